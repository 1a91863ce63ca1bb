import type { CalendarEvent } from "../contract/calendarEvents";
import type { DriftCause } from "../contract/capacity";
import type { FindingType } from "../contract/findings";

/**
 * Texts of findings by custom label name without the prefix `LO_`; `{name}` stands for the number of that name. Hosts load
 * exactly `FINDING_TEXT_KEYS`.
 */
export type FindingTexts = Readonly<Record<string, string>>;

/** Findings that are worded on their own, with a title and an evidence each. The advice of type `basis` has one for each way to move. */
const WORDINGS = [
  "basisMember",
  "basisLogin",
  "basisMixOfMember",
  "basisMixOfLogin",
  "unusedSeats",
  "dormant",
  "neverLoggedIn",
  "poolShrink",
  "poolGrow",
  "loginPoolNearlyUsed"
] as const;

/** Sentences after the evidence that say what the saving is, or why there is none. */
const SAVINGS = ["seats", "pool", "noPrice", "loginBasis"] as const;

/** Words for the source of the prices. */
const SOURCES = ["contract", "list", "mixed"] as const;

export type Wording = (typeof WORDINGS)[number];

export type SavingSentence = (typeof SAVINGS)[number];

/** Keys of all texts that `audit` needs: `LO_<key>` is the custom label. */
export const FINDING_TEXT_KEYS: readonly string[] = [
  ...WORDINGS.flatMap((wording) => [`Finding_${wording}_Title`, `Finding_${wording}_Evidence`]),
  ...SAVINGS.map((saving) => `Finding_saving_${saving}`),
  ...SOURCES.map((source) => `Finding_prices_${source}`)
];

/**
 * The text of a key with its `{placeholders}` filled in.
 * @throws Error naming the custom label when it is missing or has a placeholder that nothing is known for
 */
export function findingText(texts: FindingTexts, key: string, values: Readonly<Record<string, string>> = {}): string {
  const template = texts[key];
  if (!template) throw new Error(`The custom label LO_${key} is missing: deploy the labels of this version`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (!Object.hasOwn(values, name))
      throw new Error(`The custom label LO_${key} names {${name}}, known are: ${Object.keys(values).join(", ")}`);
    return values[name];
  });
}

/** Findings of the decisions as they are worded, with a title, an evidence and a next step each. */
const DECISION_WORDINGS = [
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
  "Decision_drift_meterTimeUnknown",
  ...EVENTS.flatMap((kind) => [`Decision_${kind}_Event`, `Decision_${kind}_Detail`])
];
