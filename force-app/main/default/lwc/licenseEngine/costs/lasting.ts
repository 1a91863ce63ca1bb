import type { CounterFacts, PersistenceCount } from "../contract/counters";
import { MONEY } from "./constants";

/** How much of the difference between a user and the mean lasts, as a share. */
export interface Lasting {
  /** From a mean of so many months to the mean of the coming term. */
  ofRecord(own: number): number;
  /** From the months of a window to the months after it: what a table of windows shows. */
  ofTable: number;
}

/**
 * Two things make users who are above the mean come closer to it: chance, which a longer record averages out, and habits that change, which a longer
 * record can't help. Logins by chance alone vary by their mean (Poisson), so a window that predicts less than that shows changing habits: the rest
 * is correlated by `rho` from one month to the next.
 *
 * @param counts all windows of the family
 * @returns null without windows, or if nobody logged in
 */
export function lastingOf(counts: readonly PersistenceCount[], span: CounterFacts["span"]): Lasting | null {
  const seen = counts.filter(({ afterMonths }) => afterMonths > 0);
  const sum = (value: (count: PersistenceCount) => number): number =>
    seen.reduce((total, count) => total + value(count), 0);
  const windows = sum((count) => count.windows);
  const before = sum((count) => (count.windows * count.total) / span.months) / windows;
  const after = sum((count) => (count.windows * count.after) / count.afterMonths) / windows;
  if (!(before > 0) || !(after > 0)) return null;
  const deviation = ({ total }: PersistenceCount): number => total / span.months - before;
  const variance = sum((count) => count.windows * deviation(count) ** 2) / windows;
  const covariance =
    sum((count) => count.windows * deviation(count) * (count.after / count.afterMonths - after)) / windows;
  const chance = before / span.months;
  const steady = Math.max(0, variance - chance);
  // Seasons and trends change the level of all users; it is no change of habits.
  const kept = steady > 0 ? Math.min(1, Math.max(MONEY.lasting.least, (covariance * before) / after / steady)) : 1;
  const trusted = 1 - ((1 - kept) * windows) / (windows + MONEY.lasting.windows);
  const rho = trusted ** (2 / (span.months + span.after));
  const habit = steady / togetherOf(rho, span.months);
  const term = aheadOf(rho, MONEY.horizon);
  return {
    ofRecord: (own) => (habit * term * aheadOf(rho, own)) / (habit * togetherOf(rho, own) + before / own),
    ofTable: (steady * trusted) / (steady + chance)
  };
}

/** Mean correlation between each of so many months and today. */
function aheadOf(rho: number, months: number): number {
  let sum = 0;
  for (let month = 0; month < months; month += 1) sum += rho ** (month + 0.5);
  return sum / months;
}

/** Mean correlation between each two of so many months, a month with itself included. */
function togetherOf(rho: number, months: number): number {
  let sum = months;
  for (let apart = 1; apart < months; apart += 1) sum += 2 * (months - apart) * rho ** apart;
  return sum / months ** 2;
}
