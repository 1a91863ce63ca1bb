import { explain } from "./explain.ts";
import { leftOut, missingFields, queryOf } from "./exportObject.ts";
import type { ExportRun } from "./exportObject.ts";
import { failureOf } from "./failure.ts";
import { LOGIN_HISTORY } from "./objects.ts";
import { textAt } from "./restQuery.ts";
import { withoutFields } from "./soql.ts";

/** Months that Salesforce keeps, if the oldest login can't be asked for: six, and the one in which they begin. */
const KEPT_MONTHS = 7;

/** What the org's login history has; times are ISO 8601 UTC, on the second, and null if there is no login. */
interface KnownLogins {
  /** The query without the fields that the org lacks. */
  query: string;
  oldest: string | null;
  newest: string | null;
  notes: string[];
}

/**
 * Finds out which fields the login history has, when it begins and when it ends.
 *
 * @param now when this export began, ISO 8601 UTC
 * @throws InputError for what the user must fix
 */
export async function knownLogins(run: ExportRun, now: string): Promise<KnownLogins> {
  const original = queryOf(LOGIN_HISTORY);
  const left: string[] = [];
  const ask = async (query: string, order: string) => {
    const { records } = await run.api.query(`${query.trimEnd()}\n${order}LIMIT 1`);
    return records.length ? wholeSecond(textAt(records[0]!, "LoginTime")) : null;
  };
  let sorts = true;
  for (let query = original; ; query = withoutFields(original, left)) {
    try {
      const oldest = await ask(query, sorts ? "ORDER BY LoginTime " : "");
      const newest = sorts && oldest ? await ask(query, "ORDER BY LoginTime DESC ") : oldest;
      const notes = left.map((field) => leftOut(LOGIN_HISTORY.file, field));
      return { query, oldest: sorts || !oldest ? oldest : monthsBefore(now, KEPT_MONTHS), newest, notes };
    } catch (error) {
      run.api.signal?.throwIfAborted();
      const failure = failureOf(error);
      const missing = missingFields(failure, query, LOGIN_HISTORY);
      // Sorting a very large history may take longer than Salesforce allows.
      if (failure.kind === "timeout" && sorts) sorts = false;
      else if (missing.length) left.push(...missing);
      else throw explain(error, { alias: run.api.login.alias, out: run.out, object: LOGIN_HISTORY });
    }
  }
}

/** The first of the month, so many months back: 1 is the month itself. */
function monthsBefore(time: string, months: number): string {
  const date = new Date(time);
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1 - months, 1)).toISOString();
}

function wholeSecond(time: string): string {
  return new Date(Math.floor(Date.parse(time) / 1000) * 1000).toISOString();
}
