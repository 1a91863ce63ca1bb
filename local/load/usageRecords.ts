import { habitRows } from "c/licenseEngine";
import type { AuditFacts, CounterFacts, MonthFact, UsageFact } from "c/licenseEngine";
import type { LoadRecord } from "./tables.ts";

/** What the usage rows are made of. */
export interface CountedUsage {
  facts: Pick<AuditFacts, "context" | "populations" | "usage">;
  /** Null where habits can't be trusted. */
  counters: CounterFacts | null;
}

/** The usage rows of all months, as the collector stores them: its keys, its texts, its stamps on the newest month. */
export function usageRecords({ facts, counters }: CountedUsage): LoadRecord[] {
  const { months, asOf, coverage } = facts.context;
  const spans = new Map(months.map((month) => [month.month, month]));
  const newest = months.at(-1)?.month;
  const users = new Map(facts.populations.map((population) => [population.profileId, population]));
  const record = counters?.months.at(-1);
  const habits = new Map(counters ? habitRows(counters).map((row) => [row.profileId, row.habits]) : []);
  return facts.usage.map((usage) => {
    const span = spans.get(usage.month)!;
    const population = usage.siteId === null && usage.month === newest ? users.get(usage.profileId) : undefined;
    return {
      key: [usage.profileId, usage.siteId ?? "*", usage.month].join("|"),
      fields: {
        ...countsOf(usage),
        Month_End__c: span.end,
        ...coverageOf(span, coverage.from, asOf),
        Active_Users__c: population?.activeUsers ?? null,
        Dormant_Users__c: population?.dormantUsers ?? null,
        Never_Logged_In_Users__c: population?.neverLoggedInUsers ?? null,
        // Habits of older months stay as they were counted then.
        ...(usage.siteId === null && usage.month === record ? { Habits__c: habits.get(usage.profileId) ?? null } : {})
      }
    };
  });
}

function countsOf({ license, profile, profileId, site, siteId, month, registered, frequencies }: UsageFact) {
  const came = frequencies.map((users, days) => ({ days, users: users ?? 0 })).slice(1);
  const told = came.filter(({ users }) => users > 0);
  const idle = registered === null ? [] : [{ days: 0, users: frequencies[0] ?? 0 }];
  return {
    License__c: license,
    Profile__c: profile,
    Profile_Id__c: profileId,
    Site__c: site,
    Site_Id__c: siteId,
    Month__c: month,
    Registered__c: registered,
    Active__c: told.reduce((sum, { users }) => sum + users, 0),
    Logins__c: told.reduce((sum, { days, users }) => sum + days * users, 0),
    Distribution__c: [...idle, ...told].map(({ days, users }) => `${days}:${users}`).join(";") || null
  };
}

function coverageOf({ month, end, complete }: MonthFact, from: string, asOf: string) {
  return {
    Coverage_From__c: month < from ? from : month,
    Coverage_To__c: end > asOf ? asOf : end,
    Complete__c: complete,
    Frozen__c: end <= asOf
  };
}

/** The frequency rows of a usage row, by its text; they are for reports. */
export function frequencyRecords({ key, fields }: LoadRecord): LoadRecord[] {
  return String(fields.Distribution__c ?? "")
    .split(";")
    .map((pair) => pair.split(":").map(Number))
    .filter(([, users]) => users > 0)
    .map(([days, users]) => ({ key: `${key}|${days}`, fields: { Login_Days__c: days, Users__c: users } }));
}
