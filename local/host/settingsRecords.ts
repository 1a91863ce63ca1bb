import type { EnteredSettings, SentSettings } from "c/licenseEngine";
import { flag, number, objectOf, orNull, text, whole } from "./checks.ts";
import type { Schema } from "./checks.ts";
import { NUMBERS } from "../facts/index.ts";

const range = ([, least, most, isWhole]: (typeof NUMBERS)[keyof typeof NUMBERS]) =>
  orNull(isWhole ? whole(least, most) : number(least, most));

/** The settings that count at once: what the reading of the folder depends on is an option of the command or a file of the folder. */
const members = {
  window: orNull(whole(1, 120)),
  percentile: orNull(number(0, 100)),
  rollOver: orNull(flag),
  lockOut: orNull(flag),
  ...Object.fromEntries(Object.entries(NUMBERS).map(([name, rule]) => [name, range(rule)]))
};

/** Settings to save; null for a default. */
export const sentSettings = objectOf<SentSettings>({
  values: objectOf(members as never) as unknown as Schema<EnteredSettings>,
  version: text
});
