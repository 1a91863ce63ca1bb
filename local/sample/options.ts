import { SAMPLE_DEFAULTS } from "./generate.ts";
import type { SampleOptions } from "./generate.ts";

/** A wrong option on the command line; the message is for the user. */
export class UsageError extends Error {}

/** Users that the Ids of the sample can number. */
const MOST_USERS = 20_000_000;

/**
 * Reads the options of a sample as they are written on the command line; what is missing has its default.
 *
 * @throws UsageError naming the option and what is expected
 */
export function sampleOptions(values: {
  users?: string;
  seed?: string;
  "as-of"?: string;
  "logins-per-user"?: string;
}): SampleOptions {
  return {
    users: numberIn("users", values.users, SAMPLE_DEFAULTS.users, 1, MOST_USERS),
    seed: numberIn("seed", values.seed, SAMPLE_DEFAULTS.seed, 0, 2 ** 31 - 1),
    asOf: dayIn("as-of", values["as-of"]) ?? SAMPLE_DEFAULTS.asOf,
    loginsPerUser:
      values["logins-per-user"] === undefined ? null : numberIn("logins-per-user", values["logins-per-user"], 0, 1, 300)
  };
}

function numberIn(name: string, text: string | undefined, missing: number, least: number, most: number): number {
  if (text === undefined) return missing;
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new UsageError(`--${name} ${text}: expected a whole number from ${least} to ${most}.`);
  return value;
}

/** A day as `YYYY-MM-DD`; null when not given. */
function dayIn(name: string, text: string | undefined): string | null {
  if (text === undefined) return null;
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text)
    throw new UsageError(`--${name} ${text}: expected a day as YYYY-MM-DD.`);
  return text;
}
