import type { Database } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { userKeySql } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { ACCOUNT, POWER_USER, USER_ROLE } from "../../csv/upgradeTables.ts";
import { flagSql, idSql, loadChecked } from "./checkedRows.ts";

/** Which facts about accounts, their owners and roles the folder contains. */
export interface AccountsKnown {
  accounts: boolean;
  /** Whether Account identifies person accounts. */
  persons: boolean;
  powerUsers: boolean;
  roles: boolean;
}

/**
 * Makes the tables `accounts` (id, name, owner, partner, person), `power_users` (key) and `portal_roles` (id, account, type in lower case), each only if
 * its file exists.
 *
 * @throws InputError for an unreadable Id or flag
 */
export async function loadAccounts(database: Database, parts: Parts): Promise<AccountsKnown> {
  const known: AccountsKnown = {
    accounts: parts.Account.length > 0,
    persons: await hasColumn(parts.Account, ACCOUNT, "IsPersonAccount"),
    powerUsers: parts.PersonAccountOwnerPowerUser.length > 0,
    roles: parts.UserRole.length > 0
  };
  if (known.accounts)
    await loadChecked(database, { parts: parts.Account, table: ACCOUNT, into: "accounts" }, [
      `${idSql("Id")} AS id`,
      "Name AS name",
      `${userKeySql("OwnerId")} AS owner`,
      `${flagSql("IsPartner")} AS partner`,
      `${flagSql("IsPersonAccount")} AS person`
    ]);
  if (known.powerUsers)
    await loadChecked(database, { parts: parts.PersonAccountOwnerPowerUser, table: POWER_USER, into: "power_users" }, [
      `${userKeySql("UserId")} AS key`
    ]);
  if (known.roles)
    await loadChecked(
      database,
      { parts: parts.UserRole, table: USER_ROLE, into: "portal_roles" },
      [`${idSql("Id")} AS id`, `${idSql("PortalAccountId")} AS account`, "lower(PortalType) AS type"],
      "lower(PortalType) <> 'none'"
    );
  return known;
}
