import type { ReconciliationRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { causeText, decisionReason } from "c/words";
import { fill, formatNumber, formatPercent, formatSpan } from "c/format";
import { labels } from "./labels";

const keyOf = ({ license, measure, setting }: ReconciliationRow) => `${license}|${measure}|${setting}`;

function licenseOf({ license, label, setting }: ReconciliationRow): string {
  return license ?? fill(labels.Drift_Unmapped, { label: label ?? setting ?? "" });
}

function measureOf({ measure, label, setting }: ReconciliationRow): string {
  return fill(labels[`Drift_Measure_${measure}`], { label: label ?? setting ?? "" });
}

function driftOf({ drift, driftShare }: ReconciliationRow): string | null {
  if (drift === null) return null;
  const sign = drift > 0 ? "+" : "";
  const share = driftShare === null ? "" : ` (${driftShare > 0 ? "+" : ""}${formatPercent(driftShare, 1)})`;
  return `${sign}${formatNumber(drift)}${share}`;
}

function verdictOf({ agrees, reason }: ReconciliationRow): string {
  if (agrees === null) return `${labels.Drift_Unknown}. ${decisionReason(reason)}`.trim();
  return agrees ? labels.Drift_Agrees : labels.Drift_Differs;
}

function periodOf({ from, to }: ReconciliationRow): string {
  return from !== null && to !== null ? formatSpan({ from, to }) : labels.Drift_Now;
}

/** A comparison with its numbers and verdict. */
export const columns: FactColumn<ReconciliationRow>[] = [
  { label: labels.Common_License, key: keyOf, value: licenseOf },
  { label: labels.Common_Measure, value: measureOf },
  { label: labels.Drift_Period, value: periodOf },
  { label: labels.Common_OurCount, type: "number", value: ({ own }) => own },
  { label: labels.Common_Salesforce, type: "number", value: ({ platform }) => platform },
  { label: labels.Drift_Allowed, type: "number", value: ({ allowed }) => allowed },
  { label: labels.Common_Difference, type: "number", value: driftOf },
  { label: labels.Common_Verdict, value: verdictOf }
];

/** Why the counts may differ, most likely first, for each comparison that differs. */
export function causeLists(rows: readonly ReconciliationRow[]): { key: string; heading: string; causes: string[] }[] {
  return rows
    .filter((row) => row.agrees === false && row.causes.length > 0)
    .map((row) => ({
      key: keyOf(row),
      heading: fill(labels.Drift_Causes, { license: licenseOf(row), measure: measureOf(row) }),
      causes: row.causes.map(causeText)
    }));
}
