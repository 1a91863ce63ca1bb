import { toCsv, type CsvColumn } from "c/csv";
import { activityWord, confidenceWord, suggestionWhy, suggestionWord } from "c/words";
import { fill } from "c/licenseFormat";
import type { UserRow } from "c/users";
import { labels } from "./labels";

function columns(months: readonly string[], dormantDays: number): CsvColumn<UserRow>[] {
  return [
    { header: labels.UserCsv_Id, value: ({ user }) => user.id },
    { header: labels.UserCsv_Name, value: ({ user }) => user.name },
    { header: labels.UserCsv_Username, value: ({ user }) => user.username },
    { header: labels.UserCsv_License, value: ({ user }) => user.license },
    { header: labels.UserCsv_Profile, value: ({ user }) => user.profile },
    { header: labels.UserCsv_Sites, value: ({ user }) => user.sites?.join("; ") },
    { header: labels.UserCsv_Created, value: ({ user }) => user.created },
    { header: labels.UserCsv_LastLogin, value: ({ user }) => user.lastLogin },
    ...months.map((month, i) => ({
      header: fill(labels.UserCsv_LoginDays, { month }),
      value: ({ user }: UserRow) => user.loginDays[i]
    })),
    { header: labels.UserCsv_Activity, value: ({ advice }) => activityWord(advice.activity) },
    { header: labels.UserCsv_Suggestion, value: ({ advice }) => suggestionWord(advice.suggestion) },
    { header: labels.UserCsv_Reason, value: ({ advice }) => suggestionWhy(advice, dormantDays) },
    { header: labels.UserCsv_Confidence, value: ({ advice }) => confidenceWord(advice.confidence) },
    { header: labels.UserCsv_Mean, value: ({ advice }) => advice.mean },
    { header: labels.UserCsv_Saving, value: ({ advice }) => advice.monthlySaving },
    { header: labels.UserCsv_Currency, value: ({ advice }) => advice.currency }
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
