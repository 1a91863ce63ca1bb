/**
 * Measures what the advice is worth. Each org shape gets advice from the first months of its record. The next term is then priced four ways: unchanged, as advised,
 * as the product's first version advised, and with perfect hindsight. Prints the captured share of the possible saving by shape, and the measures of
 * docs/advice.md. Usage: npx tsx bench/backtest.ts [worlds of each shape and length of record]
 */
import { allocate, familyCounters } from "c/licenseEngine";
import type { FamilyTerms } from "c/licenseEngine";
import { countersOf } from "./worlds/counters.ts";
import { firstVersion } from "./worlds/firstVersion.ts";
import { known, measuresOf, median, percent, sum } from "./worlds/measures.ts";
import type { Outcome } from "./worlds/measures.ts";
import { advised, costOf, hindsight, unchanged } from "./worlds/outcome.ts";
import { SHAPES } from "./worlds/shapes.ts";
import { peopleOf } from "./worlds/world.ts";
import type { Shape } from "./worlds/world.ts";

const [seeds = 3] = process.argv.slice(2).map(Number);
const RECORDS = [3, 6, 9, 12];
/** Half of the worlds pay three times the login price for a login beyond the pool. */
const PRICES: readonly FamilyTerms[] = [
  { seat: 5, login: 2, overage: 3, settlement: "term" },
  { seat: 5, login: 2, overage: 6, settlement: "term" },
  { seat: 25, login: 10, overage: 15, settlement: "term" },
  { seat: 15, login: 5, overage: 15, settlement: "term" }
];

let worlds = 0;
function outcomeOf(shape: Shape, months: number): Outcome {
  const terms = PRICES[worlds % PRICES.length];
  worlds += 1;
  const people = peopleOf(shape, months, worlds * 7919);
  const advice = allocate(familyCounters(countersOf(people, months), { member: "member", login: "login" }), terms)!;
  const cost = (plan: Parameters<typeof costOf>[2]): number => costOf(people, months, plan, terms);
  const today = cost(unchanged(people, months, advice.today.newcomers, advice.today.pool));
  const followed = cost(advised(people, months, advice));
  const first = cost(firstVersion(people, months, terms));
  const best = Math.min(hindsight(people, months, terms), followed, today);
  const worth = today - best > 0.02 * today;
  const { monthly, low, high } = advice.promised;
  return {
    shape: shape.name,
    months,
    today,
    captured: worth ? (today - followed) / (today - best) : null,
    firstVersion: worth ? (today - first) / (today - best) : null,
    promised: monthly,
    realised: today - followed,
    inside: today - followed >= low && today - followed <= high,
    confidence: advice.confidence
  };
}

const outcomes = SHAPES.flatMap((shape) =>
  RECORDS.flatMap((months) => Array.from({ length: seeds }, () => outcomeOf(shape, months)))
);
const columns = ["shape", ...RECORDS.map((months) => `${months} months`), "first version", "kept"];
const rows = SHAPES.map(({ name }) => {
  const own = outcomes.filter(({ shape }) => shape === name);
  const promised = sum(own, (row) => row.promised);
  return [
    name,
    ...RECORDS.map((months) =>
      percent(
        median(
          known(
            own.filter((row) => row.months === months),
            (row) => row.captured
          )
        )
      )
    ),
    percent(median(known(own, (row) => row.firstVersion))),
    percent(promised ? sum(own, (row) => row.realised) / promised : null)
  ];
});
console.log(`Captured share of the possible saving, median of ${seeds} worlds each; kept: realised by promised.`);
print([columns, ...rows]);
console.log("");
print([["measure", "here", "aim"], ...measuresOf(outcomes).map(({ name, value, aim }) => [name, value, aim])]);
const first = known(outcomes, (row) => row.firstVersion);
console.log(
  `\nFirst version: captured, median ${percent(median(first))}, mean ${percent(sum(first, (value) => value) / first.length)}, worse than doing nothing ${percent(first.filter((value) => value < 0).length / first.length)}.`
);

function print(table: string[][]): void {
  const widths = table[0].map((_, index) => Math.max(...table.map((row) => row[index].length)));
  for (const row of table)
    console.log(
      row.map((text, index) => (index ? text.padStart(widths[index]) : text.padEnd(widths[index]))).join("  ")
    );
}
