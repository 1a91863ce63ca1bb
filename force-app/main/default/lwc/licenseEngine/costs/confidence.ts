import { money } from "../base/numbers";
import type { Confidence } from "../contract/costs";
import { MONEY } from "./constants";
import type { FamilyTerms } from "./terms";

/** What advice is worth: the promised saving per month, its bounds, and its confidence. */
export interface Trust {
  promised: { monthly: number; low: number; high: number };
  confidence: Confidence;
}

/** What a promise is based on. */
export interface Evidence {
  /** Complete months of counters. */
  months: number;
  /** Persistence; null unknown. */
  beta: number | null;
  /** Users of the family. */
  users: number;
  /** Per month: cost of continuing as today minus cost of the plan. */
  saving: number;
}

/** Share of a promise that was realized, low and high, by months of the record. */
const INTERVALS: readonly { months: number; low: number; high: number }[] = [
  { months: 3, low: 0.75, high: 1.3 },
  { months: 6, low: 0.82, high: 1.3 },
  { months: 9, low: 0.85, high: 1.25 },
  { months: 12, low: 0.87, high: 1.18 }
];

/** Promise, interval and confidence (money.md 3.6 and 3.7). */
export function trustOf(evidence: Evidence, terms: FamilyTerms): Trust {
  const { months, beta, saving } = evidence;
  const { base, perMonth, most, lowPersistence } = MONEY.promise;
  const kept = Math.min(most, base + perMonth * Math.min(months, MONEY.year));
  const monthly = Math.max(0, saving * kept * (isLow(beta) ? lowPersistence : 1));
  const { low, high } = intervalOf(evidence, terms);
  return {
    promised: { monthly: money(monthly), low: money(monthly * low), high: money(monthly * high) },
    confidence: confidenceOf(months, beta)
  };
}

function isLow(beta: number | null): boolean {
  return beta !== null && beta < MONEY.lowPersistence;
}

function confidenceOf(months: number, beta: number | null): Trust["confidence"] {
  if (beta === null || beta < MONEY.lowPersistence) return "low";
  const good = beta >= MONEY.goodPersistence;
  if (months >= 6) return good ? "high" : "medium";
  return good && months >= 4 ? "medium" : "low";
}

function intervalOf({ months, beta, users }: Evidence, { login, overage }: FamilyTerms): { low: number; high: number } {
  let { low, high } = byMonths(Math.min(12, Math.max(3, months)));
  if (beta === null) {
    low -= 0.2;
    high += 0.1;
  } else if (beta < MONEY.lowPersistence) {
    low = 0.4;
    high = 1.35;
  } else if (beta < MONEY.goodPersistence) low -= 0.15;
  if (overage !== null && overage > 2 * login) low -= Math.min(0.4, 0.2 * (overage / login - 2));
  if (users < MONEY.smallFamily.users) low -= MONEY.smallFamily.wider;
  return { low, high };
}

/** Interpolates between two rows. */
function byMonths(months: number): { low: number; high: number } {
  const above = INTERVALS.findIndex((row) => row.months >= months);
  const to = INTERVALS[above];
  const from = INTERVALS[Math.max(0, above - 1)];
  const share = to.months > from.months ? (months - from.months) / (to.months - from.months) : 0;
  return { low: from.low + share * (to.low - from.low), high: from.high + share * (to.high - from.high) };
}
