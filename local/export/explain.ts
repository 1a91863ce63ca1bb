import { InputError } from "../csv/inputError.ts";
import { failureOf, wordsOf } from "./failure.ts";
import type { ExportObject } from "./objects.ts";

/** Maximum number of characters of an unknown error to show. */
const QUOTED = 400;

/** The circumstances of a failure. */
export interface Circumstances {
  alias: string;
  /** The folder that is written. */
  out: string;
  /** The object that could not be read; absent before the first one. */
  object?: Pick<ExportObject, "file" | "permission">;
  /** What could not be done, if it is not an export: "... could not be loaded". */
  what?: string;
}

/** Turns a failed export into a message that says what to do. @returns an InputError as it is */
export function explain(error: unknown, { alias, out, object, what: given }: Circumstances): InputError {
  if (error instanceof InputError) return error;
  const failure = failureOf(error);
  const [reason, ...actions] = told();
  return new InputError(reason, { cause: error, actions, code: failure.kind });

  /** What failed, and what to do. */
  function told(): [string, ...string[]] {
    const what =
      given ?? (object ? `${object.file} could not be exported from ${alias}` : `${alias} could not be read`);
    const again = "Run the command again";
    const login = `Log in again with: sf org login web --alias ${alias}.`;
    switch (failure.kind) {
      case "appNotApproved":
        return [
          `${alias} does not let you use the app Salesforce CLI.`,
          "There are two remedies: an administrator installs the app " +
            "(Setup, Connected Apps OAuth Usage, Salesforce CLI, Install) and lets you use it (Manage App Policies), or gives you the permission " +
            "Approve Uninstalled Connected Apps in a permission set.",
          login
        ];
      case "loginExpired":
        return [`The login to ${alias} has expired.`, login];
      case "orgMoved":
        return [`${alias} does not answer under the address of the login; its My Domain may have changed.`, login];
      case "noPermission":
        return [`${what}: the user lacks a permission${object ? ` (${object.permission})` : ""}.`];
      case "noApi":
        return [
          `${what}: the user or the org has no API access.`,
          "Give the user the permission API Enabled; editions below Enterprise need API access as an add-on."
        ];
      case "noObject":
        return [
          `${what}: the org does not have ${failure.name || "it"}, or the user may not read it.`,
          `It takes the permission ${object?.permission ?? "View Setup and Configuration"}.`
        ];
      case "noField":
        return [
          `${what}: the org does not have the field ${failure.name}, or the user may not read it.`,
          "It is needed; give the user read access."
        ];
      case "noBulk":
        return [`${what}: neither the Bulk API nor the query API has it.`];
      case "limit":
        return [
          `${what}: the org has used up its API requests of 24 hours (Setup, System Overview shows them).`,
          "Wait until they are over, then run the command again."
        ];
      case "timeout":
        return [`${what}: Salesforce took too long.`, `${again} at a quieter time.`];
      case "unavailable":
        return [
          `${what}: Salesforce is not available at the moment, as several tries showed (status.salesforce.com tells of maintenance). It said: ${quoted()}`,
          `${again} later.`
        ];
      case "noConnection":
        return [
          `${what}: the org can't be reached (${quoted()}).`,
          "Check the network, and HTTPS_PROXY or NODE_EXTRA_CA_CERTS if there is a proxy."
        ];
      case "cutOff":
        return [`${what}: the connection was cut again and again.`, `${again} on a better one.`];
      case "jobFailed":
        return [
          `${what}: the bulk job failed. Salesforce said: ${quoted()}`,
          `${again}; Setup, Bulk Data Load Jobs shows the job.`
        ];
      case "jobAborted":
        return [`${what}: somebody aborted the bulk job (Setup, Bulk Data Load Jobs).`, `${again}.`];
      case "badAnswer":
        return [`${what}: the answer is not what was asked for, ${quoted()}.`, `${again}.`];
      case "diskFull":
        return [
          `${out}: the disk is full.`,
          "Free some space, or choose another disk by --out, and run the command again."
        ];
      case "noAccess":
        return [`${out} can't be written (${quoted()}).`, "Give yourself access, or choose another folder by --out."];
      case "other":
        return [`${what}. Salesforce said: ${quoted()}`];
    }
  }

  function quoted(): string {
    const words = wordsOf(error)
      .replace(/\s+/g, " ")
      .replace(/^BadAnswer: /, "");
    return words.length > QUOTED ? `${words.slice(0, QUOTED)} ...` : words;
  }
}
