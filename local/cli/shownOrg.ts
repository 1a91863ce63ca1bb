import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { exportOrg } from "../export/exportOrg.ts";
import { readCatalog } from "../facts/catalog.ts";
import type { FactsOptions } from "../facts/options.ts";
import { generateSample, isSample } from "../sample/generate.ts";
import type { StartSource } from "./startOptions.ts";

/** The folder that `npm start` shows. */
export interface ShownOrg {
  folder: string;
  names: Required<Pick<FactsOptions, "source" | "sourceName">>;
  /** Removes what was made for this run only. */
  remove(): void;
}

/**
 * Makes the CSV folder of what is to be shown: the sample (kept for the next start), a folder that is there, or an org's export to a
 * temporary folder, which holds personal data and is therefore removed at the end.
 *
 * @param sampleFolder where the sample is kept
 * @param say told what is being done
 * @param signal stops an export
 * @throws InputError where the org can't be exported or the sample's folder is in use
 */
export async function openOrg(
  source: StartSource,
  sampleFolder: string,
  say: (text: string) => void,
  signal: AbortSignal
): Promise<ShownOrg> {
  if (source.kind === "folder") return shown(source.folder, "export", source.folder);
  if (source.kind === "org") {
    const work = mkdtempSync(join(tmpdir(), "license-optimizer-"));
    const remove = () => rmSync(work, { recursive: true, force: true });
    try {
      const folder = join(work, "export");
      await exportOrg({ alias: source.alias, out: folder, catalog: await readCatalog(), say, signal });
      return { ...shown(folder, "export", source.alias), remove };
    } catch (error) {
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
