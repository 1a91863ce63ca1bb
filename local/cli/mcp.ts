import { once } from "node:events";
import { stat } from "node:fs/promises";
import { InputError } from "../csv/inputError.ts";
import { appVersion, versionLine } from "../facts/appVersion.ts";
import { companyName, openStore } from "../facts/index.ts";
import { openEntered } from "../host/enteredReading.ts";
import { moveState } from "../host/state/moveState.ts";
import type { EnteredSetup } from "../host/state/setupState.ts";
import { serveOver } from "../mcp/serve.ts";
import { servedFolder } from "../mcp/servedFolder.ts";
import type { Command } from "./command.ts";
import { enteredBeside } from "./enteredBeside.ts";
import { keepOf, stateOf } from "./keep.ts";
import { FACTS_OPTIONS, factsOptions, needed, readOptions } from "./options.ts";
import { STATE } from "./places.ts";
import { progressOn } from "./progress.ts";

const help = `Serves a folder of CSV exports to an AI assistant by the Model Context Protocol (MCP), over standard input and output.
It answers questions about cost, savings, users and moves, with the numbers of license-optimizer audit; it only reads. See docs/mcp.md.

  license-optimizer mcp --data DIR [options]

  --data DIR                folder of CSV exports, as of license-optimizer audit
  --no-users                leave out single users and their names
  --state DIR               folder of what is kept between runs; default ${STATE}
  --fresh                   count again, also if the folder has not changed since the last time
  --folder-only             leave out the contract lines and settings that were entered on the Setup tab of the pages
  --language en|de|es       language of the texts; default that of the terminal (LANG), else English
  --as-of, --coverage-from, --time-zone, --login-zone, --accept, --anchor-day, --window, --percentile
                            as of license-optimizer audit (see license-optimizer audit --help)
  --help                    print this text

Examples
  npx license-optimizer mcp --data exports/my-org
                            what an assistant starts; you see nothing until it asks
  npx license-optimizer mcp --data exports/my-org --no-users
                            for an assistant that must not see names of users
  npx license-optimizer mcp --data exports/my-org --folder-only --language de
                            without what was entered on the Setup tab; in German

A folder whose files change is read again before the next answer. Progress and notes go to standard error.
It ends with exit code 0 when the assistant closes standard input, or by Ctrl+C; with 2 for a mistake in the options.`;

/** Answers the questions of an AI assistant until it closes standard input. Standard output belongs to the protocol. */
export const command: Command = {
  help,
  async run(line, { input, out, err, stopSignal }) {
    const values = readOptions(
      line,
      ["data", "state", "language", ...FACTS_OPTIONS],
      ["no-users", "fresh", "folder-only"]
    );
    const data = needed("data", values.data, "name the folder of CSV exports");
    const given = factsOptions(values);
    const found = await stat(data).catch(() => null);
    if (!found?.isDirectory()) throw new InputError(`--data ${data}: no such folder. Name the folder of CSV exports.`);
    const source = { kind: "folder", folder: data } as const;
    const path = stateOf(source, values);
    const entered = values["folder-only"] ? async () => null : () => enteredBeside(path, data, given);
    const signal = stopSignal(input);
    const stopped = once(signal, "abort");
    const open = () => {
      const progress = progressOn(err);
      const options = {
        ...given,
        sourceName: companyName(data),
        keep: keepOf(source, values),
        onProgress: progress.step,
        onNote: progress.note
      };
      const setup = { read: async () => (await entered()) ?? NOTHING_ENTERED };
      return openEntered((counted) => openStore(data, counted), options, setup).finally(progress.end);
    };
    const moves = moveState(path.replace(/\.json$/, "-plans"), data);
    const folder = servedFolder(open, { entered, moves, showsUsers: !values["no-users"] });
    const report = (error: unknown) =>
      void err.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    const end = serveOver({ input, output: out as NodeJS.WriteStream }, folder, {
      version: versionLine(appVersion()),
      report
    });
    if (!signal.aborted) await stopped;
    await end();
    // The process ends with a reading that is under way.
    if (!folder.isReading()) await folder.close();
  }
};

const NOTHING_ENTERED: EnteredSetup = { lines: null, counts: "entered", settings: {} };
