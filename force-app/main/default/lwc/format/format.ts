import { locale } from "./locale";
import { labels } from "./labels";

export { locale };

/**
 * Numbers, money, shares and dates in the user's locale. `null` is unknown and appears as that word, never as 0.
 */

/** The language that the labels are in, BCP 47: English where the user's own has no translation. Sentences follow it, numbers the locale. */
export const language = labels.Language;

const DAY = 86_400_000;
const HALF_CENT = 0.005;

/** Makes a format for each of its options once: making one takes many times as long as using it. */
function once<Options, Format>(make: (options: Options) => Format): (options: Options) => Format {
  const formats = new Map<string, Format>();
  return (options) => {
    const key = JSON.stringify(options);
    const format = formats.get(key) ?? make(options);
    formats.set(key, format);
    return format;
  };
}

const number = once((options: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options));

/** Contract dates are days without a time zone: calculated and formatted in UTC. */
const days = once((options: Intl.DateTimeFormatOptions) => {
  return new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
});

const PLURALS = new Intl.PluralRules(language);
const LISTS = new Intl.ListFormat(language, { type: "conjunction" });
const DAY_PARTS: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };

/** A count, or a number with up to `digits` decimals. */
export function formatNumber(value: number | null, digits = 0): string {
  return value === null ? labels.Unknown : number({ maximumFractionDigits: digits }).format(value);
}

/** A mean with exactly `digits` decimals, so that a column of means lines up. */
export function formatMean(value: number | null, digits = 1): string {
  if (value === null) return labels.Unknown;
  return number({ minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value);
}

/** A count short enough for an axis: 1.2K, 3.5M. */
export function formatShort(value: number): string {
  return number({ notation: "compact", maximumFractionDigits: 1 }).format(value);
}

/** A share of 1 as percent with exactly `digits` decimals. */
export function formatPercent(share: number | null, digits = 0): string {
  if (share === null) return labels.Unknown;
  return number({ style: "percent", minimumFractionDigits: digits, maximumFractionDigits: digits }).format(share);
}

function money(value: number | null, currency: string | null, options: Intl.NumberFormatOptions): string {
  if (value === null) return labels.Unknown;
  return currency ? number({ style: "currency", currency, ...options }).format(value) : number(options).format(value);
}

/** An amount in whole units of its currency (ISO 4217). Below 100 per month cents matter; above, they are noise. */
export function formatMoney(value: number | null, currency: string | null): string {
  // What rounding leaves of a difference is nothing, and has no sign.
  const shown = value !== null && Math.abs(value) < HALF_CENT ? 0 : value;
  const whole = shown === null || shown === 0 || Math.abs(shown) >= 100;
  return money(shown, currency, whole ? { maximumFractionDigits: 0 } : {});
}

/** An amount with its cents, and with up to `digits` decimals: prices have up to four, a mean of prices more. */
export function formatPrice(value: number | null, currency: string | null, digits = 4): string {
  return money(value, currency, { minimumFractionDigits: 2, maximumFractionDigits: digits });
}

/** An amount short enough for an axis: $1.2K. */
export function formatShortMoney(value: number, currency: string | null): string {
  return money(value, currency, { notation: "compact", minimumFractionDigits: 0, maximumFractionDigits: 1 });
}

const moment = (day: string): Date => new Date(`${day}T00:00:00Z`);

function date(day: string, options: Intl.DateTimeFormatOptions): string {
  return days(options).format(moment(day));
}

/** The day before; turns the exclusive end of a span into its last day. */
export function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - DAY).toISOString().slice(0, 10);
}

/** A day `YYYY-MM-DD`. */
export function formatDate(day: string): string {
  return date(day, DAY_PARTS);
}

/** A moment (ISO 8601) in the user's own zone, which can change while a page is open. */
export function formatMoment(iso: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));
}

/** A span, from inclusive and to exclusive, by its first and last day. */
export function formatSpan(span: { from: string; to: string }): string {
  const last = dayBefore(span.to) < span.from ? span.from : dayBefore(span.to);
  return days(DAY_PARTS).formatRange(moment(span.from), moment(last));
}

/** A usage month by its first day: a calendar month by its name, any other month by its start date. */
export function formatMonth(month: string): string {
  return month.endsWith("-01") ? date(month, { month: "long", year: "numeric" }) : formatDate(month);
}

/** A usage month short enough for an axis; the year is in the chart's table. */
export function formatShortMonth(month: string): string {
  return date(month, month.endsWith("-01") ? { month: "short" } : { month: "short", day: "numeric" });
}

const FORM = String.raw`((?:[^{}|]|\{\w+\})*)`;
/** A placeholder, and words for one and for more of what it counts: `{users}`, `{users|user has|users have}`. */
const PLACES = new RegExp(String.raw`\{(\w+)(?:\|${FORM}\|${FORM})?\}`, "g");
const RIGHT_TO_LEFT =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
const ISOLATES = /\u2068[^\u2068\u2069]*\u2069/g;

/** A text, put between Unicode's marks of an isolate where it runs from right to left: it then moves no comma or bracket of the sentence around it. */
function isolated(text: string): string {
  return RIGHT_TO_LEFT.test(text) && RIGHT_TO_LEFT.test(text.replace(ISOLATES, "")) ? `\u2068${text}\u2069` : text;
}

/**
 * A label with its {placeholders} replaced; a placeholder without a value stays visible, so that the mistake is noticed.
 * `{users|user has|users have}` is the first of both when `users` is 1, else the second.
 */
export function fill(template: string, values: Record<string, string | number>): string {
  return template.replace(PLACES, (all, name: string, one?: string, more?: string) => {
    if (!(name in values)) return all;
    const value = String(values[name]);
    if (one === undefined || more === undefined) return isolated(value);
    return fill(value === "1" || value === formatNumber(1) ? one : more, values);
  });
}

/** A text for each plural form of a count, see `plural`; languages with more forms than English use `other` for the rest. */
export type Forms = { one: string; other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** The text in the plural form that the language uses for a count. */
export function plural(count: number, forms: Forms): string {
  return forms[PLURALS.select(count)] ?? forms.other;
}

/** Words joined in the language's style: "a, b, and c". */
export function formatList(words: readonly string[]): string {
  return LISTS.format(words.map(isolated));
}
