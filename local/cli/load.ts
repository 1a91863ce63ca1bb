import { InputError } from "../csv/inputError.ts";
import { readOrg } from "../facts/index.ts";
import type { Changes } from "../load/changes.ts";
import { loadOrg } from "../load/loadOrg.ts";
import type { LoadPlan } from "../load/plan.ts";
import { LICENSE_MONTHS, READINGS, USAGE_ROWS } from "../load/tables.ts";
import type { TargetOrg } from "../load/target.ts";
import type { Command } from "./command.ts";
import { exportProgress } from "./exportProgress.ts";
import { needed, readOptions } from "./options.ts";
import { progressOn } from "./progress.ts";
import { doubtTexts } from "../report/auditDocument.ts";
import { sayOn } from "./terminal.ts";

const help = `Loads counters of your warehouse into an org, so that the pages in the org show them. It uses a login that the Salesforce CLI
has: sf org login web --alias ALIAS. The app must be installed there. See docs/warehouse.md.

  license-optimizer load --data DIR --target-org ALIAS

  --data DIR             folder of Usage.csv (or parts) with Profile.csv, UserLicense.csv, Network.csv
  --target-org ALIAS     alias or username of the org (sf org list); default the CLI's default org
  --dry-run              say what would be written; nothing in the org is changed
  --replace-months       replace months that the org counted itself from its login history
  --yes                  write to a production org
  --out DIR              folder for the rows that Salesforce refuses; default out/load
  --help                 print this text

Records are found by their key, so a second run writes only what differs, and one that was cut off is run again. The login collector leaves
months that are over as they are, and goes on with the month that is not.

Examples
  npx license-optimizer load --data counters --target-org my-sandbox --dry-run
                         the checks, and what is new, changed and the same
  npx license-optimizer load --data counters --target-org production --yes
                         writes

Exit code 0, 2 for what you have to see to, or 130 when stopped.`;

/** Loads counters into an org. */
export const command: Command = {
  help,
  async run(line, terminal) {
    const values = readOptions(line, ["data", "target-org", "out"], ["dry-run", "replace-months", "yes"]);
    const data = needed("data", values.data, "name the folder of Usage.csv");
    const say = sayOn(terminal);
    const reading = progressOn(terminal.err);
    const counted = await readOrg(data, { onProgress: reading.step, onNote: reading.note }).finally(reading.end);
    if (counted.facts.context.usersKnown !== false)
      throw new InputError(
        `${data} has no Usage.csv: its logins are counted by the org itself. Counters come from a warehouse (docs/warehouse.md).`
      );
    doubtTexts(counted.facts).forEach((text) => say(text));
    const signal = terminal.stopSignal();
    const login = await terminal.login(values["target-org"]);
    say(`Loading the counters of ${data} into ${login.alias} (${login.username})`);
    const progress = exportProgress(terminal);
    const dryRun = values["dry-run"] === true;
    try {
      const { isSame, failed } = await loadOrg({
        login,
        counted,
        out: values.out ?? "out/load",
        dryRun,
        replaceMonths: values["replace-months"] === true,
        yes: values.yes === true,
        progress,
        signal,
        onPlan: (plan, target) => linesOf(plan, target, counted.decisions.counters !== null).forEach(say)
      });
      progress.end();
      if (failed.rows)
        throw new InputError(
          `${count(failed.rows)} rows were refused, and the pages keep the numbers of before. Salesforce says of the first: ${failed.message}\nThe rows are in ${[...failed.files.keys()].join(", ")}. Fix the cause and run the command again.`
        );
      if (isSame) say(`${login.alias} has these counters already: nothing is written.`);
      else say(dryRun ? "Nothing is written, because of --dry-run." : `Done. ${AFTER}`);
      return 0;
    } catch (error) {
      progress.end();
      if (!signal.aborted) throw error;
      terminal.err.write("Stopped. Run the command again to write the rest.\n");
      return 130;
    }
  }
};

/** What pages in the org go by after a load. */
const AFTER =
  "Pages and decisions in the org go by these counters. Single users, their access and their moves come from the org itself. Decisions, alerts and the " +
  "costs in reports follow with the next jobs of the app.";

const count = (value: number) => value.toLocaleString("en-US");

function linesOf(plan: LoadPlan, { name, settings }: TargetOrg, habits: boolean): string[] {
  const { usage, months, readings, keptMonths, ownMonths, olderMonths } = plan;
  return [
    `${name}:`,
    lineOf(USAGE_ROWS.title, usage),
    lineOf(LICENSE_MONTHS.title, months),
    lineOf(READINGS.title, readings),
    ...(ownMonths.length ? [`  Replaced, counted by the org itself: ${ownMonths.join(", ")}`] : []),
    ...(keptMonths.length ? [`  Kept, because the org has more days of them: ${keptMonths.join(", ")}`] : []),
    ...(olderMonths ? [`  Older months that the org has stay and count, too: ${olderMonths}`] : []),
    ...(settings.allSitesOnly ? ["  Rows of sites are left out, as the settings of the org say."] : []),
    ...(habits
      ? []
      : [
          "  Habits are left out, because the days with logins do not cover their months: the org gives no advice by them."
        ])
  ];
}

function lineOf(title: string, { added, changed, same, removed }: Changes): string {
  const parts = [`${count(added.length)} new`, `${count(changed.length)} changed`, `${count(same)} the same`];
  return `  ${title}: ${[...parts, ...(removed.length ? [`${count(removed.length)} removed`] : [])].join(", ")}`;
}
