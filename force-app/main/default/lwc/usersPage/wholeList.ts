import type { SuggestionContext } from "c/licenseEngine";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { MOST_CHOSEN, type UserFilter, type UserRow, conditionsOf, userRows } from "c/users";
import { latest, readUsers } from "c/host";

/** All users of a filter, as far as they have been read. */
export interface WholeState {
  /** Null until all are read, and if they are too many. */
  rows: UserRow[] | null;
  /** Users found so far. */
  read: number;
  busy: boolean;
  /** True if more match than a browser sorts and selects at once. */
  tooMany: boolean;
  failure: Failure | null;
}

export const NONE_READ: WholeState = { rows: null, read: 0, busy: false, tooMany: false, failure: null };

/**
 * Reads all users of a filter, at most `MOST_CHOSEN`: to sort them, to add them up and to select them all. No host sorts: an org would have to read all its
 * users for each page. A new reading ends the previous one.
 */
export class WholeList {
  state = NONE_READ;
  reading = latest();
  tell: (state: WholeState) => void;

  constructor(tell: (state: WholeState) => void) {
    this.tell = tell;
  }

  /** Forgets what was read, and ignores pending answers. */
  drop(): void {
    this.reading.drop();
    this.change(NONE_READ);
  }

  /**
   * @param mostChecked gives up without a word once so many users are checked and others remain
   * @returns the users; null if they are too many, could not be read, or nobody waits for them any more
   */
  async read(filter: UserFilter, context: SuggestionContext, mostChecked = Infinity): Promise<UserRow[] | null> {
    const isLatest = this.reading.begin();
    const rows: UserRow[] = [];
    let tooMany = false;
    let gaveUp = false;
    this.change({ ...NONE_READ, busy: true });
    try {
      await readUsers(conditionsOf(filter, context), null, MOST_CHOSEN, ({ users, months, next, total, scanned }) => {
        if (!isLatest()) return false;
        for (const row of userRows(users, months, context)) rows.push(row);
        tooMany = (total ?? 0) > MOST_CHOSEN || (rows.length >= MOST_CHOSEN && next !== null);
        gaveUp = next !== null && (scanned >= mostChecked || (tooMany && mostChecked < Infinity));
        this.change({ ...NONE_READ, busy: true, read: rows.length });
        return !tooMany && !gaveUp;
      });
      if (!isLatest()) return null;
      if (gaveUp) this.change(NONE_READ);
      else this.change({ ...NONE_READ, rows: tooMany ? null : rows, read: rows.length, tooMany });
    } catch (error) {
      if (isLatest()) this.change({ ...NONE_READ, failure: reduceErrors(error) });
    }
    return isLatest() ? this.state.rows : null;
  }

  change(state: WholeState): void {
    this.state = state;
    this.tell(state);
  }
}
