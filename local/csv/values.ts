import { isId, isUserId } from "./ids.ts";
import { isDate, isTimestamp } from "./timestamps.ts";

/** The kinds of cells. `answer` is yes or no, also as a boolean; `amount` is a number of 0 or more; `basis` is member or login. */
export type ValueKind =
  | "id"
  | "userId"
  | "text"
  | "boolean"
  | "answer"
  | "timestamp"
  | "date"
  | "integer"
  | "number"
  | "amount"
  | "currency"
  | "basis";

const RULES: Record<ValueKind, { readable(text: string): boolean; expected: string }> = {
  id: { readable: isId, expected: "an Id of 15 or 18 letters and digits" },
  userId: { readable: isUserId, expected: "a user Id: 15 or 18 letters and digits that start with 005" },
  text: { readable: () => true, expected: "a text" },
  answer: { readable: (text) => /^(true|false|1|0|yes|no)$/i.test(text), expected: "yes or no" },
  boolean: { readable: (text) => /^(true|false|1|0)$/i.test(text), expected: "true or false" },
  timestamp: {
    readable: isTimestamp,
    expected: "a timestamp like 2026-05-01T10:00:00.000Z, 2026-05-01T10:00:00+0000 or 2026-05-01 10:00:00 (UTC)"
  },
  date: { readable: isDate, expected: "a date like 2026-05-01" },
  integer: { readable: (text) => /^-?\d{1,15}(\.0+)?$/.test(text), expected: "a whole number" },
  number: { readable: (text) => /^-?\d+(\.\d+)?(E[+-]?\d{1,2})?$/i.test(text), expected: "a number" },
  amount: {
    readable: (text) => /^(\d{1,15}(\.\d+)?|\.\d+)$/.test(text),
    expected: "a number like 1250 or 2.5, not negative, without thousands separators or a currency sign"
  },
  currency: { readable: (text) => /^[A-Za-z]{3}$/.test(text), expected: "a currency code of three letters like USD" },
  basis: { readable: (text) => /^(member|login)$/i.test(text), expected: "member or login" }
};

/** What is wrong with a cell, or null. `text` "" is an empty cell. */
export function problemOf(text: string, column: { kind: ValueKind; filled: boolean }): string | null {
  const { readable, expected } = RULES[column.kind];
  if (text === "") return column.filled ? `the cell is empty, expected ${expected}` : null;
  return readable(text) ? null : `"${shorten(text)}" is not readable, expected ${expected}`;
}

/** A cell's number; null if it is empty. */
export function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
