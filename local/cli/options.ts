import { parseArgs } from "node:util";
import { InputError } from "../csv/inputError.ts";
import { isDate } from "../csv/timestamps.ts";
import { SAMPLE_DEFAULTS } from "../sample/generate.ts";
import type { SampleOptions } from "../sample/generate.ts";

/** Users that the Ids and day numbers of the sample are made for. */
const MOST_USERS = 20_000_000;

/** Options by name, as they were written; undefined where not given. */
export type OptionTexts<Name extends string> = Partial<Record<Name, string>>;

/**
 * Splits a command line of options that each have one value.
 *
 * @param names the options there are, without the dashes
 * @throws InputError for an unknown option, a missing value or anything else on the line
 */
export function readOptions<Name extends string>(line: string[], names: readonly Name[]): OptionTexts<Name> {
  const options = Object.fromEntries(names.map((name) => [name, { type: "string" as const }]));
  try {
    return parseArgs({ args: line, options }).values as OptionTexts<Name>;
  } catch (error) {
    throw new InputError(`${(error as Error).message.split(". ")[0]}. Options: --${names.join(", --")}.`, {
      cause: error
    });
  }
}

export const SAMPLE_OPTIONS = ["users", "seed", "as-of", "logins-per-user"] as const;

/**
 * The parameters of a sample; what is not given has its default.
 *
 * @throws InputError naming the option and what is expected
 */
export function sampleOptions(texts: OptionTexts<(typeof SAMPLE_OPTIONS)[number]>): SampleOptions {
  return {
    users: wholeNumber("users", texts.users, 1, MOST_USERS) ?? SAMPLE_DEFAULTS.users,
    seed: wholeNumber("seed", texts.seed, 0, 2 ** 31 - 1) ?? SAMPLE_DEFAULTS.seed,
    asOf: day("as-of", texts["as-of"]) ?? SAMPLE_DEFAULTS.asOf,
    loginsPerUser: wholeNumber("logins-per-user", texts["logins-per-user"], 1, 300) ?? SAMPLE_DEFAULTS.loginsPerUser
  };
}

/** An option's whole number; undefined when not given. @throws InputError when it is none or out of range */
export function wholeNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new InputError(`--${name} ${text}: expected a whole number from ${least} to ${most}.`);
  return value;
}

/** An option's day as `YYYY-MM-DD`; undefined when not given. @throws InputError when it is none */
function day(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!isDate(text)) throw new InputError(`--${name} ${text}: expected a day as YYYY-MM-DD.`);
  return text;
}
