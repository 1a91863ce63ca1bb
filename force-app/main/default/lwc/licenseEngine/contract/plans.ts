import type { BlockerCode } from "./verdicts";

export type MoveKind = "switch" | "upgrade" | "deactivate";

export type PlanState =
  /** Items are still being added; never applied. */
  | "draft"
  /** Complete, nothing done yet. */
  | "planned"
  /** Deactivation: notices are out, the grace period runs until `applyFrom`. */
  | "waiting"
  | "applying"
  /** Stopped by a person or by the limit of users a run; what is left can be applied. */
  | "stopped"
  /** Every item is applied or skipped, none failed. */
  | "applied"
  /** The run came to its end, and the platform refused something: a move, or reverting one. `applyPlan` and `revertPlan` try that again. */
  | "endedWithFailures"
  | "reverting"
  /** Every applied item is reverted. */
  | "reverted"
  /** Given up before anything was done. */
  | "discarded"
  /** Given up with a part done: what is left is never carried out and its users are free for other plans; what was applied can be reverted. */
  | "closed";

export type ItemState =
  | "planned"
  | "applied"
  /** The platform refused: `error` is its message. May be tried again. */
  | "failed"
  /** No longer qualified when it was its turn: `skipCode` says why. */
  | "skipped"
  | "reverted"
  | "revertFailed";

/** Why a user is not taken into a plan, or is skipped when it is applied. Labels `LO_Excluded_<code>`. */
export type ExclusionCode =
  /** On the protect list; `names`: what matched. */
  | "protected"
  /** Held by another open plan; names: plans. */
  | "inOtherPlan"
  /** Given twice. */
  | "twice"
  /** Asked for and not found. */
  | "notFound"
  /** The status does not fit the kind of move (recreate, notExternal, an upgrade in a plan of switches). */
  | "wrongKind"
  /** The verdict has blockers; names: their codes. */
  | "blocked"
  /** Earlier users of the plan take the last seats. names: license. */
  | "noSeatLeft"
  /** Earlier users of the plan take the last portal roles. */
  | "noRoleLeft"
  /** When applying: has another profile than when planned. */
  | "profileChanged"
  /** When applying: is on the target already. */
  | "alreadyDone";

/** What a plan does with one user: the verdict's status, or `deactivate`. */
export type PlannedStatus = "eligible" | "eligibleWithLoss" | "switch" | "deactivate";

/** One user of a plan (`License_Move__c`), who had no blockers when taken in. What the move does is asked of `eligibility`, on facts of today. */
export interface PlanItem {
  userId: string;
  name: string;
  username: string;
  fromLicense: string;
  fromProfileId: string;
  fromProfile: string;
  /** Null for a deactivation. */
  toLicense: string | null;
  toProfileId: string | null;
  toProfile: string | null;
  status: PlannedStatus;
  /** False when the move can't be reverted. */
  reversible: boolean;
  /** Permission sets held when planned (saved again by the host just before an upgrade); null: not read, or none needed saving. */
  permissionSetIds: string[] | null;
  /** Of them those to assign again after an upgrade. */
  reassignIds: string[] | null;
  /** Login days of the user in each month of `PlanTotals.months`; null in a month before creation, list null: unknown. */
  loginDays: (number | null)[] | null;
  state: ItemState;
  /** Platform's message of a failure. */
  error: string | null;
  skipCode: ExclusionCode | BlockerCode | null;
  /** When it was applied, failed, skipped or reverted last, ISO 8601 UTC; null before. */
  changedAt: string | null;
}

/** A user who was chosen and is not in the plan. */
export interface PlanExclusion {
  userId: string;
  name: string | null;
  username: string | null;
  code: ExclusionCode;
  names: string[];
}

/** Seats of one license, before and after. Only licenses that the plan touches. */
export interface PlanSeats {
  license: string;
  total: number | null;
  usedBefore: number | null;
  /** Users who come, and who leave. */
  joining: number;
  leaving: number;
  usedAfter: number | null;
  /** total - used before: what joining users may take; seats that leaving users free are not counted on. */
  free: number | null;
}

/** Monthly logins of one login license, before and after. */
export interface PlanPool {
  license: string;
  usersBefore: number;
  usersAfter: number;
  /** Monthly logins to buy, by percentile and ratio; null where login days are unknown. */
  poolBefore: number | null;
  poolAfter: number | null;
  contracted: number | null;
}

export interface PlanTotals {
  users: number;
  /** Users whose move can't be reverted: the number to type. */
  irreversible: number;
  seats: PlanSeats[];
  pools: PlanPool[];
  /** First days of the complete months costs are counted from, oldest first. */
  months: string[];
  /** Cost per month of the licenses touched, on their basis, by the formulas of economics (list or contract prices). */
  costBefore: number | null;
  costAfter: number | null;
  /** costBefore - costAfter; negative: the plan costs more. */
  monthlySaving: number | null;
  currency: string | null;
  /** Why money is null. */
  reason: PlanReason | null;
}

/** Why a plan's money is null. Labels `LO_PlanReason_<code>`. */
export type PlanReason =
  "pricesHidden" | "noPrices" | "currencyMismatch" | "noCompleteMonth" | "loginDaysUnknown" | "noLicenseFacts";

/** Why a plan can't be applied as it is. Labels `LO_PlanProblem_<code>`. */
export type PlanProblem =
  /** No user left in it. */
  | "empty"
  /** More users join a license than seats are free. */
  | "overSeats"
  /** The seats of a target license could not be read. */
  | "seatsUnknown"
  /** A user is in it twice. */
  | "twice"
  /** A protected user is in it. */
  | "protected"
  /** The protect list is not known whole. */
  | "protectListUnread"
  /** The kill switch is on. */
  | "allStopped"
  /** The number typed is not the number of irreversible moves. */
  | "notConfirmed"
  /** The state allows no run. */
  | "wrongState"
  /** Grace period not over. */
  | "tooEarly"
  /** Host or person may not apply. */
  | "cannotApply";

/** A plan without its users. */
export interface MovePlan {
  /** Given by the host; `""` for a plan that was not saved yet. */
  id: string;
  /**
   * Made by who makes the plan (a UUID) and kept for good: `savePlan` with a key that is known answers that plan instead of making another, so that it can be
   * called again when its answer was lost.
   */
  key: string;
  name: string;
  note: string | null;
  kind: MoveKind;
  state: PlanState;
  createdAt: string;
  createdBy: string;
  totals: PlanTotals;
  /** Who was chosen and is not in it; empty for persons who may not see single users. */
  exclusions: PlanExclusion[];
  /** Deactivation: first day on which it may be applied; null without a grace period or before notices are out. */
  applyFrom: string | null;
  progress: PlanProgress;
}

/** How far a plan is: counts of items by state, which add up to `users`. */
export interface PlanProgress {
  state: PlanState;
  users: number;
  planned: number;
  applied: number;
  failed: number;
  skipped: number;
  reverted: number;
  revertFailed: number;
  /** Whether somebody asked the run to stop. */
  stopping: boolean;
  /** When the run last wrote, ISO 8601 UTC; null before the first run. */
  updatedAt: string | null;
  /** What ended the run, when it did not end by itself: message for people. */
  error: string | null;
}

/** One page of items, in an order that stays; `next` says nothing but what `after` of the next call is, null on the last page. */
export interface PlanItemPage {
  items: PlanItem[];
  next: string | null;
}
