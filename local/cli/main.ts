/** The program: `license-optimizer COMMAND [options]`. */
import { appVersion, versionLine } from "../facts/appVersion.ts";
import { SUMMARIES, isCommand, run } from "./commands.ts";
import { nearest } from "./lineMistake.ts";
import { printed } from "./print.ts";
import { TERMINAL } from "./terminal.ts";

const help = `Who of an org's external users logs in, what their licenses cost, and what they should cost.

  license-optimizer COMMAND [options]

${SUMMARIES.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join("\n")}

  --help      print this text; after a command, its options and examples
  --version   print the version and commit

Examples
  npx license-optimizer start
              shows a sample org
  npx license-optimizer export --target-org my-org --out exports/my-org
  npx license-optimizer start --data exports/my-org
              exports an org, then shows it

Everything stays on this machine. Only load writes to an org.`;

const [name = "--help", ...line] = wordsOf(process.argv.slice(2));

/** `help COMMAND` is `COMMAND --help`. */
function wordsOf([first, ...rest]: string[]): string[] {
  if (first === "-h") return ["--help"];
  if (first !== "help") return first === undefined ? [] : [first, ...rest];
  return rest.length ? [rest[0]!, "--help"] : ["--help"];
}

async function main(): Promise<number> {
  if (name === "--help") await printed(TERMINAL.out, `${help}\n`);
  else if ([name, ...line].includes("--version"))
    await printed(TERMINAL.out, `license-optimizer ${versionLine(appVersion())}\n`);
  else if (isCommand(name)) return runStoppable(name);
  else {
    const names = SUMMARIES.map((command) => command.name);
    const meant = nearest(name, names);
    const asked = meant === undefined ? "" : ` Did you mean ${meant}?`;
    TERMINAL.err.write(`No command "${name}".${asked} There are ${names.join(", ")}. Each has --help.\n`);
    return 2;
  }
  return 0;
}

async function runStoppable(command: Parameters<typeof run>[0]): Promise<number> {
  let stop: AbortSignal | undefined;
  const code = await run(command, line, { stopSignal: (input) => (stop = TERMINAL.stopSignal(input)) });
  // A reading can't be interrupted: DuckDB's threads end with the process.
  if (stop?.aborted) process.nextTick(() => process.exit());
  return code;
}

/** Says of a mistake of this program what helps to mend it. */
function reportBug(error: unknown): void {
  const { platform, version } = process;
  const about = `license-optimizer ${versionLine(appVersion())}, Node.js ${version}, ${platform}`;
  TERMINAL.err.write(`This is a mistake of the program, not yours. Please report it with these lines.\n${about}\n`);
  TERMINAL.err.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

// Also for what still runs when a command has ended.
process.umask(0o077);
process.exitCode = await main().catch((error: unknown) => {
  reportBug(error);
  return 1;
});
