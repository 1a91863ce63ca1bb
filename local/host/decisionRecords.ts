import type { FindingRecord, SavedScenario, ScenarioParameters, ScenarioSum, ScenarioTotals } from "c/licenseEngine";
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
  owner: orNull(filledText),
  ownerId: orNull(text),
  dueDate: orNull(date),
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

const amounts = recordOf(number(0), 1000);

/** Only a basis by login days has a threshold, and it needs one. */
const parameters = fitting(
  objectOf<ScenarioParameters>({
    basis: oneOf("keep", "best", "member", "login", "threshold"),
    threshold: orNull(whole(0, 31)),
    thresholds: recordOf(whole(0, 31), 1000),
    prices: amounts,
    overagePrices: amounts,
    quantities: amounts,
    discount: number(0, 1),
    growth: number(-1),
    deflected: number(0, 1),
    deactivateIdle: flag
  }),
  [
    [
      "threshold",
      ({ basis, threshold }) => (basis === "threshold") === (threshold !== null),
      "expected a number of login days with the basis threshold, else null"
    ]
  ]
);

const sum = objectOf<ScenarioSum>({
  currency: orNull(text),
  today: number(),
  best: orNull(number()),
  scenario: number(),
  overage: number(),
  monthlySaving: number()
});

const totals = objectOf<ScenarioTotals>({ sums: listOf(sum, 200), excluded: listOf(text, 1000) });

/** A scenario to save; an empty Id asks for a new one. */
export const savedScenario = objectOf<SavedScenario>({
  id: text,
  name: filledText,
  note: orNull(text),
  parameters,
  totals,
  asOf: date,
  inEvidence: flag
});
