import type { ReconciliationRow } from "../contract/capacity";
import type { Finding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

/** Our counts that Salesforce does not confirm: every figure based on them is uncertain. */
export function driftFindings({ facts }: DecisionContext, rows: readonly ReconciliationRow[]): Finding[] {
  return rows.flatMap((row) => {
    const { license, measure, setting, own, platform, drift, driftShare, from, to } = row;
    if (license === null || row.agrees !== false) return [];
    return [
      newFinding({
        type: "drift",
        license,
        subject: setting ?? measure,
        users: facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0,
        confidence: "high",
        numbers: {
          own,
          platform,
          difference: Math.abs(drift ?? 0)
        },
        shares: { percent: driftShare === null ? null : Math.abs(driftShare) },
        days: { from, to },
        cause: row.causes[0] ?? null
      })
    ];
  });
}
