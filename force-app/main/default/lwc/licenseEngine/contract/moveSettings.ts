/** Users who are never planned and never moved. Case-insensitive; in `names` a `*` stands for any text. */
export interface ProtectList {
  /** Ids (15 or 18 characters) or usernames. */
  users: string[];
  /** Profile names. */
  profiles: string[];
  /** Patterns for name and username: `*test*`, `Integration *`. Without `*`, the whole name must match. */
  names: string[];
  /** Domains of username or e-mail, with or without `@`; subdomains count. */
  domains: string[];
}

export type ProtectKind = "user" | "profile" | "name" | "domain";

/** One entry of the protect list; `kind` matches the members of `ProtectList`. Comparing values ignores case and surrounding spaces. */
export interface ProtectValue {
  kind: ProtectKind;
  /** 1..240 characters. */
  value: string;
}

/** An entry as the host stores it. */
export interface ProtectEntry extends ProtectValue {
  /** Name of the user who added it; `""` if unknown. */
  addedBy: string;
  /** ISO 8601 UTC; null if unknown. */
  addedAt: string | null;
}

/** The protect list with author and date of each entry: answer of `getProtectList` and `changeProtectList`. At most 5,000 entries. */
export interface ProtectEntries {
  /** By kind and value. */
  entries: ProtectEntry[];
  /** Version of the entries; a change that removes entries sends the version that the user saw. */
  version: string;
  /** Whether the user can add entries (Apply_License_Moves or Manage_License_Optimizer) and remove entries (Manage_License_Optimizer). */
  mayAdd: boolean;
  mayRemove: boolean;
}

/** Changes to the protect list: all or nothing. Adding an existing entry keeps its author; removing a missing entry does nothing. */
export interface ProtectChange {
  add: ProtectValue[];
  /** Up to 2,000 per call. The log keeps each one with user, time and reason. */
  remove: ProtectValue[];
  /** Why protection is lifted, 1..255 characters; can be null if nothing is removed. */
  reason: string | null;
  /** `ProtectEntries.version` as the user saw it; can be null if nothing is removed. */
  version: string | null;
}

/** The kill switch is on: no plan is applied or reverted, and current runs stop before their next batch of users. */
interface ApplyingStop {
  /** Name of the user who stopped moves; `""` if unknown (switched in Setup). */
  by: string;
  /** ISO 8601 UTC; null if unknown. */
  at: string | null;
  reason: string | null;
}

/** Settings of moves; the host answers defaults where nothing is set. */
export interface MoveSettings {
  /** Null: the user can't see the list, or it is too long to read. Without the complete list, no user is planned or moved. */
  protect: ProtectList | null;
  /** Why `protect` is null. */
  protectUnread: "noPermission" | "tooMany" | null;
  /** Maximum number of users that one run changes. */
  usersPerRun: number;
  /** Days between notice and deactivation; 0 for no grace period. */
  graceDays: number;
  /** Whether users get a notice e-mail when a plan of deactivations starts its grace period. */
  notice: boolean;
  /** Version of the three settings above, for `saveMoveSettings`. */
  version: string;
  /** The kill switch; null: off. */
  stopped: ApplyingStop | null;
  /** Whether the user can turn it off again (Manage_License_Optimizer). Everyone who can move users or manage the app can turn it on. */
  mayAllow: boolean;
  /** Whether the user can see single users. Otherwise `getPlanItems` is refused, and plans have no exclusions. */
  maySeeUsers: boolean;
  /** False if the host can't write (local) or the user lacks the custom permission Apply_License_Moves. */
  canApply: boolean;
  /** Why `canApply` is false. */
  cannotApply: "local" | "noPermission" | null;
}

/** Parameters of `saveMoveSettings`; refused if somebody else changed the settings since `version`. */
export type SentMoveSettings = Pick<MoveSettings, "usersPerRun" | "graceDays" | "notice" | "version">;
