import { InputError } from "../csv/inputError.ts";
import { settingsOf } from "../facts/options.ts";
import type { FactsOptions } from "../facts/options.ts";
import type { SampleOptions } from "../sample/generate.ts";
import { SAMPLE_OPTIONS, readOptions, sampleOptions, wholeNumber } from "./options.ts";

/** Where the org that is shown comes from. */
export type StartSource =
  | { kind: "sample"; options: SampleOptions }
  /** A folder of CSV exports. */
  | { kind: "folder"; folder: string }
  /** An org that the Salesforce CLI knows by this alias or username. */
  | { kind: "org"; alias: string };

export interface StartOptions {
  source: StartSource;
  port: number;
  /** Folder of the remembered findings and scenarios; null for the usual one. */
  state: string | null;
  facts: FactsOptions;
}

const DEFAULT_PORT = 4321;
const NAMES = [
  ...SAMPLE_OPTIONS,
  "data",
  "target-org",
  "port",
  "state",
  "time-zone",
  "anchor-day",
  "window",
  "percentile",
  "coverage-from"
] as const;

/**
 * Reads the options of `npm start`.
 *
 * @param line the command line after the command
 * @param today `YYYY-MM-DD`; the sample's as-of date unless one is given
 * @throws InputError naming the option and what is expected
 */
export function startOptions(line: string[], today: string): StartOptions {
  const texts = readOptions(line, NAMES);
  const { data, "target-org": alias, "as-of": asOf } = texts;
  if (data !== undefined && alias !== undefined)
    throw new InputError("--data and --target-org exclude each other: show a folder or an org.");
  const isSample = data === undefined && alias === undefined;
  const misplaced = isSample ? undefined : (["users", "seed", "logins-per-user"] as const).find((name) => texts[name]);
  if (misplaced)
    throw new InputError(`--${misplaced} is for the sample org and can't be used with --data or --target-org.`);

  const facts: FactsOptions = {
    asOf,
    timeZone: texts["time-zone"],
    anchorDay: wholeNumber("anchor-day", texts["anchor-day"], 1, 31),
    window: wholeNumber("window", texts.window, 1, 120),
    percentile: percentage(texts.percentile),
    coverageFrom: texts["coverage-from"]
  };
  // Before an export that may take long.
  settingsOf(facts);
  const port = wholeNumber("port", texts.port, 0, 65_535) ?? DEFAULT_PORT;
  if (texts.state === "") throw new InputError("--state is empty: name a folder.");
  const rest = { port, state: texts.state ?? null, facts };
  if (data !== undefined) return { source: { kind: "folder", folder: data }, ...rest };
  if (alias !== undefined) return { source: { kind: "org", alias }, ...rest };
  return { source: { kind: "sample", options: sampleOptions({ ...texts, "as-of": asOf ?? today }) }, ...rest };
}

function percentage(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+(\.\d+)?$/.test(text) || Number(text) > 100)
    throw new InputError(`--percentile ${text}: expected a number from 0 to 100.`);
  return Number(text);
}
