import { toCsv, type CsvColumn } from "c/csv";
import { activityWord, suggestionWhy, suggestionWord } from "c/decisionWords";
import { fill } from "c/licenseFormat";
import { confidenceWord } from "c/licenseWords";
import type { UserRow } from "c/userRows";
import { labels } from "./labels";

function columns(months: readonly string[], dormantDays: number): CsvColumn<UserRow>[] {
  return [
    { header: labels.id, value: ({ user }) => user.id },
    { header: labels.name, value: ({ user }) => user.name },
    { header: labels.username, value: ({ user }) => user.username },
    { header: labels.license, value: ({ user }) => user.license },
    { header: labels.profile, value: ({ user }) => user.profile },
    { header: labels.sites, value: ({ user }) => user.sites?.join("; ") },
    { header: labels.created, value: ({ user }) => user.created },
    { header: labels.lastLogin, value: ({ user }) => user.lastLogin },
    ...months.map((month, i) => ({
      header: fill(labels.loginDays, { month }),
      value: ({ user }: UserRow) => user.loginDays[i]
    })),
    { header: labels.activity, value: ({ advice }) => activityWord(advice.activity) },
    { header: labels.suggestion, value: ({ advice }) => suggestionWord(advice.suggestion) },
    { header: labels.reason, value: ({ advice }) => suggestionWhy(advice, dormantDays) },
    { header: labels.confidence, value: ({ advice }) => confidenceWord(advice.confidence) },
    { header: labels.mean, value: ({ advice }) => advice.mean },
    { header: labels.saving, value: ({ advice }) => advice.monthlySaving },
    { header: labels.currency, value: ({ advice }) => advice.currency }
  ];
}

/** Users as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. All rows have the same months. */
export function userCsv(rows: readonly UserRow[], months: readonly string[], dormantDays: number): string {
  return toCsv(columns(months, dormantDays), rows, { bom: true });
}

/** The same without mark and titles, to follow what was written before. */
export function userCsvBody(rows: readonly UserRow[], months: readonly string[], dormantDays: number): string {
  const text = toCsv(columns(months, dormantDays), rows);
  return text.slice(text.indexOf("\r\n") + 2);
}
