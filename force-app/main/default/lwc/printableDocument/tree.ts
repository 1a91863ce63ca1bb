import {
  isNumber,
  rowTexts,
  type WordedDocument,
  type WordedSection,
  type WordedSheet,
  type WordedTable
} from "c/words";
import { columnFigure } from "./columnFigure";
import { node, type DocumentNode } from "./node";
import { tableNode } from "./table";
import { waterfallFigure } from "./waterfallFigure";

/** More columns than this need a small text on a sheet of paper. */
const WIDE = 8;
/** A longer table shows its first rows: a few thousand findings are no document. */
const MOST_ROWS = 25;
/** Tables with a row for each number of login days, which belong together. */
const WHOLE = /^(loginDays|distribution\/.*)$/;

/** The document as elements: page, file and print show the same. */
export function documentTree(words: WordedDocument): DocumentNode {
  const { licenses, appendix, notes, version } = words;
  return node(
    "div",
    { class: "lo-document" },
    firstPage(words),
    licenses.sheets.length || licenses.unused
      ? node(
          "section",
          {
            ...(licenses.sheets.length ? { class: "licenses" } : {}),
            "aria-labelledby": "licenses",
            "data-section": "licenses"
          },
          node("h2", { id: "licenses" }, licenses.title),
          licenses.sheets.map((sheet) => sheetNode(sheet, words.numbers)),
          licenses.unused ? node("p", { class: "unused" }, licenses.unused) : null
        )
      : null,
    node(
      "section",
      { class: "appendix", "aria-labelledby": "appendix" },
      node("h2", { id: "appendix" }, appendix.title),
      appendix.sections.map((section) => sectionNode(section, words)),
      node(
        "section",
        { "data-section": "notes", "aria-labelledby": "notes" },
        node("h3", { id: "notes" }, notes.title),
        list(notes.texts)
      )
    ),
    node("p", { class: "small", "data-section": "version" }, version)
  );
}

function firstPage({
  title,
  period,
  filter,
  sentences,
  totals,
  waterfalls,
  asks,
  confidence
}: WordedDocument): DocumentNode {
  return node(
    "section",
    { class: "first", "data-section": "first", "aria-labelledby": "title" },
    node("h1", { id: "title" }, title),
    node("p", { class: "small" }, period),
    filter ? node("p", { class: "small", "data-id": "filter" }, node("strong", {}, filter)) : null,
    node(
      "dl",
      { class: "totals" },
      totals.map(([name, value, unit]) =>
        node("div", {}, node("dt", {}, name), node("dd", {}, node("strong", {}, value), ` ${unit}`))
      )
    ),
    node("div", { class: "sentences" }, list(sentences)),
    waterfalls.map((waterfall, index) => [
      index === 0 ? node("h2", {}, waterfall.title) : null,
      waterfallFigure(waterfall)
    ]),
    node("h2", {}, asks.title),
    asks.rows.length
      ? [
          tableNode({
            caption: asks.note || asks.title,
            columns: asks.headers.map((header, at) => ({ header, numeric: at === 2, whole: at > 0 })),
            rows: asks.rows
          })
        ]
      : node("p", {}, asks.none),
    confidence.texts.length ? [node("h2", {}, confidence.title), list(confidence.texts)] : null
  );
}

function list(texts: readonly string[]): DocumentNode {
  return node(
    "ul",
    {},
    texts.map((text) => node("li", {}, text))
  );
}

function sheetNode({ title, decision, facts, figures }: WordedSheet, numbers: string): DocumentNode {
  return node(
    "article",
    { class: "sheet" },
    node("h3", {}, title),
    node("p", { class: "decision" }, decision),
    node(
      "div",
      { class: "figures" },
      figures.map((figure) => columnFigure(figure, title, numbers))
    ),
    node(
      "dl",
      { class: "facts" },
      facts.map(([name, value]) => node("div", {}, node("dt", {}, name), node("dd", {}, value)))
    )
  );
}

function sectionNode({ id, title, notes, tables }: WordedSection, words: WordedDocument): DocumentNode {
  return node(
    "section",
    { "data-section": id, "aria-labelledby": `section-${id}` },
    node("h3", { id: `section-${id}` }, title),
    notes.map((note) => node("p", { class: "small" }, note)),
    tables.map((table) => packTable(table, words))
  );
}

/** A table without rows is said in one line. */
function packTable(table: WordedTable, words: WordedDocument): DocumentNode | DocumentNode[] {
  const { id, title, rows } = table;
  const shown = WHOLE.test(id) ? rows : rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  // Amounts have their currency with them.
  const columns = table.columns.map((column, at) => ({ ...column, at })).filter(({ kind }) => kind !== "currency");
  if (!rows.length) return node("p", { class: "small" }, words.none(title));
  const drawn = tableNode({
    caption: title,
    columns: columns.map(({ label, kind }) => ({ header: label, numeric: isNumber(kind), whole: kind === "date" })),
    rows: shown.map((row) => {
      const texts = rowTexts(table, row);
      return columns.map(({ at }) => texts[at]);
    }),
    dense: columns.length > WIDE
  });
  return left ? [drawn, node("p", { class: "more" }, words.more(left))] : drawn;
}
