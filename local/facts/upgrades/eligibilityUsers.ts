import type { EligibilityUser, HeldPermissionSet } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { sqlText } from "../../csv/database.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import { dateOf } from "../../csv/timestamps.ts";
import type { UpgradeFrame } from "./frame.ts";

/** A user of the table `movers`. */
export interface Mover {
  key: string;
  name: string;
  username: string;
  email: string | null;
  active: boolean;
  created: number;
  last_login: number | null;
  profile: string | null;
  user_type: string | null;
  contact: string | null;
  account: string | null;
  account_partner: boolean | null;
  account_person: boolean | null;
  has_role: boolean;
}

const COLUMNS =
  "key, name, username, email, active, created, last_login, profile, user_type, contact, account, account_partner, account_person, has_role";

/** SQL: a list of texts that matches nothing when empty. */
export function listSql(texts: Iterable<string>): string {
  return [...texts].map(sqlText).join(", ") || "NULL";
}

/** Key of a user in the tables: without the object's prefix, so that it stays inline. */
export function userKey(id: string): string {
  return id.slice(3, 15);
}

/** 18-character Id of a user's key. */
export function userIdOf(key: string): string {
  return fullId(`005${key}`);
}

/** The existing users, by key. */
export async function readMovers(database: Database, keys: Iterable<string>): Promise<Map<string, Mover>> {
  // The list of users has the newest login day seen, where the file of users is older.
  const rows = await database.rows<Mover>(
    `SELECT m.* REPLACE (greatest(m.last_login, p.last_login) AS last_login)
      FROM (SELECT ${COLUMNS} FROM movers) m LEFT JOIN people p USING (key) WHERE m.key IN (${listSql(keys)})`
  );
  return new Map(rows.map((row) => [row.key, row]));
}

/** Users in the shape of the contract, with `openPlans` empty; three queries for any number of them. */
export async function eligibilityUsers(
  database: Database,
  movers: readonly Mover[],
  frame: UpgradeFrame
): Promise<EligibilityUser[]> {
  const keys = listSql(movers.map(({ key }) => key));
  const sets = frame.known.sets ? await heldSets(database, keys, frame) : null;
  const licenses = frame.known.licenses ? await heldLicenses(database, keys, frame) : null;
  const frozen = frame.known.frozen ? await frozenUsers(database, keys) : null;
  return movers.map((mover) => ({
    ...userFact(mover, frame),
    frozen: frozen?.get(mover.key) ?? null,
    permissionSets: sets && (sets.get(mover.key) ?? []),
    permissionSetLicenses: licenses && (licenses.get(mover.key) ?? []),
    openPlans: []
  }));
}

function userFact(
  mover: Mover,
  { profiles, known }: UpgradeFrame
): Omit<EligibilityUser, "frozen" | "permissionSets" | "permissionSetLicenses" | "openPlans"> {
  const profile = mover.profile === null ? undefined : profiles.get(mover.profile);
  const profileId = mover.profile === null ? "" : fullId(mover.profile);
  return {
    id: userIdOf(mover.key),
    name: mover.name,
    username: mover.username,
    email: mover.email,
    active: mover.active,
    license: profile?.license ?? "",
    profileId,
    profile: profile?.name ?? profileId,
    userType: profile?.userType ?? mover.user_type,
    hasContact: known.contact ? mover.contact !== null : null,
    contactId: mover.contact && fullId(mover.contact),
    accountId: mover.account && fullId(mover.account),
    created: dateOf(mover.created),
    lastLogin: mover.last_login === null ? null : dateOf(mover.last_login)
  };
}

async function heldSets(
  database: Database,
  keys: string,
  { permissionSets }: UpgradeFrame
): Promise<Map<string, HeldPermissionSet[]>> {
  const rows = await database.rows<{ key: string; set_id: string; group_id: string | null }>(
    `SELECT DISTINCT key, set_id, group_id FROM assigned_sets WHERE key IN (${keys})`
  );
  const held = new Map<string, HeldPermissionSet[]>();
  for (const { key, set_id: setId, group_id: groupId } of rows) {
    const set = permissionSets.get(idKey(setId));
    if (set && set.profile !== null) continue;
    const id = set?.id ?? fullId(setId);
    const fact: HeldPermissionSet = {
      id,
      label: set?.label ?? id,
      groupId: groupId && fullId(groupId),
      license: set?.license ?? null,
      permissionSetLicense: set?.permissionSetLicense ?? null
    };
    held.set(key, [...(held.get(key) ?? []), fact]);
  }
  for (const sets of held.values()) sets.sort((a, b) => order(a.label, b.label) || order(a.id, b.id));
  return held;
}

async function heldLicenses(
  database: Database,
  keys: string,
  { licenseLabels }: UpgradeFrame
): Promise<Map<string, string[]>> {
  const rows = await database.rows<{ key: string; license_id: string }>(
    `SELECT DISTINCT key, license_id FROM assigned_licenses WHERE key IN (${keys})`
  );
  const held = new Map<string, string[]>();
  for (const { key, license_id: id } of rows)
    held.set(key, [...(held.get(key) ?? []), licenseLabels.get(id) ?? fullId(id)].sort(order));
  return held;
}

async function frozenUsers(database: Database, keys: string): Promise<Map<string, boolean>> {
  const rows = await database.rows<{ key: string; frozen: boolean }>(
    `SELECT key, bool_or(frozen) AS frozen FROM frozen_users WHERE key IN (${keys}) GROUP BY 1`
  );
  return new Map(rows.map(({ key, frozen }) => [key, frozen]));
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
