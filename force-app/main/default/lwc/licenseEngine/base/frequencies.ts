import type { Frequencies } from "../contract/org";

/** A usage month has at most 31 login days: counters 0..31. */
export const MOST_LOGIN_DAYS = 31;

/** Login days of a population in a month: the sum of d x users with d login days. */
export function loginsOf(frequencies: Frequencies): number {
  let logins = 0;
  for (let d = 1; d < frequencies.length; d += 1) logins += d * (frequencies[d] as number);
  return logins;
}

/** Users with at least one login day. */
export function activeOf(frequencies: Frequencies): number {
  let active = 0;
  for (let d = 1; d < frequencies.length; d += 1) active += frequencies[d] as number;
  return active;
}

/** All users of the distribution; null when the number of users without a login is unknown. */
export function registeredOf(frequencies: Frequencies): number | null {
  return frequencies[0] === null ? null : frequencies[0] + activeOf(frequencies);
}

/** Active users as a share of the registered, 0..1; null when the number of registered users is unknown or 0. */
export function activeRate(frequencies: Frequencies): number | null {
  const registered = registeredOf(frequencies);
  return registered ? activeOf(frequencies) / registered : null;
}

/** The sum of several populations. If index 0 of one is unknown, index 0 of the sum is unknown. No population: no users. */
export function addFrequencies(distributions: readonly Frequencies[]): Frequencies {
  const sum: number[] = new Array<number>(MOST_LOGIN_DAYS + 1).fill(0);
  let unknown = false;
  for (const frequencies of distributions) {
    if (frequencies[0] === null) unknown = true;
    for (let d = 0; d < frequencies.length; d += 1) sum[d] += frequencies[d] ?? 0;
  }
  return [unknown ? null : sum[0], ...sum.slice(1)];
}

/** The nonzero counters, by login days; "0" is always included unless it is unknown. */
export function sparse(frequencies: Frequencies): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let d = 0; d < frequencies.length; d += 1) {
    const users = frequencies[d];
    if (users !== null && (users > 0 || d === 0)) counts[d] = users;
  }
  return counts;
}
