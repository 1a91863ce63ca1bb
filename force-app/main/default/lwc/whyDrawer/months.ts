import type { AuditWithDecisions, Finding } from "c/licenseEngine";
import { fill, formatList, formatMean, formatShortMonth } from "c/format";
import { labels } from "./labels";

/** Most months that advice rests on. */
const MOST = 12;

/** Mean login days per user, month by month. */
export interface UsedMonths {
  months: string[];
  days: (number | null)[];
}

/** Login days per active user of the finding's population, or of its license, in the newest complete months. */
export function usedMonths({ license, profileId }: Finding, { months, usage }: AuditWithDecisions): UsedMonths {
  const used = months
    .filter(({ complete }) => complete)
    .map(({ month }) => month)
    .slice(-MOST);
  const own = usage.filter(
    (row) => row.siteId === null && row.license === license && (profileId === null || row.profileId === profileId)
  );
  const days = used.map((month) => {
    const rows = own.filter((row) => row.month === month);
    const users = rows.reduce<number | null>(
      (sum, { registered }) => (sum === null || registered === null ? null : sum + registered),
      0
    );
    return users ? rows.reduce((sum, { logins }) => sum + logins, 0) / users : null;
  });
  return { months: used, days };
}

/** The same in words; empty if no month is known. */
export function monthsNote({ months, days }: UsedMonths, name: string): string {
  const known = months.flatMap((month, index) => {
    const mean = days[index];
    return mean === null ? [] : [fill(labels.Why_UsedDay, { month: formatShortMonth(month), days: formatMean(mean) })];
  });
  return known.length ? fill(labels.Why_UsedNote, { name, days: formatList(known) }) : "";
}
