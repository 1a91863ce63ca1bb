import type { EnteredSettings, SentSettings } from "c/licenseEngine";
import { isTimeZone } from "../csv/timeZone.ts";
import { flag, number, objectOf, orNull, text, textThat, whole } from "./checks.ts";
import type { Schema } from "./checks.ts";
import { NUMBERS } from "../facts/index.ts";

const range = ([, least, most, isWhole]: (typeof NUMBERS)[keyof typeof NUMBERS]) =>
  orNull(isWhole ? whole(least, most) : number(least, most));

const timeZone = textThat(isTimeZone, "expected an IANA time zone like Europe/Berlin");

/** The settings that a folder knows; who are external people is told by a file of it. */
const members = {
  window: orNull(whole(1, 120)),
  percentile: orNull(number(0, 100)),
  anchorDay: orNull(whole(1, 31)),
  dormantDays: orNull(whole(1, 9999)),
  timeZone: orNull(timeZone),
  rollOver: orNull(flag),
  lockOut: orNull(flag),
  ...Object.fromEntries(Object.entries(NUMBERS).map(([name, rule]) => [name, range(rule)]))
};

/** Settings as they were entered; null for a default. */
export const enteredSettings = objectOf(members as never) as unknown as Schema<EnteredSettings>;

/** Settings to save. */
export const sentSettings = objectOf<SentSettings>({
  values: enteredSettings,
  version: text
});
