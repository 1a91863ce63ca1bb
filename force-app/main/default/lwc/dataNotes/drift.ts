import type { OptimizerModel } from "c/host";
import { fill, formatNumber, formatPercent } from "c/licenseFormat";
import { labels } from "./labels";

/** Differences below this share of the platform's number are noise: the platform counts as of the day before. */
const TOLERANCE = 0.05;

const apart = (own: number, platform: number) => Math.abs(own - platform) / Math.max(platform, 1);

/** Where the platform's own meters differ from what was counted. Logins compare only while the running month is the newest one. */
export function driftNotes({ audit }: OptimizerModel): string[] {
  const running = audit.months.at(-1);
  return audit.licenses.flatMap(({ name, used, activeUsers, monthlyLoginsUsed }) => {
    const notes: string[] = [];
    if (activeUsers !== null && apart(activeUsers, used) > TOLERANCE)
      notes.push(
        fill(labels.Notes_SeatDrift, { license: name, platform: formatNumber(used), own: formatNumber(activeUsers) })
      );
    if (monthlyLoginsUsed !== null && running && !running.complete) {
      const own = audit.usage
        .filter((row) => row.siteId === null && row.license === name && row.month === running.month)
        .reduce((sum, row) => sum + row.logins, 0);
      const difference = apart(own, monthlyLoginsUsed);
      if (difference > TOLERANCE)
        notes.push(
          fill(labels.Notes_LoginDrift, {
            license: name,
            platform: formatNumber(monthlyLoginsUsed),
            own: formatNumber(own),
            share: formatPercent(difference)
          })
        );
    }
    return notes;
  });
}
