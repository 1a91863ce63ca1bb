import type { SuggestionContext } from "c/licenseEngine";
import { readUsers, type UserConditions } from "c/host";
import { userRows } from "c/users";
import { userCsv, userCsvBody } from "./userCsv";

/** Progress of an export. */
export interface ExportProgress {
  /** Users written. */
  users: number;
  /** Users checked, matching or not. */
  scanned: number;
  /** Users who will be written; null if the host does not count them. */
  total: number | null;
}

/**
 * Writes all users of a filter as CSV, answer by answer, so that only the text stays in memory. Stops on request or after a failure, and continues
 * from there when it runs again.
 */
export class ExportJob {
  /** The file in pieces; a browser joins them without a copy. */
  readonly parts: string[] = [];
  progress: ExportProgress = { users: 0, scanned: 0, total: null };
  conditions: UserConditions;
  context: SuggestionContext;
  after: string | null = null;
  finished = false;
  cancelled = false;

  constructor(conditions: UserConditions, context: SuggestionContext) {
    this.conditions = conditions;
    this.context = context;
  }

  /** Reading ends after the pending answer. */
  cancel(): void {
    this.cancelled = true;
  }

  /**
   * Reads to the end.
   *
   * @returns true when everything is written, false when it was cancelled
   * @throws what the host throws; running it again continues where it stopped
   */
  async run(onProgress: (progress: ExportProgress) => void): Promise<boolean> {
    const before = this.progress.scanned;
    if (this.finished) return true;
    await readUsers(this.conditions, this.after, Infinity, ({ months, users, next, scanned, total }) => {
      if (this.cancelled) return false;
      const write = this.parts.length ? userCsvBody : userCsv;
      this.parts.push(write(userRows(users, months, this.context), months, this.context.dormantDays));
      this.after = next;
      this.finished = next === null;
      this.progress = {
        users: this.progress.users + users.length,
        scanned: before + scanned,
        total: total ?? this.progress.total
      };
      onProgress(this.progress);
      return true;
    });
    return this.finished;
  }
}
