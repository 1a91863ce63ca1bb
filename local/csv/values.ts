import { isUserId, trueId } from "./ids.ts";
import { isDate, isTimestamp } from "./timestamps.ts";

/**
 * The kinds of cells. `answer` is yes or no, also as a boolean; `count` is an integer of 0 or more; `amount` is a number of 0 or more; `quantity` is an
 * amount of things, which people write with separators of thousands; `basis` is member or login.
 */
export type ValueKind =
  | "id"
  | "userId"
  | "text"
  | "boolean"
  | "answer"
  | "timestamp"
  | "date"
  | "integer"
  | "count"
  | "number"
  | "amount"
  | "quantity"
  | "currency"
  | "basis";

/** A cell as text in the form that all readers understand, or what is wrong with it. */
export type ReadCell = { value: string } | { problem: string };

interface Rule {
  /** The cell in plain form; null if it is unreadable. */
  read(text: string, decimalComma: boolean): string | null;
  expected: string;
  /** What to do, where the text tells how it came about. */
  advice?(text: string): string;
}

/** How a spreadsheet writes a time again when it saves: as its country does, or as days since 1900. */
const REWRITTEN = /^(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b.*|\d{5}(?:[.,]\d+)?)$/;

const matching = (pattern: RegExp) => (text: string) => (pattern.test(text) ? text : null);
const AMOUNT = "a number like 1250 or 2.5, not negative, without thousands separators or a currency sign";

const RULES: Record<ValueKind, Rule> = {
  id: { read: trueId, expected: "an Id of 15 or 18 letters and digits" },
  userId: {
    read: (text) => (isUserId(text) ? trueId(text) : null),
    expected: "a user Id: 15 or 18 letters and digits that start with 005"
  },
  text: { read: (text) => text, expected: "a text" },
  answer: { read: matching(/^(true|false|1|0|yes|no)$/i), expected: "yes or no" },
  boolean: { read: matching(/^(true|false|1|0)$/i), expected: "true or false" },
  timestamp: {
    read: (text) => (isTimestamp(text) ? text : null),
    expected: "a timestamp like 2026-05-01T10:00:00.000Z, 2026-05-01T10:00:00+0000 or 2026-05-01 10:00:00 (UTC)",
    advice: (text) =>
      REWRITTEN.test(text)
        ? "; a spreadsheet rewrites times when it saves: export again, and do not save the file in one"
        : ""
  },
  date: {
    read: plainDate,
    expected: "a date like 2026-05-01",
    advice: (text) =>
      /^\d{1,2}[/-]\d{1,2}[/-]\d{4}$/.test(text)
        ? ": the year first, because countries differ in the order of day and month"
        : ""
  },
  integer: { read: wholeNumber, expected: "a whole number" },
  count: { read: countedNumber, expected: "a whole number of 0 or more" },
  number: { read: plainNumber, expected: "a number" },
  amount: { read: notNegative, expected: AMOUNT },
  quantity: { read: notNegative, expected: AMOUNT },
  currency: { read: matching(/^[A-Za-z]{3}$/), expected: "a currency code of three letters like USD" },
  basis: { read: matching(/^(member|login)$/i), expected: "member or login" }
};

/**
 * Reads a cell. Blanks around it count only in texts: people write them behind commas.
 *
 * @param cell "" is an empty cell
 * @param decimalComma true in files of spreadsheets that write 2,5
 */
export function readCell(
  cell: string,
  { kind, filled }: { kind: ValueKind; filled: boolean },
  decimalComma = false
): ReadCell {
  const { read, expected, advice } = RULES[kind];
  const text = kind === "text" ? cell : cell.trim();
  if (text === "") return filled ? { problem: `the cell is empty, expected ${expected}` } : { value: "" };
  if (isAmbiguous(text, kind, decimalComma)) {
    const plain = text.replace(/[.,]/g, "");
    return {
      problem: `"${shorten(text)}" can be read as ${plain} and as a number with decimals, expected ${plain} without a separator, or another number of decimals`
    };
  }
  const value = read(text, decimalComma);
  if (value !== null) return { value };
  return { problem: `"${shorten(text)}" is not readable, expected ${expected}${advice?.(text) ?? ""}` };
}

/** A cell's number; null if it is empty. */
export function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}

/** Digits in groups of three: 1.200 is 1,200 things in one country and 1.2 in another. */
const GROUPED = /^-?[1-9]\d{0,2}([.,]\d{3})+$/;

function isAmbiguous(text: string, kind: ValueKind, decimalComma: boolean): boolean {
  if (!GROUPED.test(text)) return false;
  if (kind === "integer" || kind === "count" || kind === "quantity") return decimalComma || !text.includes(",");
  // A file with decimal commas may have points for thousands.
  return (kind === "number" || kind === "amount") && decimalComma && text.includes(".");
}

/** Separators of thousands that nobody takes for decimals: blanks, Swiss apostrophes, and the one of two kinds that comes more to the left. */
const PARTED = [
  {
    form: /^-?[1-9]\d{0,2}([ \u00A0\u2009\u202F'\u2019])\d{3}(\1\d{3})*([.,]\d+)?$/,
    separator: /[^\d.,-]/g,
    comma: null
  },
  { form: /^-?[1-9]\d{0,2}(\.\d{3})+,\d+$/, separator: /\./g, comma: true },
  { form: /^-?[1-9]\d{0,2}(,\d{3})+\.\d+$/, separator: /,/g, comma: false }
] as const;

function plainNumber(grouped: string, decimalComma: boolean): string | null {
  const parted = PARTED.find(({ form }) => form.test(grouped));
  const text = parted ? grouped.replace(parted.separator, "") : grouped;
  const comma = parted?.comma ?? decimalComma;
  const number = comma && /^[^.]*,[^,]*$/.test(text) ? text.replace(",", ".") : text;
  return /^-?(\d+(\.\d+)?|\.\d+)(E[+-]?\d{1,2})?$/i.test(number) ? number : null;
}

function notNegative(text: string, decimalComma: boolean): string | null {
  const number = plainNumber(text, decimalComma);
  return number === null || number.startsWith("-") || !(Number(number) < 1e15) ? null : number;
}

/** As digits only, whichever of the forms 1200, 1200.0 and 1.2E3 a tool writes. */
function wholeNumber(text: string, decimalComma: boolean): string | null {
  const number = plainNumber(text, decimalComma);
  const value = Number(number);
  return number === null || !Number.isInteger(value) || Math.abs(value) >= 1e15 ? null : String(value);
}

function countedNumber(text: string, decimalComma: boolean): string | null {
  const number = wholeNumber(text, decimalComma);
  return number === null || number.startsWith("-") ? null : number;
}

/** How a tool writes a date that it takes for the begin of a day. */
const MIDNIGHT = /^(\d{4}-\d{2}-\d{2})[T ]00:00(?::00(?:\.0+)?)?(?:Z|[+-]00:?00)?$/;
/** Points stand in countries that begin with the day. */
const POINTED = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/;

/** As `2026-05-01`, whichever of the forms `2026-05-01`, `1.5.2026`, `2026/05/01` and midnight of a day a tool writes. */
function plainDate(text: string): string | null {
  const date = text
    .replace(MIDNIGHT, "$1")
    .replace(/^(\d{4})\/(\d{2})\/(\d{2})$/, "$1-$2-$3")
    .replace(POINTED, (_all, day: string, month: string, year: string) => `${year}-${two(month)}-${two(day)}`);
  return isDate(date) ? date : null;
}

function two(digits: string): string {
  return digits.padStart(2, "0");
}

/** The begin of a long text, as a message shows it. */
export function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
