import type { LevelFact } from "../contract/counters";
import type { Basis } from "../contract/org";
import { MONEY } from "./constants";
import type { FamilyCounters } from "./families";
import { laterRates } from "./laterRates";
import { addLevels, leavingShare, loginsPerUser, seasonFactor, stayingFactor, trendFactor } from "./levels";
import { newcomerAges } from "./newcomers";
import { persistenceOf } from "./persistence";

/** Expected logins of a family's users in the coming term. */
export interface Rates {
  /** Expected login days per month, reduced by leavers, of a user by license, own months and login days in them. */
  of(basis: Basis, own: number, total: number): number;
  /** Null: unknown. */
  beta: number | null;
  /** Both licenses together, oldest first. */
  levels: LevelFact[];
  /** Share of the users who leave in a month. */
  leaving: number;
  /** Factors in `of` that are the same for all users: season, trend and leavers. */
  factors: { season: number; trend: number; staying: number };
}

/** Rates from counters (money.md 2). `breakEven`: login days per month at which a seat and logins cost the same; it defines frequent users. */
export function ratesOf(counters: FamilyCounters, breakEven: number): Rates {
  const { months, span } = counters;
  const persistence = [...counters.member.persistence, ...counters.login.persistence];
  const levels = addLevels([counters.member.levels, counters.login.levels]);
  const perUser = loginsPerUser(levels);
  const beta = months < MONEY.least ? null : persistenceOf(persistence, span, breakEven);
  const leaving = leavingShare(levels);
  const factors = {
    season: seasonFactor(perUser, months),
    trend: trendFactor(perUser),
    staying: stayingFactor(leaving)
  };
  const all = factors.season * factors.trend * factors.staying;
  const ages = newcomerAges(levels);
  const newcomer = ages.reduce((sum, rate) => sum + rate, 0) / ages.length;
  const young = youngFactor(levels);
  const own = (count: number, total: number): number => (count > 0 ? total / count : newcomer);
  const isLow = beta !== null && beta < MONEY.lowPersistence;
  const later = months < MONEY.least ? null : laterRates(counters, own, isLow);
  return {
    of(basis, count, total) {
      const habit = later ? later(basis, count, total) : own(count, total);
      const isYoung = count > 0 && count <= MONEY.young.ownMonths && count < months;
      return habit * (isYoung ? young : 1) * all;
    },
    beta,
    levels,
    leaving,
    factors
  };
}

/** New users log in more often, or less: the ratio of later to early logins of users created in the record. */
function youngFactor(levels: readonly LevelFact[]): number {
  const { ownMonths, userMonths, least, most } = MONEY.young;
  const rate = (from: number, to: number): number | null => {
    const ages = levels.flatMap((level) => level.ages.slice(from, to));
    const months = ages.reduce((sum, age) => sum + age.userMonths, 0);
    return months < userMonths ? null : ages.reduce((sum, { logins }) => sum + logins, 0) / months;
  };
  const early = rate(0, ownMonths);
  const late = rate(ownMonths, Infinity);
  return early && late !== null ? Math.min(most, Math.max(least, late / early)) : 1;
}
