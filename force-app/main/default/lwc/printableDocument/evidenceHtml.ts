import { isNumber, rowTexts, type DocumentWords, type WordedSection, type WordedTable } from "c/words";
import { documentHtml } from "./document";
import { escaped, tableHtml } from "./markup";

/** The evidence pack as one printable document, with all rows of all tables. Every text from the data is escaped. @param language BCP 47 */
export function evidenceHtml(sections: readonly WordedSection[], words: DocumentWords, language: string): string {
  return documentHtml(
    words.title,
    `<header><h1>${escaped(words.title)}</h1><p>${escaped(words.intro)}</p></header>
<main class="pack">
${sections.map((section) => sectionHtml(section, words)).join("\n")}
</main>`,
    language
  );
}

/** A section with its notes, tables and further content, as HTML. */
export function sectionHtml({ id, title, notes, tables }: WordedSection, words: DocumentWords, more = ""): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>
${notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
${tables.map((table) => packTable(table, words)).join("\n")}${more}</section>`;
}

function packTable(table: WordedTable, words: DocumentWords): string {
  const { title, columns, rows } = table;
  return tableHtml({
    title,
    caption: title,
    columns: columns.map(({ label, kind }) => ({ header: label, numeric: isNumber(kind) })),
    rows: rows.map((row) => rowTexts(table, row)),
    empty: words.none(title)
  });
}
