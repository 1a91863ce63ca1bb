import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { openStore } from "../local/facts/index.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { writeUsage } from "../local/testing/countedUsage.ts";
import { violations } from "./accessibility.ts";
import { browserTest } from "./browser.ts";
import { builtPages } from "./builtPages.ts";
import { AS_OF, sampleFolder } from "./sample.ts";
import { openTab } from "./tabs.ts";
import { newWindow } from "./window.ts";

const LISTS = /^(Profile|UserLicense|Network|License_Contract|License_Reading)\.csv$/;
/** What says why there are no users and what to do. */
const WHY = "Only counters of logins (Usage.csv) are known here, not users: export LoginHistory and User into a folder";

/** No button or link of the pages leads to a list of users or to a plan for them. */
async function leadsNobodyToUsers(page: Page): Promise<void> {
  await openTab(page, "Overview");
  const offers = page.getByRole("button", { name: /^(Plan|New plan|Show (the )?(users|dormant)|Users of)/ });
  assert.equal(await offers.and(page.locator(":visible")).count(), 0);
  await page.locator("c-finding-list [data-why^='dormant/']").first().click();
  const drawer = page.locator("c-why-drawer");
  await drawer.getByText(WHY).waitFor();
  assert.ok((await drawer.locator("[data-id=users] tbody tr").count()) > 0);
  assert.equal(await drawer.locator("[data-id=users] tbody button").count(), 0);
  assert.equal(await drawer.getByRole("button", { name: /^Plan/ }).count(), 0);
  assert.deepEqual(await violations(page), []);
  await openTab(page, "Pools and seats");
  const table = page.locator("c-pools-page [data-id=licenses]");
  await table
    .getByText(/^Dormant: \d/)
    .first()
    .waitFor();
  assert.equal(await table.locator("[data-link=dormant], [data-link=never]").count(), 0);
  await table.getByRole("button", { name: "Open Customer Community", exact: true }).click();
  await page.locator("c-seat-card").getByText(WHY).waitFor();
  await openTab(page, "Actions");
  assert.equal(await offers.and(page.locator(":visible")).count(), 0);
}

const RULES = { timeZone: "UTC", anchorDay: 1, dormantDays: 90, coverageFrom: "2026-05-10", asOf: AS_OF };

test("pages over counters show the money, and on the tabs of users what to do to see them", browserTest, async () => {
  const place = await mkdtemp(join(tmpdir(), "e2e-counters-"));
  const data = join(place, "data");
  const sample = await sampleFolder();
  await cp(sample, data, { recursive: true, filter: (path) => path === sample || LISTS.test(basename(path)) });
  await writeUsage(sample, data, RULES);
  const store = await openStore(data);
  const endpoints = hostEndpoints(store, join(place, "state.json"), "Counters");
  const server = await startServer({ root: builtPages(), endpoints, port: 0 });
  try {
    const page = await newWindow();
    await page.goto(server.link);
    await page.locator("c-metric-tile").first().waitFor();
    for (const name of ["Users", "Upgrades", "Moves"]) {
      await page.getByRole("tab", { name, exact: true }).click();
      await page.getByText("Users are not known here").locator("visible=true").waitFor();
      await page.getByText("Export LoginHistory and User into a folder").locator("visible=true").waitFor();
    }
    assert.deepEqual(await violations(page), []);
    await leadsNobodyToUsers(page);
  } finally {
    await server.close();
    await store.close();
    await rm(place, { recursive: true, force: true });
  }
});
