import { DEFAULT_SETTINGS } from "c/licenseEngine";
import type { FactsContext, LicenseType, Settings, UpgradeFact } from "c/licenseEngine";

/** Options of a reading; each has a default. The command line checks its own values (local/cli/options.ts). */
export interface FactsOptions {
  /** First excluded day, `YYYY-MM-DD`; default the day after the newest LoginHistory row. */
  asOf?: string;
  /** IANA zone in which a login day begins and ends; default UTC. */
  timeZone?: string;
  /** A check to turn off; all advice then has low confidence. */
  accept?: "rows";
  /** IANA zone of the times in a download of Setup > Login History: that of the user who downloaded it. */
  loginZone?: string;
  /** Day of the month on which a usage month starts, 1..31; default 1. */
  anchorDay?: number;
  /** Days without a login after which a user counts as idle, from 1; default 90. */
  dormantDays?: number;
  /** Number of complete usage months in the economics window; default 3. */
  window?: number;
  /** Percentile of monthly logins that a pool must cover, 0..100; default 75. */
  percentile?: number;
  /** First day that LoginHistory covers, `YYYY-MM-DD`; default the day of the oldest row. */
  coverageFrom?: string;
  /** Default `export`. */
  source?: FactsContext["source"];
  /** Name of the org; default `companyName` of the folder. */
  sourceName?: string;
  /** Reports the current step of a long reading. */
  onProgress?: (step: string) => void;
  /** Receives what is doubtful about a file that is read all the same. */
  onNote?: (note: string) => void;
  /** Where the facts are kept for the next reading; default nowhere. */
  keep?: KeepOptions;
  /** Default the records of `License_Type__mdt` in force-app. */
  catalog?: LicenseType[];
  /** Default those from the same records. */
  upgrades?: UpgradeFact[];
}

/** How facts are kept between readings of an unchanged folder. */
interface KeepOptions {
  /** Of the file; the first reading makes its folder. */
  path: string;
  /** True to count again whatever is kept. */
  fresh?: boolean;
  /** Shortest reading that is worth a file, in milliseconds. */
  worth?: number;
}

/** The settings of a reading: defaults replaced by options. */
export function settingsOf({ timeZone, anchorDay, dormantDays, window, percentile }: FactsOptions): Settings {
  return {
    ...DEFAULT_SETTINGS,
    timeZone: timeZone ?? DEFAULT_SETTINGS.timeZone,
    anchorDay: anchorDay ?? DEFAULT_SETTINGS.anchorDay,
    dormantDays: dormantDays ?? DEFAULT_SETTINGS.dormantDays,
    window: window ?? DEFAULT_SETTINGS.window,
    percentile: percentile ?? DEFAULT_SETTINGS.percentile
  };
}
