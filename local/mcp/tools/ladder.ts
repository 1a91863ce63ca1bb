import type { StepRow } from "c/licenseEngine";
import * as v from "valibot";
import { format, words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import { familyNamed } from "../names.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";

const RUNG = v.picklist(["unusedSeats", "idle", "basis", "pool", "tier"]);

const output = v.object({
  about: s.about,
  ladders: s.described(
    v.array(
      v.object({
        family: s.text,
        currency: s.text,
        today: s.described(v.number(), "cost today per month"),
        expectedOverage: s.described(v.number(), "of the contract year, as an amount per month"),
        rungs: v.array(
          v.object({
            code: RUNG,
            name: s.text,
            license: s.text,
            monthly: s.described(v.number(), "saved per month"),
            users: s.number("users who move; null: no users move"),
            quantity: s.number("seats returned, or monthly logins less; null: users move"),
            from: s.described(
              s.day,
              "first day on which the saving is possible, or where all of its steps are of kind negotiate, on which the quantity could otherwise change"
            ),
            confidence: s.confidence
          })
        ),
        best: s.described(v.number(), "cost per month after all rungs")
      })
    ),
    "one per license family with a known cost: today + expectedOverage - all rungs = best, exactly"
  ),
  steps: s.described(
    v.array(
      v.object({
        family: s.text,
        kind: s.described(
          v.picklist(["now", "atDate", "negotiate"]),
          "now: within the contract; atDate: when a line ends or may be lowered; negotiate: needs a right that the contract does not state"
        ),
        date: s.day,
        currency: s.text,
        monthly: s.described(v.number(), "saved per month from that day on"),
        rungs: v.array(v.object({ code: RUNG, license: s.text, monthly: v.number() })),
        parts: s.described(
          v.array(v.object({ license: s.text, to: s.basis, idle: v.boolean(), monthly: v.number() })),
          "the rungs idle and basis by license and direction"
        ),
        moves: s.described(
          v.array(v.object({ license: s.text, to: s.basis, users: v.number() })),
          "users who change basis"
        ),
        seats: s.number("seats to own from that day on"),
        pool: s.number("monthly logins to own from that day on"),
        avoids: s.described(
          s.orNull(v.object({ logins: v.number(), cost: v.number(), seats: v.number() })),
          "only for now: logins beyond the pool until the end of the contract year, their cost for the year, and seats that need not be bought"
        ),
        confidence: s.confidence
      })
    ),
    "the same savings by date; the steps of a family add up to its rungs"
  ),
  familiesWithoutMoney: s.described(v.array(s.text), "families of which a cost is unknown: no ladder")
});

/** How the possible saving adds up, and when. */
export const ladder = tool({
  name: "ladder",
  title: "From today's cost to the best, step by step",
  description:
    "How the possible saving adds up: for each license family the ladder from cost today, plus expected overage, over the rungs unused seats, idle users, basis, pool size and lower license to the best cost, and the same by date as steps. Use it to explain a total or to plan what happens when; for single problems use findings.",
  input: s.input({ family: v.optional(s.described(s.text, "name of a license family, as in summary")) }),
  output,
  answer(decided, { family }) {
    const { audit } = decided;
    const name = family === undefined ? null : familyNamed(audit, family);
    const own = (row: { family: string }) => name === null || row.family === name;
    const ladders = audit.ladder.filter(own);
    const families = [...new Set(audit.owned.filter(own).map((row) => row.family))];
    const lines = ladders.map((row) => {
      const amount = (value: number) => format.formatMoney(value, row.currency);
      const rungs = row.rungs.map(
        ({ code, license, monthly }) => `${words.rungWord(code)} (${license}) ${amount(monthly)}`
      );
      return `${row.family}: ${amount(row.today)} per month today, ${amount(row.coming)} expected overage, ${amount(row.best)} at best. Savings: ${rungs.join("; ") || "none"}.`;
    });
    return {
      data: {
        about: aboutOf(decided, [...audit.allocation.filter(own), ...audit.owned.filter(own)]),
        ladders: ladders.map(({ coming, rungs, ...row }) => ({
          ...row,
          expectedOverage: coming,
          rungs: rungs.map((rung) => ({ ...rung, name: words.rungWord(rung.code) }))
        })),
        steps: audit.steps.filter(own).map((step) => ({ ...step, moves: movesOf(step) })),
        familiesWithoutMoney: families.filter((one) => !ladders.some((row) => row.family === one))
      },
      lines
    };
  }
});

/** The moves of a step by license and target; the decision lists them by habit. */
function movesOf({ moves }: StepRow) {
  const found = new Map<string, { license: string; to: "member" | "login"; users: number }>();
  for (const { license, to, users } of moves) {
    const known = found.get(`${license}|${to}`) ?? { license, to, users: 0 };
    found.set(`${license}|${to}`, { ...known, users: known.users + users });
  }
  return [...found.values()];
}
