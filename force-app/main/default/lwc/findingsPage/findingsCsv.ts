import { toCsv, type CsvColumn } from "c/csv";
import type { WorkItem } from "c/findingWorklist";
import { confidenceWord } from "c/licenseWords";
import { priceWords, statusWord } from "c/decisionWords";
import { labels } from "./labels";

const COLUMNS: readonly CsvColumn<WorkItem>[] = [
  { header: labels.csv_title, value: ({ record }) => record.title },
  { header: labels.csv_type, value: ({ record }) => record.type },
  { header: labels.license, value: ({ record }) => record.license },
  { header: labels.csv_profile, value: ({ record }) => record.profile },
  { header: labels.csv_site, value: ({ record }) => record.site },
  { header: labels.csv_users, value: ({ record }) => record.users },
  { header: labels.csv_saving, value: ({ record }) => record.monthlySaving },
  { header: labels.csv_currency, value: ({ record }) => record.currency },
  { header: labels.csv_confidence, value: ({ finding }) => finding && confidenceWord(finding.confidence) },
  { header: labels.csv_months, value: ({ finding }) => finding?.months },
  { header: labels.csv_prices, value: ({ finding }) => finding && priceWords(finding.priceSource) },
  { header: labels.csv_evidence, value: ({ finding }) => finding?.evidence },
  { header: labels.csv_next, value: ({ finding }) => finding?.next },
  { header: labels.csv_status, value: ({ record }) => statusWord(record.status) },
  { header: labels.csv_reason, value: ({ record }) => record.reason },
  { header: labels.csv_firstSeen, value: ({ record }) => record.firstSeen },
  { header: labels.csv_lastSeen, value: ({ record }) => record.lastSeen },
  { header: labels.csv_goneSince, value: ({ record }) => record.goneSince },
  { header: labels.csv_backSince, value: ({ record }) => record.backSince }
];

/** The findings as a file, unknown values as empty cells, a byte order mark for Excel. */
export function findingsCsv(items: readonly WorkItem[]): string {
  return toCsv(COLUMNS, items, { bom: true });
}
