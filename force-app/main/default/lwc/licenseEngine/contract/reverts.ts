/** Why an item can't be reverted. Labels `LO_NoRevert_<code>`. */
export type NoRevertCode =
  /** The upgrade gave the user a role; no in-place way back is documented. */
  | "upgrade"
  /** It was not applied. */
  | "notApplied"
  /** Reverted already. */
  | "alreadyReverted"
  /** The user has another profile than the plan gave (or is active again): somebody changed it since. */
  | "changedSince"
  /** No seat is free on the license to go back to. */
  | "noFreeSeat"
  /** The former profile no longer exists. */
  | "profileMissing"
  /** The user is inactive now (switch). */
  | "userInactive";

/** What a revert sets on one user. */
export interface RevertChange {
  userId: string;
  /** Null: the profile stays. */
  profileId: string | null;
  /** Null: stays as it is; true for a reverted deactivation. */
  active: boolean | null;
}

/** A file of a plan, for Data Loader: name without folder, text as it must be written (UTF-8, CRLF). */
export interface PlanFile {
  name: string;
  text: string;
}
