import assert from "node:assert/strict";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { settled } from "./window.ts";
import type { Size } from "./window.ts";

const number = (value: number) => value.toLocaleString("en-US");
const table = (page: Page) => page.locator("c-pools-page [data-id=licenses]");
const rowOf = (page: Page, license: string): Locator =>
  table(page)
    .locator("tbody tr")
    .filter({ has: page.getByRole("button", { name: `Open ${license}`, exact: true }) });

async function openPools(size?: Size): Promise<Page> {
  const page = await openApp(size);
  await page.evaluate("location.hash = 'tab=pools'");
  await table(page).locator("tbody tr").first().waitFor();
  return page;
}

test("every license has one row with what is owned, needed and metered", browserTest, async () => {
  const audit = await App.audit();
  const page = await openPools();
  assert.equal(await table(page).locator("tbody tr").count(), audit.licenses.length);
  for (const { license, quantity, basis } of audit.owned) {
    const row = rowOf(page, license);
    const text = await row.innerText();
    assert.ok(text.includes(`Purchased: ${number(quantity!)}`), text);
    const fact = audit.licenses.find(({ name }) => name === license)!;
    if (basis === "member")
      assert.ok(text.includes(`${number(fact.used)} of ${number(fact.total)} seats in use`), text);
    else {
      const { pool, used } = audit.burnDown.find((one) => one.license === license)!;
      const meter = fact.monthlyLoginsUsed ?? used!;
      assert.ok(text.includes(`${number(meter)} of ${number(pool!)} this month`), text);
    }
    assert.ok((await row.locator("c-mini-chart svg").count()) >= 2, license);
  }
  assert.deepEqual(await violations(page), []);
});

test("the total of the costs is the cost of the overview", browserTest, async () => {
  const audit = await App.audit();
  const page = await openPools();
  const cost = audit.owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  const total = await table(page).locator("tfoot").innerText();
  assert.ok(total.includes(`$${number(Math.round(cost))}`), total);
});

test("the list behind a number of idle users has that many rows", browserTest, async () => {
  const audit = await App.audit();
  const idle = audit.seats.filter(({ basis, dormant }) => basis === "member" && dormant > 0);
  assert.ok(idle.length > 1, "the sample has idle users on seats");
  const page = await openPools();
  for (const { license, dormant, neverLoggedIn } of idle) {
    const numbers = [
      ["dormant", dormant],
      ["never", neverLoggedIn]
    ] as const;
    for (const [link, count] of numbers.filter(([, users]) => users > 0)) {
      await rowOf(page, license).locator(`[data-link=${link}]`).click();
      await page.getByRole("tab", { name: "Users", selected: true }).waitFor();
      await page
        .locator("c-users-page [data-id=range]")
        .getByText(new RegExp(`of ${number(count)}$`))
        .waitFor();
      await page.goBack();
      await table(page).waitFor();
    }
  }
});

test("a row opens to all of its license, in the address, and Back closes it", browserTest, async () => {
  const audit = await App.audit();
  const pool = audit.pools.find(({ months }) => months.length)!;
  const page = await openPools();
  await page.getByRole("button", { name: `Open ${pool.license}`, exact: true }).click();
  const heading = page.locator("c-pools-page").getByRole("heading", { name: pool.license, level: 2, exact: true });
  await heading.waitFor();
  assert.match(decodeURIComponent(page.url()).replaceAll("+", " "), new RegExp(`license=${pool.license}`));
  const card = page.locator("c-pool-card");
  const text = await card.innerText();
  assert.ok(text.includes(`Needed for the next term\n${number(pool.decided!)} per month`), text);
  const partial = audit.months.filter((month) => !month.complete).length;
  assert.equal(await card.locator("svg.chart rect.column").count(), pool.months.length);
  assert.equal(await card.locator("svg.chart rect.partial").count(), partial);
  assert.deepEqual(await violations(page), []);
  await page.reload();
  await heading.waitFor();
  await page.goBack();
  await table(page).waitFor();
  const focused = await page.evaluate<string | null>(`(() => {
    let node = document.activeElement;
    while (node?.shadowRoot?.activeElement) node = node.shadowRoot.activeElement;
    return node?.dataset?.key ?? null;
  })()`);
  assert.ok(focused === null || focused === pool.license, `${focused}`);
});

test("a link to the former tab of seats opens the license", browserTest, async () => {
  const seats = (await App.audit()).seats.find(({ basis }) => basis === "member")!;
  const page = await openApp();
  await page.evaluate(`location.hash = ${JSON.stringify(`tab=seats&license=${seats.license}`)}`);
  await page.getByRole("tab", { name: "Pools and seats", selected: true }).waitFor();
  await page.getByRole("heading", { name: `Seats of ${seats.license}` }).waitFor();
  await settled(page);
  assert.deepEqual(await violations(page), []);
});

test("Why shows the reasons of the decision beside the page", browserTest, async () => {
  const audit = await App.audit();
  const finding = audit.findings.find(({ type, worth }) => type === "unusedSeats" && worth === "saving")!;
  const first = audit.findings.find(
    ({ license, worth }) => license === finding.license && (worth === "saving" || worth === "risk")
  )!;
  const page = await openPools();
  await rowOf(page, finding.license).locator("[data-link=why]").click();
  await page.locator("c-why-drawer").getByText(first.title).first().waitFor();
});

test("the numbers of the charts stand in a table, the months in columns", browserTest, async () => {
  const audit = await App.audit();
  const page = await openPools();
  await page.locator("c-pools-page [data-action=toggle]").click();
  const [pool] = audit.pools;
  const line = table(page)
    .locator("tbody tr")
    .filter({ hasText: new RegExp(`^${pool!.license}`) });
  const cells = await line.locator("td").allInnerTexts();
  for (const { logins } of pool!.months) assert.ok(cells.includes(number(logins)), `${logins} in ${cells}`);
  assert.deepEqual(await violations(page), []);
});

test("a narrow window shows all licenses in six screens, and none scrolls sideways", browserTest, async () => {
  const page = await openPools({ width: 420, height: 900 });
  const [height, sideways] = await page.evaluate<[number, number]>(
    "[document.documentElement.scrollHeight, document.documentElement.scrollWidth - document.documentElement.clientWidth]"
  );
  assert.ok(height <= 6 * 900, `${height} pixels`);
  assert.equal(sideways, 0);
});
