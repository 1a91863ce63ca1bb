import type { ReconciliationRow } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { causeText, decisionReason } from "c/words";
import { fill, formatNumber, formatPercent, formatSpan } from "c/licenseFormat";
import { labels } from "./labels";

export const columns: FactColumn[] = [
  { label: labels.Drift_License },
  { label: labels.Drift_Measure },
  { label: labels.Drift_Period },
  { label: labels.Drift_Own, number: true },
  { label: labels.Drift_Platform, number: true },
  { label: labels.Drift_Allowed, number: true },
  { label: labels.Drift_Drift, number: true },
  { label: labels.Drift_Verdict }
];

const keyOf = ({ license, measure, setting }: ReconciliationRow) => `${license}|${measure}|${setting}`;

function licenseOf({ license, label, setting }: ReconciliationRow): string {
  return license ?? fill(labels.Drift_Unmapped, { label: label ?? setting ?? "" });
}

function measureOf({ measure, label, setting }: ReconciliationRow): string {
  return fill(labels[`Drift_Measure_${measure}`], { label: label ?? setting ?? "" });
}

function driftOf({ drift, driftShare }: ReconciliationRow): string {
  if (drift === null) return formatNumber(null);
  const sign = drift > 0 ? "+" : "";
  const share = driftShare === null ? "" : ` (${driftShare > 0 ? "+" : ""}${formatPercent(driftShare, 1)})`;
  return `${sign}${formatNumber(drift)}${share}`;
}

function verdictOf({ agrees, reason }: ReconciliationRow): string {
  if (agrees === null) return `${labels.Drift_Unknown}. ${decisionReason(reason)}`.trim();
  return agrees ? labels.Drift_Agrees : labels.Drift_Differs;
}

/** Each comparison with its numbers and verdict. */
export function comparisonRows(rows: readonly ReconciliationRow[]): FactRow[] {
  return rows.map((row) => ({
    key: keyOf(row),
    cells: [
      licenseOf(row),
      measureOf(row),
      row.from !== null && row.to !== null ? formatSpan({ from: row.from, to: row.to }) : labels.Drift_Now,
      formatNumber(row.own),
      formatNumber(row.platform),
      formatNumber(row.allowed),
      driftOf(row),
      verdictOf(row)
    ]
  }));
}

/** Why they may differ, most likely first, for each comparison that differs. */
export function causeLists(rows: readonly ReconciliationRow[]): { key: string; heading: string; causes: string[] }[] {
  return rows
    .filter((row) => row.agrees === false && row.causes.length > 0)
    .map((row) => ({
      key: keyOf(row),
      heading: fill(labels.Drift_Causes, { license: licenseOf(row), measure: measureOf(row) }),
      causes: row.causes.map(causeText)
    }));
}
