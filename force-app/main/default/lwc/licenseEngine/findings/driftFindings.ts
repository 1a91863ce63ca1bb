import { numberText } from "../base/numberText";
import type { ReconciliationRow } from "../contract/capacity";
import type { DecisionFinding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { decisionFinding } from "./finding";
import { findingText } from "./texts";
import type { FindingTexts } from "./texts";

/** Own counts that the platform does not confirm: every figure that hangs on them is to be read with that in mind. */
export function driftFindings(
  { facts }: DecisionContext,
  rows: readonly ReconciliationRow[],
  texts: FindingTexts
): DecisionFinding[] {
  return rows.flatMap((row) => {
    const { license, measure, setting, own, platform, drift, driftShare, from, to } = row;
    if (license === null || row.agrees !== false) return [];
    const [likely] = row.causes;
    return [
      decisionFinding(
        {
          type: "drift",
          wording: "drift",
          license,
          subject: setting ?? measure,
          users: facts.licenses.find(({ name }) => name === license)?.activeUsers ?? 0,
          confidence: "high",
          numbers: {
            own,
            platform,
            difference: Math.abs(drift ?? 0),
            percent: driftShare === null ? null : Math.abs(100 * driftShare),
            from: from ?? "",
            to: to ?? "",
            cause: likely ? causeText(likely, texts) : ""
          }
        },
        texts
      )
    ];
  });
}

/** One sentence on a cause with its numbers; pages show it for every cause of a row. */
export function causeText(
  { cause, amount, numbers }: ReconciliationRow["causes"][number],
  texts: FindingTexts
): string {
  const values: Record<string, string> = { amount: numberText(amount === null ? null : Math.abs(amount)) };
  for (const [name, value] of Object.entries(numbers))
    values[name] = typeof value === "string" ? value : numberText(value);
  const unknown = cause === "meterTime" && numbers.days === null;
  return findingText(texts, `Decision_drift_${unknown ? "meterTimeUnknown" : cause}`, values);
}
