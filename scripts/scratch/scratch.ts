import { DeployError } from "../deploy/deployError.ts";
import { deploy, type DeployTools } from "../deploy/deploy.ts";
import type { ScratchOptions } from "./options.ts";

/** Minutes that a Dev Hub may take for an org. */
const WAIT = 20;

/**
 * Creates a scratch org and installs the app in it.
 *
 * @throws DeployError with the obstacle and what to do
 */
export async function scratch(options: ScratchOptions, tools: DeployTools): Promise<void> {
  const { alias, devHub, days, definition, testLevel, build } = options;
  tools.say(`Creating the scratch org ${alias} from ${definition}; this takes some minutes ...`);
  const line = ["org", "create", "scratch", "--definition-file", definition, "--alias", alias];
  line.push("--duration-days", String(days), "--wait", String(WAIT));
  if (devHub !== undefined) line.push("--target-dev-hub", devHub);
  const { ok, error } = await tools.cli(line);
  if (!ok) throw new DeployError(`The scratch org could not be created. ${error}\n${adviceFor(error)}`);
  const request = { targetOrg: alias, testLevel, build, assign: ["License_Optimizer_Admin"], wait: 120 };
  await deploy({ ...request, dryRun: false, overwrite: true, takeOver: false, dashboard: true }, tools);
  tools.say(
    `Open it: npx sf org open --target-org ${alias}. Delete it: npx sf org delete scratch --target-org ${alias}`
  );
}

function adviceFor(error: string): string {
  if (/NoTargetDevHub|target.dev.hub|NamedOrgNotFound|No authorization/i.test(error))
    return "Sign in to your Dev Hub: npx sf org login web --set-default-dev-hub, or name one by --target-dev-hub.";
  if (/LIMIT_EXCEEDED|limit/i.test(error))
    return "The Dev Hub has no scratch org left: npx sf org list shows yours; delete one, or wait until tomorrow.";
  return "See what the Dev Hub says above. npx sf org list shows the orgs that the CLI knows.";
}
