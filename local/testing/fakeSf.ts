/** A stand-in for the Salesforce CLI in tests that answers from a scenario. */
import { readFileSync, writeFileSync } from "node:fs";
import { once } from "node:events";
import type { Cli } from "../export/salesforceCli.ts";

/** What the fake org contains and how the CLI behaves. */
export interface Scenario {
  /** Rows by object; missing fields of a row are empty. */
  rows: Record<string, Record<string, string>[]>;
  /** `Object.Field`, or `Object.Relationship.Field`, that the org lacks. */
  missingFields?: string[];
  /** Objects that the org lacks. */
  missingObjects?: string[];
  /** Objects that the Bulk API does not support. */
  noBulk?: string[];
  /** Fails for this object, or for every one (`*`), with this text on standard error. */
  fail?: { object: string; words: string };
  /** Writes half of this object's file, then: `kill` ends by a signal, `exit` ends with code 1, `silent` ends with code 0. */
  cutOff?: { object: string; how: "kill" | "exit" | "silent" };
  /** Writes some bytes of this object's file and then waits until it is stopped. */
  hang?: string;
}

/** One recorded call. */
interface Call {
  line: readonly string[];
  query: string;
}

/** The CLI over the scenario's org, and the calls made so far. */
export function fakeSf(scenario: Scenario): { cli: Cli; calls: Call[] } {
  const calls: Call[] = [];
  const cli: Cli = async (line, signal) => {
    const value = (name: string) => line[line.indexOf(name) + 1]!;
    const bulk = line[1] === "export";
    const query = readFileSync(value(bulk ? "--query-file" : "--file"), "utf8");
    calls.push({ line, query });
    const [, list = "", object = ""] = /SELECT\s+([\s\S]+?)\s+FROM\s+(\S+)/.exec(query) ?? [];
    const fields = list.split(",").map((field) => field.trim());
    const words = refusal(scenario, object, fields, bulk);
    if (words !== null) return failed(words);
    const out = value("--output-file");
    const rows = scenario.rows[object] ?? [];
    const text = rows.map((row) => `${fields.map((field) => quoted(row[field] ?? "")).join(",")}\n`).join("");
    const header = rows.length || bulk ? fields.join(",") : "";
    const done = { exitCode: 0, output: `${rows.length} records written to ${out}\n` };
    if (scenario.hang === object) {
      writeFileSync(out, header);
      await once(signal!, "abort");
      signal!.throwIfAborted();
    }
    if (scenario.cutOff?.object === object) {
      writeFileSync(out, `${header}\n${text.slice(0, text.length / 2)}`);
      const { how } = scenario.cutOff;
      if (how === "silent") return done;
      return how === "kill" ? { exitCode: null, output: "" } : failed("socket hang up");
    }
    writeFileSync(out, `${header}\n${text}`);
    return done;
  };
  return { cli, calls };
}

function failed(words: string): Awaited<ReturnType<Cli>> {
  return { exitCode: 1, output: `Error (1): ${words}\n` };
}

/** The error text of the real CLI and API for missing parts of the org; null if nothing is missing. */
function refusal(
  { fail, noBulk = [], missingObjects = [], missingFields = [] }: Scenario,
  object: string,
  fields: string[],
  bulk: boolean
): string | null {
  if (fail && [object, "*"].includes(fail.object)) return fail.words;
  if (bulk && noBulk.includes(object)) return `API_ERROR: Entity '${object}' is not supported by the Bulk API.`;
  if (missingObjects.includes(object))
    return `INVALID_TYPE: \nFROM ${object}\n     ^\nERROR at Row:2:Column:6\nsObject type '${object}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.`;
  const missing = fields.find((field) => missingFields.includes(`${object}.${field}`));
  if (!missing) return null;
  const [name, parent = object] = missing.split(".").reverse();
  return `INVALID_FIELD: No such column '${name}' on entity '${parent}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.`;
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
