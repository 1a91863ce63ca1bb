import { hasColumn } from "../../csv/header.ts";
import type { Parts } from "../../csv/parts.ts";
import { LICENSE_CONTRACT, LOGIN_HISTORY, NETWORK, NETWORK_MEMBER, USER_LICENSE } from "../../csv/tables.ts";

const FILES = [NETWORK, NETWORK_MEMBER, LICENSE_CONTRACT];
const COLUMNS = [
  [LOGIN_HISTORY, "NetworkId"],
  [USER_LICENSE, "MonthlyLoginsEntitlement"],
  [USER_LICENSE, "MonthlyLoginsUsed"]
] as const;

/** Names of the missing optional files (`Network`) and columns (`UserLicense.MonthlyLoginsUsed`), whose facts stay unknown. */
export async function unreadableNames(parts: Parts): Promise<string[]> {
  const names = FILES.filter(({ name }) => !parts[name].length).map(({ name }) => name);
  for (const [table, column] of COLUMNS)
    if (!(await hasColumn(parts[table.name], table, column))) names.push(`${table.name}.${column}`);
  return names;
}
