import type { BlockerCode } from "./verdicts";

export type MoveKind = "switch" | "upgrade" | "deactivate";

export type PlanState =
  /** Items are still being added; a draft is never applied. */
  | "draft"
  /** Complete, nothing done yet. */
  | "planned"
  /** Deactivation: notices are out, the grace period runs until `applyFrom`. */
  | "waiting"
  | "applying"
  /** Stopped by a user or by the limit of users per run; the remaining items can be applied. */
  | "stopped"
  /** Every item is applied or skipped; none failed. */
  | "applied"
  /** The run ended, but Salesforce refused something: a move, or reverting one. `applyPlan` and `revertPlan` try it again. */
  | "endedWithFailures"
  | "reverting"
  /** Every applied item is reverted. */
  | "reverted"
  /** Discarded before anything was done. */
  | "discarded"
  /** Closed after a part was done: the rest is never carried out and its users are free for other plans; applied items can be reverted. */
  | "closed";

export type ItemState =
  | "planned"
  | "applied"
  /** Salesforce refused: `error` is its message. Can be tried again. */
  | "failed"
  /** No longer qualified when the run reached it: `skipCode` says why. */
  | "skipped"
  | "reverted"
  | "revertFailed";

/** Why a user is not included in a plan, or is skipped when it is applied. Labels `LO_Excluded_<code>`. */
export type ExclusionCode =
  /** On the protect list; `names`: the matching entries. */
  | "protected"
  /** Included in another open plan; names: plans. */
  | "inOtherPlan"
  /** Chosen twice. */
  | "twice"
  /** Requested but not found. */
  | "notFound"
  /** The status does not fit the kind of move (recreate, notExternal, an upgrade in a plan of switches). */
  | "wrongKind"
  /** The verdict has blockers; names: their codes. */
  | "blocked"
  /** Earlier users of the plan take the last seats. names: license. */
  | "noSeatLeft"
  /** Earlier users of the plan take the last portal roles. */
  | "noRoleLeft"
  /** When applying: the user has a different profile than when planned. */
  | "profileChanged"
  /** When applying: the user is already on the target. */
  | "alreadyDone";

/** What a plan does with one user: the verdict's status, or `deactivate`. */
export type PlannedStatus = "eligible" | "eligibleWithLoss" | "switch" | "deactivate";

/** One user of a plan (`License_Move__c`), who had no blockers when added. `eligibility` says what the move does, from today's facts. */
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
  /** Permission sets assigned when planned (the host saves them again just before an upgrade); null: not read, or nothing to save. */
  permissionSetIds: string[] | null;
  /** The permission sets among them to assign again after an upgrade. */
  reassignIds: string[] | null;
  /** Login days of the user in each month of `PlanTotals.months`; null in a month before the user was created; null for the whole list: unknown. */
  loginDays: (number | null)[] | null;
  state: ItemState;
  /** Salesforce's error message. */
  error: string | null;
  skipCode: ExclusionCode | BlockerCode | null;
  /** When it was last applied, failed, skipped or reverted, ISO 8601 UTC; null before that. */
  changedAt: string | null;
}

/** A chosen user who is not in the plan. */
export interface PlanExclusion {
  userId: string;
  name: string | null;
  username: string | null;
  code: ExclusionCode;
  names: string[];
}

/** Seats of one license, before and after. Only licenses that the plan changes. */
export interface PlanSeats {
  license: string;
  total: number | null;
  usedBefore: number | null;
  /** Users who join, and users who leave. */
  joining: number;
  leaving: number;
  usedAfter: number | null;
  /** total - used before: what joining users can take. Seats that leaving users free don't count. */
  free: number | null;
}

/** Monthly logins of one login license: purchased, and to buy once the contract can follow. */
export interface PlanPool {
  license: string;
  usersBefore: number;
  usersAfter: number;
  /** As owned today; null if unknown. */
  poolBefore: number | null;
  /** With the expected logins of the users who join or leave, at least the user limit; null where they are unknown. */
  poolAfter: number | null;
}

export interface PlanTotals {
  users: number;
  /** Users whose move can't be reverted: the number that the user must type. */
  irreversible: number;
  seats: PlanSeats[];
  pools: PlanPool[];
  /** First days of the complete months that expected logins are based on, oldest first. */
  months: string[];
  /** Per month, what is paid for the licenses that change (`OwnedRow.monthly`). */
  costBefore: number | null;
  /** Per month, what has to be paid for them once the contract can follow. */
  costAfter: number | null;
  /** costBefore - costAfter; negative: the plan costs more. */
  monthlySaving: number | null;
  /** The day from which the saving counts, the latest one of the licenses that users leave. Until then the owned quantities are paid. Null if it is unknown or has to be negotiated. */
  from: string | null;
  currency: string | null;
  /** Why money is null. */
  reason: PlanReason | null;
}

/** Why a plan's money is null. Labels `LO_PlanReason_<code>`. */
export type PlanReason =
  | "pricesHidden"
  | "noPrices"
  | "currencyMismatch"
  /** The quantity owned is unknown. */
  | "noContract"
  | "noCompleteMonth"
  | "loginDaysUnknown"
  | "noLicenseFacts";

/** Why a plan can't be applied as it is. Labels `LO_PlanProblem_<code>`. */
export type PlanProblem =
  /** The plan has no users left. */
  | "empty"
  /** More users join a license than seats are free. */
  | "overSeats"
  /** The seats of a target license could not be read. */
  | "seatsUnknown"
  /** A user is in the plan twice. */
  | "twice"
  /** A protected user is in the plan. */
  | "protected"
  /** The complete protect list could not be read. */
  | "protectListUnread"
  /** The kill switch is on. */
  | "allStopped"
  /** The number typed differs from the number of irreversible moves. */
  | "notConfirmed"
  /** A plan in this state can't be applied. */
  | "wrongState"
  /** The grace period is not over. */
  | "tooEarly"
  /** The host or the user can't apply plans. */
  | "cannotApply";

/** A plan without its users. */
export interface MovePlan {
  /** Set by the host; `""` for a plan that was never saved. */
  id: string;
  /**
   * A UUID that the creator of the plan generates; it never changes. If the key is known, `savePlan` returns that plan instead of creating another. A call whose
   * answer was lost can therefore be repeated.
   */
  key: string;
  name: string;
  note: string | null;
  kind: MoveKind;
  state: PlanState;
  createdAt: string;
  createdBy: string;
  totals: PlanTotals;
  /** Chosen users who are not in the plan; empty for people who can't see single users. */
  exclusions: PlanExclusion[];
  /** Deactivation: first day on which it can be applied; null without a grace period or before the notices are sent. */
  applyFrom: string | null;
  progress: PlanProgress;
}

/** Progress of a plan: counts of items by state, which add up to `users`. */
export interface PlanProgress {
  state: PlanState;
  users: number;
  planned: number;
  applied: number;
  failed: number;
  skipped: number;
  reverted: number;
  revertFailed: number;
  /** Whether somebody requested a stop of the run. */
  stopping: boolean;
  /** When the run last saved its progress, ISO 8601 UTC; null before the first run. */
  updatedAt: string | null;
  /** The error that ended the run; null if it ended normally. */
  error: string | null;
}

/** One page of items, in a stable order; `next` is only the `after` of the next call, null on the last page. */
export interface PlanItemPage {
  items: PlanItem[];
  next: string | null;
}
