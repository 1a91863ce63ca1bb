/** `money` cells are numbers in the currency that the row's `currency` cell names; `share` cells are fractions. */
export type EvidenceKind = "text" | "integer" | "decimal" | "money" | "currency" | "share" | "date";

export interface EvidenceTable {
  id: string;
  title: string;
  columns: { label: string; kind: EvidenceKind }[];
  /** Cells in column order, null unknown. */
  rows: (string | number | null)[][];
}

export interface EvidenceSection {
  id: EvidenceSectionId;
  title: string;
  /** Sentences above the tables. */
  notes: string[];
  tables: EvidenceTable[];
}

export type EvidenceSectionId =
  | "summary"
  | "distribution"
  | "activeRate"
  | "basis"
  | "pools"
  | "seats"
  | "access"
  | "scenarios"
  | "findings"
  | "assumptions"
  | "sources";

/** The pack for the negotiation as plain data; pages and the printable HTML render it alike. */
export interface EvidencePack {
  asOf: string;
  sourceName: string;
  coverage: { from: string; to: string };
  sections: EvidenceSection[];
}
