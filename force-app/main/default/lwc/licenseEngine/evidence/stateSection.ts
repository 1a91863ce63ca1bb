import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import { evidenceTable } from "./table";
import type { EvidenceSection } from "./table";

/** Dates that a report shows; the calendar file has all of them. */
const DATES = 6;

/** Active users per population in the newest complete month, on one site or (null) on all together. */
export function populationsSection({ usage, months }: AuditWithDecisions, site: string | null): EvidenceSection {
  const month = months.findLast(({ complete }) => complete)?.month ?? null;
  const rows = usage.filter((row) => row.month === month && row.site === site);
  return {
    id: "populations",
    notes: [month === null ? { code: "noPopulations" } : { code: "populations", usageMonths: { month: [month] } }],
    tables: [
      evidenceTable("populations", rows, {
        profile: ({ profile }) => profile,
        license: ({ license }) => license,
        registered: ({ registered }) => registered,
        active: ({ active }) => active,
        activeRate: ({ registered, active }) => (registered ? active / registered : null),
        logins: ({ logins }) => logins
      })
    ]
  };
}

/** What runs out: seats by their trend, and the pools of the current month. */
export function runningSection({ seats, burnDown }: AuditWithDecisions): EvidenceSection {
  return {
    id: "running",
    notes: burnDown
      .slice(0, 1)
      .map(({ month, daysElapsed, days }) => ({ code: "running", numbers: { daysElapsed, days }, days: { month } })),
    tables: [
      evidenceTable(
        "seatTrend",
        seats.filter(({ basis }) => basis === "member"),
        {
          license: ({ license }) => license,
          purchased: ({ purchased }) => purchased,
          used: ({ used }) => used,
          exhausted: ({ projection }) => projection.exhausted,
          reason: ({ projection }) => projection.reason
        }
      ),
      evidenceTable("running", burnDown, {
        license: ({ license }) => license,
        pool: ({ pool }) => pool,
        logins: ({ used }) => used,
        projected: ({ projected }) => projected,
        exhausted: ({ exhausted }) => exhausted,
        state: ({ state }) => state,
        reason: ({ reason }) => reason
      })
    ]
  };
}

/** Our counts vs. Salesforce's; seats only if they differ. */
export function reconciliationSection({ reconciliation }: AuditWithDecisions): EvidenceSection {
  const rows = reconciliation.filter(({ measure, agrees }) => measure !== "seats" || agrees === false);
  return {
    id: "reconciliation",
    notes: [{ code: "reconciliation" }],
    tables: [
      evidenceTable("reconciliation", rows, {
        license: ({ license }) => license,
        measure: ({ measure }) => measure,
        setting: ({ label }) => label ?? "",
        from: ({ from }) => from,
        own: ({ own }) => own,
        platform: ({ platform }) => platform,
        drift: ({ drift }) => drift,
        agrees: ({ agrees }) => agrees,
        reason: ({ reason }) => reason
      })
    ]
  };
}

/** Users with more access than they need, and the permissions that keep them in their tier. */
export function rightSizingSection(
  { tiers, gates }: AuditWithDecisions,
  decisions: DecisionFacts | null
): EvidenceSection {
  const access = decisions?.access ?? null;
  return {
    id: "rightSizing",
    notes: [access ? { code: "rightSizing", days: { ...access.window } } : { code: "accessMissing" }],
    tables: [
      evidenceTable(
        "tiers",
        tiers.filter(({ reason }) => reason !== "noGate"),
        {
          profile: ({ profile }) => profile,
          license: ({ license }) => license,
          registered: ({ activeUsers }) => activeUsers,
          holders: ({ holders }) => holders,
          users: ({ users }) => users,
          neither: ({ downgradeCandidates }) => downgradeCandidates,
          holdsOnly: ({ inflationCases }) => inflationCases,
          targetFamily: ({ targetFamily }) => targetFamily ?? ""
        }
      ),
      evidenceTable(
        "traps",
        gates.filter(({ trap }) => trap),
        {
          granter: ({ name }) => name,
          object: ({ object }) => object,
          access: (row) => row.access,
          license: ({ license }) => license,
          holders: ({ holders }) => holders,
          soleHolders: ({ soleHolders }) => soleHolders,
          users: ({ users }) => users,
          share: ({ share }) => share
        }
      )
    ]
  };
}

/** The next key dates. */
export function calendarSection({ calendar }: AuditWithDecisions): EvidenceSection {
  return {
    id: "calendar",
    notes: [],
    tables: [
      evidenceTable("calendar", calendar.slice(0, DATES), {
        date: ({ date }) => date,
        state: ({ overdue }) => (overdue ? "overdue" : "ahead"),
        event: (event) => event
      })
    ]
  };
}
