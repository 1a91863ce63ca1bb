import type { EvidenceKind, EvidenceTable } from "../contract/evidence";
import { findingText } from "../findings/texts";
import type { FindingTexts } from "../findings/texts";

/** Words of the evidence pack: titles, columns and values by their short names. */
export interface EvidenceWords {
  title(name: string): string;
  column(name: EvidenceColumn): string;
  /** A value of the engine (`member`, `grow`, ...) in words; null stays null. */
  value(name: EvidenceValue | boolean | null): string | null;
  note(name: string, values: Readonly<Record<string, string>>): string;
}

/** All columns, with what their cells hold. */
export const COLUMNS = {
  license: "text",
  profile: "text",
  site: "text",
  month: "date",
  basis: "text",
  purchased: "integer",
  used: "integer",
  unused: "integer",
  registered: "integer",
  active: "integer",
  activeRate: "share",
  logins: "integer",
  loginDays: "text",
  dormant: "integer",
  never: "integer",
  memberCost: "money",
  loginCost: "money",
  mixCost: "money",
  costToday: "money",
  monthlySaving: "money",
  cheapest: "text",
  threshold: "integer",
  breakEven: "decimal",
  currency: "currency",
  priceSource: "text",
  percentile: "decimal",
  ratioFloor: "integer",
  recommended: "integer",
  contracted: "integer",
  advice: "text",
  months: "integer",
  missing: "integer",
  baseline: "integer",
  projected: "decimal",
  extra: "integer",
  renewal: "date",
  trueDownSeats: "integer",
  trueDown: "money",
  object: "text",
  holders: "integer",
  users: "integer",
  share: "share",
  role: "text",
  source: "text",
  granter: "text",
  access: "text",
  scenario: "text",
  scenarioCost: "money",
  bestCost: "money",
  finding: "text",
  confidence: "text",
  next: "text",
  assumption: "text",
  value: "text",
  price: "money",
  from: "date",
  to: "date",
  kind: "text",
  name: "text",
  rows: "integer",
  discount: "share",
  growth: "share",
  deflected: "share",
  idle: "text",
  window: "integer"
} as const satisfies Record<string, EvidenceKind>;

type EvidenceColumn = keyof typeof COLUMNS;

/** Values that are shown in words. */
export const VALUES = [
  "member",
  "login",
  "mix",
  "shrink",
  "keep",
  "grow",
  "contract",
  "list",
  "mixed",
  "high",
  "low",
  "yes",
  "no",
  "profileGrant",
  "permissionSetGrant",
  "read",
  "create",
  "edit",
  "allSites",
  "everybody"
] as const;

type EvidenceValue = (typeof VALUES)[number];

export function evidenceWords(texts: FindingTexts): EvidenceWords {
  return {
    title: (name) => findingText(texts, `Evidence_${name}`),
    column: (name) => findingText(texts, `Evidence_column_${name}`),
    value: (name) => {
      if (name === null) return null;
      const key = typeof name === "boolean" ? (name ? "yes" : "no") : name;
      return findingText(texts, `Evidence_value_${key}`);
    },
    note: (name, values) => findingText(texts, `Evidence_note_${name}`, values)
  };
}

type Cell = string | number | null;

/** A table of one row an item, each column with the function that makes its cell. */
export function evidenceTable<T>(
  words: EvidenceWords,
  id: string,
  items: readonly T[],
  columns: Partial<Record<EvidenceColumn, (item: T) => Cell>>,
  title: string = words.title(`table_${id}`)
): EvidenceTable {
  const shown = Object.entries(columns) as [EvidenceColumn, (item: T) => Cell][];
  return {
    id,
    title,
    columns: shown.map(([name]) => ({ label: words.column(name), kind: COLUMNS[name] })),
    rows: items.map((item) => shown.map(([, cell]) => cell(item)))
  };
}
