import { money } from "../base/numbers";
import type { Confidence } from "../contract/costs";
import type { Finding } from "../contract/findings";
import { moneyOf } from "./finding";

/** More populations than this with the same advice are one row. */
export const MOST_ALIKE = 10;

const SURE: readonly Confidence[] = ["low", "medium", "high"];

/** A finding, or one of many with the same advice. */
export interface AlikeFindings {
  /** The one with the most money: license, code, date and next step are those of all. */
  finding: Finding;
  count: number;
  users: number;
  monthlySaving: number | null;
  monthlyRisk: number | null;
  /** Of the one that is least sure. */
  confidence: Confidence;
}

/** What populations must have in common to be one row: the advice, its day and its terms. */
export function adviceOf({ license, code, from, terms, currency, names, tier }: Finding): string {
  const parts = [license, code, names.target, names.targetFamily, from, terms.join("+"), currency];
  return [...parts, tier?.notLookedAt.length ? "maybe" : ""].map((part) => encodeURIComponent(part ?? "")).join("/");
}

/** Findings with the same advice for more than ten populations as one, the others alone; the most money first. */
export function alikeFindings(findings: readonly Finding[]): AlikeFindings[] {
  const parts = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = finding.profile === null ? finding.id : adviceOf(finding);
    const part = parts.get(key);
    if (part) part.push(finding);
    else parts.set(key, [finding]);
  }
  const many = new Map([...parts.values()].filter(({ length }) => length > MOST_ALIKE).map((part) => [part[0], part]));
  const inOne = new Set([...many.values()].flat());
  return findings
    .filter((finding) => many.has(finding) || !inOne.has(finding))
    .map((finding) => together(many.get(finding) ?? [finding]))
    .sort((one, other) => moneyOf(other) - moneyOf(one));
}

function together(alike: readonly Finding[]): AlikeFindings {
  return {
    finding: alike[0],
    count: alike.length,
    users: alike.reduce((sum, { users }) => sum + users, 0),
    monthlySaving: sumOf(alike.map(({ monthlySaving }) => monthlySaving)),
    monthlyRisk: sumOf(alike.map(({ monthlyRisk }) => monthlyRisk)),
    confidence: SURE.find((word) => alike.some(({ confidence }) => confidence === word))!
  };
}

/** Null if one amount is unknown. */
function sumOf(amounts: readonly (number | null)[]): number | null {
  return amounts.reduce<number | null>((sum, one) => (sum === null || one === null ? null : money(sum + one)), 0);
}
