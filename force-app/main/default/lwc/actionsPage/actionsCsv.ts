import { toCsv, type CsvColumn } from "c/csv";
import type { WorkItem } from "c/findings";
import { confidenceWord, findingEvidence, findingNext, priceWords, statusWord } from "c/words";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<WorkItem>[] = [
  { header: labels.Common_Finding, value: ({ record }) => record.title },
  { header: labels.Work_Csv_type, value: ({ record }) => record.type },
  { header: labels.Common_License, value: ({ record }) => record.license },
  { header: labels.Common_Profile, value: ({ record }) => record.profile },
  { header: labels.Common_Site, value: ({ record }) => record.site },
  { header: labels.Common_Users, value: ({ record }) => record.users },
  { header: labels.Common_SavingPerMonth, value: ({ record }) => record.monthlySaving },
  { header: labels.Work_Csv_risk, value: ({ finding }) => finding?.monthlyRisk },
  { header: labels.Common_Currency, value: ({ record }) => record.currency },
  {
    header: labels.Common_From,
    value: ({ finding }) => (finding?.terms.includes("negotiate") ? labels.Work_Time_negotiate : finding?.from)
  },
  { header: labels.Common_Confidence, value: ({ finding }) => finding && confidenceWord(finding.confidence) },
  { header: labels.Work_Csv_months, value: ({ finding }) => finding?.months },
  { header: labels.Common_Prices, value: ({ finding }) => finding && priceWords(finding.priceSource) },
  { header: labels.Common_Why, value: ({ finding }) => finding && findingEvidence(finding) },
  { header: labels.Common_NextStep, value: ({ finding }) => finding && findingNext(finding) },
  { header: labels.Common_Status, value: ({ record }) => statusWord(record.status) },
  { header: labels.Assign_Owner, value: ({ record }) => record.owner },
  { header: labels.Assign_DueDate, value: ({ record }) => record.dueDate },
  { header: labels.Common_Reason, value: ({ record }) => record.reason },
  { header: labels.Work_Csv_firstSeen, value: ({ record }) => record.firstSeen },
  { header: labels.Work_Csv_lastSeen, value: ({ record }) => record.lastSeen },
  { header: labels.Work_Csv_goneSince, value: ({ record }) => record.goneSince },
  { header: labels.Work_Csv_backSince, value: ({ record }) => record.backSince }
];

/** The findings as a file, unknown values as empty cells, a byte order mark for Excel. */
export function actionsCsv(items: readonly WorkItem[]): string {
  return toCsv(COLUMNS, items, { bom: true });
}
