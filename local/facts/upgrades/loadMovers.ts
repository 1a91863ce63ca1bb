import type { Database } from "../../csv/database.ts";
import { hasColumn } from "../../csv/header.ts";
import { userKeySql } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { USER } from "../../csv/tables.ts";
import { localDaySql } from "../../csv/timeZone.ts";
import { epochMicrosSql } from "../../csv/timestamps.ts";
import { USER_LOGIN } from "../../csv/upgradeTables.ts";
import { flagSql, idSql, loadChecked } from "./checkedRows.ts";

/** Which of the optional facts about users the folder contains. */
export interface MoversKnown {
  email: boolean;
  contact: boolean;
  account: boolean;
  role: boolean;
  frozen: boolean;
}

/** Columns that differ between two rows of one user only if the files were exported at different times. */
const TEXTS = [
  "name",
  "username",
  "email",
  "profile",
  "user_type",
  "contact",
  "account",
  "account_partner",
  "account_person",
  "has_role"
];

/**
 * Makes the tables `movers`, one row per user of any profile and state: key, name, username, email, active, created and last_login (days since 1970 in the time
 * zone), profile, user_type, contact, account (Id keys), account_partner, account_person, has_role; `role_users` (account, customers, partners: active
 * users with a role); and `frozen_users` (key, frozen).
 *
 * @throws InputError for an unreadable Id or flag
 */
export async function loadMovers(database: Database, parts: Parts, timeZone: string): Promise<MoversKnown> {
  await loadChecked(database, { parts: parts.User, table: USER, into: "movers" }, [
    `${userKeySql("Id")} AS key`,
    "coalesce(Name, '') AS name",
    "coalesce(Username, '') AS username",
    "Email AS email",
    `${flagSql("IsActive")} AS active`,
    `${localDaySql(epochMicrosSql("CreatedDate"), timeZone)} AS created`,
    `${localDaySql(epochMicrosSql("LastLoginDate"), timeZone)} AS last_login`,
    `${idSql("ProfileId")} AS profile`,
    "UserType AS user_type",
    `${idSql("ContactId")} AS contact`,
    `${idSql("AccountId")} AS account`,
    `${flagSql("Account.IsPartner")} AS account_partner`,
    `${flagSql("Account.IsPersonAccount")} AS account_person`,
    "UserRoleId IS NOT NULL AS has_role"
  ]);
  await mergeRepeats(database);
  const count = (type: string) => `count(*) FILTER (lower(user_type) = '${type}')`;
  await database.run(
    `CREATE OR REPLACE TABLE role_users AS
      SELECT account, ${count("powercustomersuccess")} AS customers, ${count("powerpartner")} AS partners
      FROM movers WHERE active AND account IS NOT NULL GROUP BY 1 HAVING customers + partners > 0`
  );
  if (parts.UserLogin.length)
    await loadChecked(database, { parts: parts.UserLogin, table: USER_LOGIN, into: "frozen_users" }, [
      `${userKeySql("UserId")} AS key`,
      `${flagSql("IsFrozen")} AS frozen`
    ]);
  const has = (column: string) => hasColumn(parts.User, USER, column);
  return {
    email: await has("Email"),
    contact: await has("ContactId"),
    account: await has("AccountId"),
    role: await has("UserRoleId"),
    frozen: parts.UserLogin.length > 0
  };
}

/** Merges users of overlapping parts into one row each: active if any row says so, with the latest login. */
async function mergeRepeats(database: Database): Promise<void> {
  const [{ repeats }] = await database.rows<{ repeats: number }>(
    "SELECT count(*) - count(DISTINCT key) AS repeats FROM movers"
  );
  if (!repeats) return;
  const merged = TEXTS.map((column) => `max(${column}) AS ${column}`).join(", ");
  await database.run(
    `CREATE OR REPLACE TABLE movers AS SELECT key, bool_or(active) AS active, min(created) AS created,
      max(last_login) AS last_login, ${merged} FROM movers GROUP BY 1`
  );
}
