/**
 * Exports an org to a folder of CSV files: `npm run export -- --target-org ALIAS --out DIR`. Exit code 0; 2 where the user has to see
 * to something; 130 when stopped.
 */
import { InputError } from "../csv/inputError.ts";
import { exportOrg } from "../export/exportOrg.ts";
import { readCatalog } from "../facts/catalog.ts";
import { runCommand } from "./command.ts";
import { readOptions } from "./options.ts";
import { stopSignal } from "./stopSignal.ts";

const HELP = `Exports an org to a folder of CSV files with the Salesforce CLI. Nothing in the org is changed. See docs/export.md.

  npm run export -- --target-org ALIAS --out DIR

  --target-org ALIAS     org as the Salesforce CLI knows it (sf org list)
  --out DIR              folder to write: new, empty or an earlier export
  --help                 print this text`;

await runCommand(async () => {
  const texts = readOptions(process.argv.slice(2), ["target-org", "out"]);
  if (!texts["target-org"])
    throw new InputError("--target-org is missing: name an org that the Salesforce CLI knows (sf org list).");
  if (!texts.out) throw new InputError("--out is missing: name the folder to write to, e.g. --out out/my-org.");
  const signal = stopSignal();
  try {
    await exportOrg({
      alias: texts["target-org"],
      out: texts.out,
      catalog: await readCatalog(),
      say: console.log,
      signal
    });
    console.log(`\nDone: ${texts.out}\nSee it with: npm start -- --data ${texts.out}`);
  } catch (error) {
    if (!signal.aborted) throw error;
    console.error("Stopped; nothing was written.");
    process.exitCode = 130;
  }
}, HELP);
