import { groupBy, money } from "../base/numbers";
import type { CountedStep } from "./countedSteps";

/** When savings are possible. */
export interface SavingDates {
  /** Savings per month by the day from which the contracts allow them, one row per day and currency. */
  byDay: { date: string; currency: string; monthly: number }[];
  /** Savings per month that need a right which the contracts do not state, one row per currency. */
  negotiated: { currency: string; monthly: number }[];
}

/** The savings of steps by day, and those to be negotiated. Together they are the saving of the overview. */
export function savingDates(steps: readonly CountedStep[]): SavingDates {
  const saving = steps.filter(({ monthly }) => monthly > 0);
  const sums = (some: readonly CountedStep[]): number => money(some.reduce((sum, { monthly }) => sum + monthly, 0));
  const free = saving.filter(({ kind }) => kind !== "negotiate");
  const others = saving.filter(({ kind }) => kind === "negotiate");
  return {
    byDay: [...groupBy(free, ({ date, currency }) => `${date} ${currency}`)]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, same]) => ({ date: same[0].date, currency: same[0].currency, monthly: sums(same) })),
    negotiated: [...groupBy(others, ({ currency }) => currency)].map(([currency, same]) => ({
      currency,
      monthly: sums(same)
    }))
  };
}
