/** The commands of the terminal, for this program and for others: `license-optimizer/commands`, whose types are in bin/commands.d.mts. */
import { InputError } from "../csv/inputError.ts";
import { runCommand } from "./command.ts";
import type { Command } from "./command.ts";
import { chooseLanguage } from "../report/language.ts";
import { TERMINAL } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

/** A command before it is loaded. */
interface Named {
  /** What it does, in one line. */
  summary: string;
  load(): Promise<{ command: Command }>;
}

/** A command is loaded on demand: the export needs no engine. */
const COMMANDS = {
  start: {
    summary: "shows an org in the browser: the sample, a folder of exports, or an org of the Salesforce CLI",
    load: () => import("./start.ts")
  },
  audit: {
    summary: "audits a folder of exports: a report in the terminal, JSON, or files",
    load: () => import("./audit.ts")
  },
  export: {
    summary: "exports an org of the Salesforce CLI to a folder, without installing anything",
    load: () => import("./export.ts")
  },
  mcp: {
    summary: "answers an AI assistant over MCP from a folder of exports; it only reads",
    load: () => import("./mcp.ts")
  },
  load: {
    summary: "loads counters of a data warehouse into an org that has the app",
    load: () => import("./load.ts")
  },
  sample: { summary: "writes the exports of a made-up org", load: () => import("./sample.ts") },
  warehouse: { summary: "writes the SQL that counts logins in a data warehouse", load: () => import("./warehouse.ts") }
} satisfies Record<string, Named>;

type CommandName = keyof typeof COMMANDS;

/** The commands in the order of the help, with what each does. */
export const SUMMARIES = Object.entries(COMMANDS).map(([name, { summary }]) => ({ name, summary }));

/** Whether there is a command of this name. */
export function isCommand(name: string): name is CommandName {
  return Object.hasOwn(COMMANDS, name);
}

/**
 * Checks the options of a command without running it.
 *
 * @returns the mistake; null if there is none, or the command finds it only when it runs
 */
export async function check(name: CommandName, line: string[]): Promise<InputError | null> {
  chooseLanguage(line, process.env);
  const { command } = await COMMANDS[name].load();
  try {
    command.check?.(line);
    return null;
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
}

/**
 * Runs a command as the terminal does. The language of its texts is chosen once in a process, by the first command that runs.
 *
 * @param line its options, as in `["--data", "exports/my-org", "--json"]`
 * @param terminal what differs from the terminal of this process; a command ends `out` when it has printed its result
 * @returns the exit code: 0, or 2 for a mistake in the options or the data, which stands on `err`
 */
export async function run(name: CommandName, line: string[], terminal: Partial<Terminal> = {}): Promise<number> {
  const whole = { ...TERMINAL, ...terminal };
  chooseLanguage(line, whole.env);
  const { command } = await COMMANDS[name].load();
  // Exports and results hold personal data, so only their owner can read the files.
  const before = process.umask(0o077);
  try {
    return await runCommand(command, line, whole);
  } finally {
    process.umask(before);
  }
}
