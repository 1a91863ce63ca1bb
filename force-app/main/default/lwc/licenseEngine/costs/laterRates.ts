import type { PersistenceCount } from "../contract/counters";
import type { Basis } from "../contract/org";
import { MONEY } from "./constants";
import { habitsOf } from "./families";
import type { FamilyCounters, Habit } from "./families";
import { lastingOf } from "./lasting";
import type { Lasting } from "./lasting";
import { afterwards } from "./persistence";

/** A user's rate by own months and login days in them. */
type Rate = (own: number, total: number) => number;

/**
 * Users' rates drawn toward what similar users did afterwards, as far as a record of their length needs it: a year of one's own says more than what others
 * did after a quarter, unless habits change. The sum of logins stays. Who is on seats and who is on login basis differ, so each license has its own table
 * and its own sum if enough is known of both.
 *
 * @param rateOf a user's own rate
 * @param isLow whether persistence is low; else the months of a window count for no more than they are of the user's own months
 * @returns null if nothing is known of later logins
 */
export function laterRates(
  { span, member, login }: FamilyCounters,
  rateOf: Rate,
  isLow: boolean
): ((basis: Basis, own: number, total: number) => number) | null {
  const all = [...member.persistence, ...login.persistence];
  const lasting = lastingOf(all, span);
  if (!lasting) return null;
  const tableOf = (counts: readonly PersistenceCount[], habits: readonly Habit[]): Rate | null =>
    scaled(drawn(counts, { months: span.months, lasting, isLow }, rateOf), habits, rateOf);
  const isEach = [member, login].every(({ persistence }) => windowsOf(persistence) >= MONEY.licenseWindows);
  const family = isEach ? null : tableOf(all, [...habitsOf(member), ...habitsOf(login)]);
  const rates = {
    member: isEach ? tableOf(member.persistence, habitsOf(member)) : family,
    login: isEach ? tableOf(login.persistence, habitsOf(login)) : family
  };
  return (basis, own, total) => (rates[basis] ?? rateOf)(own, total);
}

function windowsOf(counts: readonly PersistenceCount[]): number {
  return counts.reduce((sum, { windows }) => sum + windows, 0);
}

/** Rates between a user's own and the table's; null without a table. What goes beyond it was never seen, so nothing does. */
function drawn(
  counts: readonly PersistenceCount[],
  { months, lasting, isLow }: { months: number; lasting: Lasting; isLow: boolean },
  rateOf: Rate
): Rate | null {
  const read = afterwards(counts, months);
  if (!read) return null;
  return (own, total) => {
    const rate = rateOf(own, total);
    if (own < 1) return rate;
    const shown = lasting.ofTable;
    const most = isLow ? 1 : Math.min(1, months / own);
    const weight = shown < 1 ? Math.min(most, (1 - lasting.ofRecord(own)) / (1 - shown)) : 0;
    return (1 - weight) * rate + weight * read(rate);
  };
}

/** The table only shows which users log in more than others; the total number of logins stays the same. */
function scaled(later: Rate | null, habits: readonly Habit[], rateOf: Rate): Rate | null {
  if (!later) return null;
  const sum = (of: Rate): number => habits.reduce((all, { own, total, users }) => all + users * of(own, total), 0);
  const after = sum(later);
  const scale = after > 0 ? sum(rateOf) / after : 1;
  return (own, total) => scale * later(own, total);
}
