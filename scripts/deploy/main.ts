/**
 * Installs the app into an org: `npm run deploy -- --target-org ALIAS`. Exit code 0: done; 1: refused, or something in the org is in the
 * way; 2: something in the call is wrong.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runCommand } from "../../local/cli/command.ts";
import { deploy } from "./deploy.ts";
import { DeployError } from "./deployError.ts";
import { HELP, readOptions } from "./options.ts";
import { salesforceCli } from "./salesforceCli.ts";

const project = join(import.meta.dirname, "../..");

await runCommand(async () => {
  const options = readOptions(process.argv.slice(2));
  const cli = salesforceCli(project);
  const { sourceApiVersion } = JSON.parse(readFileSync(join(project, "sfdx-project.json"), "utf8")) as {
    sourceApiVersion: string;
  };
  // Ctrl+C stops the CLI's call; this process goes on, so that it can say what is left to do.
  process.on("SIGINT", () => console.log("Stopping ..."));
  try {
    await deploy(options, { cli, project, apiVersion: Number(sourceApiVersion), say: console.log, build });
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}, HELP);

/** Runs the project's own scripts through the npm that runs this command. */
function build(): void {
  for (const script of ["build", "check"]) {
    console.log(`npm run ${script} ...`);
    const npm = process.env.npm_execpath;
    const { status } = npm
      ? spawnSync(process.execPath, [npm, "run", "--silent", script], { cwd: project, stdio: "inherit" })
      : spawnSync("npm", ["run", "--silent", script], { cwd: project, stdio: "inherit" });
    if (status !== 0)
      throw new DeployError(`npm run ${script} failed: nothing was sent to the org. Mend what is named above.`);
  }
}
