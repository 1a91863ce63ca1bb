import { money } from "../base/numbers";
import type { Finding } from "../contract/findings";
import type { RungCode } from "../contract/owned";
import type { Overview } from "./overview";

/** One bar: from the level before it to the level after it. */
export interface WaterfallBar {
  code: "today" | "coming" | RungCode | "best";
  /** Per month; savings are negative. */
  amount: number;
  /** The levels between which the bar hangs, per month. */
  from: number;
  to: number;
  /** The days from which parts of a saving are possible, in order; empty for other bars. */
  dates: { from: string; monthly: number }[];
}

/** From what is paid to the best cost in one currency. */
export interface Waterfall {
  currency: string;
  bars: WaterfallBar[];
}

/** The rungs in the order in which they are counted. */
export const RUNGS: readonly RungCode[] = ["unusedSeats", "idle", "basis", "pool", "tier"];

/** The rung of a finding that saves: every saving is on the ladder. Null for other findings. */
export function rungOf({ type, worth }: Pick<Finding, "type" | "worth">): RungCode | null {
  if (worth !== "saving") return null;
  if (type === "unusedSeats" || type === "basis") return type;
  if (type === "dormant") return "idle";
  return type === "poolShrink" || type === "poolGrow" ? "pool" : "tier";
}

/**
 * The bars from today's cost over the expected overage and each kind of saving to the best cost, one waterfall a currency, largest first. They add up
 * exactly, and to the totals of the overview.
 *
 * @param findings those that count, as for the overview
 */
export function waterfalls({ costToday, coming }: Overview, findings: readonly Finding[]): Waterfall[] {
  return costToday.amounts.map(({ currency, amount }) => {
    const overage = coming.amounts.find((one) => one.currency === currency)?.amount ?? 0;
    const own = findings.filter((finding) => finding.currency === currency && finding.monthlySaving);
    const bars: WaterfallBar[] = [{ code: "today", amount, from: 0, to: amount, dates: [] }];
    let level = amount;
    const add = (code: WaterfallBar["code"], change: number, dates: WaterfallBar["dates"]): void => {
      if (!change) return;
      const next = money(level + change);
      bars.push({ code, amount: change, from: level, to: next, dates });
      level = next;
    };
    add("coming", overage, []);
    for (const code of RUNGS) {
      const part = own.filter((finding) => rungOf(finding) === code);
      add(code, -money(part.reduce((sum, { monthlySaving }) => sum + monthlySaving!, 0)), datesOf(part));
    }
    bars.push({ code: "best", amount: level, from: 0, to: level, dates: [] });
    return { currency, bars };
  });
}

function datesOf(findings: readonly Finding[]): WaterfallBar["dates"] {
  const days = new Map<string, number>();
  for (const { from, monthlySaving } of findings)
    if (from) days.set(from, money((days.get(from) ?? 0) + monthlySaving!));
  return [...days].map(([from, monthly]) => ({ from, monthly })).sort((a, b) => (a.from < b.from ? -1 : 1));
}
