import * as v from "valibot";
import type {
  MoveKind,
  MovePlan,
  PlanExclusion,
  PlanItem,
  PlanPool,
  PlanSeats,
  PlanTotals,
  PlannedStatus,
  ProfileMapEntry,
  SentMoveSettings
} from "c/licenseEngine";
import { fullId, isId } from "../csv/ids.ts";
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
  someOf,
  text,
  textThat,
  whole
} from "./checks.ts";
import type { Schema } from "./checks.ts";

/** The page's part of a plan; the host adds the rest. */
export type SentPlan = Pick<MovePlan, "id" | "key" | "name" | "note" | "kind" | "totals" | "exclusions">;
/** The page's part of a user of a plan; the host adds state and result. */
export type SentItem = Omit<PlanItem, "state" | "error" | "skipCode" | "changedAt">;

const MANY = Number.MAX_SAFE_INTEGER;
const MOST_ROWS = 100_000;
const MOST_NAMES = 2000;
/** Users of one call. */
export const MOST_USERS = 200;

/** An Id of an object, checked by its key prefix; the result has 18 characters. */
function idOf(prefix: string, object: string) {
  const message = `expected an Id of a ${object}, which starts with ${prefix}`;
  return v.pipe(
    textThat((id) => isId(id) && id.startsWith(prefix), message),
    v.transform(fullId)
  );
}

export const userId = idOf("005", "User");
export const profileId = idOf("00e", "Profile");
export const permissionSetId = idOf("0PS", "PermissionSet");

const kind = oneOf("switch", "upgrade", "deactivate");
const names = listOf(text, MOST_NAMES);

const seats = objectOf<PlanSeats>({
  license: filledText,
  total: orNull(number()),
  usedBefore: orNull(number()),
  joining: whole(0, MANY),
  leaving: whole(0, MANY),
  usedAfter: orNull(number()),
  free: orNull(number())
});

const pool = objectOf<PlanPool>({
  license: filledText,
  usersBefore: whole(0, MANY),
  usersAfter: whole(0, MANY),
  poolBefore: orNull(number()),
  poolAfter: orNull(number())
});

const totals = objectOf<PlanTotals>({
  users: whole(0, MANY),
  irreversible: whole(0, MANY),
  seats: listOf(seats, 1000),
  pools: listOf(pool, 1000),
  months: listOf(date, 120),
  costBefore: orNull(number()),
  costAfter: orNull(number()),
  monthlySaving: orNull(number()),
  from: orNull(date),
  currency: orNull(text),
  reason: orNull(
    oneOf(
      "pricesHidden",
      "noPrices",
      "currencyMismatch",
      "noContract",
      "noCompleteMonth",
      "loginDaysUnknown",
      "noLicenseFacts"
    )
  )
});

const exclusion = objectOf<PlanExclusion>({
  userId: filledText,
  name: orNull(text),
  username: orNull(text),
  code: oneOf(
    "protected",
    "inOtherPlan",
    "twice",
    "notFound",
    "wrongKind",
    "blocked",
    "noSeatLeft",
    "noRoleLeft",
    "profileChanged",
    "alreadyDone"
  ),
  names
});

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const planKey = textThat((key) => UUID.test(key), "expected a UUID in lower case");

/** A plan to save; an empty Id asks for a new one. */
export const sentPlan = objectOf<SentPlan>({
  id: text,
  key: planKey,
  name: filledText,
  note: orNull(text),
  kind,
  totals,
  exclusions: listOf(exclusion, MOST_ROWS)
});

const KINDS: Record<PlannedStatus, MoveKind> = {
  eligible: "upgrade",
  eligibleWithLoss: "upgrade",
  switch: "switch",
  deactivate: "deactivate"
};

const item = objectOf<SentItem>({
  userId,
  name: text,
  username: text,
  fromLicense: text,
  fromProfileId: profileId,
  fromProfile: text,
  toLicense: orNull(filledText),
  toProfileId: orNull(profileId),
  toProfile: orNull(text),
  status: oneOf("eligible", "eligibleWithLoss", "switch", "deactivate"),
  reversible: flag,
  permissionSetIds: orNull(listOf(permissionSetId, MOST_NAMES)),
  reassignIds: orNull(listOf(permissionSetId, MOST_NAMES)),
  loginDays: orNull(listOf(orNull(whole(0, 31)), 120))
});

/** Users of a plan, each once, with a target if the kind of plan needs it. */
export function sentItems(planKind: MoveKind): Schema<SentItem[]> {
  const moves = planKind !== "deactivate";
  const reversible = planKind !== "upgrade";
  const fits = fitting(item, [
    ["status", ({ status }) => KINDS[status] === planKind, `expected one that belongs in a plan of kind ${planKind}`],
    ["toLicense", ({ toLicense }) => (toLicense !== null) === moves, moves ? "expected a license" : "expected null"],
    [
      "toProfileId",
      ({ toProfileId }) => (toProfileId !== null) === moves,
      moves ? "expected an Id of a Profile" : "expected null"
    ],
    ["reversible", (sent) => sent.reversible === reversible, `expected ${reversible}`]
  ]);
  return eachOnce(someOf(fits, MOST_USERS), "userId");
}

/** Settings to save. The page can't decide who may apply. */
export const sentSettings = objectOf<SentMoveSettings>({
  usersPerRun: whole(1, 2000),
  graceDays: whole(0, 365),
  notice: flag,
  version: text
});

/** A profile map to save. */
export const profileMapEntries = listOf(
  objectOf<ProfileMapEntry>({ fromProfileId: profileId, toLicense: filledText, toProfileId: profileId }),
  MOST_NAMES
);
