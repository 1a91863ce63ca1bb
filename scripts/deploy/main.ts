/** Installs the app into an org: `npm run deploy -- --target-org ALIAS`. */
import { runCommand } from "../../local/cli/command.ts";
import { TERMINAL } from "../../local/cli/terminal.ts";
import { deploy } from "./deploy.ts";
import { HELP, readOptions } from "./options.ts";
import { runInstall } from "./runInstall.ts";

const run = (line: string[]): Promise<number> => {
  const options = readOptions(line);
  return runInstall((tools) => deploy(options, tools));
};

process.exitCode = await runCommand({ help: HELP, run }, process.argv.slice(2), TERMINAL);
