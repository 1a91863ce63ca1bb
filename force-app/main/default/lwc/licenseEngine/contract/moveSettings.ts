/** Who is never planned, never moved. Compared without regard to case; in `names` a `*` stands for any text. */
export interface ProtectList {
  /** Ids (15 or 18 characters) or usernames. */
  users: string[];
  /** Profile names. */
  profiles: string[];
  /** Patterns on name and on username: `*test*`, `Integration *`. Without `*` the whole name. */
  names: string[];
  /** Domains of username or e-mail, with or without `@`; subdomains count. */
  domains: string[];
}

export type ProtectKind = "user" | "profile" | "name" | "domain";

/** One entry of the protect list; `kind` as the members of `ProtectList`. Values are the same without regard to case and blanks around them. */
export interface ProtectValue {
  kind: ProtectKind;
  /** 1..240 characters. */
  value: string;
}

/** An entry as it is kept. */
export interface ProtectEntry extends ProtectValue {
  /** Name of who made it; `""` where that is not known. */
  addedBy: string;
  /** ISO 8601 UTC; null where that is not known. */
  addedAt: string | null;
}

/** The protect list with who made which entry when: answer of `getProtectList` and `changeProtectList`. At most 5,000 entries. */
export interface ProtectEntries {
  /** By kind and value. */
  entries: ProtectEntry[];
  /** Stands for the entries; a change that removes some names the version that the person saw. */
  version: string;
  /** Whether the person may add entries (Apply_License_Moves or Manage_License_Optimizer), and remove some (Manage_License_Optimizer). */
  mayAdd: boolean;
  mayRemove: boolean;
}

/** What to change in the protect list: all or nothing. An entry that is there already keeps who made it; removing one that is gone does nothing. */
export interface ProtectChange {
  add: ProtectValue[];
  /** Up to 2,000 a call. Each is kept in a log with the person, the moment and the reason. */
  remove: ProtectValue[];
  /** Why protection is lifted, 1..255 characters; may be null where nothing is removed. */
  reason: string | null;
  /** `ProtectEntries.version` as the person saw it; may be null where nothing is removed. */
  version: string | null;
}

/** The kill switch is on: nothing is applied or reverted anywhere, and runs in progress stop before their next group of users. */
interface ApplyingStop {
  /** Name of who stopped it; `""` where that is not known (switched in Setup). */
  by: string;
  /** ISO 8601 UTC; null where that is not known. */
  at: string | null;
  reason: string | null;
}

/** Settings of moves; the host answers defaults where nothing is set. */
export interface MoveSettings {
  /** Null: not for this person, or longer than can be read. Nobody is planned or moved by a list that is not known whole. */
  protect: ProtectList | null;
  /** Why `protect` is null. */
  protectUnread: "noPermission" | "tooMany" | null;
  /** Users a run may change. */
  usersPerRun: number;
  /** Days between notice and deactivation, 0: none. */
  graceDays: number;
  /** Whether a notice e-mail is sent when a plan of deactivations starts to wait. */
  notice: boolean;
  /** Stands for the three settings above, for `saveMoveSettings`. */
  version: string;
  /** The kill switch; null: off. */
  stopped: ApplyingStop | null;
  /** Whether the person may switch it off again (Manage_License_Optimizer); everybody who may move users or manage may switch it on. */
  mayAllow: boolean;
  /** Whether the person may see single users: without it `getPlanItems` is refused, and plans have no exclusions. */
  maySeeUsers: boolean;
  /** False where the host can't write (local) or the person may not (custom permission Apply_License_Moves). */
  canApply: boolean;
  /** Why not. */
  cannotApply: "local" | "noPermission" | null;
}

/** What `saveMoveSettings` is given; refused when somebody else changed them since `version`. */
export type SentMoveSettings = Pick<MoveSettings, "usersPerRun" | "graceDays" | "notice" | "version">;
