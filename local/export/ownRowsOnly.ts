import { basename } from "node:path";
import { csvRecords } from "../csv/csvRecords.ts";

/** Other users with a login within this time before the newest row must be in LoginHistory too. */
const RECENT = 30 * 86_400_000;

/**
 * True if LoginHistory contains only one user although User shows logins of others. This happens to users who may not read other
 * users' history: since API 37 the query does not fail then but returns the user's own rows (object reference of LoginHistory).
 *
 * @param loginHistory CSV file
 * @param user CSV file
 */
export async function hasOwnRowsOnly(loginHistory: string, user: string): Promise<boolean> {
  const ids = new Set<string>();
  let newest = "";
  for await (const { UserId, LoginTime } of rowsOf(loginHistory)) {
    ids.add(UserId!.slice(0, 15));
    if (ids.size > 1) return false;
    if (LoginTime! > newest) newest = LoginTime!;
  }
  if (ids.size === 0) return false;
  const since = new Date(Date.parse(newest) - RECENT).toISOString();
  for await (const { Id, LastLoginDate } of rowsOf(user))
    if (!ids.has(Id!.slice(0, 15)) && LastLoginDate! > since) return true;
  return false;
}

async function* rowsOf(path: string): AsyncGenerator<Record<string, string>> {
  let header: string[] | undefined;
  for await (const { cells } of csvRecords({ file: basename(path), path, gzip: false })) {
    if (header) yield Object.fromEntries(header.map((name, index) => [name, cells[index] ?? ""]));
    else header = cells;
  }
}
