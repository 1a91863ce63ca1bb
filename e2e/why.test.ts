import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";

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
