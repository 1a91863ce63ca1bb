import type { FindingRecord, SavedScenario, ScenarioParameters, ScenarioTotals } from "c/licenseEngine";
import type { Check } from "./checks.ts";
import { date, filledText, flag, listOf, number, objectOf, oneOf, orNull, recordOf, text, whole } from "./checks.ts";
import { RequestError } from "./requestError.ts";

const TYPES = [
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
] as const satisfies readonly FindingRecord["type"][];

const findingMembers = objectOf<FindingRecord>({
  id: filledText,
  type: oneOf(...TYPES),
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

/** Records of findings, each Id once. A dismissed finding says why, and no other does. */
export const findingRecords: Check<FindingRecord[]> = (value, place) => {
  const records = listOf(findingMembers, 20_000)(value, place);
  const ids = new Set<string>();
  records.forEach(({ id, status, reason }, index) => {
    const at = `${place}[${index}]`;
    if (ids.has(id)) throw new RequestError(400, `${at}.id: ${id} is there twice.`);
    ids.add(id);
    if (status === "dismissed" && !reason?.trim())
      throw new RequestError(400, `${at}.reason: a finding is dismissed with a reason: say why it does not apply.`);
    if (status !== "dismissed" && reason !== null)
      throw new RequestError(400, `${at}.reason: expected null, only a dismissed finding has a reason.`);
  });
  return records;
};

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

/** A scenario to keep; an empty Id asks for a new one. */
export const savedScenario = objectOf<SavedScenario>({
  id: text,
  name: filledText,
  note: orNull(text),
  parameters,
  totals,
  asOf: date
});
