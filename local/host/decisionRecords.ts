import type { FindingRecord, SavedScenario, ScenarioParameters, ScenarioTotals } from "c/licenseEngine";
import {
  date,
  eachOnce,
  filledText,
  fitting,
  flag,
  listOf,
  number,
  objectOf,
  oneOf,
  orNull,
  recordOf,
  text,
  whole
} from "./checks.ts";

const findingMembers = objectOf<FindingRecord>({
  id: filledText,
  type: oneOf(
    "basis",
    "poolShrink",
    "poolGrow",
    "unusedSeats",
    "dormant",
    "neverLoggedIn",
    "loginPoolNearlyUsed",
    "seatsExhaust",
    "poolWatch",
    "poolOver",
    "annualOverage",
    "drift",
    "objectTrap",
    "inflation",
    "downgrade",
    "externalOnInternal",
    "contractEnds"
  ),
  license: text,
  profile: orNull(text),
  site: orNull(text),
  title: text,
  users: whole(0, Number.MAX_SAFE_INTEGER),
  monthlySaving: orNull(number()),
  currency: orNull(text),
  status: oneOf("open", "accepted", "dismissed", "done"),
  reason: orNull(text),
  firstSeen: date,
  lastSeen: date,
  goneSince: orNull(date),
  backSince: orNull(date)
});

/** Only a dismissed finding has a reason, and it needs one. */
const finding = fitting(findingMembers, [
  [
    "reason",
    ({ status, reason }) => status !== "dismissed" || Boolean(reason?.trim()),
    "a finding is dismissed with a reason: say why it does not apply"
  ],
  [
    "reason",
    ({ status, reason }) => status === "dismissed" || reason === null,
    "expected null, only a dismissed finding has a reason"
  ]
]);

/** Records of findings, each Id once. */
export const findingRecords = eachOnce(listOf(finding, 20_000), "id");

const parameters = objectOf<ScenarioParameters>({
  prices: recordOf(number(0), 1000),
  discount: number(0, 1),
  threshold: orNull(whole(-1, 31)),
  percentile: number(0, 100),
  window: whole(1, 120),
  growth: number(-1),
  deflected: number(0, 1),
  deactivateIdle: flag
});

const totals = objectOf<ScenarioTotals>({
  today: orNull(number()),
  best: orNull(number()),
  scenario: orNull(number()),
  monthlySaving: orNull(number()),
  currency: orNull(text),
  excluded: listOf(text, 1000)
});

/** A scenario to save; an empty Id asks for a new one. */
export const savedScenario = objectOf<SavedScenario>({
  id: text,
  name: filledText,
  note: orNull(text),
  parameters,
  totals,
  asOf: date
});
