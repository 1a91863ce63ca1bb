import { InputError } from "../csv/inputError.ts";
import type { Failure } from "./failure.ts";
import type { ExportObject } from "./objects.ts";

/** Maximum number of characters of CLI output to show if no better message is known. */
const QUOTED = 800;

/** Turns a failed export into a message that says what to do. */
export function explain(
  failure: Failure,
  call: { object: ExportObject; alias: string; exitCode: number | null; output: string }
): InputError {
  const { object, alias, exitCode, output } = call;
  const what = `${object.file} could not be exported from ${alias}`;
  return new InputError(`${reason()} Nothing was written.`);

  function reason(): string {
    switch (failure.kind) {
      case "noOrg":
        return `The Salesforce CLI knows no org ${alias}. Log in with: sf org login web --alias ${alias}. Known orgs: sf org list.`;
      case "loginExpired":
        return `The login to ${alias} has expired. Log in again with: sf org login web --alias ${alias}.`;
      case "noPermission":
        return `${what}: the user lacks a permission (${object.permission}).`;
      case "noApi":
        return `${what}: the user or the org has no API access. Give the user the permission API Enabled.`;
      case "noObject":
        return `${what}: the org does not have ${failure.name || "it"}, or the user may not read it. It takes the permission ${object.permission}.`;
      case "noField":
        return `${what}: the org does not have the field ${failure.name}, or the user may not read it. It is needed; give the user read access.`;
      case "noBulk":
        return `${what}: neither the Bulk API nor the query API has it.`;
      case "timeout":
        return `${what}: Salesforce took too long. Run the command again at a quieter time.`;
      case "other":
        return exitCode === null
          ? `${what}: the export was cut off, the Salesforce CLI was killed. Run the command again.`
          : `${what}; the Salesforce CLI ended with code ${exitCode} and said:\n${output.trim().slice(-QUOTED)}\n`;
    }
  }
}
