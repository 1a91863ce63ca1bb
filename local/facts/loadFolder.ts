import { catalogOf, licenseOfLine } from "c/licenseEngine";
import type {
  AuditFacts,
  Catalog,
  ContractLine,
  Doubt,
  LicenseFact,
  LicenseType,
  PopulationFact
} from "c/licenseEngine";
import { together } from "../csv/database.ts";
import type { Database } from "../csv/database.ts";
import { filesWithout, hasColumn } from "../csv/header.ts";
import { findFiles } from "../csv/parts.ts";
import type { Part, Parts } from "../csv/parts.ts";
import { LOGIN_HISTORY } from "../csv/tables.ts";
import { dayNumber } from "../csv/timestamps.ts";
import { readCatalog } from "./catalog.ts";
import { readVersion } from "./appVersion.ts";
import { companyName } from "./companyName.ts";
import { readUsage } from "./counted/readUsage.ts";
import type { CountedOrg, CountedUsage } from "./counted/readUsage.ts";
import { withDownloads } from "./downloads/readDownloads.ts";
import { readSettings } from "./decisions/settings.ts";
import type { FolderSettings } from "./decisions/settings.ts";
import { contractDoubts } from "./doubts/contractDoubts.ts";
import { exportDayOf, sandboxOrg } from "./doubts/exportDay.ts";
import { readDoubts } from "./doubts/readDoubts.ts";
import { userSigns } from "./doubts/userDoubts.ts";
import { settingsOf } from "./options.ts";
import type { FactsOptions } from "./options.ts";
import { readContracts } from "./org/contracts.ts";
import { readLicenses } from "./org/licenses.ts";
import type { OrgLicense } from "./org/licenses.ts";
import { loadMembers, loadSites } from "./org/members.ts";
import { readProfiles } from "./org/profiles.ts";
import type { OrgProfile, Population } from "./org/profiles.ts";
import { readSites } from "./org/sites.ts";
import type { Site } from "./org/sites.ts";
import { readUnknowns } from "./org/unknowns.ts";
import { unreadableNames } from "./org/unreadable.ts";
import { loadUsers } from "./org/users.ts";
import { spanOfDays, today } from "./usage/coverage.ts";
import { raiseLastLogins } from "./usage/lastSeen.ts";
import { daysWithRows, loadLoginGroups, originOf } from "./usage/loginGroups.ts";
import type { GroupRules } from "./usage/loginGroups.ts";
import { populationFacts, usageFacts } from "./usage/usage.ts";
import { loadUserDays } from "./usage/userDays.ts";
import type { DayColumns } from "./usage/userDays.ts";
import { loadVisits } from "./usage/visits.ts";

/** The facts of a folder, and what else was read with them. The tables `users`, `members`, `visits` and `user_days` are filled. */
export interface LoadedFolder {
  facts: AuditFacts;
  /** The counters that stand in place of logins and users; null if these were read. The tables are empty then. */
  counted: CountedUsage | null;
  days: DayColumns;
  /** Settings of the decisions. */
  decided: FolderSettings;
  /** All contract lines of the folder, those of unknown licenses too; null if it has no file of them. */
  fileLines: ContractLine[] | null;
  parts: Parts;
  profiles: OrgProfile[];
  /** In the order of the column `population`. */
  populations: Population[];
  /** In the order of the column `site`. */
  sites: Site[];
  /** False if NetworkMember was not given. */
  membersKnown: boolean;
  /** False if the facts hold for today only. */
  settled: boolean;
}

/**
 * Reads a folder of CSV exports into a database.
 *
 * @throws InputError for a mistake in the folder or the options, with file, line, column and what is expected
 */
