import { parseArgs } from "node:util";
import { InputError } from "../csv/inputError.ts";
import { settingsOf } from "../facts/options.ts";
import type { FactsOptions } from "../facts/options.ts";

/** What the command line asks for; null for `--help`. */
export interface AuditOptions {
  data: string;
  /** Folder for the files, undefined for none. */
  out: string | undefined;
  json: boolean;
  facts: FactsOptions;
}

export const HELP = `Audits external licenses from a folder of CSV exports.

  npm run audit -- --data DIR [options]

  --data DIR                folder of LoginHistory.csv, User.csv, Profile.csv, UserLicense.csv, ... (see README)
  --as-of YYYY-MM-DD        first day not included; default the day after the newest login
  --coverage-from YYYY-MM-DD  first day that the login history covers; default the day of the oldest login
  --time-zone Area/City     time zone in which a login day begins and ends; default UTC
  --anchor-day N            day on which a usage month starts, 1 to 31; default 1
  --window N                complete months that costs look back on; default 3
  --percentile N            percentile of monthly logins that a pool must carry, 0 to 100; default 75
  --out DIR                 also write audit.json, usage.csv, findings.csv, report.html, calendar.ics,
                            and the evidence pack: evidence.html, evidence/*.csv
  --json                    print one JSON document instead of the report
  --help                    print this text

Exit code 0, or 2 for a mistake in the options or the folder.
`;

const OPTIONS = {
  data: { type: "string" },
  "as-of": { type: "string" },
  "coverage-from": { type: "string" },
  "time-zone": { type: "string" },
  "anchor-day": { type: "string" },
  window: { type: "string" },
  percentile: { type: "string" },
  out: { type: "string" },
  json: { type: "boolean" },
  help: { type: "boolean" }
} as const;

/** Reads the command line. @throws InputError naming the option and what is expected */
export function auditOptions(line: string[]): AuditOptions | null {
  const values = parsed(line);
  if (values.help) return null;
  if (!values.data) throw wrong("--data is missing: name the folder of CSV exports");
  if (values.out === "") throw wrong("--out is empty: name the folder to write to");
  const facts: FactsOptions = {
    asOf: values["as-of"],
    coverageFrom: values["coverage-from"],
    timeZone: values["time-zone"],
    anchorDay: number("anchor-day", values["anchor-day"]),
    window: number("window", values.window),
    percentile: number("percentile", values.percentile)
  };
  settingsOf(facts);
  return { data: values.data, out: values.out, json: values.json ?? false, facts };
}

function parsed(line: string[]) {
  try {
    return parseArgs({ args: line, options: OPTIONS, allowPositionals: false }).values;
  } catch (error) {
    throw wrong((error as Error).message.split(". ")[0], error);
  }
}

function number(name: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d{1,9}(\.\d{1,9})?$/.test(text)) throw wrong(`--${name} "${text}" is not a number`);
  return Number(text);
}

function wrong(message: string, cause?: unknown): InputError {
  return new InputError(`${message}. See npm run audit -- --help.`, { cause });
}
