import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { EvidenceSection } from "../contract/evidence";
import type { AuditFacts, Unknown } from "../contract/org";
import { evidenceTable } from "./table";
import type { EvidenceWords } from "./table";

/** Settings of the audit and the decisions that are named, in words, in the pack. */
export const ASSUMPTIONS = [
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

/** What the figures rest on: settings and prices. Contract terms that are not stated are shown as unknown, never assumed. */
export function assumptionsSection(audit: AuditWithDecisions, words: EvidenceWords): EvidenceSection {
  const settings: Record<string, unknown> = { ...audit.settings, ...audit.decisionSettings };
  const prices = audit.economics
    .filter(({ profile }) => profile === null)
    .flatMap(({ license, basis, memberPrice, loginPrice, currency, priceSource }) => [
      { license, basis, price: basis === "member" ? memberPrice : loginPrice, currency, priceSource }
    ]);
  return {
    id: "assumptions",
    title: words.title("assumptions"),
    notes: [words.note("assumptions", {})],
    tables: [
      evidenceTable(words, "settings", ASSUMPTIONS, {
        assumption: (name) => words.title(`assumption_${name}`),
        value: (name) => {
          const value = settings[name];
          if (value === null || value === undefined) return null;
          return typeof value === "boolean" ? words.value(value) : String(value);
        }
      }),
      evidenceTable(words, "prices", prices, {
        license: ({ license }) => license,
        basis: ({ basis }) => words.value(basis),
        price: ({ price }) => price,
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => words.value(priceSource)
      })
    ]
  };
}

/** Where the numbers come from, and what could not be placed. */
export function sourcesSection(
  { context }: AuditFacts,
  { unknowns }: AuditWithDecisions,
  words: EvidenceWords
): EvidenceSection {
  const { sourceName, computedAt, coverage } = context;
  return {
    id: "sources",
    title: words.title("sources"),
    notes: [
      words.note("sources", { sourceName, computedAt, from: coverage.from, to: coverage.to }),
      words.note("loginDay", { timeZone: context.settings.timeZone })
    ],
    tables: [
      evidenceTable(words, "unknowns", [...unknowns].sort(byKindAndName), {
        kind: ({ kind }) => words.title(`unknown_${kind}`),
        name: ({ name }) => name,
        users: ({ users }) => users,
        rows: ({ rows }) => rows
      })
    ]
  };
}

/** Kinds of things that could not be placed, as the pack names them. */
export const UNKNOWN_KINDS = [
  "license",
  "profile",
  "loginUser",
  "inactiveUser",
  "site",
  "contract",
  "unreadable"
] as const satisfies readonly AuditWithDecisions["unknowns"][number]["kind"][];

/** Each host finds them in an order of its own. */
function byKindAndName(one: Unknown, other: Unknown): number {
  const kinds = UNKNOWN_KINDS.indexOf(one.kind) - UNKNOWN_KINDS.indexOf(other.kind);
  return kinds || (one.name < other.name ? -1 : Number(one.name > other.name));
}

/** Who may use and who uses the objects that justify a tier: by profile, by role, by the permission that grants them. */
export function accessSection(
  { tiers, gates }: AuditWithDecisions,
  decisions: DecisionFacts | null,
  words: EvidenceWords
): EvidenceSection {
  const access = decisions?.access ?? null;
  const byProfile = tiers.flatMap(({ license, profile, activeUsers, objects }) =>
    objects.map((row) => ({ ...row, license, profile, activeUsers }))
  );
  return {
    id: "access",
    title: words.title("access"),
    notes: [
      access
        ? words.note("access", { from: access.window.from, to: access.window.to })
        : words.note("accessMissing", {})
    ],
    tables: [
      evidenceTable(words, "accessByProfile", byProfile, {
        license: ({ license }) => license,
        profile: ({ profile }) => profile,
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      }),
      evidenceTable(words, "accessByRole", access?.roles ?? [], {
        license: ({ license }) => license,
        role: ({ role }) => role ?? words.value("no"),
        object: ({ object }) => object,
        registered: ({ activeUsers }) => activeUsers,
        holders: ({ holders }) => holders,
        users: ({ users }) => users
      }),
      evidenceTable(words, "grants", gates, {
        license: ({ license }) => license,
        source: ({ source }) => words.value(source === "profile" ? "profileGrant" : "permissionSetGrant"),
        granter: ({ name }) => name,
        object: ({ object }) => object,
        access: (row) => words.value(row.access),
        holders: ({ holders }) => holders,
        users: ({ users }) => users,
        share: ({ share }) => share
      })
    ]
  };
}
