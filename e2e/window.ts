import { after } from "node:test";
import type { Page, Request } from "playwright-core";
import { openBrowser } from "./browser.ts";
import type { TestBrowser } from "./browser.ts";

/** Width and height of a window, in pixels. */
export interface Size {
  width: number;
  height: number;
}

/** Consecutive checks, and the milliseconds between them, that must find no activity before a window counts as settled. */
const LOOKS = 3;
const PAUSE = 40;

const underWay = new WeakMap<Page, Set<Request>>();
let opened: Promise<TestBrowser | null> | null = null;

/** Says to the pages that their user (scripts/pages/plugins/platform.mjs) has seen the tour, which opens by itself in a new browser. */
export const TOUR_SEEN = `try { localStorage.setItem("license-optimizer-tour-005000000000001AAA", "seen") } catch {}`;

/** A window without a page; closes those of earlier tests. The first call starts Chromium. On a first visit the tour opens by itself. */
export async function newWindow(size: Size = { width: 1280, height: 800 }, firstVisit = false): Promise<Page> {
  opened ??= openBrowser();
  const { context } = (await opened)!;
  const earlier = context.pages();
  const page = await context.newPage();
  if (!firstVisit) await page.addInitScript(TOUR_SEEN);
  for (const done of earlier) await done.close();
  await page.setViewportSize(size);
  const requests = new Set<Request>();
  underWay.set(page, requests);
  page.on("request", (request) => requests.add(request));
  page.on("requestfinished", (request) => requests.delete(request));
  page.on("requestfailed", (request) => requests.delete(request));
  return page;
}

/** Waits until a window of `newWindow` makes no more requests and shows no spinner. */
export async function settled(page: Page): Promise<void> {
  const requests = underWay.get(page)!;
  for (let looks = 0; looks < LOOKS; looks = requests.size ? 0 : looks + 1) await page.waitForTimeout(PAUSE);
  await page.locator("lightning-spinner:visible").first().waitFor({ state: "hidden" });
}

after(async () => (await opened)?.close());
