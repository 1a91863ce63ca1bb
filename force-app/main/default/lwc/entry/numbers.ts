import { fill, locale } from "c/format";
import { labels } from "./labels";

/** A value that was typed (null: empty), or what is wrong with it. */
export type Entry<Value> = { value: Value | null; problem?: undefined } | { value?: undefined; problem: string };

/** Blanks that spreadsheets put between groups of digits, and around a currency sign. */
const BLANKS = /[\s\u00A0\u202F'’]/g;
const SIGNS = /^(?:[$€£¥]|[A-Z]{3})?(.*?)(?:[$€£¥%]|[A-Z]{3})?$/;

/**
 * A number of 0 or more with a decimal point or a decimal comma. `1.200` is 1,200 in one region and 1.2 in another: it is refused.
 *
 * @param most the largest number
 * @param whole whether only whole numbers are meant
 */
export function numberOf(text: string, { most = Infinity, whole = false } = {}): Entry<number> {
  const plain = text.replace(BLANKS, "").replace(SIGNS, "$1");
  if (plain === "") return text.trim() === "" ? { value: null } : wrong(most, whole);
  const [, head, last, tail] = /^(\d[\d.,]*?)(?:([.,])(\d*))?$/.exec(plain) ?? [];
  if (head === undefined) return wrong(most, whole);
  if (last === undefined) return checked(Number(head), most, whole);
  const other = last === "." ? "," : ".";
  const groups = head.split(/[.,]/);
  const grouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3) && groups[0].length <= 3;
  if (head.includes(last)) {
    // 1,234,567: the same separator several times stands between groups.
    if (!grouped || head.includes(other) || tail.length !== 3) return wrong(most, whole);
    return checked(Number(groups.join("") + tail), most, whole);
  }
  if (head.includes(other) && !grouped) return wrong(most, whole);
  const isAmbiguous = groups.length === 1 && tail.length === 3 && head.length <= 3 && head !== "0";
  if (isAmbiguous)
    return { problem: fill(labels.Entry_TwoMeanings, { text, one: head + tail, other: clear(head, tail) }) };
  return checked(Number(`${groups.join("")}.${tail}`), most, whole);
}

/** The number with decimals in a form that means only this: 1.2 for 1.200, 12.3450 for 12.345. */
function clear(head: string, tail: string): string {
  const decimals = tail.replace(/0+$/, "");
  return decimals.length === 3 ? `${head}.${decimals}0` : decimals ? `${head}.${decimals}` : `${head}.0`;
}

function checked(value: number, most: number, whole: boolean): Entry<number> {
  const fits = value <= most && (!whole || Number.isInteger(value));
  return fits ? { value } : wrong(most, whole);
}

function wrong(most: number, whole: boolean): Entry<number> {
  if (most !== Infinity) return { problem: fill(labels.Slider_Wrong, { min: 0, max: most }) };
  return { problem: whole ? labels.Entry_Whole : labels.Scenario_WrongNumber };
}

/** A number as a field shows it: with the locale's decimal sign, without groups, and read back as the same number. */
export function numberText(value: number | null): string {
  if (value === null) return "";
  const decimals = (String(value).split(".")[1] ?? "").length;
  return new Intl.NumberFormat(locale, {
    useGrouping: false,
    minimumFractionDigits: decimals === 3 ? 4 : 0,
    maximumFractionDigits: 10
  }).format(value);
}
