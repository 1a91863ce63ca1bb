/**
 * Would the advice have paid? Four differently shaped sample orgs with six complete months: the suggestions on users that months 1 to 3 give are
 * applied to months 4 to 6, and what these months really cost then is compared with today's basis and with perfect hindsight. Prints the share of
 * the possible saving that the advice captured, all families with both prices together, idle users left out of all three costs (they are to
 * be deactivated, whatever the basis). Usage: npx tsx bench/backtest.ts [users]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { audit, suggest, suggestionContext } from "c/licenseEngine";
import type { AuditFacts, EconomicsRow, UserFact } from "c/licenseEngine";
import { openStore } from "../local/facts/index.ts";
import type { OpenStore } from "../local/facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../local/sample/generate.ts";
import type { SampleOptions } from "../local/sample/generate.ts";
import { hindsightCost, realisedCost } from "./realisedCost.ts";
import type { FamilyTerms, TestedUser } from "./realisedCost.ts";

const [users = 20_000] = process.argv.slice(2).map(Number);
/** Six complete months and a bit of the one before. */
const KEPT = 200;
const MONTHS = 3;

const ORGS: readonly { name: string; options: Partial<SampleOptions> }[] = [
  { name: "as the sample", options: {} },
  { name: "people come rarely", options: { seed: 2, loginsPerUser: 6 } },
  { name: "people come often", options: { seed: 3, loginsPerUser: 60 } },
  { name: "small, winter", options: { seed: 4, users: Math.ceil(users / 10), asOf: "2026-03-01" } }
];

interface Result {
  users: number;
  moved: number;
  today: number;
  advised: number;
  hindsight: number;
}
const money = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
const columns = ["org", "users", "moved", "today", "advised", "hindsight", "captured"];
const rows: string[][] = [];
for (const { name, options } of ORGS) {
  const result = await backtest({ ...SAMPLE_DEFAULTS, users, asOf: "2026-11-01", keptDays: KEPT, ...options });
  const possible = result.today - result.hindsight;
  const captured = possible > 0 ? (result.today - result.advised) / possible : null;
  rows.push([
    name,
    money.format(result.users),
    money.format(result.moved),
    ...[result.today, result.advised, result.hindsight].map((cost) => money.format(cost / MONTHS)),
    captured === null ? "nothing to save" : `${(100 * captured).toFixed(1)} %`
  ]);
}
console.log(
  "Cost per month in USD of months 4 to 6: on today's basis, as months 1 to 3 advised, and with perfect hindsight."
);
const widths = columns.map((column, index) => Math.max(column.length, ...rows.map((row) => row[index].length)));
for (const row of [columns, ...rows])
  console.log(row.map((text, index) => (index ? text.padStart(widths[index]) : text.padEnd(widths[index]))).join("  "));

async function backtest(options: SampleOptions): Promise<Result> {
  const work = mkdtempSync(join(tmpdir(), "backtest-"));
  try {
    const folder = join(work, "org");
    await generateSample(folder, options);
    const whole = await openStore(folder, { asOf: options.asOf });
    const middle = whole.facts.context.months.filter(({ complete }) => complete).at(-MONTHS)!.month;
    const known = await openStore(folder, { asOf: middle });
    try {
      return await compare(known, await afterwards(whole), middle);
    } finally {
      await known.close();
      await whole.close();
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Login days of the newest months, by user. */
async function afterwards(store: OpenStore): Promise<Map<string, number[]>> {
  const days = new Map<string, number[]>();
  for await (const { id, loginDays } of everybody(store))
    days.set(
      id,
      loginDays.slice(-MONTHS).map((count) => count ?? 0)
    );
  return days;
}

async function compare(store: OpenStore, after: Map<string, number[]>, asOf: string): Promise<Result> {
  const { facts, decisions } = store;
  const { economics } = audit(facts);
  const context = suggestionContext(facts, { economics }, decisions);
  const families = new Map<string, { terms: FamilyTerms; today: TestedUser[]; advised: TestedUser[] }>();
  const months = context.window;
  let moved = 0;
  for await (const seen of everybody(store)) {
    const row = economics.find(({ license, profile }) => license === seen.license && profile === null);
    const terms = row && termsOf(row, facts);
    if (!row || !terms || seen.created >= asOf) continue;
    const user = { ...seen, loginDays: seen.loginDays.slice(-MONTHS), lastLogin: lastLoginBefore(seen, asOf) };
    const { suggestion, activity } = suggest(user, months, context);
    if (activity !== "active") continue;
    const basis = suggestion === "toLogin" ? "login" : suggestion === "toMember" ? "member" : row.basis;
    if (basis !== row.basis) moved += 1;
    const days = { before: user.loginDays.map((count) => count ?? 0), after: after.get(user.id)! };
    const family = families.get(row.family) ?? { terms, today: [], advised: [] };
    family.today.push({ basis: row.basis, ...days });
    family.advised.push({ basis, ...days });
    families.set(row.family, family);
  }
  const result: Result = { users: 0, moved, today: 0, advised: 0, hindsight: 0 };
  for (const { terms, today, advised } of families.values()) {
    result.users += today.length;
    result.today += realisedCost(today, terms);
    result.advised += realisedCost(advised, terms);
    result.hindsight += hindsightCost(today, terms);
  }
  return result;
}

async function* everybody(store: OpenStore): AsyncGenerator<UserFact> {
  const query = { site: null, profile: null, license: null, basis: null, activity: null, loginDays: null };
  for (let after: string | null = null; ;) {
    const page = await store.userPage({ ...query, criteria: null, search: null, after, limit: 2000 });
    yield* page.rows;
    if (page.next === null) return;
    after = page.next;
  }
}

/** Null where a price is missing: there is no advice then. */
function termsOf({ family, memberPrice, loginPrice }: EconomicsRow, facts: AuditFacts): FamilyTerms | null {
  if (memberPrice === null || loginPrice === null) return null;
  const names = facts.catalog.filter((type) => type.family === family).map(({ name }) => name);
  const lines = facts.contracts.filter((line) => line.basis === "login" && names.includes(line.license));
  const { percentile, ratio } = facts.context.settings;
  const overagePrice = lines.find((line) => line.overagePrice !== null)?.overagePrice ?? loginPrice;
  return { memberPrice, loginPrice, overagePrice: Math.max(overagePrice, loginPrice), percentile, ratio };
}

/** The export's last login may lie in the months to come, which advice must not know. */
function lastLoginBefore({ created, lastLogin, loginDays }: UserFact, asOf: string): string | null {
  if (lastLogin === null || lastLogin < asOf) return lastLogin;
  return loginDays.some((days) => days) ? asOf : created;
}
