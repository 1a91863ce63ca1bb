/** The commands of the terminal: `npm run audit`, `export`, `load`, `mcp`, `sample`, `warehouse`, and `npm start`. The first word names the command. */
import { runCommand } from "./command.ts";
import { chooseLanguage } from "../report/language.ts";
import type { Command } from "./command.ts";
import { appVersion, versionLine } from "../facts/appVersion.ts";
import { TERMINAL } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A command is loaded on demand: the export needs no engine. */
const COMMANDS: Record<string, () => Promise<{ command: Command }>> = {
  audit: () => import("./audit.ts"),
  export: () => import("./export.ts"),
  load: () => import("./load.ts"),
  mcp: () => import("./mcp.ts"),
  sample: () => import("./sample.ts"),
  start: () => import("./start.ts"),
  warehouse: () => import("./warehouse.ts")
};

const [name = "", ...line] = process.argv.slice(2);
if ([name, ...line].includes("--version")) {
  console.log(`license-optimizer ${versionLine(appVersion())}`);
  process.exit();
}
const load = COMMANDS[name];
if (!load) throw new Error(`No command "${name}"; there are ${Object.keys(COMMANDS).join(", ")}.`);

chooseLanguage(line, process.env);
// Exports and results hold personal data, so only their owner can read the files.
process.umask(0o077);
let stop: AbortSignal | undefined;
const stopSignal: Terminal["stopSignal"] = (input) => (stop = TERMINAL.stopSignal(input));
process.exitCode = await runCommand((await load()).command, line, { ...TERMINAL, stopSignal });
// A reading can't be interrupted: DuckDB's threads end with the process.
if (stop?.aborted) process.nextTick(() => process.exit());
