import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding, FindingRecord, FindingStatus, FindingType, TitledFinding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { findingId } from "./finding";

/**
 * The memory of findings after an audit. A finding that is new is open; one that is there again after it had gone says since when, and is open
 * again if it was done; one that is there no more says so and keeps its status. An audit older than what is remembered changes nothing, and
 * the same audit twice changes nothing more. A record whose id was made of names, before ids held those of profiles, goes on under the new id.
 *
 * @param undecided types that this audit could not judge: their records are left alone
 * @returns records of the current findings in their order, then those that have gone, in theirs
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
    ...current.map((finding) => seen(finding, remembered.get(finding.id) ?? remembered.get(idOfNames(finding)), asOf)),
    ...records
      .filter(({ id }) => !present.has(id))
      .map((record) => {
        const leave = record.goneSince !== null || record.lastSeen > asOf || undecided.includes(record.type);
        return leave ? record : { ...record, goneSince: asOf };
      })
  ];
}

/** The id of a finding as it was made of names. */
function idOfNames({ type, license, profile, site, subject }: Finding): string {
  return findingId(type, license, profile, site, subject);
}

function seen(finding: TitledFinding, record: FindingRecord | undefined, asOf: string): FindingRecord {
  const { id, type, license, profile, site, title, users, monthlySaving, currency } = finding;
  const what = { id, type, license, profile, site, title, users, monthlySaving, currency };
  if (!record)
    return { ...what, status: "open", reason: null, firstSeen: asOf, lastSeen: asOf, goneSince: null, backSince: null };
  if (asOf < record.lastSeen || (record.goneSince !== null && asOf < record.goneSince)) return { ...record, id };
  const back = record.goneSince !== null;
  return {
    ...record,
    ...what,
    status: back && record.status === "done" ? "open" : record.status,
    lastSeen: asOf,
    goneSince: null,
    backSince: back ? asOf : record.backSince
  };
}

/**
 * A record with another status.
 *
 * @param reason why it is dismissed, required for that; other statuses have none
 * @throws RangeError for a dismissal without a reason
 */
export function withStatus(record: FindingRecord, status: FindingStatus, reason: string | null = null): FindingRecord {
  const why = reason?.trim() ?? "";
  if (status === "dismissed" && !why)
    throw new RangeError("A finding is dismissed with a reason: say why it does not apply");
  return { ...record, status, reason: status === "dismissed" ? why : null };
}

type Sections = Pick<AuditWithDecisions, "burnDown" | "annual" | "reconciliation" | "tiers">;

/** Types of findings that the facts at hand can't confirm or refute, so that a missing file does not look like a problem solved. */
export function undecidedTypes(
  { facts, decisions }: DecisionContext,
  { burnDown, annual, reconciliation, tiers }: Sections
): FindingType[] {
  const { pricesVisible, months } = facts.context;
  const noMonth = !months.some(({ complete }) => complete);
  const types: [FindingType, boolean][] = [
    ["basis", !pricesVisible || noMonth],
    ["poolShrink", !pricesVisible || noMonth],
    ["poolGrow", !pricesVisible || noMonth],
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
