/** Installs the app into an org: `npm run deploy -- --target-org ALIAS`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execaSync } from "execa";
import { runCommand } from "../../local/cli/command.ts";
import { TERMINAL } from "../../local/cli/terminal.ts";
import { deploy } from "./deploy.ts";
import { DeployError } from "./deployError.ts";
import { HELP, readOptions } from "./options.ts";
import { salesforceCli } from "./salesforceCli.ts";

const project = join(import.meta.dirname, "../..");

async function run(line: string[]): Promise<number> {
  const options = readOptions(line);
  const cli = salesforceCli(project);
  const { sourceApiVersion } = JSON.parse(readFileSync(join(project, "sfdx-project.json"), "utf8")) as {
    sourceApiVersion: string;
  };
  // Ctrl+C stops the CLI's call; this process continues, so that it can say what is left to do.
  process.on("SIGINT", () => console.log("Stopping ..."));
  try {
    await deploy(options, { cli, project, apiVersion: Number(sourceApiVersion), say: console.log, build });
    return 0;
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    console.error(error.message);
    return 1;
  }
}

/** Runs the project's own scripts. */
function build(): void {
  for (const script of ["build", "check"]) {
    console.log(`npm run ${script} ...`);
    const { failed } = execaSync("npm", ["run", "--silent", script], { cwd: project, stdio: "inherit", reject: false });
    if (failed)
      throw new DeployError(`npm run ${script} failed: nothing was sent to the org. Mend what is named above.`);
  }
}

process.exitCode = await runCommand({ help: HELP, run }, process.argv.slice(2), TERMINAL);
