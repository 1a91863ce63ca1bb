import type { RungCode } from "./owned";
import type { Activity, SuggestionFilter } from "./users";

/** A list of users: all of a license, of one profile (by name), with one suggestion or activity. */
export interface UserListing {
  license: string;
  profile: string | null;
  suggestion: SuggestionFilter | null;
  activity: Activity | null;
}

/** What happens to a part of the users: their suggestion; `active` users without a decision; users who need less, and all others of right-sizing. */
export type UserFate = SuggestionFilter | "active" | "needLess" | "others";

/** The users behind a finding who share a fate. */
export interface UserPart {
  fate: UserFate;
  users: number;
  /** Whether these are the users whom the finding counts. */
  counted: boolean;
  /** The list of exactly these users; null where they are counted and nobody knows their names. */
  list: UserListing | null;
}

/** The users of the population or license that a finding is about, each in one part. */
export interface UsersBehind {
  /** All parts together. */
  users: number;
  list: UserListing;
  parts: UserPart[];
}

/** How one line of a sum comes about. */
type SumCode =
  /** quantity x price. */
  | "seats"
  | "logins"
  | "returnedSeats"
  | "lowerSeats"
  | "missingSeats"
  | "overage"
  /** Between the two lines before. */
  | "difference"
  /** The line before times `factor`. */
  | "share"
  /** A twelfth of the line before. */
  | "perMonth"
  /** Of the family's ladder, see `step`. */
  | "step";

/** One line of the sum behind the money of a finding, in its currency, per month except for `overage`. The last line is that money. */
export interface SumLine {
  code: SumCode;
  /** To the cent. */
  amount: number;
  /** Whether the amount is taken off. */
  less: boolean;
  quantity: number | null;
  price: number | null;
  factor: number | null;
  step: RungCode | "today" | "coming" | "best" | null;
}
