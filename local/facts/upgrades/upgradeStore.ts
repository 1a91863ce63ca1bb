import { catalogOf } from "c/licenseEngine";
import type { EligibilityFacts, EligibilityOrg, PermissionFacts, ProfileMap, UpgradeFact } from "c/licenseEngine";
import type { Database } from "../../csv/database.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { PROFILE } from "../../csv/tables.ts";
import { readUpgrades } from "../catalog.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import type { FactsOptions } from "../options.ts";
import { readLicenses } from "../org/licenses.ts";
import type { OrgLicense } from "../org/licenses.ts";
import { eligibilityAccounts, portalRoles } from "./eligibilityAccounts.ts";
import { eligibilityUsers, listSql, readMovers, userIdOf, userKey } from "./eligibilityUsers.ts";
import type { MoverProfile, UpgradeFrame } from "./frame.ts";
import { loadAccounts } from "./loadAccounts.ts";
import { loadAssigned } from "./loadAssigned.ts";
import { loadMovers } from "./loadMovers.ts";
import { permissionFacts } from "./permissionFacts.ts";
import { readLicenseLabels, readPermissionSets } from "./permissionSets.ts";
import { readSiteAccess } from "./siteAccess.ts";
import { readRoleSettings } from "./upgradeSettings.ts";

/**
 * The facts of upgrades and moves of one folder. They are read on the first request, because most visits make none. Unreadable cells
 * then throw an InputError, and the next request tries again.
 */
export interface UpgradeStore {
  /** `users` in the requested order, `openPlans` empty. */
  eligibilityFacts(userIds: readonly string[]): Promise<EligibilityFacts>;
  /** Ids by requested username; the comparison ignores case and surrounding spaces. */
  findUserIds(usernames: readonly string[]): Promise<{ ids: Record<string, string>; missing: string[] }>;
  permissionFacts(profileIds: readonly string[], permissionSetIds: readonly string[]): Promise<PermissionFacts>;
  profiles(): Promise<Omit<ProfileMap, "entries">>;
}

/** Everything that is the same for every request. */
interface Prepared {
  frame: UpgradeFrame;
  org: EligibilityOrg;
  upgrades: UpgradeFact[];
}

/** Answers requests about the users of a folder that is open in the database. */
export function upgradeStore(
  database: Database,
  folder: Pick<LoadedFolder, "facts" | "parts">,
  options: Pick<FactsOptions, "upgrades"> = {}
): UpgradeStore {
  let preparing: Promise<Prepared> | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function prepared(): Promise<Prepared> {
    preparing ??= prepare(database, folder, options).catch((error: unknown) => {
      preparing = null;
      throw error;
    });
    return preparing;
  }

  return {
    async eligibilityFacts(userIds) {
      const { frame, org, upgrades } = await prepared();
      const keys = [...new Set(userIds.map(userKey))];
      const movers = await readMovers(database, keys);
      const found = keys.flatMap((key) => movers.get(key) ?? []);
      return {
        asOf: folder.facts.context.asOf,
        catalog: folder.facts.catalog,
        upgrades,
        org,
        users: await eligibilityUsers(database, found, frame),
        accounts: await eligibilityAccounts(database, found, frame),
        missing: keys.filter((key) => !movers.has(key)).map(userIdOf)
      };
    },

    async findUserIds(usernames) {
      await prepared();
      const fold = (username: string) => username.trim().toLowerCase();
      const rows = await database.rows<{ key: string; username: string }>(
        `SELECT key, lower(username) AS username FROM movers WHERE lower(username) IN (${listSql(usernames.map(fold))})`
      );
      const keys = new Map(rows.map(({ key, username }) => [username, key]));
      const known = usernames.filter((username) => keys.has(fold(username)));
      return {
        ids: Object.fromEntries(known.map((username) => [username, userIdOf(keys.get(fold(username))!)])),
        missing: usernames.filter((username) => !keys.has(fold(username)))
      };
    },

    async permissionFacts(profileIds, permissionSetIds) {
      const { frame } = await prepared();
      const turn = last.then(() => permissionFacts(database, frame, profileIds, permissionSetIds));
      last = turn.catch(() => undefined);
      return turn;
    },

    async profiles() {
      const { org, upgrades } = await prepared();
      return { catalog: folder.facts.catalog, upgrades, profiles: org.profiles };
    }
  };
}

async function prepare(
  database: Database,
  folder: Pick<LoadedFolder, "facts" | "parts">,
  options: Pick<FactsOptions, "upgrades">
): Promise<Prepared> {
  const { facts, parts } = folder;
  const { asOf, settings } = facts.context;
  const catalog = catalogOf(facts.catalog);
  const licenses = await readLicenses(parts.UserLicense, catalog);
  const profiles = await readMoverProfiles(parts, licenses);
  const roleSettings = await readRoleSettings(parts.License_Optimizer_Settings);
  const movers = await loadMovers(database, parts, settings.timeZone);
  const accounts = await loadAccounts(database, parts);
  const assigned = await loadAssigned(database, parts, { asOf, timeZone: settings.timeZone });
  const frame: UpgradeFrame = {
    folder,
    profiles,
    permissionSets: await readPermissionSets(parts, licenses),
    licenseLabels: await readLicenseLabels(parts.PermissionSetLicense),
    seats: [...licenses.values()].map(({ name, total, used }) => ({ license: name, total, used })),
    settings: roleSettings,
    known: { ...movers, ...accounts, ...assigned }
  };
  const upgrades = (options.upgrades ?? (await readUpgrades())).filter(({ license }) => catalog.find(license));
  return { frame, upgrades, org: await orgOf(database, frame) };
}

async function orgOf(database: Database, frame: UpgradeFrame): Promise<EligibilityOrg> {
  const external = [...frame.profiles.values()].filter((profile) => profile.external);
  return {
    portalRoles: await portalRoles(database, frame),
    ...frame.settings,
    seats: frame.seats,
    profiles: external
      .map(({ id, name, license, userType }) => ({ id, name, license, userType }))
      .sort((a, b) => order(a.name, b.name) || order(a.id, b.id)),
    sites: await readSiteAccess(frame.folder.parts),
    sharingSets: null
  };
}

async function readMoverProfiles(
  parts: Parts,
  licenses: ReadonlyMap<string, OrgLicense>
): Promise<Map<string, MoverProfile>> {
  const profiles = new Map<string, MoverProfile>();
  for await (const { values } of tableRecords(parts.Profile, PROFILE)) {
    const key = idKey(values.Id);
    const license = licenses.get(idKey(values.UserLicenseId));
    if (profiles.has(key)) continue;
    profiles.set(key, {
      id: fullId(values.Id),
      name: values.Name,
      license: license?.name ?? "",
      userType: values.UserType || null,
      external: license?.type?.external ?? false
    });
  }
  return profiles;
}

function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
