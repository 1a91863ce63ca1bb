import { toCsv, type CsvColumn } from "c/csv";
import type { WorkItem } from "c/findings";
import { confidenceWord, findingEvidence, findingNext, priceWords, statusWord } from "c/words";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<WorkItem>[] = [
  { header: labels.Work_Csv_title, value: ({ record }) => record.title },
  { header: labels.Work_Csv_type, value: ({ record }) => record.type },
  { header: labels.Work_License, value: ({ record }) => record.license },
  { header: labels.Work_Csv_profile, value: ({ record }) => record.profile },
  { header: labels.Work_Csv_site, value: ({ record }) => record.site },
  { header: labels.Work_Csv_users, value: ({ record }) => record.users },
  { header: labels.Work_Csv_saving, value: ({ record }) => record.monthlySaving },
  { header: labels.Work_Csv_currency, value: ({ record }) => record.currency },
  { header: labels.Work_Csv_confidence, value: ({ finding }) => finding && confidenceWord(finding.confidence) },
  { header: labels.Work_Csv_months, value: ({ finding }) => finding?.months },
  { header: labels.Work_Csv_prices, value: ({ finding }) => finding && priceWords(finding.priceSource) },
  { header: labels.Work_Csv_evidence, value: ({ finding }) => finding && findingEvidence(finding) },
  { header: labels.Work_Csv_next, value: ({ finding }) => finding && findingNext(finding) },
  { header: labels.Work_Csv_status, value: ({ record }) => statusWord(record.status) },
  { header: labels.Work_Csv_reason, value: ({ record }) => record.reason },
  { header: labels.Work_Csv_firstSeen, value: ({ record }) => record.firstSeen },
  { header: labels.Work_Csv_lastSeen, value: ({ record }) => record.lastSeen },
  { header: labels.Work_Csv_goneSince, value: ({ record }) => record.goneSince },
  { header: labels.Work_Csv_backSince, value: ({ record }) => record.backSince }
];

/** The findings as a file, unknown values as empty cells, a byte order mark for Excel. */
export function findingsCsv(items: readonly WorkItem[]): string {
  return toCsv(COLUMNS, items, { bom: true });
}
