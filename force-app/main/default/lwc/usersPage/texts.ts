import { fill, formatDate, formatList, formatMonth, formatNumber } from "c/format";
import { usersText } from "c/words";
import { labels } from "./labels";

/** The period that the list covers. */
export function periodText(asOf: string, months: readonly string[]): string {
  const date = formatDate(asOf);
  return months.length
    ? fill(labels.Users_Period, { date, months: formatList(months.map(formatMonth)) })
    : fill(labels.Users_NoMonths, { date });
}

/** Which users are shown, and of how many if that is known; empty if there are none. */
export function rangeText(before: number, shown: number, total: number | null): string {
  if (!shown) return "";
  const range = { from: formatNumber(before + 1), to: formatNumber(before + shown) };
  return total === null
    ? fill(labels.Users_RangeOpen, range)
    : fill(labels.Users_Range, { ...range, total: formatNumber(total) });
}

/** How many users match and what their suggestions save, as far as it is known. */
export function totalsText(total: number | null, saving: string | null): string {
  if (total === null) return "";
  const counted = { users: usersText(total), count: total };
  if (saving === null || total === 0) return fill(labels.Users_Matching, counted);
  return saving ? fill(labels.Users_Saving, { ...counted, saving }) : fill(labels.Users_NoSaving, counted);
}
