import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { longLines } from "./longLines.ts";
import { tabs } from "./tabs.ts";
import { settled } from "./window.ts";

/** Width of a sheet of A4 between its margins, in CSS pixels: narrower than where tables stack on a screen. */
const SHEET = { width: 703, height: 1000 };

const WIDE = { width: 1920, height: 1080 };

/** What the tests use of a browser's globals. */
interface Browser {
  getComputedStyle(element: unknown): { display: string };
}

/** How the cells of visible tables are laid out, without tables that a base component draws. */
function cellsOf(page: Page): Promise<string[]> {
  return page.locator("table td:visible").evaluateAll((cells) => {
    const { getComputedStyle } = globalThis as unknown as Browser;
    return [...new Set(cells.map((cell) => getComputedStyle(cell).display))];
  });
}

test(
  "on a wide screen lines stay short, and on paper tables stay tables with their headings",
  browserTest,
  async () => {
    const page = await openApp(WIDE);
    let tables = 0;
    for await (const tab of tabs(page)) {
      assert.deepEqual(await longLines(page), [], tab);
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize(SHEET);
      const found = await cellsOf(page);
      assert.ok(found.length < 2, `${tab}: ${found.join()}`);
      assert.deepEqual(found, found.length ? ["table-cell"] : [], tab);
      const heads = await page
        .locator("table:visible thead")
        .evaluateAll((all) => all.map((head) => (globalThis as unknown as Browser).getComputedStyle(head).display));
      assert.ok(
        heads.every((display) => display === "table-header-group"),
        tab
      );
      tables += heads.length;
      await page.setViewportSize(WIDE);
      await page.emulateMedia({ media: "screen" });
      await settled(page);
    }
    assert.ok(tables > 8, `${tables} tables`);
  }
);

test("on a narrow screen a row of the same tables is a block", browserTest, async () => {
  const page = await openApp({ width: 420, height: 800 });
  assert.ok((await cellsOf(page)).includes("block"));
});
