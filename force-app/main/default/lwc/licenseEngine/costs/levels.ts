import type { LevelFact } from "../contract/counters";
import { MONEY } from "./constants";

/** Levels of several licenses together, month by month, oldest first; a month that one of them lacks is left out. */
export function addLevels(all: readonly (readonly LevelFact[])[]): LevelFact[] {
  const told = all.filter((levels) => levels.length);
  if (!told.length) return [];
  const [first, ...others] = told;
  return first
    .flatMap((level) => {
      const rest = others.map((levels) => levels.find(({ month }) => month === level.month));
      return rest.some((other) => !other) ? [] : [sumOf([level, ...(rest as LevelFact[])])];
    })
    .sort((a, b) => (a.month < b.month ? -1 : 1));
}

function sumOf(levels: readonly LevelFact[]): LevelFact {
  const total = (value: (level: LevelFact) => number): number => levels.reduce((sum, level) => sum + value(level), 0);
  return {
    month: levels[0].month,
    logins: total(({ logins }) => logins),
    users: total(({ users }) => users),
    created: total(({ created }) => created),
    left: total(({ left }) => left),
    ages: levels[0].ages.map((_, age) => ({
      logins: total(({ ages }) => ages[age].logins),
      userMonths: total(({ ages }) => ages[age].userMonths)
    }))
  };
}

/** Logins per user of each month with logins; the newest 12. */
export function loginsPerUser(levels: readonly LevelFact[]): number[] {
  return levels
    .filter(({ users }) => users > 0)
    .slice(-MONEY.year)
    .map(({ logins, users }) => logins / users);
}

/**
 * Expected level of the coming term relative to the record: a record shorter than a year is adjusted to the level of the whole year, if known.
 *
 * @param months complete months of the record of single users
 */
export function seasonFactor(levels: readonly number[], months: number): number {
  if (months >= MONEY.year || levels.length < MONEY.year) return 1;
  const record = mean(levels.slice(-months));
  return record > 0 ? mean(levels) / record : 1;
}

/** A trend counts only if nearly all pairs of months agree on its direction; its slope is the median of all pairs (Theil-Sen). */
export function trendFactor(levels: readonly number[]): number {
  const { months, agreement, most, leastShort, leastLong } = MONEY.trend;
  const count = levels.length;
  const level = mean(levels);
  if (count < months || level <= 0) return 1;
  const slopes: number[] = [];
  for (let from = 0; from < count; from += 1)
    for (let to = from + 1; to < count; to += 1) slopes.push((levels[to] - levels[from]) / (to - from));
  const rising = slopes.filter((slope) => slope > 0).length;
  const falling = slopes.filter((slope) => slope < 0).length;
  if (Math.max(rising, falling) < agreement * slopes.length) return 1;
  const slope = median(slopes);
  const factor = 1 + (slope * (count + MONEY.horizon)) / 2 / level;
  return Math.min(most, Math.max(count < MONEY.year ? leastShort : leastLong, factor));
}

/** How much the months differ: variance divided by the square of the mean. */
export function squaredVariation(levels: readonly number[]): number {
  const level = mean(levels);
  if (levels.length < 2 || level <= 0) return 0;
  return levels.reduce((sum, value) => sum + (value - level) ** 2, 0) / (levels.length - 1) / level ** 2;
}

/** Share of the users who leave per month: mean of the newest months. */
export function leavingShare(levels: readonly LevelFact[]): number {
  const newest = levels.slice(-MONEY.flowMonths);
  const users = newest.reduce((sum, level) => sum + level.users, 0);
  return users > 0 ? Math.min(1, newest.reduce((sum, { left }) => sum + left, 0) / users) : 0;
}

/** Share of today's users who remain, averaged over the months of the term. */
export function stayingFactor(leaving: number): number {
  let sum = 0;
  for (let month = 0; month < MONEY.horizon; month += 1) sum += (1 - leaving) ** (month + 0.5);
  return sum / MONEY.horizon;
}

function mean(values: readonly number[]): number {
  return values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0;
}

function median(values: readonly number[]): number {
  const ordered = values.slice().sort((a, b) => a - b);
  const middle = ordered.length >> 1;
  return ordered.length % 2 ? ordered[middle] : (ordered[middle - 1] + ordered[middle]) / 2;
}
