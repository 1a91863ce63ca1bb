import { annualRows } from "./annual";
import { audit } from "./audit";
import { burnDownRows } from "./burnDown";
import { calendarEvents } from "./calendar";
import { capacityFindings } from "./capacityFindings";
import type { Audit, AuditFacts } from "./contract";
import { decisionContext } from "./decisionContext";
import { withNextStep } from "./decisionFinding";
import type { AuditWithDecisions, DecisionFacts } from "./decisionsContract";
import { driftFindings } from "./driftFindings";
import { bySaving } from "./findings";
import type { FindingTexts } from "./findingTexts";
import { gateRows } from "./gates";
import { reconciliationRows } from "./reconciliation";
import { seatRows } from "./seats";
import { tierFindings } from "./tierFindings";
import { tierRows } from "./tiers";
import { undecidedTypes } from "./undecided";

/**
 * The audit with all decisions: sections for seats, pools, contract years, reconciliation, tiers and dates, and every finding with what to do next.
 * What a missing fact leaves open is null with a reason.
 *
 * @param decisions null where the host delivers none: the audit's own facts still give seats, burn-down, contract years and dates
 * @param texts templates, see `DECISION_TEXT_KEYS`
 * @param known the audit of the same facts, where it was made before
 * @throws Error naming the custom label when a text that is needed is missing
 */
export function decide(
  facts: AuditFacts,
  decisions: DecisionFacts | null,
  texts: FindingTexts,
  known: Audit = audit(facts, texts)
): AuditWithDecisions {
  const context = decisionContext(facts, decisions);
  const sections = {
    decisionSettings: context.settings,
    seats: seatRows(context),
    burnDown: burnDownRows(context),
    annual: annualRows(context),
    reconciliation: reconciliationRows(context),
    tiers: tierRows(context),
    gates: gateRows(context),
    externals: (decisions?.internalExternals ?? []).map(({ activeUsers, ...row }) => ({ ...row, users: activeUsers })),
    calendar: calendarEvents(context, texts)
  };
  const findings = [
    ...known.findings.map((finding) => withNextStep(finding, texts)),
    ...capacityFindings(context, sections, texts),
    ...driftFindings(context, sections.reconciliation, texts),
    ...tierFindings(context, sections, texts)
  ].sort(bySaving);
  return { ...known, ...sections, findings, undecided: undecidedTypes(context, sections) };
}
