import type { FindingType } from "./contract";
import type { CalendarEvent, DriftCause } from "./decisionsContract";
import { FINDING_TEXT_KEYS } from "./findingTexts";

/** Findings of the decisions as they are worded, with a title, an evidence and a next step each. */
export const DECISION_WORDINGS = [
  "seatsExhaust",
  "seatsExhausted",
  "poolWatch",
  "poolWatchProjected",
  "poolOver",
  "poolOverProjected",
  "annualOverage",
  "annualOverageProjected",
  "drift",
  "objectTrap",
  "inflation",
  "downgrade",
  "externalOnInternal",
  "contractEnds"
] as const;

/** Findings of the audit itself, to which the decisions add a next step. */
const AUDIT_FINDINGS: readonly FindingType[] = [
  "basis",
  "poolShrink",
  "poolGrow",
  "unusedSeats",
  "dormant",
  "neverLoggedIn",
  "loginPoolNearlyUsed"
];

const DRIFT_CAUSES: readonly DriftCause[] = [
  "partialCoverage",
  "meterTime",
  "inactiveUsers",
  "repeatLogins",
  "monthStart",
  "dayBoundary",
  "licenseMoves",
  "seatsAsOfYesterday",
  "unknownUsers"
];

const EVENTS: readonly CalendarEvent["kind"][] = ["contractEnd", "telemetryReview", "quarterlyReview"];

export type DecisionWording = (typeof DECISION_WORDINGS)[number];

/** Keys of all texts that `decide` needs, those of `audit` among them: `LO_<key>` is the custom label. */
export const DECISION_TEXT_KEYS: readonly string[] = [
  ...FINDING_TEXT_KEYS,
  ...AUDIT_FINDINGS.map((type) => `Decision_${type}_Next`),
  ...DECISION_WORDINGS.flatMap((wording) => ["Title", "Evidence", "Next"].map((part) => `Decision_${wording}_${part}`)),
  ...DRIFT_CAUSES.map((cause) => `Decision_drift_${cause}`),
  ...EVENTS.flatMap((kind) => [`Decision_${kind}_Event`, `Decision_${kind}_Detail`])
];
