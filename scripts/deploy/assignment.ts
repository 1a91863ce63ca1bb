import { DeployError } from "./deployError.ts";
import type { SalesforceCli } from "./salesforceCli.ts";
import type { TargetOrg } from "./targetOrg.ts";
import { mayAssign } from "./userPermissions.ts";

/**
 * Assigns permission sets to the running user; leaves existing assignments alone.
 *
 * @returns what was done, one line each
 * @throws DeployError if the org refuses
 */
export async function assignPermissionSets(
  cli: SalesforceCli,
  org: TargetOrg,
  names: readonly string[]
): Promise<string[]> {
  const missing = names.filter((name) => !org.permissionSets.has(name));
  if (!missing.length) return [];
  const list = missing.join(", ");
  const later = `Ask an administrator to assign you ${list} (Setup, Permission Sets).`;
  if (!mayAssign(org.permissions)) return [`You may not assign permission sets. ${later}`];
  const line = ["org", "assign", "permset", ...missing.flatMap((name) => ["--name", name]), "--target-org", org.alias];
  const { ok, result, error } = await cli(line);
  if (ok) return [`Assigned to ${org.username}: ${list}.`];
  const failures = (result as { failures?: { message: string }[] } | undefined)?.failures ?? [];
  const reason = failures.map(({ message }) => message).join("; ") || error;
  throw new DeployError(`The app is deployed, but ${list} could not be assigned: ${reason}. ${later}`);
}
