import { rowsOfText } from "c/licenseEngine";
import { dayOf, numberOf, numberText } from "c/entry";
import { fill, formatList } from "c/format";
import {
  ANSWERS,
  FIELDS,
  HEADINGS,
  SETTLEMENTS,
  emptyDraft,
  licenseNamed,
  placeOf,
  withCell,
  type DraftLine,
  type Field,
  type TermsFrame
} from "c/termLines";
import { labels } from "./labels";

/** Rows of a spreadsheet as drafts, or all that is wrong with them: then none is taken. */
export interface Pasted {
  drafts: DraftLine[];
  problems: string[];
}

/** The file's column of the escalator as a share: 0.05 for 5 %. */
const SHARE = "escalator";

/** Other names of the columns: those of the file `License_Contract.csv` and of the object. */
const NAMES: Record<Field, readonly string[]> = {
  license: ["license"],
  quantity: ["quantity"],
  unitPrice: ["unit price", "price"],
  currency: ["currency"],
  start: ["start date", "start"],
  end: ["end date", "end"],
  overagePrice: ["overage price", "overage"],
  settlement: ["settlement"],
  trueDown: ["true down"],
  escalator: ["escalator percent", SHARE]
};

/** What divides cells, the surest first: numbers have commas too. */
const SEPARATORS = ["\t", ";", ","] as const;

const BASIS = /^(member|login)$/i;
const YES = ["true", "1", "yes"];
const NO = ["false", "0", "no"];
const YEAR = ["year", "12 months", "by year", "yearly", "contract year"];
const MONTH = ["month", "by month", "monthly"];

const plain = (text: string) =>
  text
    .trim()
    .toLowerCase()
    .replace(/__c$/, "")
    .replace(/[_\s-]+/g, " ");

/** Which field each column holds; null for a column that is left out (the basis follows the license). */
type Columns = readonly (Field | null)[];

/**
 * Reads rows copied from a spreadsheet, with cells divided by tabs, or from a file, by semicolons or commas; with or without a line of headings, in the
 * order of the grid without one.
 *
 * @param currency of rows that name none
 */
export function pasted(text: string, frame: TermsFrame, currency: string): Pasted {
  const rows = rowsOfText(text, SEPARATORS).map(({ cells }) => cells);
  if (!rows.length) return { drafts: [], problems: [labels.Terms_PasteEmpty] };
  const headed = headingsOf(rows[0]);
  const columns = headed ?? orderOf(rows[0]);
  if (!columns.includes("license") || !columns.includes("unitPrice"))
    return {
      drafts: [],
      problems: [fill(labels.Terms_PasteColumns, { columns: formatList(Object.values(HEADINGS)) })]
    };
  const isShare = headed !== null && rows[0].some((cell) => plain(cell) === SHARE);
  const problems: string[] = [];
  const drafts = rows.slice(headed ? 1 : 0).map((cells, index) => {
    let draft = emptyDraft(currency);
    columns.forEach((field, place) => {
      const cell = cells[place] ?? "";
      if (field === null || cell === "") return;
      const read = cellOf(field, cell, { ...frame, isShare });
      if ("problem" in read) problems.push(placeOf(index + (headed ? 2 : 1), HEADINGS[field], read.problem));
      else draft = withCell(draft, field, read.value, frame);
    });
    return draft;
  });
  return problems.length ? { drafts: [], problems } : { drafts, problems };
}

/** The fields of a line of headings; null if it is none. */
function headingsOf(cells: readonly string[]): Columns | null {
  const fields = cells.map((cell) => {
    const name = plain(cell);
    return FIELDS.find((field) => plain(HEADINGS[field]) === name || NAMES[field].includes(name)) ?? null;
  });
  return fields.includes("license") && fields.filter((field) => field !== null).length > 1 ? fields : null;
}

/** The order of the grid, with or without the basis. */
function orderOf(cells: readonly string[]): Columns {
  const [first, ...others] = FIELDS;
  const columns: Columns = BASIS.test(cells[1] ?? "") ? [first, null, ...others] : FIELDS;
  return columns.slice(0, cells.length);
}

function cellOf(
  field: Field,
  text: string,
  frame: TermsFrame & { isShare: boolean }
): { value: string } | { problem: string } {
  switch (field) {
    case "license": {
      const name = licenseNamed(text, frame.catalog);
      return name === null ? { problem: fill(labels.Terms_LicenseUnknown, { name: text }) } : { value: name };
    }
    case "quantity":
      return shown(numberOf(text, { whole: true }));
    case "unitPrice":
    case "overagePrice":
      return shown(numberOf(text));
    case "escalator":
      return shown(frame.isShare && !text.includes("%") ? percentOf(text) : numberOf(text, { most: 100 }));
    case "start":
    case "end": {
      const { value, problem } = dayOf(text);
      return problem === undefined ? { value: value ?? "" } : { problem };
    }
    case "settlement":
      return choiceOf(text, SETTLEMENTS, [YEAR, MONTH]);
    case "trueDown":
      return choiceOf(text, ANSWERS, [YES, NO]);
    default:
      return { value: text.toUpperCase() };
  }
}

function percentOf(text: string): ReturnType<typeof numberOf> {
  const { value, problem } = numberOf(text, { most: 1 });
  if (problem !== undefined) return { problem };
  return { value: typeof value === "number" ? Number((value * 100).toFixed(6)) : null };
}

function shown(entry: ReturnType<typeof numberOf>): { value: string } | { problem: string } {
  return entry.problem === undefined ? { value: numberText(entry.value) } : { problem: entry.problem };
}

/** A choice by its label, or by one of the words for it. */
function choiceOf(
  text: string,
  choices: readonly { value: string; label: string }[],
  words: readonly (readonly string[])[]
): { value: string } | { problem: string } {
  const name = plain(text);
  const found = choices.find(({ label }, index) => plain(label) === name || words[index].includes(name));
  if (found) return { value: found.value };
  if (name === plain(labels.Seats_TrueDown_unknown)) return { value: "" };
  return { problem: fill(labels.Terms_Choice, { choices: formatList(choices.map(({ label }) => label)) }) };
}
