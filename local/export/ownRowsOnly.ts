import { basename } from "node:path";
import { csvRecords } from "../csv/csvRecords.ts";

/** In a first export, other users with a login within this time must have rows too. */
const RECENT = 30 * 86_400_000;

/**
 * Watches the logins that an export reads. Users who may not read other users' history get their own rows only: since API 37 the query does
 * not fail then (object reference of LoginHistory).
 */
export class LoginWatch {
  readonly #users = new Set<string>();
  #oldest = Infinity;
  #newest = -Infinity;

  /** True once logins of two users were seen: the user may read everybody's. */
  get sawOthers(): boolean {
    return this.#users.size > 1;
  }

  /** @returns true while logins of only one user were seen */
  see(userId: string, loginTime: string): boolean {
    this.#users.add(userId.slice(0, 15));
    const time = Date.parse(loginTime);
    this.#oldest = Math.min(this.#oldest, time);
    this.#newest = Math.max(this.#newest, time);
    return !this.sawOthers;
  }

  /**
   * Compares the logins with the time of each user's last one.
   *
   * @param users CSV file of all users
   * @param read.first true if nothing was read before
   * @param read.from milliseconds since 1970: when the logins that were read begin
   * @param read.to when they end
   * @returns `hidden` if others came meanwhile and their rows are missing; `doubtful` if others came shortly before the oldest row, which
   * is also so in a sandbox that was just made
   */
  async verdict(
    users: string,
    { first, from, to }: { first: boolean; from: number; to: number }
  ): Promise<"fine" | "doubtful" | "hidden"> {
    if (this.sawOthers) return "fine";
    const none = this.#users.size === 0;
    const end = none ? to : Math.min(this.#newest, to);
    const begin = !first ? from : none ? to - RECENT : this.#oldest;
    let doubtful = false;
    for await (const { Id, LastLoginDate } of rowsOf(users)) {
      const time = Date.parse(LastLoginDate ?? "");
      if (this.#users.has((Id ?? "").slice(0, 15)) || !(time <= end)) continue;
      if (time >= begin) return "hidden";
      if (first && time > end - RECENT) doubtful = true;
    }
    return doubtful ? "doubtful" : "fine";
  }
}

async function* rowsOf(path: string): AsyncGenerator<Record<string, string>> {
  let header: string[] | undefined;
  for await (const { cells } of csvRecords({ file: basename(path), path, gzip: true })) {
    if (header) yield Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
    else header = cells;
  }
}
