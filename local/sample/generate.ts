import { createHash } from "node:crypto";
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { isExportFile, readMarker, writeFolder } from "../csv/folder.ts";
import type { FolderKind } from "../csv/folder.ts";
import { writeAccess, writePermissions } from "./accessTables.ts";
import { calendarOf } from "./calendar.ts";
import { writeEntitlements, writeReadings, writeSettings } from "./history.ts";
import { drawLogins } from "./logins.ts";
import { makePeople } from "./people.ts";
import { writeContracts, writeLicenses, writeSetup, writeUsers } from "./tables.ts";

const FOLDER: FolderKind = {
  marker: "sample.json",
  mayReplace: (names) =>
    names.includes("sample.json") && names.every((name) => name === "sample.json" || isExportFile(name))
};

/** The parameters of a sample: the same ones give the same bytes. */
export interface SampleOptions {
  users: number;
  seed: number;
  /** `YYYY-MM-DD`, the first excluded day. */
  asOf: string;
  /** Approximate number of LoginHistory rows per user; null for the number that the habits of the org file give. */
  loginsPerUser: number | null;
  /** Approximate number of days that LoginHistory reaches back; default six complete months and some days. */
  keptDays?: number;
}

export const SAMPLE_DEFAULTS: SampleOptions = {
  users: 50_000,
  seed: 1,
  asOf: "2026-11-16",
  loginsPerUser: null
};

/** Content of `sample.json`. */
export interface SampleMarker extends SampleOptions {
  kind: "sample";
  /** Content hash of the generator: an older generator's sample does not match. */
  generator: string;
  logins: number;
}

/**
 * Writes the CSV folder of a sample org, atomically.
 *
 * @param out folder to make; replaces an earlier sample in it
 * @param onProgress called now and then with the completed share of the work, 0..1
 * @returns the content of `sample.json`
 * @throws InputError if the folder holds something else
 */
export function generateSample(
  out: string,
  options: SampleOptions,
  onProgress: (done: number) => void = () => {}
): Promise<SampleMarker> {
  return writeFolder(out, FOLDER, (folder) => {
    const calendar = calendarOf(options.asOf, options.keptDays);
    const people = makePeople(options.users, options.seed, calendar, scaleFor(options));
    const history = new CsvFile(
      join(folder, "LoginHistory.csv"),
      "Id,UserId,LoginTime,LoginType,Status,NetworkId".split(",")
    );
    const logins = drawLogins(people, calendar, history, (day) => onProgress((0.8 * day) / calendar.days));
    history.close();
    const active = writeUsers(folder, people, calendar);
    writeSetup(folder);
    const bought = writeLicenses(folder, calendar, active, logins);
    writeContracts(folder, calendar, bought);
    writeReadings(folder, people, calendar, bought, logins);
    writeEntitlements(folder, calendar, bought, logins);
    writeSettings(folder);
    writePermissions(folder);
    writeAccess(folder, people, calendar);
    onProgress(1);
    return { kind: "sample", ...options, generator: generatorHash(), logins: logins.rows };
  });
}

/** True if the folder holds the sample that these options would make. */
export function isSample(folder: string, options: SampleOptions): boolean {
  const found = readMarker(folder, FOLDER.marker) as Partial<SampleMarker> | null;
  return (
    found?.kind === "sample" &&
    found.generator === generatorHash() &&
    found.keptDays === options.keptDays &&
    (Object.keys(SAMPLE_DEFAULTS) as (keyof SampleOptions)[]).every((key) => found[key] === options[key])
  );
}

/** How many times the org file's login rate gives the requested number of rows: found with a small sample. */
function scaleFor({ loginsPerUser, seed, asOf, keptDays }: SampleOptions): number {
  if (loginsPerUser === null) return 1;
  const calendar = calendarOf(asOf, keptDays);
  const users = 20_000;
  let scale = 1;
  for (let round = 0; round < 4; round++) {
    const rows = drawLogins(makePeople(users, seed, calendar, scale), calendar, null).rows;
    scale *= (loginsPerUser * users) / Math.max(1, rows);
  }
  return scale;
}

function generatorHash(): string {
  const hash = createHash("sha256");
  // `.ts`, or `.js` in the npm package, which is compiled.
  const code = extname(import.meta.filename);
  const sources = readdirSync(import.meta.dirname).filter((name) => name.endsWith(code) && !/\.test\./.test(name));
  for (const name of [...sources.sort(), `../csv/csvFile${code}`])
    hash.update(name).update(readFileSync(join(import.meta.dirname, name)));
  return hash.digest("hex").slice(0, 16);
}
