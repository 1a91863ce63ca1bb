import { toCsv, type CsvColumn } from "c/csv";
import { activityWord, confidenceWord, suggestionWhy, suggestionWord } from "c/words";
import { fill } from "c/format";
import type { UserRow } from "c/users";
import { labels } from "./labels";

function columns(months: readonly string[], dormantDays: number): CsvColumn<UserRow>[] {
  return [
    { header: labels.UserCsv_Id, value: ({ user }) => user.id },
    { header: labels.Common_Name, value: ({ user }) => user.name },
    { header: labels.Common_Username, value: ({ user }) => user.username },
    { header: labels.Common_License, value: ({ user }) => user.license },
    { header: labels.Common_Profile, value: ({ user }) => user.profile },
    { header: labels.Common_Sites, value: ({ user }) => user.sites?.join("; ") },
    { header: labels.Common_Created, value: ({ user }) => user.created },
    { header: labels.Common_LastLogin, value: ({ user }) => user.lastLogin },
    ...months.map((month, i) => ({
      header: fill(labels.UserCsv_LoginDays, { month }),
      value: ({ user }: UserRow) => user.loginDays[i]
    })),
    { header: labels.Common_Activity, value: ({ advice }) => activityWord(advice.activity) },
    { header: labels.Common_Suggestion, value: ({ advice }) => suggestionWord(advice.suggestion) },
    { header: labels.Common_Reason, value: ({ advice }) => suggestionWhy(advice, dormantDays) },
    { header: labels.Common_Confidence, value: ({ advice }) => confidenceWord(advice.confidence) },
    { header: labels.UserCsv_Mean, value: ({ advice }) => advice.mean },
    { header: labels.Common_SavingPerMonth, value: ({ advice }) => advice.monthlySaving },
    { header: labels.Common_Currency, value: ({ advice }) => advice.currency }
  ];
}

/** Users as a file: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. All rows have the same months. */
export function userCsv(rows: readonly UserRow[], months: readonly string[], dormantDays: number): string {
  return toCsv(columns(months, dormantDays), rows, { bom: true });
}

/** The same without byte order mark and titles, to append to the text written before. */
export function userCsvBody(rows: readonly UserRow[], months: readonly string[], dormantDays: number): string {
  const text = toCsv(columns(months, dormantDays), rows);
  return text.slice(text.indexOf("\r\n") + 2);
}
