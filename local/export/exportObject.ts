import { readFileSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { ExportedFile } from "../csv/exportMarker.ts";
import { bulkQuery } from "./bulkQuery.ts";
import { CsvSink } from "./csvSink.ts";
import { explain } from "./explain.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { ExportObject } from "./objects.ts";
import type { OrgApi } from "./orgApi.ts";
import type { Progress, Task } from "./progress.ts";
import { restQuery } from "./restQuery.ts";
import { fieldsOf, withoutFields } from "./soql.ts";

const QUERIES = join(import.meta.dirname, "queries");
/** Above this many rows a bulk job needs fewer requests and less time than pages of 2,000 rows. */
const FEW_ROWS = 10_000;

/** The result of one object's export. */
export interface ObjectExport extends Omit<ExportedFile, "spans"> {
  /** What was left out, and why, for the user. */
  notes: string[];
}

/** Everything an export works with. */
export interface ExportRun {
  api: OrgApi;
  /** Folder that files are made in. */
  draft: string;
  /** The folder that the user named, for messages. */
  out: string;
  progress: Progress;
}

/** The query of an object as it stands in `queries/`. */
export function queryOf({ file, query }: ExportObject): string {
  return query ?? readFileSync(join(QUERIES, `${file}.soql`), "utf8");
}

/**
 * Exports one object to `<draft>/<file>.csv.gz`. If the org lacks an optional field, the query runs again without it. An optional object
 * that the org lacks is skipped.
 *
 * @throws InputError for everything that the user must fix; the message says what to do
 */
export async function exportObject(object: ExportObject, run: ExportRun): Promise<ObjectExport> {
  const { file } = object;
  const name = `${file}.csv.gz`;
  const left: string[] = [];
  const task = run.progress.begin(file);
  try {
    for (let query = queryOf(object); ; query = withoutFields(queryOf(object), left)) {
      try {
        const { rows, api } = await writeRows(object, query, join(run.draft, name), run.api, task);
        return { file, name, rows, query, api, notes: left.map((field) => leftOut(file, field)) };
      } catch (error) {
        run.api.signal?.throwIfAborted();
        const failure = failureOf(error);
        const missing = missingFields(failure, query, object);
        if (missing.length) left.push(...missing);
        else if (canSkip(failure, object))
          return { file, rows: null, query, api: "query", notes: [`${skipped(failure, object)}; ${object.without}.`] };
        else throw explain(error, { alias: run.api.login.alias, out: run.out, object });
      }
    }
  } finally {
    task.end();
  }
}

/**
 * Few rows come by the query API in one request; many rows, and objects that are always large, by the Bulk API. An object that the Bulk API
 * refuses comes by the query API, however many rows it has.
 */
async function writeRows(
  { large, ownRecords }: ExportObject,
  query: string,
  path: string,
  api: OrgApi,
  task: Task
): Promise<{ rows: number; api: "bulk" | "query" }> {
  const fields = fieldsOf(query);
  const first = large ? null : await api.query(query);
  const few = first && (first.done || first.totalSize <= FEW_ROWS);
  const sink = new CsvSink(`${path}.part`, fields, ownRecords ? fields.map(plainName) : fields);
  let by: "bulk" | "query" = few ? "query" : "bulk";
  try {
    if (by === "bulk")
      try {
        await bulkQuery(api, query, sink, task);
      } catch (error) {
        if (failureOf(error).kind !== "noBulk") throw error;
        by = "query";
      }
    if (by === "query") await restQuery(api, first ?? (await api.query(query)), fields, sink, task);
    await sink.end();
    await rename(`${path}.part`, path);
    return { rows: sink.rows, api: by };
  } catch (error) {
    await sink.abandon();
    await rm(`${path}.part`, { force: true });
    throw error;
  }
}

/** The app's own records have the column names of the CSV folder: without the suffix of custom fields. */
function plainName(field: string): string {
  return field.replace(/__c$/, "");
}

/** An optional object may be missing; a skippable one may also lack a field, or be hidden. A passing failure skips nothing. */
function canSkip({ kind }: Failure, { without, skippable }: ExportObject): boolean {
  if (kind === "noObject") return without !== null;
  return skippable === true && (kind === "noField" || kind === "noPermission");
}

function skipped(failure: Failure, { file, permission }: ExportObject): string {
  if (failure.kind === "noObject") return `${file}: this org does not have it, or its user may not see it`;
  if (failure.kind === "noField") return `${file}: this org, or its user, does not have the field ${failure.name}`;
  return `${file}: the user may not read it (it takes the permission ${permission})`;
}

/** The optional fields of the query that caused a failure: one field, or all of a relationship. */
export function missingFields(failure: Failure, query: string, object: ExportObject): string[] {
  if (failure.kind !== "noField") return [];
  const name = failure.name.toLowerCase();
  const about = fieldsOf(query).filter((field) => field.toLowerCase().split(".").includes(name));
  return about.every((field) => object.optional.includes(field)) ? about : [];
}

/** Tells the user of an optional field that the org lacks. */
export function leftOut(file: string, field: string): string {
  return `${file}.${field}: this org, or its user, does not have the field; left out.`;
}
