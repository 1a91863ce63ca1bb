import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { InputError } from "../csv/inputError.ts";
import { exportOrg } from "../export/exportOrg.ts";
import { readCatalog } from "../facts/catalog.ts";
import { companyName } from "../facts/index.ts";
import type { FactsOptions } from "../facts/index.ts";
import { generateSample, isSample } from "../sample/generate.ts";
import type { SampleOptions } from "../sample/generate.ts";
import { exportProgress } from "./exportProgress.ts";
import { SAMPLE_OPTIONS, sampleOptions } from "./options.ts";
import type { OptionValues } from "./options.ts";
import { sayOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** The options that choose what to show. */
export const SOURCE_OPTIONS = ["data", "target-org", ...SAMPLE_OPTIONS] as const;

/** The source of the org to show. */
export type ShownSource =
  | { kind: "sample"; options: SampleOptions }
  /** A folder of CSV exports. */
  | { kind: "folder"; folder: string }
  /** An org that the Salesforce CLI knows by this alias or username. */
  | { kind: "org"; alias: string };

/**
 * What to show, as given on the command line.
 *
 * @param today `YYYY-MM-DD`; the sample's as-of date unless one is given
 * @throws InputError for options that exclude each other
 */
export function shownSource(values: OptionValues<(typeof SOURCE_OPTIONS)[number]>, today: string): ShownSource {
  const { data, "target-org": alias } = values;
  if (data === undefined && alias === undefined)
    return { kind: "sample", options: sampleOptions({ ...values, "as-of": values["as-of"] ?? today }) };
  if (data !== undefined && alias !== undefined)
    throw new InputError("--data and --target-org can't be combined: show a folder or an org.");
  const misplaced = (["users", "seed", "logins-per-user"] as const).find((name) => values[name] !== undefined);
  if (misplaced)
    throw new InputError(`--${misplaced} is for the sample org and can't be used with --data or --target-org.`);
  return data === undefined ? { kind: "org", alias: alias! } : { kind: "folder", folder: data };
}

/** The folder that `license-optimizer start` shows. */
interface ShownOrg {
  folder: string;
  names: Required<Pick<FactsOptions, "source" | "sourceName">>;
  /** Removes what this run alone created. */
  remove(): void;
}

/**
 * Makes the CSV folder to show: the sample (kept for the next start), an existing folder, or an org's export in a
 * temporary folder. An export holds personal data and is therefore removed at the end.
 *
 * @param sampleFolder where the sample is kept
 * @param signal stops an export
 * @throws InputError if the org can't be exported or the sample's folder is in use
 */
export async function openOrg(
  source: ShownSource,
  sampleFolder: string,
  terminal: Pick<Terminal, "out" | "err" | "login">,
  signal: AbortSignal
): Promise<ShownOrg> {
  const say = sayOn(terminal);
  if (source.kind === "folder") return shown(source.folder, "export", companyName(source.folder));
  if (source.kind === "org") {
    const login = await terminal.login(source.alias);
    const work = mkdtempSync(join(tmpdir(), "license-optimizer-"));
    const remove = () => rmSync(work, { recursive: true, force: true });
    const progress = exportProgress(terminal);
    try {
      const folder = join(work, "export");
      say(`Exporting ${source.alias} ...`);
      const { warning } = await exportOrg({ login, out: folder, catalog: await readCatalog(), progress, signal });
      progress.end();
      if (warning) say(`\nWARNING: ${warning}\n`);
      return { ...shown(folder, "export", source.alias), remove };
    } catch (error) {
      progress.end();
      remove();
      throw error;
    }
  }
  const { options } = source;
  if (isSample(sampleFolder, options)) say(`Sample org of ${options.users} users: ${sampleFolder}`);
  else {
    say(`Making the sample org of ${options.users} users ...`);
    await generateSample(sampleFolder, options);
  }
  return shown(sampleFolder, "sample", "Sample org");
}

function shown(folder: string, source: ShownOrg["names"]["source"], sourceName: string): ShownOrg {
  return { folder, names: { source, sourceName }, remove: () => {} };
}
