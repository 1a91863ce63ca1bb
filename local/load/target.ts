import type { ApiRow, OrgApi } from "../export/orgApi.ts";
import { InputError } from "../csv/inputError.ts";
import { quoted, rowsOf } from "./stored.ts";
import { COSTS, FREQUENCIES, LICENSE_MONTHS, READINGS, RUN, USAGE_ROWS } from "./tables.ts";
import type { LoadTable } from "./tables.ts";

/** The org that a load writes to. */
export interface TargetOrg {
  /** As the org calls itself. */
  name: string;
  isProduction: boolean;
  /** How the org counts; as it was never changed where the setting is empty. */
  settings: { timeZone: string; anchorDay: number; dormantDays: number; allSitesOnly: boolean };
  /** 18 characters each. */
  profileIds: ReadonlySet<string>;
  /** Whether the collector is at work. */
  isCollecting: boolean;
}

/** Permission sets that a load needs. */
export const SETS = ["License_Optimizer_Admin", "License_Optimizer_Loader"];

const DEFAULT = { timeZone: "UTC", anchorDay: 1, dormantDays: 90 };

/** Of the collector (`CollectorJobSelector.cls`). */
const JOBS =
  "SELECT COUNT() FROM AsyncApexJob WHERE ApexClass.Name IN ('LoginUsageBatch', 'PopulationBatch', 'LoginUsageWriter', 'LoginUsageRelay') AND JobType IN ('BatchApex', 'Queueable') AND Status IN ('Holding', 'Queued', 'Preparing', 'Processing')";

/**
 * Looks at the org before anything is written.
 *
 * @throws InputError if the app is not installed or the user lacks a permission
 * @throws Error of the org or of the network
 */
export async function readTarget(api: OrgApi): Promise<TargetOrg> {
  await api.useNewestVersion();
  const { records } = await api.query(
    "SELECT Id, Name, IsSandbox, OrganizationType, TrialExpirationDate FROM Organization"
  );
  const [organization] = records;
  for (const table of [USAGE_ROWS, FREQUENCIES, LICENSE_MONTHS, READINGS, RUN]) await checkAccess(api, table);
  const [profiles, { totalSize }] = [await rowsOf(api, "SELECT Id FROM Profile"), await api.query(JOBS)];
  return {
    name: String(organization.Name),
    isProduction: isProduction(organization),
    settings: await settingsOf(api, String(organization.Id)),
    profileIds: new Set(profiles.map(({ Id }) => String(Id))),
    isCollecting: totalSize > 0
  };
}

/** Developer Edition, trials and scratch orgs are none, although they are not sandboxes. */
function isProduction({ IsSandbox: sandbox, OrganizationType: type, TrialExpirationDate: trial }: ApiRow): boolean {
  return sandbox !== true && trial === null && type !== "Developer Edition";
}

interface Description {
  createable: boolean;
  updateable: boolean;
  deletable: boolean;
  fields: { name: string; createable: boolean; updateable: boolean }[];
}

async function checkAccess(api: OrgApi, { object, fields }: LoadTable): Promise<void> {
  const described = await api.request<Description>("GET", `/sobjects/${object}/describe`).catch((error: unknown) => {
    if ((error as { errorCode?: string }).errorCode === "NOT_FOUND") return null;
    throw error;
  });
  const { alias, username } = api.login;
  const sets = `Assign the permission sets ${SETS.join(" and ")}: sf org assign permset --target-org ${alias} --name ${SETS.join(" --name ")}`;
  if (!described)
    throw new InputError(
      `${alias} has no ${object}, or ${username} may not see it. Install the app (docs/install.md). ${sets}`
    );
  const { createable, updateable, deletable } = described;
  if (!createable || !updateable || !deletable)
    throw new InputError(`${username} may not write ${object} in ${alias}. ${sets}`);
  const open = new Set(
    described.fields.filter((field) => field.createable && field.updateable).map((field) => field.name)
  );
  const needed = object === USAGE_ROWS.object ? [...fields, ...COSTS, "Run__c"] : fields;
  const closed = needed.filter((name) => !open.has(name));
  if (closed.length)
    throw new InputError(`${username} may not write ${closed.map((name) => `${object}.${name}`).join(", ")}. ${sets}`);
}

async function settingsOf(api: OrgApi, orgId: string): Promise<TargetOrg["settings"]> {
  const [row] = await rowsOf(
    api,
    `SELECT Time_Zone__c, Anchor_Day__c, Dormant_Days__c, All_Sites_Only__c FROM License_Optimizer_Settings__c WHERE SetupOwnerId = ${quoted(orgId)}`
  );
  return {
    timeZone: (row?.Time_Zone__c as string | null | undefined) ?? DEFAULT.timeZone,
    anchorDay: (row?.Anchor_Day__c as number | null | undefined) ?? DEFAULT.anchorDay,
    dormantDays: (row?.Dormant_Days__c as number | null | undefined) ?? DEFAULT.dormantDays,
    allSitesOnly: row?.All_Sites_Only__c === true
  };
}
