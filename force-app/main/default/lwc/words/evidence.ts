import type {
  AlikeFindings,
  CalendarEvent,
  EvidenceCell,
  EvidenceColumn,
  EvidenceKind,
  EvidencePack,
  EvidenceSection,
  EvidenceSectionId,
  EvidenceTable,
  Finding
} from "c/licenseEngine";
import { fill, formatMonth, formatNumber } from "c/format";
import { eventTitle } from "./calendar";
import { decisionReason } from "./costs";
import { alikeTitle, findingNext, findingTitle } from "./findings";
import { labels } from "./labels";
import { valuesOf } from "./values";

/** Kinds of cells after their codes became words: texts, and numbers and days that page, report or terminal formats. */
export type WordedKind = "text" | "integer" | "decimal" | "money" | "price" | "currency" | "share" | "date";

export type WordedCell = string | number | null;

export interface WordedTable {
  id: string;
  title: string;
  columns: { label: string; kind: WordedKind; code?: EvidenceColumn }[];
  /** Cells in column order: null unknown, an empty text does not apply. */
  rows: WordedCell[][];
}

export interface WordedSection {
  id: EvidenceSectionId;
  title: string;
  /** Sentences above the tables. */
  notes: string[];
  tables: WordedTable[];
}

type Values = Record<string, string>;

/** How to word a cell of each kind; cells of other kinds stay unchanged. */
const WORDS: Partial<Record<EvidenceKind, (cell: EvidenceCell) => WordedCell>> = {
  code: codeWord,
  profile: (cell) => (cell as string | null) ?? labels.Evidence_value_everybody,
  site: (cell) => (cell as string | null) ?? labels.Evidence_value_allSites,
  role: (cell) => (cell as string | null) ?? labels.Evidence_value_no,
  loginDays: (cell) => (typeof cell === "number" ? String(cell) : columnWord(cell as EvidenceColumn)),
  assumption: (cell) => (labels as Values)[`Evidence_assumption_${cell as string}`],
  setting: settingText,
  unknown: (cell) => (labels as Values)[`Evidence_unknown_${cell as string}`],
  reason: (cell) => decisionReason(cell as Parameters<typeof decisionReason>[0]),
  finding: (cell) => titleOf(cell as Finding | AlikeFindings),
  next: (cell) => findingNext(cell as Finding),
  event: (cell) => eventTitle(cell as CalendarEvent)
};

function titleOf(cell: Finding | AlikeFindings): string {
  if (!("finding" in cell)) return findingTitle(cell);
  const { finding, count } = cell;
  return fill(labels.Work_Group, { license: finding.license, kind: alikeTitle(finding, count) });
}

function codeWord(cell: EvidenceCell): string | null {
  if (cell === null) return null;
  const code = typeof cell === "boolean" ? (cell ? "yes" : "no") : (cell as string);
  return (labels as Values)[`Evidence_value_${code}`];
}

function settingText(cell: EvidenceCell): string | null {
  if (typeof cell === "boolean") return codeWord(cell);
  return typeof cell === "number" ? formatNumber(cell, 2) : (cell as string | null);
}

function columnWord(code: EvidenceColumn): string {
  return labels[`Evidence_column_${code}`];
}

/** A cell that does not apply stays empty. */
function wordedCell(cell: EvidenceCell, kind: EvidenceKind): WordedCell {
  // A saving that no date of the contract allows.
  if (kind === "date" && cell === "negotiate") return codeWord(cell);
  return (cell === "" ? cell : (WORDS[kind]?.(cell) ?? cell)) as WordedCell;
}

/** The title of a section, also used in the list of sections to choose from. */
export function sectionTitle(id: EvidenceSectionId): string {
  return labels[`Evidence_${id}`];
}

function wordedTable({ id, code, license, columns, rows }: EvidenceTable): WordedTable {
  return {
    id,
    title: code === null ? (license ?? "") : labels[`Evidence_table_${code}`],
    columns: columns.map((column) => ({
      label: headingOf(column),
      kind: WORDS[column.kind] ? "text" : (column.kind as WordedKind),
      ...("code" in column ? { code: column.code } : {})
    })),
    rows: rows.map((row) => row.map((cell, at) => wordedCell(cell, columns[at].kind)))
  };
}

function headingOf(column: EvidenceTable["columns"][number]): string {
  if ("month" in column) return formatMonth(column.month);
  return "name" in column ? column.name : columnWord(column.code);
}

/** The sections of a pack in words. */
export function wordedSections({ sections }: Pick<EvidencePack, "sections">): WordedSection[] {
  return sections.map(({ id, notes, tables }: EvidenceSection) => ({
    id,
    title: sectionTitle(id),
    notes: notes.map((note) => fill(labels[`Evidence_note_${note.code}`], valuesOf(note))),
    tables: tables.map(wordedTable)
  }));
}
