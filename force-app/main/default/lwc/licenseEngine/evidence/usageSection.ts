import { MOST_LOGIN_DAYS, activeOf, activeRate, addFrequencies, loginsOf, registeredOf } from "../base/frequencies";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AuditFacts, Frequencies } from "../contract/org";
import { orgModel } from "../org/orgModel";
import { completeMonths, usageOfLicense } from "../org/usage";
import { evidenceTable } from "./table";
import type { EvidenceColumn, EvidenceSection } from "./table";

/** Number of months that fit on a page. */
const SHOWN_MONTHS = 12;

/** Users by login days and month, one table per license, complete months only: the basis for negotiating a renewal. */
export function distributionSection(facts: AuditFacts, { licenses }: AuditWithDecisions): EvidenceSection {
  const { index } = orgModel(facts);
  const months = completeMonths(facts.context.months, SHOWN_MONTHS);
  return {
    id: "distribution",
    notes: [{ code: "distribution" }],
    tables: licenses.flatMap(({ name }) => {
      const known = usageOfLicense(index, name, months);
      if (!known.length) return [];
      return [
        {
          id: `distribution/${name}`,
          code: null,
          license: name,
          columns: [
            { code: "loginDays" as const, kind: "loginDays" as const },
            ...known.map(({ month }) => ({ month, kind: "integer" as const }))
          ],
          rows: [
            ...Array.from({ length: MOST_LOGIN_DAYS + 1 }, (_, d) => [
              d,
              ...known.map(({ frequencies }) => frequencies[d])
            ]),
            ["registered", ...known.map(({ frequencies }) => registeredOf(frequencies))],
            ["active", ...known.map(({ frequencies }) => activeOf(frequencies))],
            ["logins", ...known.map(({ frequencies }) => loginsOf(frequencies))]
          ]
        }
      ];
    })
  };
}

/** Users by login days in the newest complete month, a column for each license. */
export function loginDaysSection(facts: AuditFacts, { licenses }: AuditWithDecisions): EvidenceSection {
  const { index } = orgModel(facts);
  const months = completeMonths(facts.context.months, 1);
  const known = licenses.flatMap(({ name }) =>
    usageOfLicense(index, name, months).map(({ frequencies }) => ({ name, frequencies }))
  );
  const sum = (code: EvidenceColumn, of: (frequencies: Frequencies) => number | null) => [
    code,
    ...known.map(({ frequencies }) => of(frequencies))
  ];
  return {
    id: "loginDays",
    notes: months.length
      ? [{ code: "loginDays", usageMonths: { month: months.map(({ month }) => month) } }]
      : [{ code: "noPopulations" }],
    tables: known.length
      ? [
          {
            id: "loginDays",
            code: "loginDays",
            license: null,
            columns: [
              { code: "loginDays" as const, kind: "loginDays" as const },
              ...known.map(({ name }) => ({ name, kind: "integer" as const }))
            ],
            rows: [
              ...Array.from({ length: MOST_LOGIN_DAYS + 1 }, (_, d) => [
                d,
                ...known.map(({ frequencies }) => frequencies[d])
              ]).filter(([days]) => known.some(({ frequencies }) => frequencies.slice(days as number).some(Boolean))),
              sum("registered", registeredOf),
              sum("active", activeOf),
              sum("logins", loginsOf)
            ]
          }
        ]
      : []
  };
}

/** The facts with the logins on one site in place of those on all sites. How many users are registered for a site is unknown. */
export function factsOfSite(facts: AuditFacts, site: string): AuditFacts {
  const { siteOf } = orgModel(facts).names;
  const usage = facts.usage.filter(({ siteId }) => siteId !== null && siteOf(siteId) === site);
  return { ...facts, usage: usage.map((row) => ({ ...row, siteId: null, site: null })) };
}

/** Active rate of every site, all populations together, in the window's months; all sites first. @param only the one site to show; null for all */
export function activeRateSection(facts: AuditFacts, only: string | null): EvidenceSection {
  const { usage, context } = facts;
  const { siteOf } = orgModel(facts).names;
  const months = completeMonths(context.months, context.settings.window);
  const bySite = new Map<string | null, Map<string, Frequencies[]>>([[null, new Map()]]);
  for (const { siteId, month, frequencies } of usage) {
    const ofSite = bySite.get(siteId) ?? new Map<string, Frequencies[]>();
    bySite.set(siteId, ofSite);
    ofSite.set(month, [...(ofSite.get(month) ?? []), frequencies]);
  }
  const rows = [...bySite]
    .map(([siteId, ofSite]) => ({ site: siteId === null ? null : siteOf(siteId), ofSite }))
    .filter(({ site }) => only === null || site === only)
    .sort((a, b) => bySiteName(a.site, b.site))
    .flatMap(({ site, ofSite }) =>
      months.flatMap(({ month }) => {
        const known = ofSite.get(month);
        return known ? [{ site, month, frequencies: addFrequencies(known) }] : [];
      })
    );
  return {
    id: "activeRate",
    notes: [{ code: "activeRate" }],
    tables: [
      evidenceTable("activeRate", rows, {
        site: ({ site }) => site,
        month: ({ month }) => month,
        registered: ({ frequencies }) => registeredOf(frequencies),
        active: ({ frequencies }) => activeOf(frequencies),
        activeRate: ({ frequencies }) => activeRate(frequencies),
        logins: ({ frequencies }) => loginsOf(frequencies)
      })
    ]
  };
}

function bySiteName(a: string | null, b: string | null): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? -1 : 1;
  return a < b ? -1 : 1;
}
