import { readFileSync } from "node:fs";
import { join } from "node:path";
import { execaSync } from "execa";
import type { DeployTools } from "./deploy.ts";
import { DeployError } from "./deployError.ts";
import { salesforceCli } from "./salesforceCli.ts";

const project = join(import.meta.dirname, "../..");

/**
 * Runs an installation of this project with the real Salesforce CLI.
 *
 * @returns exit code: 0, or 1 with the obstacle printed
 * @throws InputError if the CLI is not installed
 */
export async function runInstall(install: (tools: DeployTools) => Promise<void>): Promise<number> {
  const cli = salesforceCli(project);
  const { sourceApiVersion } = JSON.parse(readFileSync(join(project, "sfdx-project.json"), "utf8")) as {
    sourceApiVersion: string;
  };
  // Ctrl+C stops the CLI's call; this process continues, so that it can say what is left to do.
  process.on("SIGINT", () => console.log("Stopping ..."));
  try {
    await install({ cli, project, apiVersion: Number(sourceApiVersion), say: console.log, build });
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
