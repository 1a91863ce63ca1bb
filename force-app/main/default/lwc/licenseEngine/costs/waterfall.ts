import { money } from "../base/numbers";
import type { Finding } from "../contract/findings";
import type { RungCode } from "../contract/owned";
import type { CountedStep } from "./countedSteps";
import type { Growth } from "./growth";
import type { Overview } from "./overview";
import { RUNGS, rungOf } from "./rungOf";

/** One bar: from the level before it to the level after it. */
export interface WaterfallBar {
  code: "today" | "coming" | RungCode | "best" | "growth" | "expected";
  /** Per month; savings are negative. */
  amount: number;
  /** The levels between which the bar hangs, per month. */
  from: number;
  to: number;
  /** The days from which parts of a saving are possible, in order, then what has to be negotiated (null); empty for other bars. */
  dates: { from: string | null; monthly: number }[];
}

/** From what is paid to the best cost in one currency. */
export interface Waterfall {
  currency: string;
  bars: WaterfallBar[];
}

/** Whether a bar is a cost and no change. */
export function isLevel({ code }: Pick<WaterfallBar, "code">): boolean {
  return code === "today" || code === "best" || code === "expected";
}

/**
 * The bars from today's cost over the expected overage and each kind of saving to the best cost, one waterfall a currency, largest first. They add up
 * exactly, and to the totals of the overview. None while the best cost is unknown. Where the next term costs much more than what is paid and needed, two
 * bars lead from there to its expected cost.
 *
 * @param findings those that count, as for the overview
 * @param steps their steps, which say when parts of a saving are possible
 * @param growths what the next term costs more (`growthOf`)
 */
export function waterfalls(
  { costToday, coming, savingPerYear }: Overview,
  findings: readonly Finding[],
  steps: readonly CountedStep[],
  growths: readonly Growth[]
): Waterfall[] {
  if (!savingPerYear.amounts.length) return [];
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
      const dates = datesOf(
        steps.filter((step) => step.currency === currency),
        code
      );
      add(code, -money(part.reduce((sum, { monthlySaving }) => sum + monthlySaving!, 0)), dates);
    }
    bars.push({ code: "best", amount: level, from: 0, to: level, dates: [] });
    const ofTerm = growths.filter((row) => row.currency === currency);
    const more = money(ofTerm.reduce((sum, row) => sum + row.more, 0));
    if (more > 0 && ofTerm.some(({ isMuch }) => isMuch)) {
      add("growth", more, []);
      bars.push({ code: "expected", amount: level, from: 0, to: level, dates: [] });
    }
    return { currency, bars };
  });
}

function datesOf(steps: readonly CountedStep[], wanted: RungCode): WaterfallBar["dates"] {
  const days = new Map<string | null, number>();
  for (const { kind, date, rungs } of steps)
    for (const { code, monthly } of rungs) {
      const from = kind === "negotiate" ? null : date;
      if (code === wanted && monthly) days.set(from, money((days.get(from) ?? 0) + monthly));
    }
  const last = "9999";
  return [...days]
    .map(([from, monthly]) => ({ from, monthly }))
    .sort((a, b) => ((a.from ?? last) < (b.from ?? last) ? -1 : 1));
}
