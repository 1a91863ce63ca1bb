/** A stand-in for the Salesforce CLI in tests: an executable `sf` that answers from a scenario. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the fake org has and how the CLI behaves. */
export interface Scenario {
  /** Rows by object; fields that a row does not have are empty. */
  rows: Record<string, Record<string, string>[]>;
  /** `Object.Field`, or `Object.Relationship.Field`, that the org does not have. */
  missingFields?: string[];
  /** Objects that the org does not have. */
  missingObjects?: string[];
  /** Objects that the Bulk API does not know. */
  noBulk?: string[];
  /** Fails for this object, or for every one (`*`), with these words on standard error. */
  fail?: { object: string; words: string };
  /** Writes half of this object's file, then: `kill` dies of a signal, `exit` ends with code 1, `silent` ends with code 0. */
  cutOff?: { object: string; how: "kill" | "exit" | "silent" };
  /** Writes some bytes of this object's file and then waits for ever. */
  hang?: string;
}

/** One call, as the fake saw it. */
export interface Call {
  line: string[];
  query: string;
}

/** The words of the real CLI and API for each failure. */
const SCRIPT = `
const fs = require("node:fs");
const scenario = JSON.parse(fs.readFileSync(__dirname + "/scenario.json", "utf8"));
const line = process.argv.slice(2);
const value = (name) => line[line.indexOf(name) + 1];
const bulk = line[1] === "export";
const query = fs.readFileSync(value(bulk ? "--query-file" : "--file"), "utf8");
fs.appendFileSync(__dirname + "/calls.jsonl", JSON.stringify({ line, query }) + "\\n");
const [, list, object] = /SELECT\\s+([\\s\\S]+?)\\s+FROM\\s+(\\S+)/.exec(query);
const fields = list.split(",").map((field) => field.trim());
const out = value("--output-file");
function die(words) {
  process.stderr.write("Error (1): " + words + "\\n");
  process.exit(1);
}
if (scenario.fail && [object, "*"].includes(scenario.fail.object)) die(scenario.fail.words);
if (bulk && (scenario.noBulk ?? []).includes(object)) die("API_ERROR: Entity '" + object + "' is not supported by the Bulk API.");
if ((scenario.missingObjects ?? []).includes(object)) die("INVALID_TYPE: \\nFROM " + object + "\\n     ^\\nERROR at Row:2:Column:6\\nsObject type '" + object + "' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.");
const missing = fields.find((field) => (scenario.missingFields ?? []).includes(object + "." + field));
if (missing) {
  const [name, parent] = missing.split(".").reverse();
  die("INVALID_FIELD: No such column '" + name + "' on entity '" + (parent ?? object) + "'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.");
}
const rows = scenario.rows[object] ?? [];
const quote = (cell) => (/[",\\n]/.test(cell) ? '"' + cell.replaceAll('"', '""') + '"' : cell);
const text = rows.map((row) => fields.map((field) => quote(row[field] ?? "")).join(",") + "\\n").join("");
const header = rows.length || bulk ? fields.join(",") : "";
if (scenario.hang === object) {
  fs.writeFileSync(out, header);
  setInterval(() => {}, 1000);
} else if (scenario.cutOff?.object === object) {
  fs.writeFileSync(out, header + "\\n" + text.slice(0, text.length / 2));
  if (scenario.cutOff.how === "kill") process.kill(process.pid, "SIGKILL");
  else if (scenario.cutOff.how === "exit") die("socket hang up");
  else console.log(rows.length + " records written to " + out);
} else {
  fs.writeFileSync(out, header + "\\n" + text);
  console.log(rows.length + " records written to " + out);
}
`;

/**
 * Puts the fake into `<folder>/bin`.
 *
 * @returns the PATH with the fake first, and a reader of the calls made so far
 */
export function makeFakeSf(folder: string, scenario: Scenario): { path: string; calls: () => Call[] } {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, "scenario.json"), JSON.stringify(scenario));
  writeFileSync(join(bin, "calls.jsonl"), "");
  writeFileSync(join(bin, "sf"), `#!${process.execPath}\n${SCRIPT}`);
  chmodSync(join(bin, "sf"), 0o755);
  return {
    path: `${bin}:${process.env.PATH}`,
    calls: () =>
      readFileSync(join(bin, "calls.jsonl"), "utf8")
        .split("\n")
        .filter(Boolean)
        .map((text) => JSON.parse(text) as Call)
  };
}
