import type { AuditFacts, AuditWithDecisions, CounterFacts, DecisionFacts, LicenseCounters } from "c/licenseEngine";
import { decide } from "c/licenseEngine";
import { completeMonths } from "../org/usage";
import { decisionFacts } from "./decisionFixtures";

/**
 * Counters of users who log in alike every month, by the distributions of the newest complete month: nobody comes, nobody leaves, and those who came often
 * keep coming.
 */
export function countersOf({ context, usage }: AuditFacts): CounterFacts {
  const months = completeMonths(context.months, 12).map(({ month }) => month);
  const newest = usage.filter((row) => row.siteId === null && row.month === months.at(-1));
  const span = { months: 3, after: 3 };
  const licenses = [...new Set(newest.map(({ license }) => license))].map((license): LicenseCounters => {
    const rows = newest.filter((row) => row.license === license);
    const habits = rows.flatMap(({ profileId, frequencies }) =>
      frequencies.flatMap((users, days) => {
        return users ? [{ profileId, own: months.length, total: days * months.length, users }] : [];
      })
    );
    const sum = (value: (habit: (typeof habits)[number]) => number): number =>
      habits.reduce((total, habit) => total + value(habit), 0);
    const level = {
      logins: sum(({ users, total, own }) => (users * total) / own),
      users: sum(({ users }) => users),
      created: 0,
      left: 0,
      ages: Array.from({ length: 6 }, () => ({ logins: 0, userMonths: 0 }))
    };
    return {
      license,
      habits,
      levels: months.map((month) => ({ month, ...level })),
      persistence: habits.map(({ total, own, users }) => {
        const logins = (span.months * total) / own;
        return { total: logins, windows: users, after: users * logins, afterMonths: users * span.after };
      })
    };
  });
  return { months, span, licenses };
}

/** The decisions on an org whose users keep their habits. */
export function decided(values: AuditFacts, decisions: Partial<DecisionFacts> = {}): AuditWithDecisions {
  return decide(values, decisionFacts({ counters: countersOf(values), ...decisions }));
}
