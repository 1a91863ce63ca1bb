import type { CalendarEvent } from "../contract/calendarEvents";
import type { Details } from "../contract/details";
import type { Finding } from "../contract/findings";
import type { AlikeFindings } from "../findings/alike";

/** All columns and the kinds of their cells. */
const COLUMNS = {
  license: "text",
  profile: "profile",
  site: "site",
  month: "date",
  basis: "code",
  purchased: "integer",
  used: "integer",
  unused: "integer",
  registered: "integer",
  active: "integer",
  activeRate: "share",
  logins: "integer",
  loginDays: "loginDays",
  dormant: "integer",
  never: "integer",
  memberCost: "money",
  loginCost: "money",
  costToday: "money",
  monthlySaving: "money",
  monthlyRisk: "money",
  cheapest: "code",
  threshold: "integer",
  moving: "integer",
  rung: "code",
  step: "code",
  seatsToOwn: "integer",
  amount: "money",
  decided: "integer",
  quantity: "integer",
  coming: "money",
  comingLogins: "integer",
  comingYear: "money",
  earliest: "date",
  family: "text",
  until: "date",
  breakEven: "decimal",
  currency: "currency",
  priceSource: "code",
  percentile: "decimal",
  ratioFloor: "integer",
  recommended: "integer",
  contracted: "integer",
  advice: "code",
  months: "integer",
  missing: "integer",
  baseline: "integer",
  projected: "decimal",
  renewal: "date",
  trueDownSeats: "integer",
  object: "text",
  holders: "integer",
  users: "integer",
  share: "share",
  role: "role",
  source: "code",
  granter: "text",
  access: "code",
  scenario: "text",
  scenarioBasis: "code",
  overage: "money",
  scenarioCost: "money",
  bestCost: "money",
  finding: "finding",
  confidence: "code",
  next: "next",
  assumption: "assumption",
  value: "setting",
  price: "price",
  from: "date",
  to: "date",
  kind: "unknown",
  name: "text",
  rows: "integer",
  discount: "share",
  growth: "share",
  deflected: "share",
  idle: "code",
  window: "integer",
  pool: "integer",
  exhausted: "date",
  state: "code",
  reason: "reason",
  measure: "code",
  setting: "text",
  own: "integer",
  platform: "integer",
  drift: "integer",
  agrees: "code",
  neither: "integer",
  holdsOnly: "integer",
  soleHolders: "integer",
  targetFamily: "text",
  date: "date",
  event: "event"
} as const;

export type EvidenceColumn = keyof typeof COLUMNS;

/**
 * What the cells of a column contain. `money` and `price` cells are numbers in the currency of the row's `currency` cell; `share` cells are fractions. Cells of
 * kind `code` and of the kinds after it are turned into words.
 */
export type EvidenceKind =
  | "text"
  | "integer"
  | "decimal"
  | "money"
  | "price"
  | "currency"
  | "share"
  | "date"
  | "code"
  /** Null means all profiles, all sites, no role. */
  | "profile"
  | "site"
  | "role"
  /** A number of login days, or a column whose sums the row has. */
  | "loginDays"
  | "assumption"
  | "setting"
  | "unknown"
  | "reason"
  | "finding"
  | "next"
  | "event";

/** Null is unknown unless the kind says otherwise; an empty text does not apply. */
export type EvidenceCell = string | number | boolean | null | Finding | AlikeFindings | CalendarEvent;

export interface EvidenceTable {
  id: string;
  /** Null for a table whose title is its license. */
  code: EvidenceTableCode | null;
  license: string | null;
  /** `month` is the first day of the usage month that serves as the heading instead of a code; `name` is a heading from the data. */
  columns: ({ kind: EvidenceKind } & ({ code: EvidenceColumn } | { month: string } | { name: string }))[];
  rows: EvidenceCell[][];
}

interface EvidenceNote extends Details {
  code: EvidenceNoteCode;
}

export interface EvidenceSection {
  id: EvidenceSectionId;
  /** Shown above the tables. */
  notes: EvidenceNote[];
  tables: EvidenceTable[];
}

/** The pack for the negotiation as codes and numbers; pages, report and terminal use the same words for it. */
export interface EvidencePack {
  asOf: string;
  sourceName: string;
  coverage: { from: string; to: string };
  sections: EvidenceSection[];
}

export type EvidenceSectionId =
  | "summary"
  | "populations"
  | "loginDays"
  | "distribution"
  | "activeRate"
  | "basis"
  | "pools"
  | "seats"
  | "running"
  | "reconciliation"
  | "rightSizing"
  | "access"
  | "scenarios"
  | "findings"
  | "calendar"
  | "assumptions"
  | "sources";

export type EvidenceTableCode =
  | "summary"
  | "populations"
  | "activeRate"
  | "owned"
  | "ladder"
  | "steps"
  | "basis"
  | "loginDays"
  | "pools"
  | "poolMonths"
  | "annual"
  | "seats"
  | "seatTrend"
  | "running"
  | "reconciliation"
  | "tiers"
  | "traps"
  | "scenarios"
  | "findings"
  | "calendar"
  | "accessByProfile"
  | "accessByRole"
  | "grants"
  | "settings"
  | "prices"
  | "unknowns";

type EvidenceNoteCode =
  | "summary"
  | "populations"
  | "noPopulations"
  | "loginDays"
  | "distribution"
  | "activeRate"
  | "basis"
  | "pools"
  | "seats"
  | "running"
  | "reconciliation"
  | "rightSizing"
  | "scenarios"
  | "access"
  | "accessMissing"
  | "assumptions"
  | "sources"
  | "loginDay"
  /** Of a filtered document: what the filter does not apply to. */
  | "wholeOrg"
  | "allSites";

/** A table with one row per item and, for each column, the function that makes its cell. */
export function evidenceTable<T>(
  code: EvidenceTableCode,
  items: readonly T[],
  columns: Partial<Record<EvidenceColumn, (item: T) => EvidenceCell>>
): EvidenceTable {
  const shown = Object.entries(columns) as [EvidenceColumn, (item: T) => EvidenceCell][];
  return {
    id: code,
    code,
    license: null,
    columns: shown.map(([name]) => ({ code: name, kind: COLUMNS[name] })),
    rows: items.map((item) => shown.map(([, cell]) => cell(item)))
  };
}