export async function loadFolder(database: Database, folder: string, options: FactsOptions): Promise<LoadedFolder> {
  const app = readVersion();
  const { parts: files, unread } = await findFiles(folder, options.accept);
  const parts = await withDownloads(database, files, options);
  if (!parts.Usage.length) options.onProgress?.("Reading users and login history");
  const [lists, groups] = await together(
    database,
    (own) => readLists(own, folder, parts, options),
    (own) => readGroups(own, folder, parts, options)
  );
  const { types, catalog, licenses, profiles, populations, contracts, decided } = lists;
  const placed = (line: ContractLine) => licenseOfLine(line, catalog) !== null;
  const { counted, days, ...read } = await countLogins(database, lists, groups, options);
  const { span, settings, sites, membersKnown } = read;
  const { months, asOf, coverage } = span;
  const unreadable = await unreadableNames(parts);
  const owned = licenseFacts(licenses.values(), read.populations);
  const overridden: Doubt[] = options.accept ? [{ code: "overridden", names: { check: options.accept } }] : [];
  const doubts = [
    ...sandboxOrg(folder),
    ...read.doubts,
    ...contractDoubts({ contracts, licenses: owned }, catalog, span.asOf)
  ];
  const unknowns = await readUnknowns(database, {
    licenses: licenses.values(),
    profiles,
    populations,
    unreadFiles: unread,
    unreadable: counted ? unreadable.filter((name) => !counted.knows(name)) : unreadable,
    strayContracts: contracts.filter((line) => !placed(line))
  });
  const facts: AuditFacts = {
    context: contextOf(folder, options, {
      app: await app,
      asOf,
      coverage,
      months,
      settings,
      ...(counted ? { usersKnown: false } : {}),
      ...(doubts.length + overridden.length ? { doubts: [...overridden, ...doubts] } : {})
    }),
    catalog: types,
    licenses: owned,
    populations: read.populations,
    usage: read.usage,
    contracts: contracts.filter(placed),
    unknowns: counted ? counted.withCounted(unknowns) : unknowns
  };
  const fileLines = parts.License_Contract.length ? contracts : null;
  // A day in the future is one of the past later.
  const settled = span.settled && !doubts.some(({ code }) => code === "futureUsers");
  return { facts, counted, days, decided, fileLines, parts, profiles, populations, sites, membersKnown, settled };
}

/** The lists of a folder, by which its logins are counted; the tables of users, sites and members are filled. */
interface FolderLists extends CountedOrg {
  types: LicenseType[];
  catalog: Catalog;
  populations: Population[];
  profiles: OrgProfile[];
  contracts: ContractLine[];
  decided: FolderSettings;
  counted: CountedUsage | null;
  sites: Site[];
  /** Users whom two rows tell differently. */
  twice: number;
}

async function readLists(
  database: Database,
  folder: string,
  parts: Parts,
  options: FactsOptions
): Promise<FolderLists> {
  const types = options.catalog ?? (await readCatalog());
  const catalog = catalogOf(types);
  const licenses = await readLicenses(parts.UserLicense, catalog);
  const { profiles, populations } = await readProfiles(parts.Profile, licenses);
  const contracts = await readContracts(parts.License_Contract, {
    catalog,
    licenses: licenseFacts(licenses.values(), []),
    types
  });
  const decided = await readSettings(parts.License_Optimizer_Settings);
  const org = { folder, parts, licenses, profiles, populations, decided };
  if (parts.Usage.length) options.onProgress?.("Reading counters");
  const counted = parts.Usage.length ? await readUsage(org, options) : null;
  const { timeZone } = counted?.settings ?? settingsOf(options);
  const sites = (await areSitesKnown(parts)) ? await readSites(parts.Network) : [];
  const twice = await loadUsers(database, parts.User, profiles, { timeZone, ...decided.settings });
  await loadSites(database, sites);
  await loadMembers(database, parts.NetworkMember);
  return { ...org, types, catalog, contracts, counted, sites, twice };
}

async function areSitesKnown({ Network, LoginHistory }: Parts): Promise<boolean> {
  return Network.length > 0 && (await hasColumn(LoginHistory, LOGIN_HISTORY, "NetworkId"));
}

/** Groups the login history, which no list is needed for: it is the largest part of a reading, and begins with it. */
async function readGroups(
  database: Database,
  folder: string,
  parts: Parts,
  options: FactsOptions
): Promise<GroupRules & { exportDay: number | null }> {
  const { timeZone } = settingsOf(options);
  const exportDay = exportDayOf(folder, timeZone);
  const newest = options.asOf ? dayNumber(options.asOf) : (exportDay ?? today(timeZone));
  const rules = { timeZone, sitesKnown: await areSitesKnown(parts), origin: originOf(newest) };
  await loadLoginGroups(database, parts.LoginHistory, rules);
  return { ...rules, exportDay };
}

