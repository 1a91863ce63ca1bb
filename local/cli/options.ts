import { parseArgs } from "node:util";
import { InputError } from "../csv/inputError.ts";
import { isTimeZone } from "../csv/timeZone.ts";
import { isContractDay } from "../csv/timestamps.ts";
import { HABIT_MONTHS, LEAST_HABIT_MONTHS, MOST_IDLE_DAYS } from "../facts/index.ts";
import type { FactsOptions } from "../facts/index.ts";
import { SAMPLE_DEFAULTS } from "../sample/generate.ts";
import type { SampleOptions } from "../sample/generate.ts";
import { DIALECTS } from "../warehouse/dialects.ts";
import { LANGUAGES } from "../report/language.ts";
import { lineMistake, refuseSwallowed } from "./lineMistake.ts";

/** How to parse the text of an option. */
interface Option<Value> {
  /** Undefined if the text is invalid. */
  read(text: string): Value | undefined;
  /** Ends a message: "expected ...". */
  expected: string;
}

const named = (expected: string): Option<string> => ({ read: (text) => text || undefined, expected });
const folder = named("the name of a folder");
const day: Option<string> = {
  read: (text) => (isContractDay(text) ? text : undefined),
  expected: "a day that exists, as YYYY-MM-DD, from 1980 to 2199"
};

function number(form: RegExp, least: number, most: number, expected: string): Option<number> {
  return {
    read: (text) => (form.test(text) && Number(text) >= least && Number(text) <= most ? Number(text) : undefined),
    expected: `${expected} from ${least} to ${most}`
  };
}
const zone: Option<string> = {
  read: (text) => (isTimeZone(text) ? text : undefined),
  expected: "an IANA time zone like Europe/Berlin"
};
const whole = (least: number, most: number) => number(/^\d+$/, least, most, "a whole number");

/** All options with a value, without the dashes: a name means the same, with the same message, in all commands. */
const OPTIONS = {
  data: folder,
  out: folder,
  state: folder,
  "target-org": named("an org that the Salesforce CLI knows (sf org list)"),
  "as-of": day,
  "coverage-from": day,
  since: day,
  "time-zone": zone,
  "login-zone": zone,
  dialect: {
    read: (text) => (DIALECTS.some(({ name }) => name === text) ? text : undefined),
    expected: `one of ${DIALECTS.map(({ name }) => name).join(", ")}`
  },
  accept: {
    read: (text): "rows" | undefined => (text === "rows" ? text : undefined),
    expected: "the name of a check that a refusal told: rows"
  },
  "anchor-day": whole(1, 31),
  "idle-days": whole(1, MOST_IDLE_DAYS),
  "habit-months": whole(LEAST_HABIT_MONTHS, HABIT_MONTHS),
  explain: whole(1, 1_000_000),
  window: whole(1, 120),
  percentile: number(/^\d+(\.\d+)?$/, 0, 100, "a number"),
  language: {
    read: (text) => (LANGUAGES.includes(text) ? text : undefined),
    expected: `one of ${LANGUAGES.join(", ")}`
  },
  port: whole(0, 65_535),
  // The Ids and day numbers of the sample have room for this many users.
  users: whole(1, 20_000_000),
  seed: whole(0, 2 ** 31 - 1),
  "logins-per-user": whole(1, 300)
} satisfies Record<string, Option<string> | Option<number>>;

type OptionName = keyof typeof OPTIONS;

/** Options by name; undefined if not given. */
export type OptionValues<Name extends OptionName> = {
  [N in Name]?: (typeof OPTIONS)[N] extends Option<infer Value> ? Value : never;
};

/**
 * Reads a command line.
 *
 * @param names the options of the command
 * @param flags its options without a value
 * @throws InputError naming the option and what is expected
 */
