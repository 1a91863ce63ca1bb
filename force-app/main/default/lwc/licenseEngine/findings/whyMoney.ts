import type { AllocationRow } from "../contract/allocations";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { Finding } from "../contract/findings";
import type { AuditFacts } from "../contract/org";
import type { SumLine } from "../contract/why";
import { termPrice } from "../costs/termPrice";
import { decisionContext } from "../org/orgModel";
import { arithmeticOf, decisionOf } from "./arithmetic";

/** The sum behind the money of a finding, the family's decision that it is part of (null without one), and the license's price on the day of the saving. */
export function whyMoney(
  finding: Finding,
  facts: AuditFacts,
  decisions: DecisionFacts,
  audit: Pick<AuditWithDecisions, "allocation" | "ladder" | "owned">
): { lines: SumLine[]; decision: AllocationRow | null; nextPrice: number | null } {
  const context = decisionContext(facts, decisions);
  const paid = audit.owned.find(({ license, price }) => license === finding.license && price !== null);
  return {
    lines: arithmeticOf(finding, context, audit),
    decision: decisionOf(finding, context, audit),
    nextPrice: paid && finding.from !== null ? termPrice(context, paid, finding.from) : null
  };
}
