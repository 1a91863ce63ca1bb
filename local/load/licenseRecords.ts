import { previousDay, usageMonths } from "c/licenseEngine";
import type { AuditFacts, CounterFacts, DecisionFacts, LicenseFact } from "c/licenseEngine";
import { dateOf, dayNumber } from "../csv/timestamps.ts";
import type { LoadRecord } from "./tables.ts";

/** The months of licenses, as the collector stores them after a month has closed; none where habits can't be trusted. */
export function monthRecords({ context }: Pick<AuditFacts, "context">, counters: CounterFacts | null): LoadRecord[] {
  if (!counters) return [];
  const ends = new Map(context.months.map(({ month, end }) => [month, end]));
  const newest = counters.months.at(-1);
  return counters.licenses.flatMap(({ license, levels, persistence }) =>
    levels.map(({ month, logins, users, created, left, ages }) => ({
      key: `${license}|${month}`,
      fields: {
        License__c: license,
        Month__c: month,
        Month_End__c: ends.get(month)!,
        Logins__c: logins,
        Users__c: users,
        Created_Users__c: created,
        Left_Users__c: left,
        Ages__c: ages.map((age) => `${age.logins}:${age.userMonths}`).join(";"),
        // All spans of the record stand with its newest month: those that the org counted when older months closed would count twice.
        Record_Months__c: month === newest ? counters.months.length : null,
        Persistence__c:
          month === newest
            ? persistence
                .map(({ total, windows, after, afterMonths }) => `${total}:${windows},${after},${afterMonths}`)
                .join(";") || null
            : null
      }
    }))
  );
}

/** What the daily readings are made of. */
export interface CountedDays {
  facts: Pick<AuditFacts, "context" | "licenses">;
  running: DecisionFacts["running"];
}

/**
 * A reading for each license and covered day of the running month, also for days without logins: a missing one would make the month unknown. The
 * newest day has the seats of UserLicense.csv, too.
 */
export function readingRecords({ facts, running }: CountedDays): LoadRecord[] {
  const { asOf, coverage, settings } = facts.context;
  const opens = monthOf(asOf, settings.anchorDay);
  const first = opens < coverage.from ? coverage.from : opens;
  const newest = previousDay(asOf);
  const days: string[] = [];
  for (let day = newest; day >= first; day = previousDay(day)) days.unshift(day);
  const logins = new Map((running ?? []).map((fact) => [`${fact.license}|${fact.day}`, fact.logins]));
  return facts.licenses.flatMap((license) =>
    [...new Set([...days, newest])].map((day) => ({
      key: `${license.name}|${day}`,
      fields: {
        License__c: license.name,
        Day__c: day,
        ...(day >= first ? { Own_Login_Days__c: logins.get(`${license.name}|${day}`) ?? 0 } : {}),
        ...(day === newest ? seatsOf(license) : {})
      }
    }))
  );
}

function seatsOf({ total, used, activeUsers, monthlyLoginsEntitlement, monthlyLoginsUsed }: LicenseFact) {
  return {
    Active_Users__c: activeUsers,
    Total__c: total,
    Used__c: used,
    Monthly_Logins_Entitlement__c: monthlyLoginsEntitlement,
    Monthly_Logins_Used__c: monthlyLoginsUsed
  };
}

/** First day of the usage month of a day. */
function monthOf(day: string, anchorDay: number): string {
  const next = dateOf(dayNumber(day) + 1);
  return usageMonths({ from: day, to: next }, next, anchorDay)[0].month;
}