export function readOptions<Name extends OptionName, Flag extends string = never>(
  line: string[],
  names: readonly Name[],
  flags: readonly Flag[] = []
): OptionValues<Name> & Partial<Record<Flag, boolean>> {
  const given = Object.entries(splitLine(line, names, flags)).map(([name, text]) => [
    name,
    typeof text === "string" ? valueOf(name as Name, text) : text
  ]);
  return Object.fromEntries(given) as OptionValues<Name> & Partial<Record<Flag, boolean>>;
}

/**
 * Splits a command line into its options.
 *
 * @param names options with a value, without the dashes
 * @param flags options without one
 * @throws InputError for an unknown option, a missing value or anything else on the line
 */
export function splitLine<Name extends string, Flag extends string>(
  line: string[],
  names: readonly Name[],
  flags: readonly Flag[]
): Partial<Record<Name, string> & Record<Flag, boolean>> {
  refuseSwallowed(names, process.env);
  const typed = (type: "string" | "boolean") => (name: string) => [name, { type }] as const;
  const options = Object.fromEntries([...names.map(typed("string")), ...flags.map(typed("boolean"))]);
  try {
    const { values, tokens } = parseArgs({ args: line, options, tokens: true });
    refuseTwice(tokens.flatMap((token) => (token.kind === "option" && token.value !== undefined ? [token.name] : [])));
    return values as Partial<Record<Name, string> & Record<Flag, boolean>>;
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError(lineMistake(error as Error, line, names, flags), { cause: error });
  }
}

/** Nobody can tell which of two values is meant. */
function refuseTwice(names: readonly string[]): void {
  const twice = names.find((name, index) => names.indexOf(name) < index);
  if (twice !== undefined) throw new InputError(`--${twice} is given twice: expected one value.`);
}

function valueOf(name: OptionName, text: string): string | number {
  const { read, expected } = OPTIONS[name];
  const value = read(text);
  if (value === undefined) throw new InputError(`--${name} ${text || '""'}: expected ${expected}.`);
  return value;
}

/** A required option of a command. @throws InputError with what to do if it is missing */
export function needed<Value>(name: OptionName, value: Value | undefined, advice: string): Value {
  if (value === undefined) throw new InputError(`--${name} is missing: ${advice}.`);
  return value;
}

/** The options that say how a folder is read. */
export const FACTS_OPTIONS = [
  "as-of",
  "coverage-from",
  "time-zone",
  "login-zone",
  "accept",
  "anchor-day",
  "window",
  "percentile"
] as const;

/**
 * The command line's options for reading a folder.
 *
 * @throws InputError if the login history would begin after it ends: checked here, before an export that may take long
 */
export function factsOptions(values: OptionValues<(typeof FACTS_OPTIONS)[number]>): FactsOptions {
  const { "as-of": asOf, "coverage-from": coverageFrom, window, percentile } = values;
  if (asOf && coverageFrom && coverageFrom >= asOf)
    throw new InputError(
      `--coverage-from ${coverageFrom}: expected a day before --as-of ${asOf}, which is the first day not included.`
    );
  const [timeZone, loginZone, anchorDay] = [values["time-zone"], values["login-zone"], values["anchor-day"]];
  return { asOf, coverageFrom, timeZone, loginZone, anchorDay, window, percentile, accept: values.accept };
}

/** The options of the sample org. */
export const SAMPLE_OPTIONS = ["users", "seed", "as-of", "logins-per-user"] as const;

/** The command line's options for the sample org; options that are not given have defaults. */
export function sampleOptions(values: OptionValues<(typeof SAMPLE_OPTIONS)[number]>): SampleOptions {
  return {
    users: values.users ?? SAMPLE_DEFAULTS.users,
    seed: values.seed ?? SAMPLE_DEFAULTS.seed,
    asOf: values["as-of"] ?? SAMPLE_DEFAULTS.asOf,
    loginsPerUser: values["logins-per-user"] ?? SAMPLE_DEFAULTS.loginsPerUser
  };
}
