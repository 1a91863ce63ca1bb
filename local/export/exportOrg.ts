import { copyFileSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { LicenseType } from "c/licenseEngine";
import { isExportFile, writeFolder } from "../csv/folder.ts";
import type { FolderKind } from "../csv/folder.ts";
import { plainColumns } from "./customColumns.ts";
import { exportObject } from "./exportObject.ts";
import type { ObjectExport } from "./exportObject.ts";
import { exportUse, useFrom } from "./exportUse.ts";
import { EXPORT_OBJECTS } from "./objects.ts";
import { hasOwnRowsOnly } from "./ownRowsOnly.ts";
import type { Cli } from "./salesforceCli.ts";

const FOLDER: FolderKind = {
  marker: "export.json",
  mayReplace: (names) => names.every((name) => name === "export.json" || isExportFile(name))
};
/** Files that users write themselves if the org has no such records. */
const OWN_RECORDS = ["License_Contract", "License_Reading", "License_Optimizer_Settings", "RecordUse"];
const STILL_RUNNING = 30_000;

/** Content of `export.json`: the origin of the folder. */
export interface ExportMarker {
  kind: "export";
  alias: string;
  /** ISO 8601 UTC. */
  exportedAt: string;
  files: (Omit<ObjectExport, "notes"> & { file: string })[];
  /** What the org lacks and what is doubtful, for the user. */
  notes: string[];
}

/**
 * Exports an org to a folder of CSV files with the Salesforce CLI. The folder appears, or replaces an earlier export, only when
 * everything is complete. Contract lines that the user put there are kept.
 *
 * @param options.cli the Salesforce CLI
 * @param options.alias org as the Salesforce CLI knows it
 * @param options.catalog names the objects whose use by each user is counted
 * @param options.say receives progress and everything that was left out
 * @param options.signal stops the export: the CLI is ended and nothing is written
 * @throws InputError with what to do; the signal's reason if stopped
 */
export async function exportOrg(options: {
  cli: Cli;
  alias: string;
  out: string;
  catalog: LicenseType[];
  say: (text: string) => void;
  signal?: AbortSignal;
}): Promise<ExportMarker> {
  const { cli, alias, out, catalog, say, signal } = options;
  const work = mkdtempSync(join(tmpdir(), "license-optimizer-queries-"));
  try {
    return await writeFolder(out, FOLDER, async (folder) => {
      const marker: ExportMarker = {
        kind: "export",
        alias,
        exportedAt: new Date().toISOString(),
        files: [],
        notes: []
      };
      for (const object of EXPORT_OBJECTS) {
        const { notes, ...result } = await timed(object.file, say, () =>
          exportObject(object, { cli, alias, folder, work, signal })
        );
        marker.files.push({ file: object.file, ...result });
        marker.notes.push(...notes);
        for (const note of notes) say(`  ${note}`);
      }
      const objects = catalog.flatMap(({ gatingObjects = [] }) => gatingObjects);
      const real = [...new Set(objects)].filter((name) => name !== "Report" && name !== "Dashboard");
      const { notes, ...use } = await timed("RecordUse", say, () =>
        exportUse(real, useFrom(new Date()), { cli, alias, folder, work, signal })
      );
      marker.files.push({ file: "RecordUse", ...use });
      marker.notes.push(...notes);
      for (const note of notes) say(`  ${note}`);
      await finishOwnRecords(folder, out, marker, say);
      if (await hasOwnRowsOnly(join(folder, "LoginHistory.csv"), join(folder, "User.csv"))) {
        const warning =
          `LoginHistory holds the logins of one user only, though others came: the user of ${alias} may read only the own history. ` +
          "Every number would be wrong. Give the user the permission Monitor Login History (or Manage Users) and export again.";
        marker.notes.push(warning);
        say(`\nWARNING: ${warning}\n`);
      }
      return marker;
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Reports when an object's export begins, that it is still running, and its result. */
async function timed(
  file: string,
  say: (text: string) => void,
  run: () => Promise<ObjectExport>
): Promise<ObjectExport> {
  const started = Date.now();
  const seconds = () => ((Date.now() - started) / 1000).toFixed(0);
  say(`Exporting ${file} ...`);
  const timer = setInterval(() => say(`  ${file}: still running after ${seconds()} s`), STILL_RUNNING);
  try {
    const result = await run();
    if (result.rows !== null) say(`  ${file}: ${result.rows.toLocaleString("en-US")} rows in ${seconds()} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}

/** Removes the suffix of custom fields from the app's columns; keeps the user's own files if the org has no such records. */
async function finishOwnRecords(
  folder: string,
  out: string,
  marker: ExportMarker,
  say: (text: string) => void
): Promise<void> {
  for (const name of OWN_RECORDS) {
    const file = join(folder, `${name}.csv`);
    const before = join(out, `${name}.csv`);
    if (existsSync(file)) await plainColumns(file);
    else if (existsSync(before)) {
      copyFileSync(before, file);
      const note = `${name}.csv: kept as it was in ${out}.`;
      marker.notes.push(note);
      say(`  ${note}`);
    }
  }
}
