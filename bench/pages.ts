/**
 * Measures how fast the pages respond with 500 populations and a million users. Runs the real pages on the real local server in Chromium, and the same steps
 * over a small org (3,000 users, 13 populations) in the same run. For each step, prints the time until the result shows, the longest task that
 * blocked the page meanwhile, and the ratio of the times. Needs the built pages (npm run build:pages) and Chromium.
 * Usage: npx tsx bench/pages.ts [users] [populations]
 */
import {
  createReadStream,
  createWriteStream,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync
} from "node:fs";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Page } from "playwright-core";
import { openBrowser } from "../e2e/browser.ts";
import { openStore } from "../local/facts/index.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../local/sample/generate.ts";
import { recordIds } from "../local/sample/ids.ts";
import { POPULATIONS } from "../local/sample/populations.ts";

const [users = 1_000_000, populations = 500] = process.argv.slice(2).map(Number);
const PAGES = join(import.meta.dirname, "../dist/pages");
/** Pages of users to turn. */
const TURNED = 19;

interface Step {
  name: string;
  /** Milliseconds until the result shows. */
  time: number;
  /** Milliseconds of the longest task in the page until then; 0: none above 50. */
  blocked: number;
}

if (!existsSync(join(PAGES, "index.html"))) throw new Error("The pages are not built: npm run build:pages");
const browser = await openBrowser();
if (!browser) throw new Error("No Chromium found");
const work = mkdtempSync(join(tmpdir(), "bench-pages-"));
try {
  const small = await measured(join(work, "small"), 3000, null);
  const large = await measured(join(work, "large"), users, populations);
  const table = [
    ["step", "small ms", "large ms", "ratio", "longest task ms"],
    ...large.map(({ name, time, blocked }, index) => [
      name,
      small[index].time.toFixed(0),
      time.toFixed(0),
      (time / small[index].time).toFixed(1),
      blocked.toFixed(0)
    ])
  ];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  for (const row of table)
    console.log(
      row.map((text, column) => (column ? text.padStart(widths[column]) : text.padEnd(widths[column]))).join("  ")
    );
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}

async function measured(folder: string, count: number, split: number | null): Promise<Step[]> {
  await generateSample(folder, { ...SAMPLE_DEFAULTS, users: count });
  if (split !== null) await splitProfiles(folder, split);
  const store = await openStore(folder, { source: "sample", sourceName: `${count} users` });
  const endpoints = hostEndpoints(store, `${folder}-state.json`, "bench");
  const server = await startServer({ root: PAGES, endpoints, port: 0 });
  console.log(`${count} users, ${store.facts.populations.length} populations`);
  const page = await browser!.context.newPage();
  try {
    return await steps(page, server.link);
  } finally {
    await page.close();
    await server.close();
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function steps(page: Page, url: string): Promise<Step[]> {
  await page.addInitScript(() => {
    const seen: number[] = [];
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.push(duration))).observe({
      // Node's own types don't know what only browsers can observe.
      entryTypes: ["longtask" as "mark"]
    });
    (globalThis as unknown as { longTasks: number[] }).longTasks = seen;
  });
  const found: Step[] = [];
  const step = async (name: string, act: () => Promise<unknown>): Promise<void> => {
    const started = performance.now();
    await act();
    const time = performance.now() - started;
    const tasks = await page.evaluate(() => (globalThis as unknown as { longTasks: number[] }).longTasks.splice(0));
    found.push({ name, time, blocked: Math.max(0, ...tasks) });
  };
  const range = page.locator("c-users-page [data-id=range]");
  const tab = (name: string) => page.getByRole("tab", { name, exact: true }).click();
  await step("open: overview with its tiles", async () => {
    await page.goto(url);
    await page.locator("c-metric-tile").first().waitFor();
  });
  await step("populations: table", async () => {
    await tab("Populations");
    await page.locator("c-populations-page tbody tr").first().waitFor();
  });
  await step("populations: search", async () => {
    await page.getByRole("searchbox").first().fill("dealer sales");
    await page
      .locator("c-population-detail")
      .getByRole("heading", { name: /Dealer Sales/ })
      .first()
      .waitFor();
  });
  await step("users: first page", async () => {
    await tab("Users");
    await range.getByText(/^Users 1 to 50/).waitFor();
  });
  const turned: Step[] = [];
  for (let number = 1; number <= TURNED; number += 1) {
    await step("users: a page further (median)", async () => {
      await page.getByRole("button", { name: "Next", exact: true }).click();
      await range.getByText(new RegExp(`^Users ${number * 50 + 1} to`)).waitFor();
    });
    turned.push(found.pop()!);
  }
  found.push(turned.sort((a, b) => a.time - b.time)[turned.length >> 1]);
  await step("right-sizing: matrix", async () => {
    await tab("Right-sizing");
    await page.locator("c-right-sizing-page [data-id=matrix] tbody tr").first().waitFor();
  });
  return found;
}

/** Spreads the users of every profile over enough profiles to get at least `wanted` external ones. */
async function splitProfiles(folder: string, wanted: number): Promise<void> {
  const [header, ...profiles] = readFileSync(join(folder, "Profile.csv"), "utf8").trimEnd().split("\n");
  const copies = Math.ceil(wanted / POPULATIONS.filter(({ account }) => account).length);
  const ids = recordIds("00e");
  const idOf = (index: number, copy: number) => (copy ? ids(profiles.length + index * copies + copy) : ids(index));
  const lines = profiles.flatMap((line, index) =>
    Array.from({ length: copies }, (_, copy) => {
      const [, name, ...others] = line.split(",");
      return [idOf(index, copy), copy ? `${name} ${copy}` : name, ...others].join(",");
    })
  );
  writeFileSync(join(folder, "Profile.csv"), [header, ...lines, ""].join("\n"));
  const place = new Map(profiles.map((line, index) => [line.split(",")[0], index]));
  const file = join(folder, "User.csv");
  const output = createWriteStream(`${file}.part`);
  let column = -1;
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const cells = line.split(",");
    if (column < 0) column = cells.indexOf("ProfileId");
    else cells[column] = idOf(place.get(cells[column])!, number++ % copies);
    if (!output.write(`${cells.join(",")}\n`)) await once(output, "drain");
  }
  output.end();
  await once(output, "finish");
  renameSync(`${file}.part`, file);
}
