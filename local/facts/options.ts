import { DEFAULT_SETTINGS } from "c/licenseEngine";
import type { FactsContext, LicenseType, Settings, UpgradeFact } from "c/licenseEngine";
import { InputError } from "../csv/inputError.ts";
import { isTimeZone } from "../csv/timeZone.ts";
import { isDate } from "../csv/timestamps.ts";

/** What the caller may decide about a reading; all of it has a default. */
export interface FactsOptions {
  /** First day that is not included any more, `YYYY-MM-DD`; default the day after the newest LoginHistory row. */
  asOf?: string;
  /** IANA zone in which a login day begins and ends; default UTC. */
  timeZone?: string;
  /** Day of the month on which a usage month starts, 1..31; default 1. */
  anchorDay?: number;
  /** Complete usage months that economics look back on; default 3. */
  window?: number;
  /** Percentile of monthly logins that a pool must carry, 0..100; default 75. */
  percentile?: number;
  /** First day that LoginHistory covers, `YYYY-MM-DD`; default the day of the oldest row. */
  coverageFrom?: string;
  /** Default `export`. */
  source?: FactsContext["source"];
  /** Default the folder. */
  sourceName?: string;
  /** Called with what is being done, for long readings. */
  onProgress?: (step: string) => void;
  /** Default the records of `License_Type__mdt` in force-app. */
  catalog?: LicenseType[];
  /** Default those of the same records. */
  upgrades?: UpgradeFact[];
}

/** The settings of a reading: defaults replaced by options. @throws InputError for an option that makes no sense */
export function settingsOf(options: FactsOptions): Settings {
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    timeZone: options.timeZone ?? DEFAULT_SETTINGS.timeZone,
    anchorDay: options.anchorDay ?? DEFAULT_SETTINGS.anchorDay,
    window: options.window ?? DEFAULT_SETTINGS.window,
    percentile: options.percentile ?? DEFAULT_SETTINGS.percentile
  };
  const { anchorDay, window, percentile, timeZone } = settings;
  if (!isTimeZone(timeZone)) {
    throw new InputError(`Time zone "${timeZone}" is not known, expected an IANA name like Europe/Berlin.`);
  }
  if (!Number.isInteger(anchorDay) || anchorDay < 1 || anchorDay > 31) {
    throw new InputError(`Anchor day ${anchorDay}: expected a whole number from 1 to 31.`);
  }
  if (!Number.isInteger(window) || window < 1) {
    throw new InputError(`Window ${window}: expected a whole number of months, 1 or more.`);
  }
  if (!(percentile >= 0 && percentile <= 100)) {
    throw new InputError(`Percentile ${percentile}: expected a number from 0 to 100.`);
  }
  checkDate("As-of date", options.asOf);
  checkDate("Coverage start", options.coverageFrom);
  if (options.asOf && options.coverageFrom && options.coverageFrom >= options.asOf) {
    throw new InputError(
      `Coverage start ${options.coverageFrom} is not before the as-of date ${options.asOf}, which is the first day not included.`
    );
  }
  return settings;
}

function checkDate(what: string, date: string | undefined): void {
  if (date !== undefined && !isDate(date)) {
    throw new InputError(`${what} "${date}" is not a date that exists, expected YYYY-MM-DD.`);
  }
}
