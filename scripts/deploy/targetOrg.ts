import type { SalesforceCli } from "./salesforceCli.ts";
import { DeployError } from "./deployError.ts";
import { adviceFor } from "./advice.ts";
import { readInstallRecord, type InstallRecord } from "./installRecord.ts";
import { PERMISSIONS } from "./userPermissions.ts";

/** An Apex job that is scheduled, waiting or running. */
export interface ApexJob {
  /** Apex class. */
  className: string;
  /** `ScheduledApex`, `BatchApex`, `Queueable`, `Future`, ... */
  type: string;
  status: string;
  /** The schedule of the job; null if it has none. */
  schedule: { id: string; name: string; cron: string; ownerId: string; ownerName: string } | null;
}

/** What is known of the org before anything is sent to it. */
export interface TargetOrg {
  alias: string;
  username: string;
  /** Id of the running user; null if the org does not tell. */
  userId: string | null;
  name: string;
  kind: "production" | "sandbox" | "Developer Edition" | "trial or scratch org";
  /** Newest API version that the org supports, e.g. 67. */
  apiVersion: number;
  digitalExperiences: boolean;
  /** The running user's permissions out of `PERMISSIONS`; null if the org does not list them. */
  permissions: ReadonlySet<string> | null;
  /** Permission sets of the running user, by name. */
  permissionSets: ReadonlySet<string>;
  /** Null if this command never deployed the app. */
  installed: InstallRecord | null;
  jobs: readonly ApexJob[];
}

type Row = Record<string, unknown>;

/** Reads the org; changes nothing. @throws DeployError if it can't be read, with what to do */
export async function readOrg(cli: SalesforceCli, alias: string): Promise<TargetOrg> {
  const shown = await cli(["org", "display", "--target-org", alias]);
  if (!shown.ok) throw unreadable(alias, shown.error);
  const { username, apiVersion, connectedStatus } = shown.result as Record<string, string>;
  if (!["Connected", "Unknown", undefined].includes(connectedStatus)) throw unreadable(alias, connectedStatus!);
  const query = async (soql: string): Promise<Row[] | null> => {
    const answer = await cli(["data", "query", "--target-org", alias, "--query", soql]);
    if (answer.ok) return (answer.result as { records: Row[] }).records;
    // The org lacks it, or the user may not see it: Salesforce gives the same error for both.
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

/** The Metadata API does not treat Developer Edition, trials and scratch orgs as production, although they are not sandboxes. */
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

/** The profile's permission set is always among the assigned ones: without it the list is incomplete. */
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
