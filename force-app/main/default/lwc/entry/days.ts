import { fill, locale } from "c/format";
import { labels } from "./labels";
import type { Entry } from "./numbers";

type Part = "day" | "month" | "year";

const SAMPLE = new Date(Date.UTC(2026, 11, 31));

/** The order and the separator in which the locale writes a day with digits. */
function localForm(): { order: Part[]; separator: string } {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: "UTC",
    day: "numeric",
    month: "numeric",
    year: "numeric"
  }).formatToParts(SAMPLE);
  const order = parts.map(({ type }) => type).filter((type): type is Part => ["day", "month", "year"].includes(type));
  const separator = parts.find(({ type }) => type === "literal")?.value.trim() ?? "/";
  return { order, separator };
}

/** A day in the form that is always understood. */
const EXAMPLE = "2026-12-31";

/**
 * A day as `YYYY-MM-DD`: in that form, in the digits of the user's locale, or in another order of digits that can mean only one day.
 * 03.04.2026 from another region is refused: it can mean two days.
 */
export function dayOf(text: string): Entry<string> {
  const plain = text.trim();
  if (plain === "") return { value: null };
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T00:00.*)?$/.exec(plain);
  if (iso) return known(day(iso[1], iso[2], iso[3]));
  const [, one, separator, two, year] = /^(\d{1,2})\s*([./-])\s*(\d{1,2})\s*[./-]\s*(\d{4})$/.exec(plain) ?? [];
  if (one === undefined) return known(null);
  const local = localForm();
  if (separator === local.separator && local.order[2] === "year")
    return known(local.order[0] === "day" ? day(year, two, one) : day(year, one, two));
  const dayFirst = day(year, two, one);
  const monthFirst = day(year, one, two);
  if (dayFirst && monthFirst && dayFirst !== monthFirst)
    return {
      problem: fill(labels.Entry_TwoMeanings, { text: plain, one: dayFirst, other: monthFirst })
    };
  return known(dayFirst ?? monthFirst);
}

function known(found: string | null): Entry<string> {
  return found === null ? { problem: fill(labels.Entry_Day, { example: EXAMPLE }) } : { value: found };
}

/** Null for a day that does not exist. */
function day(year: string, month: string, date: string): string | null {
  const text = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text) ? text : null;
}
