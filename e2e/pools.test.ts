import assert from "node:assert/strict";
import { test } from "node:test";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

test(
  "every login license has a card with the audit's recommendation and its months, partial ones marked",
  browserTest,
  async () => {
    const audit = await App.audit();
    const page = await openApp();
    await page.getByRole("tab", { name: "Pools" }).click();
    const cards = page.locator("c-pool-card");
    await cards.first().waitFor();
    assert.equal(await cards.count(), audit.pools.length);
    const partial = audit.months.filter((month) => !month.complete).length;
    for (const [i, pool] of audit.pools.entries()) {
      const card = cards.nth(i);
      const text = await card.innerText();
      assert.ok(text.includes(pool.license));
      assert.ok(text.includes(`Needed for the next term\n${pool.decided!.toLocaleString("en-US")} per month`), text);
      assert.equal(await card.locator("svg.chart rect.column").count(), pool.months.length);
      assert.equal(await card.locator("svg.chart rect.partial").count(), partial);
    }
  }
);
