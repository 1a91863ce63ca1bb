import type { EnteredLine, EnteredSettings, TermsSource } from "c/licenseEngine";
import { fits, orNull } from "../checks.ts";
import { enteredSettings } from "../settingsRecords.ts";
import { enteredLines } from "../termsRecords.ts";
import { jsonFile } from "./jsonFile.ts";
import type { JsonFile, JsonKind } from "./jsonFile.ts";

/** What was entered on the Setup tab for a data source. */
export interface EnteredSetup {
  /** Null: nothing was entered, so the folder's own file counts. */
  lines: EnteredLine[] | null;
  counts: TermsSource;
  /** Those that differ from the folder's settings and the defaults. */
  settings: EnteredSettings;
}

const KIND: JsonKind<EnteredSetup> = {
  schema: 1,
  what: "the contract lines and settings entered on the Setup tab",
  indent: 2,
  none: () => ({ lines: null, counts: "entered", settings: {} }),
  // A file that somebody changed by hand decides about money, too.
  parse: ({ lines, counts, settings = {} }) => {
    const whole =
      fits(orNull(enteredLines), lines) &&
      fits(enteredSettings, settings) &&
      (counts === "entered" || counts === "file");
    return whole ? { lines: lines as EnteredLine[] | null, counts, settings: settings as EnteredSettings } : null;
  }
};

/**
 * Keeps what was entered on the Setup tab, beside the other state of a data source; the folder of exports is never written.
 *
 * @param path of the state file of the data source
 * @param source the data source, for readers of the file
 */
export function setupState(path: string, source: string): JsonFile<EnteredSetup> {
  return jsonFile(path.replace(/\.json$/, "-setup.json"), source, KIND);
}
