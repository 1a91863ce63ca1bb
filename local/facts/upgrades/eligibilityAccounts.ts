import type { EligibilityAccount } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { fullId } from "../../csv/ids.ts";
import type { Mover } from "./eligibilityUsers.ts";
import { listSql, readMovers, userIdOf } from "./eligibilityUsers.ts";
import type { UpgradeFrame } from "./frame.ts";

/** More accounts per owner than this make no difference: the platform's limit. */
const MOST_OWNED = 50_000;

/** A row of the table `accounts`. */
interface AccountRow {
  id: string;
  name: string | null;
  owner: string | null;
  partner: boolean | null;
  person: boolean | null;
}

interface RoleCounts {
  account: string;
  customers: number;
  partners: number;
}

/**
 * The accounts of the users, with owners and roles; up to seven queries for any number of them. Flags come from Account, otherwise from the users' own rows;
 * an account without a name shows its Id, and an unknown owner is named after the account.
 */
export async function eligibilityAccounts(
  database: Database,
  movers: readonly Mover[],
  frame: UpgradeFrame
): Promise<EligibilityAccount[]> {
  const ids = [...new Set(movers.flatMap(({ account }) => account ?? []))];
  if (!ids.length) return [];
  const rows = frame.known.accounts ? await accountRows(database, ids) : new Map<string, AccountRow>();
  const ownerKeys = [...new Set([...rows.values()].flatMap(({ owner }) => owner ?? []))];
  const owners = await readMovers(database, ownerKeys);
  const owned = await ownedAccounts(database, ownerKeys, frame);
  const powerUsers = frame.known.powerUsers ? await powerUsersOf(database, ownerKeys) : null;
  const roles = frame.known.roles ? await rolesOf(database, ids) : null;
  const users = frame.known.account ? await roleUsersOf(database, ids) : null;
  return ids.map((id) => {
    const row = rows.get(id);
    const own = movers.filter(({ account }) => account === id);
    const owner = row?.owner ?? null;
    const name = row?.name || fullId(id);
    return {
      id: fullId(id),
      name,
      partner: row?.partner ?? anyOf(own.map(({ account_partner: flag }) => flag)),
      personAccount: row?.person ?? anyOf(own.map(({ account_person: flag }) => flag)),
      ownerId: owner === null ? "" : userIdOf(owner),
      ownerName: owner === null ? name : owners.get(owner)?.name || userIdOf(owner),
      ownerHasRole: owner !== null && frame.known.role ? (owners.get(owner)?.has_role ?? null) : null,
      ownerPersonAccounts: owner === null ? null : owned.persons(owner),
      ownerOneUserAccounts: oneUserAccounts(owner, owned.oneUser, frame),
      ownerPowerUser: owner === null ? null : (powerUsers?.has(owner) ?? null),
      customerRoles: roles && (roles.get(id)?.customers ?? 0),
      partnerRoles: roles && (roles.get(id)?.partners ?? 0),
      customerUsers: users && (users.get(id)?.customers ?? 0),
      partnerUsers: users && (users.get(id)?.partners ?? 0)
    };
  });
}

/** Roles of portal users in the org; null if unreadable. */
export async function portalRoles(database: Database, { known }: UpgradeFrame): Promise<number | null> {
  if (!known.roles) return null;
  const [{ roles }] = await database.rows<{ roles: number }>("SELECT count(DISTINCT id) AS roles FROM portal_roles");
  return roles;
}

/** Accounts with a single user matter only for role optimization. */
function oneUserAccounts(
  owner: string | null,
  count: (owner: string) => number | null,
  { settings }: UpgradeFrame
): number | null {
  if (settings.accountRoleOptimization === false) return 0;
  return owner === null ? null : count(owner);
}

function anyOf(flags: (boolean | null)[]): boolean | null {
  const known = flags.filter((flag) => flag !== null);
  return known.length ? known.includes(true) : null;
}

async function accountRows(database: Database, ids: string[]): Promise<Map<string, AccountRow>> {
  const rows = await database.rows<AccountRow>(
    `SELECT id, max(name) AS name, max(owner) AS owner, bool_or(partner) AS partner, bool_or(person) AS person
      FROM accounts WHERE id IN (${listSql(ids)}) GROUP BY 1`
  );
  return new Map(rows.map((row) => [row.id, row]));
}

/** Counts by owner; null if unknown. */
async function ownedAccounts(
  database: Database,
  owners: string[],
  { known }: UpgradeFrame
): Promise<Record<"persons" | "oneUser", (owner: string) => number | null>> {
  const counter = async (wanted: boolean, sql: string) => {
    if (!wanted || !owners.length) return () => null;
    const rows = await database.rows<{ owner: string; accounts: number }>(sql);
    const counts = new Map(rows.map(({ owner, accounts }) => [owner, Math.min(accounts, MOST_OWNED)]));
    return (owner: string) => counts.get(owner) ?? 0;
  };
  const list = listSql(owners);
  return {
    persons: await counter(
      known.persons,
      `SELECT owner, count(DISTINCT id) AS accounts FROM accounts WHERE owner IN (${list}) AND person GROUP BY 1`
    ),
    oneUser: await counter(
      known.persons && known.account,
      `SELECT a.owner, count(DISTINCT a.id) AS accounts
        FROM (SELECT owner, id FROM accounts WHERE owner IN (${list}) AND NOT coalesce(person, false)) a
          JOIN (SELECT account FROM role_users WHERE customers + partners = 1) u ON u.account = a.id
        GROUP BY 1`
    )
  };
}

async function powerUsersOf(database: Database, owners: string[]): Promise<Set<string>> {
  const rows = await database.rows<{ key: string }>(
    `SELECT DISTINCT key FROM power_users WHERE key IN (${listSql(owners)})`
  );
  return new Set(rows.map(({ key }) => key));
}

async function rolesOf(database: Database, ids: string[]): Promise<Map<string, RoleCounts>> {
  const count = (type: string) => `count(DISTINCT id) FILTER (type = '${type}')`;
  return byAccount(
    await database.rows<RoleCounts>(
      `SELECT account, ${count("customerportal")} AS customers, ${count("partner")} AS partners
        FROM portal_roles WHERE account IN (${listSql(ids)}) GROUP BY 1`
    )
  );
}

async function roleUsersOf(database: Database, ids: string[]): Promise<Map<string, RoleCounts>> {
  return byAccount(
    await database.rows<RoleCounts>(
      `SELECT account, customers, partners FROM role_users
        WHERE account IN (${listSql(ids)})`
    )
  );
}

function byAccount(rows: RoleCounts[]): Map<string, RoleCounts> {
  return new Map(rows.map((row) => [row.account, row]));
}
