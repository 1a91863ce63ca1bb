import type { DocumentPart, EvidenceDocument } from "c/licenseEngine";
import { fill, formatDate, formatList, formatMoney, formatNumber, formatSpan } from "c/format";
import { monthsText } from "./counts";
import { sectionTitle, wordedSections } from "./evidence";
import type { WordedSection } from "./evidence";
import { wordedWaterfall } from "./figures";
import type { WordedWaterfall } from "./figures";
import { askCells, firstSentences, rangeSentences } from "./firstPage";
import { labels } from "./labels";
import { dataNoteText } from "./notes";
import { totalText } from "./report";
import { filterText } from "./scope";
import { isUnused, wordedSheet } from "./sheet";
import type { WordedSheet } from "./sheet";
import { versionText } from "./version";

/** What a document is about, what it is based on, and the text for a table without rows. */
export interface DocumentWords {
  title: string;
  period: string;
  /** Which version of the app made it. */
  version: string;
  /** What it is narrowed to; empty for nothing. */
  filter: string;
  none(table: string): string;
  /** For the rows that a long table leaves out. */
  more(rows: number): string;
}

/** The one document for page, file and print, in words. */
export interface WordedDocument extends DocumentWords {
  /** Name, value and period of the totals. */
  totals: [string, string, string][];
  sentences: string[];
  waterfalls: WordedWaterfall[];
  asks: { title: string; note: string; headers: string[]; rows: string[][]; none: string };
  /** The range to expect, and what makes the data doubtful. */
  confidence: { title: string; texts: string[] };
  /** `unused` names the licenses that need no sheet; empty for none. */
  licenses: { title: string; sheets: WordedSheet[]; unused: string };
  appendix: { title: string; sections: WordedSection[] };
  /** What the numbers do not cover. */
  notes: { title: string; texts: string[] };
  /** Name of the numbers behind a chart. */
  numbers: string;
}

/** The texts that frame the document, on paper and in a terminal. */
export function documentWords({
  company,
  asOf,
  coverage,
  months,
  app,
  filter
}: Pick<EvidenceDocument, "company" | "asOf" | "coverage" | "months" | "app" | "filter">): DocumentWords {
  return {
    title: fill(labels.Report_Title, { source: company }),
    period: fill(labels.Document_Period, {
      date: formatDate(asOf),
      span: formatSpan(coverage),
      months: monthsText(months)
    }),
    version: versionText(app),
    filter: filterText(filter),
    none: (table) => fill(labels.Pack_TableEmpty, { table }),
    more: (rows) => fill(labels.Document_RowsMore, { count: formatNumber(rows) })
  };
}

/** The title of a part, also used in the list of parts to choose from. */
export function partTitle(part: DocumentPart): string {
  return part === "licenses" ? labels.Common_Licenses : sectionTitle(part);
}

/** The document in the user's language and locale. @param percentile of the monthly logins, of the settings */
export function wordedDocument(document: EvidenceDocument, percentile: number): WordedDocument {
  const { asks, notes } = document;
  const unused = document.sheets.filter(isUnused);
  const doubts = notes.filter(({ code }) => code.startsWith("doubt_"));
  return {
    ...documentWords(document),
    totals: totalTiles(document),
    sentences: firstSentences(document),
    waterfalls: document.waterfalls.map(wordedWaterfall),
    asks: {
      title: labels.Document_Asks,
      note: asksNote(document),
      headers: [
        labels.Document_Ask,
        labels.Evidence_column_date,
        labels.Common_SavingPerMonth,
        labels.Common_Confidence
      ],
      rows: asks.map(askCells),
      none: labels.Document_NoAsks
    },
    confidence: {
      title: labels.Common_Confidence,
      texts: [
        ...rangeSentences(document),
        ...(document.rangeCut ? [labels.Document_NoRange] : []),
        ...doubts.map(dataNoteText)
      ]
    },
    licenses: {
      title: labels.Common_Licenses,
      sheets: document.sheets.filter((sheet) => !isUnused(sheet)).map((sheet) => wordedSheet(sheet, percentile)),
      unused: unused.length
        ? fill(labels.Document_Unused, { licenses: formatList(unused.map(({ license }) => license.name)) })
        : ""
    },
    appendix: { title: labels.Document_Appendix, sections: wordedSections(document) },
    notes: {
      title: labels.Notes_Heading,
      texts: [
        ...(document.filter ? [labels.Document_NotesOrg] : []),
        ...(notes.length ? notes.map(dataNoteText) : [labels.Notes_None]),
        labels.Document_Rounded
      ]
    },
    numbers: labels.Report_Numbers
  };
}

/** What is paid, what overage is coming, what is left after all savings, and what these are in a year. */
function totalTiles({
  totals: { costToday, coming, costAtBest, savingPerYear }
}: EvidenceDocument): WordedDocument["totals"] {
  const overage: WordedDocument["totals"] = coming.amounts.some(({ amount }) => amount > 0)
    ? [[labels.Common_ExpectedOverage, totalText(coming), labels.Tile_PerMonth]]
    : [];
  return [
    [labels.Common_CostToday, totalText(costToday), labels.Tile_PerMonth],
    ...overage,
    [labels.Tile_CostBest, totalText(costAtBest), labels.Tile_PerMonth],
    [labels.Tile_Saving, totalText(savingPerYear), labels.Document_PerYear]
  ];
}

/** What the asks bring together, of all that can be saved; empty with several currencies. */
function asksNote({ asks, totals: { savingPerYear } }: EvidenceDocument): string {
  const [saving, ...others] = savingPerYear.amounts;
  if (!asks.length || others.length || asks.some(({ currency }) => currency !== saving?.currency)) return "";
  const sum = asks.reduce((all, { monthly }) => all + monthly, 0);
  return fill(labels.Document_AsksSum, {
    count: formatNumber(asks.length),
    sum: formatMoney(sum, saving.currency),
    saving: formatMoney(saving.amount / 12, saving.currency)
  });
}
