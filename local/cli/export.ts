import { InputError } from "../csv/inputError.ts";
import { exportOrg } from "../export/exportOrg.ts";
import { readCatalog } from "../facts/catalog.ts";
import type { Command } from "./command.ts";
import { exportDocument } from "./exportDocument.ts";
import { exportProgress, summaryOf } from "./exportProgress.ts";
import { needed, readOptions } from "./options.ts";
import { printed } from "./print.ts";
import { sayOn } from "./terminal.ts";

const help = `Exports an org to a folder of CSV files. Nothing in the org is changed. It uses a login that the Salesforce CLI has:
sf org login web --alias ALIAS. See docs/export.md.

  license-optimizer export --target-org ALIAS --out DIR

  --target-org ALIAS     alias or username of the org (sf org list); default the CLI's default org
  --out DIR              folder to write: a new one, or an earlier export of the same org, which is continued
  --since YYYY-MM-DD     first day of login history to read (UTC); default all that Salesforce has, about six months
  --json                 print one JSON document: the folder, its files and rows; everything else goes to standard error
  --help                 print this text

The folder is the history: months of logins that Salesforce has forgotten stay, everything else is replaced. Run it once a month
and the folder grows to a year and more. Files of your own in it are never changed. An export that was stopped goes on where it was.

Examples
  npx license-optimizer export --target-org my-org --out exports/my-org
                         the first export, and every later one
  npx license-optimizer export --target-org my-org --out exports/my-org --since 2026-09-01
                         only logins of September and later, for a first look at a large org
  npx license-optimizer start --data exports/my-org
                         shows the folder

Exit code 0, 2 for what you have to see to, or 130 when stopped.`;

/** Exports an org to a folder of CSV files. */
export const command: Command = {
  help,
  check: (line) => void read(line),
  async run(line, terminal) {
    const now = new Date();
    const { out, since, json, "target-org": org } = read(line, now);
    const spoken = { ...terminal, out: json ? terminal.err : terminal.out };
    const say = sayOn(spoken);
    const signal = terminal.stopSignal();
    const login = await terminal.login(org);
    say(`Exporting ${login.alias} (${login.username}) to ${out}`);
    const progress = exportProgress(spoken);
    try {
      const catalog = await readCatalog();
      const { marker, warning } = await exportOrg({ login, out, since, catalog, progress, signal, now });
      progress.end();
      if (json) {
        await printed(terminal.out, `${JSON.stringify(exportDocument(out, marker, warning))}\n`);
        return 0;
      }
      say(`\n${summaryOf(marker)}`);
      say(warning ? `${out} is written, but:\n\nWARNING: ${warning}` : doneWith(out));
      return 0;
    } catch (error) {
      progress.end();
      if (!signal.aborted) throw error;
      terminal.err.write(`Stopped; nothing in ${out} was replaced.\n`);
      return 130;
    }
  }
};

/** @throws InputError */
function read(line: string[], now = new Date()) {
  const values = readOptions(line, ["target-org", "out", "since"], ["json"]);
  const out = needed("out", values.out, "name the folder to write to, e.g. --out exports/my-org");
  const { since } = values;
  if (since && since > now.toISOString().slice(0, 10))
    throw new InputError(`--since ${since}: expected a day that is not in the future.`);
  return { ...values, out };
}

function doneWith(out: string): string {
  return `Done: ${out}\nSee it with: npx license-optimizer start --data ${out}`;
}
