import { rmSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after } from "node:test";
import type { Page } from "playwright-core";
import type { AuditDocument } from "../local/report/auditDocument.ts";
import type { Endpoint } from "../local/host/endpoints.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import type { RunningServer } from "../local/host/server.ts";
import { openStore } from "../local/facts/index.ts";
import type { OpenStore } from "../local/facts/index.ts";
import { builtPages } from "./builtPages.ts";
import { run } from "./run.ts";
import { sampleFolder } from "./sample.ts";
import { newWindow } from "./window.ts";
import type { Size } from "./window.ts";

const SOURCE = "Sample org";

/** The built pages and the real local server on a free port, over the sample org; one for all tests. */
export class App {
  private static one: Promise<App> | null = null;
  private static audited: AuditDocument | null = null;

  /** While this is a text, the pages' calls fail with status 500. */
  failure: string | null = null;
  readonly store: OpenStore;
  private readonly state: string;
  private server!: RunningServer;

  private constructor(store: OpenStore, state: string) {
    this.store = store;
    this.state = state;
  }

  /** The app as just installed: forgets decisions, scenarios and plans of earlier tests. */
  static async fresh(): Promise<App> {
    App.one ??= App.start();
    const app = await App.one;
    app.failure = null;
    app.forget();
    return app;
  }

  static async stop(): Promise<void> {
    const app = await App.one;
    await app?.server.close();
    await app?.store.close();
    app?.forget();
  }

  /** The audit command's output for the same folder. */
  static async audit(): Promise<AuditDocument> {
    const folder = await sampleFolder();
    App.audited ??= JSON.parse(
      run("--import", "tsx", "local/cli/main.ts", "audit", "--data", folder, "--json", "--language", "en")
    ) as AuditDocument;
    return App.audited;
  }

  private static async start(): Promise<App> {
    const store = await openStore(await sampleFolder(), { source: "sample", sourceName: SOURCE });
    const app = new App(store, await mkdtemp(join(tmpdir(), "e2e-state-")));
    const all = [...hostEndpoints(store, join(app.state, "state.json"), SOURCE)];
    const endpoints = new Map(
      all.map(([name, answer]): [string, Endpoint] => [name, (sent) => app.answer(answer, sent)])
    );
    app.server = await startServer({ root: builtPages(), endpoints, port: 0 });
    return app;
  }

  /** The link that lets a browser in. */
  get url(): string {
    return this.server.link;
  }

  /** A page of the app, in a window of the given size, once its facts show. */
  async open(size?: Size): Promise<Page> {
    const page = await newWindow(size);
    await page.goto(this.url);
    await page.locator("c-metric-tile").first().waitFor();
    return page;
  }

  private answer(endpoint: Endpoint, sent: Readonly<Record<string, unknown>>): unknown {
    if (this.failure) throw new Error(this.failure);
    return endpoint(sent);
  }

  private forget(): void {
    rmSync(this.state, { recursive: true, force: true });
  }
}

/** A page of the fresh app, once its facts show. */
export async function openApp(size?: Size): Promise<Page> {
  return (await App.fresh()).open(size);
}

after(() => App.stop());
