import type { EnteredLine, EnteredSettings, TermsSource } from "c/licenseEngine";
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
  parse: ({ lines, counts, settings = {} }) =>
    (lines === null || Array.isArray(lines)) &&
    (counts === "entered" || counts === "file") &&
    typeof settings === "object" &&
    settings !== null
      ? { lines: lines as EnteredLine[] | null, counts, settings: settings as EnteredSettings }
      : null
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
