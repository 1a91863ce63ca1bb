import { rename, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ExportedFile, Span } from "../csv/exportMarker.ts";
import { csvRecords } from "../csv/csvRecords.ts";
import { InputError } from "../csv/inputError.ts";
import { bulkQuery } from "./bulkQuery.ts";
import { csvBytes, columnsIn } from "./csvFileBytes.ts";
import { CsvSink } from "./csvSink.ts";
import { explain } from "./explain.ts";
import type { ExportRun } from "./exportObject.ts";
import { failureOf } from "./failure.ts";
import { isMonthFile, planHistory } from "./historyPlan.ts";
import type { MonthPlan } from "./historyPlan.ts";
import { knownLogins } from "./knownLogins.ts";
import { LOGIN_HISTORY } from "./objects.ts";
import type { LoginWatch } from "./ownRowsOnly.ts";
import type { Task } from "./progress.ts";
import { SeenLogins } from "./seenLogins.ts";
import { fieldsOf } from "./soql.ts";

/** A file with logins that is there already, of an earlier export or of one that was stopped. */
export interface EarlierLogins {
  entry: ExportedFile & { spans: Span[] };
  path: string;
}

/** What an export reads of the login history. */
export interface HistoryPlan {
  query: string;
  months: MonthPlan[];
  /** Up to when logins are read, ISO 8601 UTC: now, or later where the clock of this machine is slow. */
  until: string;
  notes: string[];
}

/**
 * Asks for the oldest and the newest login, and decides which months to read.
 *
 * @param since first day to read, `YYYY-MM-DD`; null for all that Salesforce has
 * @param now when this export began, ISO 8601 UTC
 * @throws InputError for what the user must fix
 */
export async function planLogins(
  run: ExportRun,
  { since, now, earlier }: { since: string | null; now: string; earlier: readonly EarlierLogins[] }
): Promise<HistoryPlan> {
  const { query, oldest, newest, notes } = await knownLogins(run, now);
  const until = newest && newest >= now ? new Date(Date.parse(newest) + 1000).toISOString() : now;
  const first = since && `${since}T00:00:00.000Z`;
  // An org without any login has the file of this month, with its columns.
  const from = [first, oldest]
    .filter((time) => time !== null)
    .reduce(later, oldest ?? `${until.slice(0, 7)}-01T00:00:00.000Z`);
  const known = Object.fromEntries(earlier.map(({ entry }) => [entry.name!, entry.spans]));
  return { query, months: planHistory({ known, from, now: until }), until, notes };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}

/**
 * Reads the missing logins of one month and writes its file, together with the logins that the folder has of it: `<draft>/<name>`.
 *
 * @param watch sees the logins that are read
 * @throws InputError for what the user must fix
 */
export async function exportMonth(
  plan: MonthPlan,
  query: string,
  earlier: readonly EarlierLogins[],
  watch: LoginWatch,
  run: ExportRun
): Promise<ExportedFile> {
  const { name, month, gaps, spans } = plan;
  const task = run.progress.begin(`LoginHistory ${month}`);
  const path = join(run.draft, name);
  const base = earlier.find(({ entry }) => entry.name === name);
  const fields = fieldsOf(query);
  const before = base ? await columnsIn(base.path).catch((error: unknown) => damaged(base, error)) : [];
  const columns = [...fields, ...before.filter((column) => !has(fields, column))];
  const sink = new CsvSink(`${path}.part`, columns);
  try {
    const seen = new SeenLogins(columns, gaps);
    for (const part of earlier) await takeEarlier(part, part === base, sink, seen);
    const [user, time] = [columns.indexOf("UserId"), columns.indexOf("LoginTime")];
    const taking = {
      keep: seen.any ? (cells: readonly string[]) => seen.isNew(cells) : undefined,
      watch: (cells: readonly string[]) => watch.see(cells[user]!, cells[time]!)
    };
    const counted = behind(task, sink.received);
    for (const gap of gaps) await bulkQuery(run.api, between(query, gap), sink, counted, taking);
    await sink.end();
    await rename(`${path}.part`, path);
    return { file: "LoginHistory", name, rows: sink.rows, query: between(query, gaps[0]!), api: "bulk", spans };
  } catch (error) {
    await sink.abandon();
    await rm(`${path}.part`, { force: true });
    run.api.signal?.throwIfAborted();
    throw explain(error, { alias: run.api.login.alias, out: run.out, object: LOGIN_HISTORY });
  } finally {
    task.end();
  }
}

/** Copies the logins of the month's own file; of a file with several months, only remembers which logins it has. */
async function takeEarlier(part: EarlierLogins, own: boolean, sink: CsvSink, seen: SeenLogins): Promise<void> {
  if (!own && (isMonthFile(part.entry.name!) || !seen.mayBeIn(part.entry.spans))) return;
  const source = sink.source({
    fields: null,
    keep(cells) {
      seen.remember(cells);
      return own;
    }
  });
  try {
    await source.read(csvBytes(part.path));
  } catch (error) {
    damaged(part, error);
  }
  if (source.records !== part.entry.rows)
    damaged(part, new Error(`it has ${source.records} rows, and export.json tells of ${part.entry.rows}`));
}

function damaged({ path }: EarlierLogins, error: unknown): never {
  if (["diskFull", "noAccess"].includes(failureOf(error).kind)) throw error;
  throw new InputError(
    `${path} can't be continued: ${(error as Error).message}. Move it away, and run the command again: what Salesforce still has is read anew. Nothing else was changed.`,
    { cause: error }
  );
}

function between(query: string, { from, to }: Span): string {
  const literal = (time: string) => time.replace(/\.\d+Z$/, "Z");
  return `${query.trimEnd()}\nWHERE LoginTime >= ${literal(from)} AND LoginTime < ${literal(to)}\n`;
}

/** Counts what is read, without the rows that were there before. */
function behind(task: Task, before: number): Task {
  return { expect: (rows) => task.expect(rows), at: (rows) => task.at(rows - before), end: () => task.end() };
}

function has(names: readonly string[], name: string): boolean {
  return names.some((other) => other.toLowerCase() === name.toLowerCase());
}

/**
 * The spans of a listed file. A file of an earlier version has none in the list: it covers the time from its oldest login to its export.
 *
 * @param exportedAt when the file's export began
 */
export async function spansOf(entry: ExportedFile, path: string, exportedAt: string): Promise<Span[]> {
  if (entry.spans) return entry.spans;
  let place = -1;
  let oldest = "";
  for await (const { cells } of csvRecords({ file: basename(path), path, gzip: path.endsWith(".gz") })) {
    const time = cells[place] ?? "";
    if (place < 0) place = cells.findIndex((column) => column.toLowerCase() === "logintime");
    else if (time && (!oldest || time < oldest)) oldest = time;
  }
  return oldest ? [{ from: new Date(oldest).toISOString(), to: exportedAt }] : [];
}
