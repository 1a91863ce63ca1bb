import { suggestionContext, usersBehind, whyMoney } from "c/licenseEngine";
import * as v from "valibot";
import { explanationText } from "../../report/explanation.ts";
import { words } from "../../report/words.ts";
import { aboutOf } from "../about.ts";
import type { Decided } from "../decided.ts";
import * as s from "../schemas.ts";
import { tool } from "../tool.ts";
import { ToolError } from "../toolError.ts";

const output = v.object({
  about: s.about,
  finding: v.object({
    number: v.number(),
    id: s.text,
    type: s.text,
    title: s.text,
    evidence: s.text,
    next: s.text,
    license: s.text,
    profile: s.orNull(s.text),
    users: v.number(),
    monthlySaving: s.money("saved per month"),
    monthlyRisk: s.money("may cost this per month"),
    currency: s.currency,
    confidence: s.confidence,
    completeMonths: s.number("complete months behind it")
  }),
  numbers: s.described(
    v.record(s.text, s.orNull(v.union([v.number(), s.text]))),
    "the numbers of its evidence by name; shares as percents; null: unknown"
  ),
  sum: s.described(
    v.array(v.object({ text: s.text, amount: v.number(), takenOff: v.boolean() })),
    "the formula line by line, in its currency; the last line is the money of the finding; empty: see decision"
  ),
  decision: s.described(v.array(s.text), "the family's decision that it is part of; empty: none"),
  dependsOn: s.described(v.array(s.text), "rights to negotiate, prices of the next term, when what is owned ends"),
  users: s.described(
    v.array(v.object({ what: s.text, users: v.number(), counted: v.boolean() })),
    "all active users of its population or license by what happens to them; counted: those that the finding counts"
  ),
  explanation: s.described(
    s.text,
    "contract lines, prices, rates and rungs line by line, as audit --explain prints them"
  )
});

/** How a finding came about. */
export const evidence = tool({
  name: "evidence",
  title: "How a finding came about",
  description:
    "The formula and the rows behind one finding: contract lines and prices, users and their rates, the family's decision, its place on the ladder, and what it depends on. Use it when somebody asks why, or wants to check a number. Get the number or id from findings.",
  input: s.input({
    finding: s.described(v.union([v.number(), s.text]), "number of the finding, as findings counts, or its id")
  }),
  output,
  answer(decided, { finding: asked }) {
    const { facts, decisions, audit, document } = decided;
    const at = placeOf(decided, asked);
    const finding = audit.findings[at]!;
    const entry = document.findings[at]!;
    const { lines, decision, nextPrice } = whyMoney(finding, facts, decisions, audit);
    const owned = audit.owned.find(({ license }) => license === finding.license) ?? null;
    const behind = usersBehind(finding, facts, decisions, suggestionContext(facts, audit, decisions));
    const explanation = explanationText(at + 1, facts, audit);
    return {
      data: {
        about: aboutOf(decided, [finding]),
        finding: {
          number: at + 1,
          id: entry.id,
          type: entry.type,
          title: entry.title,
          evidence: entry.evidence,
          next: entry.next,
          license: entry.license,
          profile: entry.profile,
          users: entry.users,
          monthlySaving: entry.monthlySaving,
          monthlyRisk: entry.monthlyRisk,
          currency: entry.currency,
          confidence: entry.confidence,
          completeMonths: entry.months
        },
        numbers: entry.numbers,
        sum: lines.map((line) => ({
          text: words.sumText(line, finding.currency),
          amount: line.amount,
          takenOff: line.less
        })),
        decision: decision ? words.decisionTexts(decision) : [],
        dependsOn: words.dependsTexts(finding, owned, nextPrice),
        users: (behind?.parts ?? []).map(({ fate, users, counted }) => ({
          what: words.fateWord(fate),
          users,
          counted
        })),
        explanation
      },
      lines: explanation.trimEnd().split("\n")
    };
  }
});

/** @throws ToolError saying which findings there are */
function placeOf({ audit: { findings } }: Decided, asked: number | string): number {
  const number = /^\d+$/.test(String(asked).trim()) ? Number(asked) : null;
  const place = number === null ? findings.findIndex(({ id }) => id === asked) : number - 1;
  if (findings[place]) return place;
  throw new ToolError(
    findings.length
      ? `There is no finding ${asked}: this audit has ${findings.length}, numbered from 1. The tool findings lists them; a finding that is solved is gone.`
      : `There is no finding ${asked}: this audit has none.`
  );
}
