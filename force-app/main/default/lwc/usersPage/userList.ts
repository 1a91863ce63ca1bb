import type { SuggestionContext } from "c/licenseEngine";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { type UserFilter, type UserRow, conditionsOf, userRows } from "c/users";
import { latest, readUsers } from "c/host";

/** Number of users per page: enough for a screen, few enough to load at once. */
export const PAGE = 25;

/** One page of the list, as far as it has been read. */
export interface ListState {
  rows: UserRow[];
  /** Where each opened page starts; the current one is last. */
  cursors: (string | null)[];
  /** Where the next page starts; null on the last one. */
  next: string | null;
  /** Users who match on all pages; null if the host does not count them. */
  total: number | null;
  /** Users checked for this page. */
  scanned: number;
  busy: boolean;
  failure: Failure | null;
}

export const NOTHING_READ: ListState = {
  rows: [],
  cursors: [null],
  next: null,
  total: null,
  scanned: 0,
  busy: true,
  failure: null
};

/** Reads the list page by page and reports every change; a new reading ends the previous one. */
export class UserList {
  state = NOTHING_READ;
  reading = latest();
  tell: (state: ListState) => void;

  constructor(tell: (state: ListState) => void) {
    this.tell = tell;
  }

  /** Ignores all pending answers. */
  stop(): void {
    this.reading.drop();
  }

  /** Reads the page that starts at the last cursor; the old rows stay until the first answer. */
  async read(filter: UserFilter, context: SuggestionContext, cursors: (string | null)[]): Promise<void> {
    const isLatest = this.reading.begin();
    const change = (part: Partial<ListState>) => {
      if (!isLatest()) return;
      this.state = { ...this.state, ...part };
      this.tell(this.state);
    };
    const rows: UserRow[] = [];
    change({ busy: true, failure: null, scanned: 0 });
    try {
      await readUsers(
        conditionsOf(filter, context),
        cursors.at(-1)!,
        PAGE,
        ({ users, months, next, total, scanned }) => {
          rows.push(...userRows(users, months, context));
          change({ rows: [...rows], cursors, next, total, scanned });
          return isLatest();
        }
      );
      change({ busy: false });
    } catch (error) {
      change({ busy: false, failure: reduceErrors(error) });
    }
  }
}
