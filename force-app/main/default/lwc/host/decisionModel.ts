import type {
  AuditWithDecisions,
  DecisionFacts,
  Finding,
  FindingRecord,
  FindingStatus,
  HabitPage,
  HabitRow,
  Overview,
  SuggestionContext
} from "c/licenseEngine";
import { decide, findingStatuses, overview, reconcileFindings, suggestionContext, withHabits } from "c/licenseEngine";
import { reduceErrors, type Failure } from "c/reduceErrors";
import type { OptimizerModel } from "./auditModel";
import { callHost } from "./callHost";
import { keptFor } from "./keptFor";
import { inOrder } from "./rowOrder";
import { shared } from "./shared";
import { findingTitle } from "c/words";

/** Everything the pages show besides the audit itself, computed once and shared. */
export interface DecisionModel {
  facts: DecisionFacts;
  audit: AuditWithDecisions;
  /** The input for suggestions on single users. */
  context: SuggestionContext;
  /** The host's records of findings; null if they could not be read. */
  remembered: FindingRecord[] | null;
  /** Why `remembered` is null. */
  recordsFailure: Failure | null;
}

/**
 * Reads the facts of the decisions and the records of findings, and decides.
 *
 * @param refreshed number of page refreshes: the client cache keeps one answer per value
 * @throws what the host throws when the facts can't be read; see `reduceErrors`
 */
export async function loadDecisions({ facts, audit }: OptimizerModel, refreshed: number): Promise<DecisionModel> {
  const remembered = readRecords();
  const decisions = inOrder(await readDecisionFacts(refreshed));
  const decided = shared(decide(facts, decisions, audit));
  return shared({
    facts: decisions,
    audit: decided,
    context: suggestionContext(facts, decided, decisions),
    ...(await remembered)
  });
}

/** The same decisions with the records that the host has of findings now. */
export function withRecords(decisions: DecisionModel, remembered: FindingRecord[]): DecisionModel {
  return shared({ ...decisions, remembered });
}

/** Reads the facts, then habits page by page if there are counters. */
async function readDecisionFacts(refreshed: number): Promise<DecisionFacts> {
  const { counters, ...facts } = await callHost("LicenseDecisionsController.getDecisionFacts", { refreshed });
  const month = counters?.months.at(-1);
  if (!counters || month === undefined) return { ...facts, counters: null };
  const rows: HabitRow[] = [];
  let after: string | null = null;
  do {
    // Each page starts where the previous one ended.
    // eslint-disable-next-line no-await-in-loop
    const page: HabitPage = await callHost("LicenseDecisionsController.getHabitPage", { after, month });
    for (const row of page.rows) rows.push(row);
    after = page.next;
  } while (after !== null);
  return { ...facts, counters: withHabits(counters, rows) };
}

/** Findings are useful even without their records: only the findings page shows a failure here. */
async function readRecords(): Promise<Pick<DecisionModel, "remembered" | "recordsFailure">> {
  try {
    return { remembered: await callHost("LicenseFindingsController.getRecords"), recordsFailure: null };
  } catch (error) {
    return { remembered: null, recordsFailure: reduceErrors(error) };
  }
}

type Known = Pick<DecisionModel, "audit" | "remembered">;

const records = keptFor((audit: AuditWithDecisions, remembered: FindingRecord[] | null) => {
  const titled = audit.findings.map((finding) => ({ ...finding, title: findingTitle(finding) }));
  return reconcileFindings(titled, remembered ?? [], audit.asOf, audit.undecided);
});

const findings = keptFor((audit: AuditWithDecisions, remembered: FindingRecord[] | null) => {
  const statuses = findingStatuses(audit.findings, remembered ?? [], audit.asOf);
  const without = (...left: FindingStatus[]) => audit.findings.filter(({ id }) => !left.includes(statuses.get(id)!));
  return { open: without("dismissed", "done"), counted: without("dismissed") };
});

const totals = keptFor(overview);

/** Records of all current and past findings, as of this audit; computed once for each of both. */
export function recordsOf({ audit, remembered }: Known): FindingRecord[] {
  return records(audit, remembered);
}

/** Findings that still need action, in the audit's order: neither dismissed nor done. */
export function openFindings({ audit, remembered }: Known): Finding[] {
  return findings(audit, remembered).open;
}

/** The findings whose savings count: all but the dismissed ones. */
export function countedFindings({ audit, remembered }: Known): Finding[] {
  return findings(audit, remembered).counted;
}

/** The totals of the first page, computed once for each change. */
export function overviewOf({ facts }: OptimizerModel, { audit, remembered }: Known): Overview {
  return totals(audit, facts, countedFindings({ audit, remembered }));
}
