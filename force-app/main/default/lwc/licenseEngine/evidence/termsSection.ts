import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { AuditFacts, Unknown } from "../contract/org";
import { evidenceTable } from "./table";
import type { EvidenceSection } from "./table";

/** Settings of the audit and the decisions that the pack lists. */
const ASSUMPTIONS = [
  "timeZone",
  "anchorDay",
  "window",
  "percentile",
  "ratio",
  "dormantDays",
  "hysteresisLow",
  "hysteresisHigh",
  "trapShare",
  "rollOver",
  "lockOut"
] as const;

/** What the figures are based on: settings and prices. Contract terms that are not stated appear as unknown, never assumed. */
export function assumptionsSection(audit: AuditWithDecisions): EvidenceSection {
  const settings = { ...audit.settings, ...audit.decisionSettings };
  return {
    id: "assumptions",
    notes: [{ code: "assumptions" }],
    tables: [
      evidenceTable("settings", ASSUMPTIONS, {
        assumption: (name) => name,
        value: (name) => settings[name]
      }),
      evidenceTable("prices", audit.owned, {
        license: ({ license }) => license,
        basis: ({ basis }) => basis,
        price: ({ price }) => price,
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => priceSource
      })
    ]
  };
}

/** Where the numbers come from, and what could not be identified. */
export function sourcesSection({ context }: AuditFacts, { unknowns }: AuditWithDecisions): EvidenceSection {
  const { sourceName, computedAt, coverage } = context;
  return {
    id: "sources",
    notes: [
      { code: "sources", names: { sourceName }, moments: { computedAt }, days: { ...coverage } },
      { code: "loginDay", names: { timeZone: context.settings.timeZone } }
    ],
    tables: [
      evidenceTable("unknowns", [...unknowns].sort(byKindAndName), {
        kind: ({ kind }) => kind,
        name: ({ name }) => name,
        users: ({ users }) => users,
        rows: ({ rows }) => rows
      })
    ]
  };
}

/** Kinds of things that could not be identified, as the pack names them. */
const UNKNOWN_KINDS = [
  "license",
  "profile",
  "loginUser",
  "inactiveUser",
  "site",
  "contract",
  "file",
  "unreadable"
] as const satisfies readonly AuditWithDecisions["unknowns"][number]["kind"][];

/** Hosts return unknowns in different orders. */
function byKindAndName(one: Unknown, other: Unknown): number {
  const kinds = UNKNOWN_KINDS.indexOf(one.kind) - UNKNOWN_KINDS.indexOf(other.kind);
  return kinds || (one.name < other.name ? -1 : Number(one.name > other.name));
}

/** Who can use, and who uses, the objects that justify a tier: by profile, by role, by the permission that grants them. */
export function accessSection(
  { licenses, tiers, gates }: AuditWithDecisions,
  decisions: DecisionFacts | null
): EvidenceSection {
  const access = decisions?.access ?? null;
  const known = new Set(licenses.map(({ name }) => name));
  const byRole = (access?.roles ?? []).filter(({ license }) => known.has(license));
  const byProfile = tiers.flatMap(({ license, profile, activeUsers, objects }) =>
    objects.map((row) => ({ ...row, license, profile, activeUsers }))
  );
  return {
    id: "access",
    notes: [access ? { code: "access", days: { ...access.window } } : { code: "accessMissing" }],
    tables: [
      evidenceTable("accessByProfile", byProfile, {
        license: ({ license }) => license,
        profile: ({ profile }) => profile,
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      }),
      evidenceTable("accessByRole", byRole, {
        license: ({ license }) => license,
        role: ({ role }) => role,
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users
      }),
      evidenceTable("grants", gates, {
        license: ({ license }) => license,
        source: ({ source }) => (source === "profile" ? "profileGrant" : "permissionSetGrant"),
        granter: ({ name }) => name,
        object: ({ object }) => object,
        access: (row) => row.access,
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      })
    ]
  };
}
