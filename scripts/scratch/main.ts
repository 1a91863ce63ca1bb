/** Creates a scratch org with the app in it: `npm run scratch`. */
import { runCommand } from "../../local/cli/command.ts";
import { TERMINAL } from "../../local/cli/terminal.ts";
import { runInstall } from "../deploy/runInstall.ts";
import { HELP, readOptions } from "./options.ts";
import { scratch } from "./scratch.ts";

const run = (line: string[]): Promise<number> => {
  const options = readOptions(line);
  return runInstall((tools) => scratch(options, tools));
};

process.exitCode = await runCommand({ help: HELP, run }, process.argv.slice(2), TERMINAL);
