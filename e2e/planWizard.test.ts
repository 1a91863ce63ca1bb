import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { settled } from "./window.ts";

/** The most clicks from the overview to a saved plan. */
const MOST_CLICKS = 5;

const moves = (page: Page): Locator => page.locator("c-moves-page");
const heading = (page: Page, name: string): Locator => moves(page).getByRole("heading", { name, exact: true });
const plan = (page: Page): Locator => page.getByRole("button", { name: /^Plan these users/ }).first();

/** Whether the element with the focus, at any depth of components, is on the screen and shown as focused by the browser. Run in the browser. */
const FOCUS_SHOWS = `(() => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  if (!at || at === document.body) return false;
  const { top, bottom, width } = at.getBoundingClientRect();
  return at.matches(":focus-visible") && width > 0 && bottom > 0 && top < innerHeight;
})()`;

/** Presses Tab until a locator has the focus, which must show at each stop. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element.matches(":focus"))) return;
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(FOCUS_SHOWS), `the focus shows after ${presses + 1} times Tab`);
  }
  assert.fail("never reached by Tab");
}

test(
  "a plan is saved in at most five clicks from the overview, with its profile mapped on the way",
  browserTest,
  async () => {
    const page = await openApp();
    let clicks = 0;
    const click = async (what: Locator): Promise<void> => {
      await what.click();
      clicks += 1;
    };
    await click(plan(page));
    await heading(page, "Check who can be moved").waitFor();
    await settled(page);
    assert.match(page.url(), /step=check/);
    assert.deepEqual(await violations(page), []);
    await click(moves(page).getByRole("button", { name: "Map this profile" }));
    await heading(page, "What the plan changes").waitFor();
    assert.match(page.url(), /step=effects/);
    assert.equal(await heading(page, "What the plan changes").evaluate((found) => found.matches(":focus")), true);
    assert.deepEqual(await violations(page), []);
    const included = await moves(page).locator("[data-id=status]").innerText();
    const [, users] = /^([\d,]+) of \1 chosen users/.exec(included)!;
    await click(moves(page).getByRole("button", { name: "Next" }));
    await heading(page, "Save the plan").waitFor();
    assert.deepEqual(await violations(page), []);
    await click(moves(page).getByRole("button", { name: "Save the plan" }));
    await moves(page).getByText(`of ${users}`).last().waitFor();
    await moves(page).getByRole("button", { name: "All plans" }).waitFor();
    await settled(page);
    assert.ok(clicks <= MOST_CLICKS, `${clicks} clicks`);
    assert.match(page.url(), /plan=/);
    assert.deepEqual(await violations(page), []);

    await page.reload();
    await moves(page).getByRole("button", { name: "All plans" }).waitFor();
  }
);

test("a plan is made and saved by keyboard alone, and the focus always shows", browserTest, async () => {
  const page = await openApp();
  await tabTo(page, plan(page));
  await page.keyboard.press("Enter");
  await heading(page, "Check who can be moved").waitFor();
  await settled(page);
  assert.equal(await heading(page, "Check who can be moved").evaluate((found) => found.matches(":focus")), true);
  const profile = moves(page).locator("c-plan-pairs").getByRole("combobox");
  await tabTo(page, profile);
  await page.keyboard.press("Enter");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await tabTo(page, moves(page).getByRole("button", { name: "Map this profile" }));
  await page.keyboard.press("Space");
  await heading(page, "What the plan changes").waitFor();
  await tabTo(page, moves(page).getByRole("button", { name: "Next" }));
  await page.keyboard.press("Enter");
  await heading(page, "Save the plan").waitFor();
  await tabTo(page, moves(page).getByRole("textbox", { name: "Name of the plan" }));
  await page.keyboard.press("ControlOrMeta+A");
  await page.keyboard.type("By keyboard");
  await tabTo(page, moves(page).getByRole("button", { name: "Save the plan" }));
  await page.keyboard.press("Enter");
  await heading(page, "By keyboard").waitFor();
  await settled(page);
  assert.equal(await heading(page, "By keyboard").evaluate((found) => found.matches(":focus")), true);
});

test(
  "a reload reads the users of the finding again and opens the same step; Back leads to the step before",
  browserTest,
  async () => {
    const page = await openApp();
    await plan(page).click();
    await moves(page).getByRole("button", { name: "Map this profile" }).click();
    await heading(page, "What the plan changes").waitFor();
    const included = await moves(page).locator("[data-id=status]").innerText();
    await moves(page).getByRole("button", { name: "Next" }).click();
    await heading(page, "Save the plan").waitFor();
    await page.reload();
    await moves(page).locator("[data-id=again]").waitFor();
    await heading(page, "Save the plan").waitFor();
    assert.equal(await moves(page).locator("[data-id=status]").innerText(), included);
    assert.deepEqual(await violations(page), []);
    await page.goBack();
    await heading(page, "What the plan changes").waitFor();
    await moves(page).getByRole("button", { name: "Who" }).click();
    await heading(page, "Choose the users and the move").waitFor();
    assert.deepEqual(await violations(page), []);
    const filters = moves(page).locator("c-user-chooser").getByRole("combobox");
    assert.doesNotMatch((await filters.allInnerTexts()).join(" "), /^All$/);
  }
);

test("leaving a plan that was changed asks first", browserTest, async () => {
  const page = await openApp();
  await plan(page).click();
  await moves(page).getByRole("button", { name: "Map this profile" }).click();
  await moves(page).getByRole("button", { name: "Next" }).click();
  await moves(page).getByRole("textbox", { name: "Name of the plan" }).fill("Half done");
  await moves(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Stay", exact: true }).click();
  assert.equal(await moves(page).getByRole("textbox", { name: "Name of the plan" }).inputValue(), "Half done");
  await moves(page).getByRole("button", { name: "Close" }).click();
  await page.getByRole("button", { name: "Discard and go on" }).click();
  await moves(page).getByRole("button", { name: "New plan" }).waitFor();
});
