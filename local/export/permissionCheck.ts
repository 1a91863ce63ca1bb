import type { ApiRow, OrgApi } from "./orgApi.ts";

/** The org and the user of a login. */
interface OrgFacts {
  /** 18 characters. */
  orgId: string;
  /** As the org calls itself; undefined if it does not tell. */
  orgName: string | undefined;
  /** True for a sandbox or scratch org. */
  sandbox: boolean;
  /** Whether the user may read everybody's logins; null if the org does not tell. */
  readsAllLogins: boolean | null;
}

/**
 * Asks who is logged in where: the first request, which shows whether the login still works.
 *
 * @throws Error of the org or of the network
 */
export async function orgFacts(api: OrgApi): Promise<OrgFacts> {
  await api.useNewestVersion();
  const { records } = await api.query("SELECT Id, Name, IsSandbox FROM Organization");
  const { Id: orgId, Name: name, IsSandbox: sandbox } = records[0] ?? {};
  if (typeof orgId !== "string") throw new Error("INSUFFICIENT_ACCESS: the organization can't be read");
  return {
    orgId,
    orgName: typeof name === "string" ? name : undefined,
    sandbox: sandbox === true,
    readsAllLogins: await readsAllLogins(api)
  };
}

/**
 * The permissions of the user's permission sets; the profile has one too, and without it the list is not complete. Users without
 * View Setup and Configuration don't see them.
 */
async function readsAllLogins(api: OrgApi): Promise<boolean | null> {
  const user = api.login.username.replace(/[\\']/g, "\\$&");
  const soql = `SELECT PermissionSet.IsOwnedByProfile, PermissionSet.PermissionsMonitorLoginHistory, PermissionSet.PermissionsManageUsers FROM PermissionSetAssignment WHERE Assignee.Username = '${user}'`;
  try {
    const sets = (await api.query(soql)).records.map(({ PermissionSet }) => PermissionSet as ApiRow);
    if (sets.some((set) => set.PermissionsMonitorLoginHistory === true || set.PermissionsManageUsers === true))
      return true;
    return sets.some((set) => set.IsOwnedByProfile === true) ? false : null;
  } catch {
    api.signal?.throwIfAborted();
    // What matters will be met again.
    return null;
  }
}
