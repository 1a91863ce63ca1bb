import assert from "node:assert/strict";
import { test } from "node:test";
import { App } from "./app.ts";
import { browserTest } from "./browser.ts";

test(
  "the matrix has every profile of whom access was counted, and its traps say why no list has their users",
  browserTest,
  async () => {
    const app = await App.fresh();
    const page = await app.open();
    await page.getByRole("tab", { name: "Right-sizing" }).click();
    const matrix = page.locator("c-right-sizing-page [data-id=matrix]");
    await matrix.waitFor();
    const access = app.store.decisions.access!;
    const profiles = new Set(access.objects.map(({ license, profile }) => `${license}/${profile}`));
    assert.equal(await matrix.locator("tbody tr").count(), profiles.size);
    const trap = page.locator("c-trap-list li").first();
    assert.match(
      await trap.innerText(),
      /keeps [\d,]+ users on .+; [\d,]+ of [\d,]+ with access \(\d+\.\d%\) used it between/
    );
    assert.match(await trap.innerText(), /the count knows no names/);
    assert.equal(await trap.getByRole("button").count(), 0);
  }
);
