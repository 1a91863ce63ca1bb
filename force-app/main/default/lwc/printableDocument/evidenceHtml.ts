import type { EvidenceKind, EvidencePack, EvidenceSection, EvidenceTable } from "c/licenseEngine";
import { documentHtml } from "./document";
import { escaped, tableHtml } from "./markup";

const NUMERIC: readonly EvidenceKind[] = ["integer", "decimal", "money", "share"];

/** What the host says around the pack, and how it writes cells. */
export interface EvidenceWords {
  title: string;
  /** Period and date, below the title. */
  intro: string;
  /** BCP 47. */
  language: string;
  /** Said instead of a table without rows. */
  none(table: string): string;
  /** @param currency ISO 4217, of the row; null where it names none */
  cell(value: string | number | null, kind: EvidenceKind, currency: string | null): string;
}

/** The evidence pack as one printable document, with all rows of all tables. Every text of the data is escaped. */
export function evidenceHtml({ sections }: EvidencePack, words: EvidenceWords): string {
  return documentHtml(
    words.title,
    `<header><h1>${escaped(words.title)}</h1><p>${escaped(words.intro)}</p></header>
<main class="pack">
${sections.map((section) => sectionHtml(section, words)).join("\n")}
</main>`,
    words.language
  );
}

function sectionHtml({ id, title, notes, tables }: EvidenceSection, words: EvidenceWords): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>
${notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
${tables.map((table) => packTable(table, words)).join("\n")}</section>`;
}

function packTable({ title, columns, rows }: EvidenceTable, words: EvidenceWords): string {
  const currencyAt = columns.findIndex(({ kind }) => kind === "currency");
  return tableHtml({
    title,
    caption: title,
    columns: columns.map(({ label, kind }) => ({ header: label, numeric: NUMERIC.includes(kind) })),
    rows: rows.map((row) => {
      const currency = currencyAt < 0 ? null : (row[currencyAt] as string | null);
      return row.map((cell, column) => words.cell(cell, columns[column].kind, currency));
    }),
    empty: words.none(title)
  });
}
