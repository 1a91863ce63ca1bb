import type { LevelFact } from "../contract/counters";
import { MONEY } from "./constants";

/** The users expected to be created in the coming term, and how often they log in. */
export interface Newcomers {
  /** New users present, by month of the term. */
  present: number[];
  /** Their login days in the whole term. */
  logins: number;
  /** Login days per month of a new user's presence; 0 without new users. */
  rate: number;
}

/** Login days per user-month by age 0 to 5 of users created in the record. Each age is pulled toward the previous one, age 0 toward its own or overall mean. */
export function newcomerAges(levels: readonly LevelFact[]): number[] {
  const users = levels.reduce((sum, level) => sum + level.users, 0);
  const everybody = users > 0 ? levels.reduce((sum, { logins }) => sum + logins, 0) / users : 0;
  const ages = levels.length ? levels[0].ages.length : 1;
  const rates: number[] = [];
  for (let age = 0; age < ages; age += 1) {
    const logins = levels.reduce((sum, level) => sum + level.ages[age].logins, 0);
    const months = levels.reduce((sum, level) => sum + level.ages[age].userMonths, 0);
    const drawn = age ? rates[age - 1] : months ? logins / months : everybody;
    rates.push((logins + MONEY.ageWeight * drawn) / (months + MONEY.ageWeight));
  }
  return rates;
}

/** New users of the term: the arrivals of the newest months, growing with the number of users. */
export function newcomersOf(levels: readonly LevelFact[], users: number, leaving: number, level: number): Newcomers {
  const newest = levels.slice(-MONEY.flowMonths);
  const arrivals = newest.length ? newest.reduce((sum, { created }) => sum + created, 0) / newest.length : 0;
  const growth = users > 0 ? Math.min(MONEY.arrivalsGrowth, Math.max(0, arrivals / users - leaving)) : 0;
  const ages = newcomerAges(levels);
  const present: number[] = [];
  let logins = 0;
  let userMonths = 0;
  for (let month = 0; month < MONEY.horizon; month += 1) {
    let there = 0;
    for (let age = 0; age <= month; age += 1) {
      const cohort = arrivals * (1 + growth) ** (month - age) * (1 - leaving) ** age;
      there += cohort;
      logins += cohort * level * ages[Math.min(age, ages.length - 1)];
    }
    present.push(there);
    userMonths += there;
  }
  return { present, logins, rate: userMonths > 0 ? logins / userMonths : 0 };
}
