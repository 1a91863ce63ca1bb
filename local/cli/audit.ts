import { resolve } from "node:path";
import { contractCharges, decide } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions } from "c/licenseEngine";
import { InputError } from "../csv/inputError.ts";
import { withOrg } from "../facts/index.ts";
import type { MovedUser, OpenOrg } from "../facts/index.ts";
import type { Command } from "./command.ts";
import { enteredBeside } from "./enteredBeside.ts";
import { enteredOrg, isEntered } from "../host/enteredFacts.ts";
import { enteredOptions } from "../host/enteredReading.ts";
import { keepOf, stateOf } from "./keep.ts";
import { markedBeside } from "./markedBeside.ts";
import { FACTS_OPTIONS, factsOptions, needed, readOptions } from "./options.ts";
import { STATE } from "./places.ts";
import { printed } from "./print.ts";
import { progressOn } from "./progress.ts";
import { auditDocument, doubtTexts } from "../report/auditDocument.ts";
import { explanationText } from "../report/explanation.ts";
import { checkOutput, writeOutput } from "../report/output.ts";
import { evidenceOf, reportOf } from "../report/report.ts";
import { terminalText } from "../report/terminal.ts";

const help = `Audits external licenses from a folder of CSV exports.

  license-optimizer audit --data DIR [options]

  --data DIR                folder of LoginHistory.csv, User.csv, Profile.csv, UserLicense.csv, ... (see docs/export.md);
                            Usage.csv, counted in your warehouse, stands for the first two
  --as-of YYYY-MM-DD        first day not included; default the day after the newest login
  --coverage-from YYYY-MM-DD  first day that the login history covers; default the day of the oldest login
  --time-zone Area/City     time zone in which a login day begins and ends; default UTC
  --login-zone Area/City    time zone of the times in a download of Setup > Login History
  --accept CHECK            read data that the check of this name refused; all advice then has low confidence
  --anchor-day N            day on which a usage month starts, 1 to 31; default 1
  --window N                complete months that costs look back on, 1 to 120; default 3
  --percentile N            percentile of monthly logins that a pool must carry, 0 to 100; default 75
  --out DIR                 also write audit.json, usage.csv, findings.csv, report.html, calendar.ics,
                            focus.csv (what the contract cost each month, in the columns of FinOps FOCUS 1.2),
                            and the tables of the evidence: evidence/*.csv
  --fresh                   count again, also if the folder has not changed since the last time
  --state DIR               folder of what is kept between runs; default ${STATE}
  --folder-only             leave out the contract lines and settings that were entered on the Setup tab of the
                            pages (license-optimizer start --data DIR); they count otherwise
  --language en|de|es       language of the texts; default that of the terminal (LANG), else English
  --json                    print one JSON document instead of the report
  --moves                   in the JSON also list, by family, the Ids of the users who are to change basis
  --explain N               show how finding N of the report came about, line by line, instead of the report
  --help                    print this text

Examples
  npx license-optimizer audit --data exports/my-org
                            the report in the terminal
  npx license-optimizer audit --data exports/my-org --out reports/november
                            also a page, tables, a calendar and the evidence for a negotiation
  npx license-optimizer audit --data exports/my-org --explain 4
                            users, rates, prices, months and contract lines behind finding 4
  npx license-optimizer audit --data exports/my-org --json > audit.json
                            for other programs
  npx license-optimizer audit --data exports/my-org --time-zone America/New_York --anchor-day 15
                            usage months as the contract has them, from the 15th
  npx license-optimizer audit --data downloads --login-zone Europe/Berlin
                            the download of Setup > Login History, made by somebody in Berlin

Exit code 0, or 2 for a mistake in the options or the folder.`;

/**
 * Audits a folder of CSV exports. Standard output gets the report, or with `--json` one JSON document; standard error gets the progress.
 */
export const command: Command = {
  help,
  check: (line) => void read(line),
  async run(line, { out, err, env }) {
    const { values, data, given } = read(line);
    if (values.out) await checkOutput(values.out);
    const source = { kind: "folder", folder: data } as const;
    const entered = values["folder-only"] ? null : await enteredBeside(stateOf(source, values), data, given);
    const options = entered ? enteredOptions(given, entered.settings) : given;
    const progress = progressOn(err);
    const { facts, decisions, audit, moves } = await withOrg(
      data,
      {
        ...options,
        keep: keepOf(source, values),
        onProgress: progress.step,
        onNote: progress.note
      },
      async (read) => {
        const org = entered ? enteredOrg(read, entered) : read;
        if (values.moves && org.facts.context.usersKnown === false)
          throw new InputError(
            "--moves: Usage.csv has counters and names no users. Export LoginHistory and User to list them, or leave --moves out."
          );
        const decided = decide(org.facts, org.decisions);
        return { ...org, audit: decided, moves: values.moves ? await movesOf(org, decided) : null };
      }
    ).finally(progress.end);
    const document = auditDocument(audit, facts, moves);
    doubtTexts(facts).forEach(progress.note);
    if (entered && isEntered(entered))
      progress.note("Contract lines or settings entered on the Setup tab count; --folder-only leaves them out.");
    const report = reportOf(audit, facts, decisions);
    if (values.out) {
      // Shown in the section of scenarios of report.html and as a table of its own.
      const scenarios = entered && (await markedBeside(stateOf(source, values), data, { facts, decisions, audit }));
      const evidence = evidenceOf({ facts, decisions, audit, scenarios: scenarios || null });
      const charges = contractCharges(facts, decisions, audit);
      const { computedAt, sourceName } = facts.context;
      await writeOutput(values.out, { audit: document, evidence, charges, computedAt, sourceName });
      progress.note(
        `${values.out} has report.html, to open in a browser, and the numbers as JSON, tables and a calendar.`
      );
    }
    const colored = Boolean(out.isTTY && !env.NO_COLOR);
    if (values.explain !== undefined) await printed(out, explained(values.explain, facts, audit));
    else await printed(out, values.json ? `${JSON.stringify(document)}\n` : terminalText(report, colored));
  }
};

/** @throws InputError for an option that is missing, or two that don't go together */
function read(line: string[]) {
  const values = readOptions(
    line,
    ["data", "out", "state", "language", "explain", ...FACTS_OPTIONS],
    ["json", "moves", "fresh", "folder-only"]
  );
  const data = needed("data", values.data, "name the folder of CSV exports");
  if (values.out !== undefined && resolve(values.out) === resolve(data))
    throw new InputError(
      `--out ${values.out}: is the folder of the exports, where tables of the report would be read as exports. Name another folder.`
    );
  if (values.explain !== undefined && values.json)
    throw new InputError("--explain prints text: leave out --json, whose document has the numbers of every finding.");
  return { values, data, given: factsOptions(values) };
}

/** @throws InputError if there is no such finding */
function explained(number: number, facts: AuditFacts, audit: AuditWithDecisions): string {
  const { length } = audit.findings;
  if (number > length)
    throw new InputError(
      `--explain ${number}: this audit has ${length} findings. Name the number before one in the report.`
    );
  return explanationText(number, facts, audit);
}

/** The users who should change basis, by family. */
async function movesOf(org: OpenOrg, { allocation }: AuditWithDecisions): Promise<Map<string, MovedUser[]>> {
  const moves = new Map<string, MovedUser[]>();
  // One query after the other: all of them use one database.
  for (const { family, movedHabits } of allocation) moves.set(family, await org.movedUsers(movedHabits));
  return moves;
}
