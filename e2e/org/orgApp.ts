import { after } from "node:test";
import type { Page } from "playwright-core";
import { builtPages } from "../builtPages.ts";
import { AS_OF, sampleFolder } from "../sample.ts";
import { newWindow, settled } from "../window.ts";
import type { Size } from "../window.ts";
import type { OfflineOrg } from "./offlineOrg.ts";
import { PagesServer } from "./pagesServer.ts";
import type { Call } from "./pagesServer.ts";
import { permissionsOf, usernameOf } from "./roles.ts";
import type { Role } from "./roles.ts";
import { COUNTED, sampleOrg } from "./sampleOrg.ts";

/** The built pages, answered by the Apex of this project in an org with the data of the sample; one for all tests. */
export class OrgApp {
  private static one: Promise<OrgApp> | null = null;

  readonly org: OfflineOrg;
  private readonly pages: PagesServer;
  /** Name of the state that the org has a second snapshot of; null: none. */
  private prepared: string | null = null;

  private constructor(org: OfflineOrg, pages: PagesServer) {
    this.org = org;
    this.pages = pages;
  }

  /** The app in the org right after the collector ran. */
  static async fresh(): Promise<OrgApp> {
    const app = await OrgApp.restored(COUNTED);
    app.prepared = null;
    return app;
  }

  /**
   * The app in the org as `prepare` leaves it. Consecutive tests share one preparation.
   *
   * @param name of the state
   */
  static async prepared(name: string, prepare: (app: OrgApp) => Promise<void>): Promise<OrgApp> {
    const known = (await OrgApp.one)?.prepared === name;
    const app = known ? await OrgApp.restored(name) : await OrgApp.fresh();
    if (!known) {
      await prepare(app);
      await app.org.idle();
      await app.org.snapshot(name);
      app.prepared = name;
    }
    return app;
  }

  private static async restored(name: string): Promise<OrgApp> {
    OrgApp.one ??= OrgApp.start();
    const app = await OrgApp.one;
    await app.org.queue("auto");
    await app.org.idle();
    await app.org.restore(name);
    app.pages.calls.length = 0;
    return app;
  }

  static async stop(): Promise<void> {
    const app = await OrgApp.one;
    await app?.pages.close();
    await app?.org.stop();
  }

  private static async start(): Promise<OrgApp> {
    const org = await sampleOrg(await sampleFolder(), AS_OF);
    const pages = new PagesServer(builtPages(), org);
    await pages.listen();
    return new OrgApp(org, pages);
  }

  /** Calls of Apex since the test began. */
  get calls(): readonly Call[] {
    return this.pages.calls;
  }

  /** The calls among them that failed. */
  get failed(): Call[] {
    return this.calls.filter(({ error }) => error !== null);
  }

  /** A page of the app as a user of this role sees it. */
  async open(role: Role, size?: Size): Promise<Page> {
    this.pages.username = usernameOf(role);
    const page = await newWindow(size);
    await page.addInitScript((held) => Object.assign(globalThis, { customPermissions: held }), permissionsOf(role));
    await page.goto(this.pages.url);
    await settled(page);
    return page;
  }
}

after(() => OrgApp.stop());