/** What a folder's logins and users say, or the counters in their place. */
interface ReadLogins extends Pick<
  CountedUsage,
  "settings" | "span" | "sites" | "membersKnown" | "populations" | "usage" | "doubts"
> {
  counted: CountedUsage | null;
  days: DayColumns;
}

async function countLogins(
  database: Database,
  { parts, populations, sites, counted, twice }: FolderLists,
  { exportDay, ...groups }: GroupRules & { exportDay: number | null },
  options: FactsOptions
): Promise<ReadLogins> {
  const settings = counted?.settings ?? settingsOf(options);
  const { timeZone, anchorDay } = settings;
  const rules = { ...groups, timeZone, anchorDay };
  if (counted) {
    // Tables without rows: nothing is known of single users.
    const none = { ...rules, days: [] };
    await loadVisits(database, parts, none);
    return { ...counted, counted, days: await loadUserDays(database, none) };
  }
  const span = spanOfDays(await daysWithRows(database, rules.origin), options, { timeZone, anchorDay, exportDay });
  await loadVisits(database, parts, { ...rules, days: span.days });
  const siteless = await filesWithout(parts.LoginHistory, LOGIN_HISTORY, "NetworkId");
  const notes = [...parts.LoginHistory.flatMap(doubtOf), ...siteless.map(sitelessText)];
  if (options.onNote) notes.forEach(options.onNote);
  options.onProgress?.("Counting login days");
  const days = await loadUserDays(database, { ...rules, days: span.days });
  const { months, asOf } = span;
  const signs = await userSigns(database);
  await raiseLastLogins(database, days, dayNumber(asOf) - settings.dormantDays, anchorDay);
  const membersKnown = parts.NetworkMember.length > 0;
  return {
    settings,
    span,
    sites,
    membersKnown,
    populations: await populationFacts(database, populations, asOf, settings.dormantDays),
    usage: await usageFacts(database, { populations, sites, months, days, membersKnown }),
    doubts: await readDoubts(database, {
      span,
      days,
      logins: parts.LoginHistory,
      anchorDay,
      ends: options.asOf !== undefined,
      signs,
      twice,
      now: today(timeZone),
      origin: rules.origin
    }),
    counted: null,
    days
  };
}

/** A file that was cut off at the end of a cell looks whole but for its last line's end; many tools write none, so it is no mistake. */
function doubtOf({ file, complete, rows, gzip }: Part): string[] {
  if (complete || gzip || rows !== null) return [];
  return [
    `${file}: its last line has no end. If the file was cut off, logins are missing: compare its number of rows with the source.`
  ];
}

function sitelessText(file: string): string {
  return `${file}: has no column NetworkId, which other parts of LoginHistory have, so its logins count for no site. Export it again with the column.`;
}

function contextOf(
  folder: string,
  options: FactsOptions,
  more: Pick<AuditFacts["context"], "app" | "asOf" | "coverage" | "months" | "settings" | "usersKnown" | "doubts">
): AuditFacts["context"] {
  return {
    source: options.source ?? "export",
    sourceName: options.sourceName ?? companyName(folder),
    ...more,
    pricesVisible: true,
    computedAt: new Date().toISOString(),
    collection: null,
    laterRun: null
  };
}

/** The external licenses of the org, by name, with their own count of active users. */
function licenseFacts(licenses: Iterable<OrgLicense>, populations: PopulationFact[]): LicenseFact[] {
  return [...licenses]
    .filter(({ type }) => type?.external)
    .map(({ name, total, used, monthlyLoginsEntitlement, monthlyLoginsUsed }) => {
      const own = populations.filter(({ license }) => license === name);
      const activeUsers = own.reduce((sum, population) => sum + population.activeUsers, 0);
      return { name, total, used, activeUsers, monthlyLoginsEntitlement, monthlyLoginsUsed };
    })
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
