import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { test } from "node:test";
import { openStore } from "../local/facts/index.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { writeUsage } from "../local/testing/countedUsage.ts";
import { violations } from "./accessibility.ts";
import { browserTest } from "./browser.ts";
import { builtPages } from "./builtPages.ts";
import { AS_OF, sampleFolder } from "./sample.ts";
import { newWindow } from "./window.ts";

const LISTS = /^(Profile|UserLicense|Network|License_Contract|License_Reading)\.csv$/;
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
  } finally {
    await server.close();
    await store.close();
    await rm(place, { recursive: true, force: true });
  }
});
