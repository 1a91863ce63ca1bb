/** Why an item can't be reverted. Labels `LO_NoRevert_<code>`. */
export type NoRevertCode =
  /** The upgrade gave the user a role; no in-place way back is documented. */
  | "upgrade"
  /** The item was not applied. */
  | "notApplied"
  /** The item is already reverted. */
  | "alreadyReverted"
  /** The user has a different profile than the plan set (or is active again): somebody changed it since then. */
  | "changedSince"
  /** No seat is free on the former license. */
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
  /** Null: unchanged; true for a reverted deactivation. */
  active: boolean | null;
}

/** A file of a plan for Data Loader: name without folder, and the exact text to write (UTF-8, CRLF). */
export interface PlanFile {
  name: string;
  text: string;
}
