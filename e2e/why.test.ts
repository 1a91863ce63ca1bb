import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { settled } from "./window.ts";

const drawer = (page: Page) => page.getByRole("dialog");
const whyOf = (title: string) => `Why: ${title}`;

async function firstFinding() {
  return (await App.audit()).findings.slice(0, 7).find(({ code }) => code === "dormant")!;
}

test("Why opens beside the page by keyboard, and Escape gives the focus back to it", browserTest, async () => {
  const { title } = await firstFinding();
  const page = await openApp();
  const opener = page.getByRole("button", { name: whyOf(title) });
  await opener.focus();
  await page.keyboard.press("Enter");
  await drawer(page).getByRole("heading", { name: title, exact: true }).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.keyboard.press("Escape");
  await drawer(page).waitFor({ state: "detached" });
  assert.ok(await opener.evaluate((element) => element.matches(":focus")), "the opener has the focus again");
});

test("a reload, Back, Forward and a copied link keep the reasons that are open", browserTest, async () => {
  const { title } = await firstFinding();
  const page = await openApp();
  await page.getByRole("button", { name: whyOf(title) }).click();
  const heading = drawer(page).getByRole("heading", { name: title, exact: true });
  await heading.waitFor();
  await page.reload();
  await heading.waitFor();
  await page.goBack();
  await heading.waitFor({ state: "detached" });
  await page.goForward();
  await heading.waitFor();
});

test("on a narrow screen the reasons cover the page, and Tab stays in them", browserTest, async () => {
  const { title } = await firstFinding();
  const page = await openApp({ width: 420, height: 800 });
  await page.getByRole("button", { name: whyOf(title) }).click();
  await drawer(page).getByRole("heading", { name: title, exact: true }).waitFor();
  assert.equal((await drawer(page).boundingBox())!.width, 420);
  for (let i = 0; i < 12; i += 1) await page.keyboard.press("Tab");
  assert.ok(await drawer(page).evaluate((element) => element.matches(":focus-within")));
});

test("each line of the users behind it opens the list of exactly that many", browserTest, async () => {
  const { title, users } = await firstFinding();
  const page = await openApp();
  const lines = drawer(page).locator("[data-id=users] tbody tr");
  await page.getByRole("button", { name: whyOf(title) }).click();
  await lines.first().waitFor();
  assert.match(await lines.first().innerText(), new RegExp(`Counted in this advice\\s+${users}$`));
  const counts = (await lines.locator("td").allInnerTexts()).map((text) => Number(text.replaceAll(",", "")));
  for (const [place, count] of counts.entries()) {
    await lines.nth(place).getByRole("button").click();
    await drawer(page).waitFor({ state: "detached" });
    await settled(page);
    const range = await page.locator("c-users-page [data-id=range]").innerText();
    assert.ok(range.includes(new Intl.NumberFormat("en-US").format(count)), `${range} has ${count} users`);
    await page.goBack();
    await lines.first().waitFor();
  }
});

test("a decision is made beside the page, and the worklist has it", browserTest, async () => {
  const { title } = await firstFinding();
  const page = await openApp();
  await page.getByRole("button", { name: whyOf(title) }).click();
  await drawer(page).getByRole("button", { name: "Accept", exact: true }).click();
  await drawer(page).getByText(`${title}: Accepted`).waitFor();
  assert.deepEqual(await violations(page), []);
  await drawer(page).getByRole("button", { name: "Dismiss", exact: true }).click();
  const asked = page.getByRole("dialog").filter({ has: page.getByRole("textbox") });
  await asked.getByRole("textbox").fill("They come back in spring");
  await asked.getByRole("button", { name: "Dismiss", exact: true }).click();
  await drawer(page).getByText(`${title}: Dismissed`).waitFor();
  await page.reload();
  await drawer(page).getByRole("button", { name: "Reopen", exact: true }).waitFor();
});

test("a missing profile is mapped beside the page, and the plan of these users has them all", browserTest, async () => {
  const { title, users } = await firstFinding();
  const page = await openApp();
  await page.getByRole("button", { name: whyOf(title) }).click();
  const blockers = drawer(page).locator("c-why-blockers");
  await blockers.getByText("its name does not match, so check it first").waitFor();
  assert.deepEqual(await violations(page), []);
  await blockers.getByRole("button", { name: "Map this profile" }).click();
  await blockers.getByText("Nothing known").waitFor();
  await drawer(page).getByRole("button", { name: "Plan these users" }).click();
  await page.getByRole("tab", { name: "Moves", selected: true }).waitFor();
  await page.getByText(`${users} of ${users} chosen users are in the plan.`).waitFor();
});
