import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import type { Page } from "playwright-core";
import type { Audit } from "c/licenseEngine";
import { generateSample } from "../local/sample/generate.ts";
import type { Endpoint } from "../local/server/endpoints.ts";
import { hostEndpoints } from "../local/server/hostEndpoints.ts";
import { startServer } from "../local/server/server.ts";
import type { RunningServer } from "../local/server/server.ts";
import { openStore } from "../local/store/index.ts";
import type { OpenStore } from "../local/store/index.ts";
import { browserTest, openBrowser } from "./browser.ts";
import type { TestBrowser } from "./browser.ts";

type Endpoints = ReadonlyMap<string, Endpoint>;

const PROJECT = join(import.meta.dirname, "..");
const PAGES = join(PROJECT, "dist/pages");

function run(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: "utf8",
    maxBuffer: 1 << 28
  });
  if (status !== 0) throw new Error(`${args.join(" ")}: exit code ${status}\n${stderr}`);
  return stdout;
}

/** The built pages, the real server on a free port and Chromium, over one small sample org. */
export class App {
  /** Calls of the pages are answered with status 500 while this is a text. */
  failure: string | null = null;
  private host: (local: Endpoints) => Endpoints = (local) => local;
  folder = "";
  store: OpenStore | undefined;
  server: RunningServer | undefined;
  browser: TestBrowser | null = null;

  /**
   * Registers start and end with the test file that calls it.
   *
   * @param host makes another host of the local endpoints
   */
  static forTests(host: (local: Endpoints) => Endpoints = (local) => local): App {
    const app = new App();
    app.host = host;
    before(() => (browserTest.skip ? undefined : app.start()));
    after(() => app.stop());
    return app;
  }

  /** A fresh page of the app, in a window of the given size, once its facts are shown. */
  async open(size = { width: 1280, height: 800 }): Promise<Page> {
    const page = await this.blank(size);
    await page.goto(this.server!.url);
    await page.locator("c-metric-tile").first().waitFor();
    return page;
  }

  /** A window without a page; those of earlier tests are closed. */
  async blank(size = { width: 1280, height: 800 }): Promise<Page> {
    const { context } = this.browser!;
    const earlier = context.pages();
    const page = await context.newPage();
    for (const done of earlier) await done.close();
    await page.setViewportSize(size);
    return page;
  }

  /** What the audit command says of the same folder. */
  audit(): Audit {
    return JSON.parse(run("--import", "tsx", "local/audit/main.ts", "--data", this.folder, "--json")) as Audit;
  }

  private async start(): Promise<void> {
    if (!existsSync(join(PAGES, "index.html"))) run("scripts/pages/build.mjs");
    this.folder = join(mkdtempSync(join(tmpdir(), "e2e-org-")), "org");
    await generateSample(this.folder, { users: 3000, seed: 7, asOf: "2026-11-16", loginsPerUser: null });
    const sourceName = "Sample org";
    this.store = await openStore(this.folder, { source: "sample", sourceName });
    const all = [...this.host(hostEndpoints(this.store, join(this.folder, "../state.json"), sourceName))];
    const endpoints = new Map(
      all.map(([name, answer]): [string, Endpoint] => [name, (sent) => this.answer(answer, sent)])
    );
    this.server = await startServer({ root: PAGES, endpoints, port: 0 });
    this.browser = await openBrowser();
  }

  private answer(endpoint: Endpoint, sent: Readonly<Record<string, unknown>>): unknown {
    if (this.failure) throw new Error(this.failure);
    return endpoint(sent);
  }

  private async stop(): Promise<void> {
    await this.browser?.close();
    await this.server?.close();
    await this.store?.close();
    if (this.folder) rmSync(join(this.folder, ".."), { recursive: true, force: true });
  }
}
