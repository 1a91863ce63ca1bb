import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { InputError } from "../csv/inputError.ts";
import { checkCsv } from "./csvCheck.ts";
import { explain } from "./explain.ts";
import { failureOf } from "./failure.ts";
import type { Failure } from "./failure.ts";
import type { ExportObject } from "./objects.ts";
import type { Cli } from "./salesforceCli.ts";
import { fieldsOf, withoutFields } from "./soql.ts";

const QUERIES = join(import.meta.dirname, "queries");
/** Minutes that Salesforce may spend on one object. */
const WAIT = 240;

/** Failures that would affect every other object too. */
const STOPS: readonly Failure["kind"][] = ["noOrg", "loginExpired", "noApi"];

/** The result of one object's export. */
export interface ObjectExport {
  /** Rows of the CSV file; null if the org lacks the object. */
  rows: number | null;
  /** The query that finally ran. */
  query: string;
  api: "bulk" | "query";
  /** What was left out, and why, for the user. */
  notes: string[];
}

/** Everything an export works with. */
export interface ExportRun {
  cli: Cli;
  alias: string;
  /** Folder that the CSV file is written to. */
  folder: string;
  /** Folder for changed queries, removed at the end. */
  work: string;
  signal?: AbortSignal;
}

/**
 * Exports one object to `<folder>/<file>.csv`: by the Bulk API, or by the query API for objects that it does not support. If the org lacks
 * an optional field, the query runs again without it. An optional object that the org lacks is skipped.
 *
 * @throws InputError for everything that the user must fix; the message says what to do
 */
export async function exportObject(object: ExportObject, run: ExportRun): Promise<ObjectExport> {
  const left: string[] = [];
  let queryFile =
    object.query === undefined ? join(QUERIES, `${object.file}.soql`) : join(run.work, `${object.file}.soql`);
  if (object.query !== undefined) writeFileSync(queryFile, object.query);
  const original = readFileSync(queryFile, "utf8");
  let query = original;
  let api: ObjectExport["api"] = "bulk";
  const csv = join(run.folder, `${object.file}.csv`);
  for (;;) {
    const { exitCode, output } = await run.cli(lineOf(api, queryFile, csv, run.alias), run.signal);
    if (exitCode === 0)
      return { rows: await finish(csv, query, output, object), query, api, notes: notesOf(object, left) };
    const failure = failureOf(output);
    const missing = missingFields(failure, query, object);
    if (failure.kind === "noBulk" && api === "bulk") api = "query";
    else if (missing.length) {
      left.push(...missing);
      query = withoutFields(original, left);
      queryFile = join(run.work, `${object.file}.soql`);
      writeFileSync(queryFile, query);
    } else if (canSkip(failure, object, exitCode)) {
      rmSync(csv, { force: true });
      return { rows: null, query, api, notes: [`${skipped(failure, object)}; ${object.without}.`] };
    } else throw explain(failure, { object, alias: run.alias, exitCode, output });
  }
}

function lineOf(api: ObjectExport["api"], queryFile: string, csv: string, alias: string): string[] {
  const common = ["--output-file", csv, "--result-format", "csv", "--target-org", alias];
  return api === "bulk"
    ? ["data", "export", "bulk", "--query-file", queryFile, "--wait", String(WAIT), ...common]
    : ["data", "query", "--file", queryFile, ...common];
}

/** An optional object may be missing; a skippable one may fail in any way except being killed. */
function canSkip({ kind }: Failure, object: ExportObject, exitCode: number | null): boolean {
  if (kind === "noObject") return object.without !== null;
  return object.skippable === true && exitCode !== null && !STOPS.includes(kind);
}

function skipped(failure: Failure, { file, permission }: ExportObject): string {
  if (failure.kind === "noObject") return `${file}: this org does not have it`;
  if (failure.kind === "noField") return `${file}: this org, or its user, does not have the field ${failure.name}`;
  return `${file}: could not be read (it takes the permission ${permission})`;
}

/** The optional fields of the query that caused a failure: one field, or all of a relationship. */
function missingFields(failure: Failure, query: string, object: ExportObject): string[] {
  if (failure.kind !== "noField") return [];
  const name = failure.name.toLowerCase();
  const about = fieldsOf(query).filter((field) => field.toLowerCase().split(".").includes(name));
  return about.every((field) => object.optional.includes(field)) ? about : [];
}

/** Checks that the file is complete; returns its rows. */
async function finish(csv: string, query: string, output: string, object: ExportObject): Promise<number> {
  const told = /(\d+) records? written/.exec(output)?.[1];
  const check = existsSync(csv) ? await checkCsv(csv) : { records: 0, whole: false, hasHeader: false };
  // The query API writes no header if there are no rows.
  if (told === "0" && check.records === 0) writeFileSync(csv, `${fieldsOf(query).join(",")}\n`);
  else if (!check.whole || !check.hasHeader || (told !== undefined && Number(told) !== check.records))
    throw new InputError(
      `The export of ${object.file} was cut off: ${check.records} rows arrived${told ? ` of ${told}` : ""}. Nothing was written; run the command again.`
    );
  return check.records;
}

function notesOf({ file }: ExportObject, left: string[]): string[] {
  return left.map((field) => `${file}.${field}: this org, or its user, does not have the field; left out.`);
}
