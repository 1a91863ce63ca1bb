import type { AuditWithDecisions } from "../contract/auditResult";
import type {
  Assignment,
  Finding,
  FindingRecord,
  FindingStatus,
  FindingType,
  TitledFinding
} from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { findingId } from "./finding";

const UNDECIDED = {
  status: "open",
  reason: null,
  owner: null,
  ownerId: null,
  dueDate: null,
  goneSince: null,
  backSince: null
} as const;

/**
 * The records of findings after an audit. A new finding is open. A finding that came back says since when, and is open
 * again if it was done. A finding that is gone says so and keeps its status. An audit older than the records changes nothing, and
 * repeating an audit changes nothing more. Old ids contained profile names instead of Ids; such a record continues under the new id.
 *
 * @param undecided types that this audit could not check: their records stay unchanged
 * @returns records of the current findings in their order, then the records of gone findings in theirs
 */
export function reconcileFindings(
  current: readonly TitledFinding[],
  records: readonly FindingRecord[],
  asOf: string,
  undecided: readonly FindingRecord["type"][] = []
): FindingRecord[] {
  const remembered = new Map(records.map((record) => [record.id, record]));
  const present = new Set(current.flatMap((finding) => [finding.id, idOfNames(finding)]));
  return [
    ...current.map((finding) => seen(finding, recordOf(finding, remembered), asOf)),
    ...records
      .filter(({ id }) => !present.has(id))
      .map((record) => {
        const leave = record.goneSince !== null || record.lastSeen > asOf || undecided.includes(record.type);
        return leave ? record : { ...record, goneSince: asOf };
      })
  ];
}

/** The status of each finding after an audit, by its id; as `reconcileFindings` has it, for those who need no more. */
export function findingStatuses(
  current: readonly Finding[],
  records: readonly FindingRecord[],
  asOf: string
): Map<string, FindingStatus> {
  if (!records.length) return new Map(current.map(({ id }) => [id, "open"]));
  const remembered = new Map(records.map((record) => [record.id, record]));
  return new Map(current.map((finding) => [finding.id, statusAfter(recordOf(finding, remembered), asOf)]));
}

/** The record of a finding, under its id or its old one. */
function recordOf(finding: Finding, remembered: ReadonlyMap<string, FindingRecord>): FindingRecord | undefined {
  return remembered.get(finding.id) ?? remembered.get(idOfNames(finding));
}

/** Whether the audit of a day is older than a record. */
function isOlder(asOf: string, { lastSeen, goneSince }: FindingRecord): boolean {
  return asOf < lastSeen || (goneSince !== null && asOf < goneSince);
}

/** The status of a finding that an audit saw; it is open again where it was done and came back. */
function statusAfter(record: FindingRecord | undefined, asOf: string): FindingStatus {
  if (!record) return UNDECIDED.status;
  const back = record.goneSince !== null && !isOlder(asOf, record);
  return back && record.status === "done" ? "open" : record.status;
}

/** The old id of a finding, made of names. */
function idOfNames({ type, license, profile, site, subject }: Finding): string {
  return findingId(type, license, profile, site, subject);
}

function seen(finding: TitledFinding, record: FindingRecord | undefined, asOf: string): FindingRecord {
  const { id, type, license, profile, site, title, users, monthlySaving, currency } = finding;
  const what = { id, type, license, profile, site, title, users, monthlySaving, currency };
  if (!record) return { ...what, ...UNDECIDED, firstSeen: asOf, lastSeen: asOf };
  if (isOlder(asOf, record)) return { ...record, id };
  return {
    ...record,
    ...what,
    status: statusAfter(record, asOf),
    lastSeen: asOf,
    goneSince: null,
    backSince: record.goneSince === null ? record.backSince : asOf
  };
}

/**
 * A record with a new status.
 *
 * @param reason why the finding is dismissed, required for that; other statuses have no reason
 * @throws RangeError for dismissing without a reason
 */
export function withStatus(record: FindingRecord, status: FindingStatus, reason: string | null = null): FindingRecord {
  const why = reason?.trim() ?? "";
  if (status === "dismissed" && !why)
    throw new RangeError("A finding is dismissed with a reason: say why it does not apply");
  return { ...record, status, reason: status === "dismissed" ? why : null };
}

/** A record with another owner and due date; a blank name is nobody. */
export function withAssignment(record: FindingRecord, { owner, ownerId, dueDate }: Assignment): FindingRecord {
  const name = owner?.trim() || null;
  return { ...record, owner: name, ownerId: name ? ownerId : null, dueDate };
}

/** Whether a finding should have been carried out before the day of the audit. */
export function isOverdue({ status, goneSince, dueDate }: FindingRecord, asOf: string): boolean {
  return dueDate !== null && dueDate < asOf && goneSince === null && (status === "open" || status === "accepted");
}

type Sections = Pick<AuditWithDecisions, "allocation" | "burnDown" | "annual" | "reconciliation" | "tiers">;

/** Types of findings that the available facts can't confirm or refute: a missing file must not look like a solved problem. */
export function undecidedTypes(
  { facts, decisions }: DecisionContext,
  { allocation, burnDown, annual, reconciliation, tiers }: Sections
): FindingType[] {
  const { pricesVisible, months } = facts.context;
  const noDecision = !pricesVisible || !months.some(({ complete }) => complete) || !allocation.length;
  const types: [FindingType, boolean][] = [
    ["basis", noDecision],
    ["dormant", noDecision],
    ["unusedSeats", !pricesVisible],
    ["poolShrink", noDecision],
    ["poolGrow", noDecision],
    [
      "loginPoolNearlyUsed",
      burnDown.length > 0 && facts.licenses.every((license) => license.monthlyLoginsUsed === null)
    ],
    ["seatsExhaust", !decisions?.readings],
    ["poolWatch", burnDown.some(({ state }) => state === null)],
    ["poolOver", burnDown.some(({ state }) => state === null)],
    ["annualOverage", annual.some(({ reason }) => reason !== null && reason !== "noContract")],
    ["drift", reconciliation.some(({ agrees, measure }) => measure !== "entitlement" && agrees === null)],
    ["objectTrap", !decisions?.access || decisions.access.grants.some(({ users }) => users === null)],
    ["inflation", !decisions?.access || tiers.some(({ reason }) => reason === "noUse" || reason === "noFacts")],
    ["downgrade", !decisions?.access || tiers.some(({ reason }) => reason === "noUse" || reason === "noFacts")],
    ["externalOnInternal", !decisions?.internalExternals],
    ["contractEnds", !pricesVisible]
  ];
  return types.filter(([, open]) => open).map(([type]) => type);
}
