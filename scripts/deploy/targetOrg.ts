import type { SalesforceCli } from "./salesforceCli.ts";
import { DeployError } from "./deployError.ts";
import { adviceFor } from "./advice.ts";
import { readInstallRecord, type InstallRecord } from "./installRecord.ts";
import { PERMISSIONS } from "./userPermissions.ts";

/** A job of Apex that is scheduled, waits or runs. */
export interface ApexJob {
  /** Apex class. */
  className: string;
  /** `ScheduledApex`, `BatchApex`, `Queueable`, `Future`, ... */
  type: string;
  status: string;
  /** What it is scheduled by; null where it is not. */
  schedule: { id: string; name: string; cron: string; ownerId: string; ownerName: string } | null;
}

/** What is known of the org before anything is sent to it. */
export interface TargetOrg {
  alias: string;
  username: string;
  /** Id of the running user; null where the org does not tell it. */
  userId: string | null;
  name: string;
  kind: "production" | "sandbox" | "Developer Edition" | "trial or scratch org";
  /** Newest version of the API that the org answers, e.g. 67. */
  apiVersion: number;
  digitalExperiences: boolean;
  /** Permissions of the running user out of `PERMISSIONS`; null where the org does not list them. */
  permissions: ReadonlySet<string> | null;
  /** Permission sets of the running user, by name. */
  permissionSets: ReadonlySet<string>;
  /** Null where the app was never deployed by this command. */
  installed: InstallRecord | null;
  jobs: readonly ApexJob[];
}

type Row = Record<string, unknown>;

/** Reads the org; changes nothing. @throws DeployError when it can't be read, with what to do */
export async function readOrg(cli: SalesforceCli, alias: string): Promise<TargetOrg> {
  const shown = await cli(["org", "display", "--target-org", alias]);
  if (!shown.ok) throw unreadable(alias, shown.error);
  const { username, apiVersion, connectedStatus } = shown.result as Record<string, string>;
  if (!["Connected", "Unknown", undefined].includes(connectedStatus)) throw unreadable(alias, connectedStatus!);
  const query = async (soql: string): Promise<Row[] | null> => {
    const answer = await cli(["data", "query", "--target-org", alias, "--query", soql]);
    if (answer.ok) return (answer.result as { records: Row[] }).records;
    // The org has no such thing, or the user may not see it: Salesforce says the same for both.
    if (/INVALID_TYPE|INVALID_FIELD/.test(answer.error)) return null;
    throw unreadable(alias, answer.error);
  };
  const [organization, held, networks, installed, jobs] = await Promise.all([
    query("SELECT Name, IsSandbox, OrganizationType, TrialExpirationDate FROM Organization"),
    query(permissionQuery(username!)),
    query("SELECT Id FROM Network LIMIT 1"),
    query("SELECT Version__c, Components__c FROM License_Optimizer_Install__mdt"),
    query(JOBS)
  ]);
  const record = installed?.[0] as Parameters<typeof readInstallRecord>[0] | undefined;
  return {
    alias,
    username: username!,
    userId: (held?.[0]?.AssigneeId as string) ?? null,
    name: String(organization?.[0]?.Name ?? alias),
    kind: kindOf(organization?.[0] ?? {}),
    apiVersion: Number(apiVersion),
    digitalExperiences: networks !== null,
    ...permissionsOf(held ?? []),
    installed: record ? readInstallRecord(record) : null,
    jobs: (jobs ?? []).map(jobOf)
  };
}

function unreadable(alias: string, error: string): DeployError {
  return new DeployError(`${alias} can't be read. ${adviceFor(error, alias) ?? error}`);
}

/** Developer Edition, trials and scratch orgs are no production to the Metadata API, though they are no sandboxes. */
function kindOf(row: Row): TargetOrg["kind"] {
  if (row.IsSandbox) return row.TrialExpirationDate ? "trial or scratch org" : "sandbox";
  if (row.TrialExpirationDate) return "trial or scratch org";
  return row.OrganizationType === "Developer Edition" ? "Developer Edition" : "production";
}

function permissionQuery(username: string): string {
  const fields = PERMISSIONS.map((name) => `PermissionSet.Permissions${name}`).join(", ");
  const user = username.replace(/[\\']/g, "\\$&");
  return `SELECT AssigneeId, PermissionSet.Name, PermissionSet.IsOwnedByProfile, ${fields} FROM PermissionSetAssignment WHERE Assignee.Username = '${user}'`;
}

/** The permission set of the profile is always among the assigned ones: without it the list is not whole. */
function permissionsOf(rows: Row[]): Pick<TargetOrg, "permissions" | "permissionSets"> {
  const sets = rows.map((row) => row.PermissionSet as Row);
  const granted = PERMISSIONS.filter((name) => sets.some((set) => set[`Permissions${name}`] === true));
  return {
    permissions: sets.some((set) => set.IsOwnedByProfile === true) ? new Set(granted) : null,
    permissionSets: new Set(sets.map((set) => String(set.Name)))
  };
}

const JOBS = `SELECT ApexClass.Name, JobType, Status, CronTrigger.Id, CronTrigger.CronExpression, CronTrigger.CronJobDetail.Name,
  CronTrigger.OwnerId, CronTrigger.Owner.Name
FROM AsyncApexJob
WHERE Status IN ('Holding', 'Queued', 'Preparing', 'Processing') AND JobType != 'BatchApexWorker'
  AND ApexClass.NamespacePrefix = NULL`;

function jobOf(row: Row): ApexJob {
  const trigger = row.CronTrigger as Row | null;
  return {
    className: String((row.ApexClass as Row | null)?.Name),
    type: String(row.JobType),
    status: String(row.Status),
    schedule: trigger && {
      id: String(trigger.Id),
      name: String((trigger.CronJobDetail as Row).Name),
      cron: String(trigger.CronExpression),
      ownerId: String(trigger.OwnerId),
      ownerName: String((trigger.Owner as Row | null)?.Name ?? trigger.OwnerId)
    }
  };
}
