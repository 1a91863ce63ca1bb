import { exportOrg } from "../export/exportOrg.ts";
import { readCatalog } from "../facts/catalog.ts";
import type { Command } from "./command.ts";
import { needed, readOptions } from "./options.ts";
import { sayOn } from "./terminal.ts";

const help = `Exports an org to a folder of CSV files with the Salesforce CLI. Nothing in the org is changed. See docs/export.md.

  npm run export -- --target-org ALIAS --out DIR

  --target-org ALIAS     org as the Salesforce CLI knows it (sf org list)
  --out DIR              folder to write: new, empty or an earlier export
  --help                 print this text

Exit code 0, 2 for what you have to see to, or 130 when stopped.`;

/** Exports an org to a folder of CSV files. */
export const command: Command = {
  help,
  async run(line, terminal) {
    const values = readOptions(line, ["target-org", "out"]);
    const alias = needed("target-org", values["target-org"], "name an org that the Salesforce CLI knows (sf org list)");
    const out = needed("out", values.out, "name the folder to write to, e.g. --out exports/my-org");
    const say = sayOn(terminal);
    const signal = terminal.stopSignal();
    try {
      const cli = terminal.salesforceCli();
      await exportOrg({ cli, alias, out, catalog: await readCatalog(), say, signal });
      say(`\nDone: ${out}\nSee it with: npm start -- --data ${out}`);
      return 0;
    } catch (error) {
      if (!signal.aborted) throw error;
      terminal.err.write("Stopped; nothing was written.\n");
      return 130;
    }
  }
};
