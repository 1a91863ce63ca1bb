import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { mailOf, portalRole } from "./accessTables.ts";
import { accountOf, roleOf, writeAccounts } from "./accounts.ts";
import type { Calendar } from "./calendar.ts";
import { DAY, isoDay } from "./calendar.ts";
import { recordIds } from "./ids.ts";
import type { LoginCounts } from "./logins.ts";
import { FAMILY_NAMES, GIVEN_NAMES, plain } from "./names.ts";
import { CONTRACTS } from "./contracts.ts";
import { LICENSES } from "./licenses.ts";
import type { SampleLicense } from "./licenses.ts";
import { POPULATIONS } from "./populations.ts";
import type { People } from "./people.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";
import { licenseId, memberSites, networkId, profileId, userId } from "./records.ts";
import { writeSites } from "./siteTables.ts";

const ids = { contact: recordIds("003"), member: recordIds("0DO") };
/** User limit per purchased monthly login: a login license's `TotalLicenses`. */
const RATIO = 20;

/** The purchased quantity of a license: seats, and monthly logins of a login license. */
export interface Bought {
  used: number;
  seats: number;
  pool: number | null;
}

/** Writes User.csv, NetworkMember.csv and the accounts; returns active users per license. */
export function writeUsers(folder: string, people: People, calendar: Calendar): Map<string, number> {
  const users = new CsvFile(
    join(folder, "User.csv"),
    "Id,Name,Username,Email,IsActive,CreatedDate,LastLoginDate,UserType,ProfileId,UserRoleId,PortalRole,ContactId,AccountId,Account.IsPartner,Account.IsPersonAccount".split(
      ","
    )
  );
  const members = new CsvFile(join(folder, "NetworkMember.csv"), ["Id", "NetworkId", "MemberId"]);
  const active = new Map<string, number>();
  for (let user = 0; user < people.count; user++) {
    const population = POPULATIONS[people.population[user]!]!;
    const account = accountOf(people, user);
    const isActive = people.active[user] === 1;
    if (isActive) active.set(population.license, (active.get(population.license) ?? 0) + 1);
    const [name, address] = nameOf(people, user);
    const last = people.lastLogin[user]!;
    users.write([
      userId(user),
      name,
      address,
      mailOf(people, user, population, address),
      isActive,
      stamp(createdAt(people, user, calendar)),
      last ? stamp(last) : null,
      population.userType,
      profileId(population),
      roleOf(people, user, population),
      portalRole(people, user, population),
      account ? ids.contact(user) : null,
      account?.id ?? null,
      account?.partner ?? null,
      account?.person ?? null
    ]);
    for (const site of memberSites(people.seed, user, population))
      members.write([ids.member(members.rows), networkId(site), userId(user)]);
  }
  users.close();
  members.close();
  writeAccounts(folder, people, (user) => nameOf(people, user)[0]);
  return active;
}

/** Writes Profile.csv and the sites. */
export function writeSetup(folder: string): void {
  const profiles = new CsvFile(join(folder, "Profile.csv"), ["Id", "Name", "UserLicenseId", "UserType"]);
  for (const population of POPULATIONS)
    profiles.write([profileId(population), population.profile, licenseId(population.license), population.userType]);
  profiles.close();
  writeSites(folder);
}

/** Writes UserLicense.csv; returns the purchased quantities, which depend on the use. */
export function writeLicenses(
  folder: string,
  calendar: Calendar,
  active: Map<string, number>,
  logins: LoginCounts
): Map<string, Bought> {
  const file = new CsvFile(
    join(folder, "UserLicense.csv"),
    "Id,Name,LicenseDefinitionKey,TotalLicenses,UsedLicenses,MonthlyLoginsEntitlement,MonthlyLoginsUsed".split(",")
  );
  const bought = new Map<string, Bought>();
  for (const license of LICENSES) {
    const used = active.get(license.name) ?? 0;
    const amount = purchase(license, used, calendar, logins);
    bought.set(license.name, amount);
    const meter = license.metered ?? 1;
    const monthUsed = amount.pool === null ? null : Math.round((logins.running.get(license.name) ?? 0) * meter);
    file.write([
      licenseId(license.name),
      license.name,
      license.definitionKey,
      amount.seats,
      used,
      amount.pool,
      monthUsed
    ]);
  }
  file.close();
  return bought;
}

/** Writes License_Contract.csv with the columns of the org's records. */
export function writeContracts(folder: string, calendar: Calendar, bought: Map<string, Bought>): void {
  const file = new CsvFile(
    join(folder, "License_Contract.csv"),
    "License,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price,True_Down,Escalator_Percent".split(
      ","
    )
  );
  for (const line of CONTRACTS) {
    const { seats, pool } = bought.get(line.license)!;
    file.write([
      line.license,
      line.basis,
      Math.round((line.basis === "login" ? pool! : seats) * line.part),
      line.unitPrice.toFixed(2),
      "USD",
      monthDay(calendar.asOf, line.startMonths, 1),
      line.endMonths === undefined ? null : monthDay(calendar.asOf, line.endMonths + 1, 0),
      line.overagePrice?.toFixed(2) ?? null,
      line.trueDown ?? null,
      line.escalator === undefined ? null : Math.round(100 * line.escalator)
    ]);
  }
  file.close();
}

function purchase(license: SampleLicense, used: number, calendar: Calendar, logins: LoginCounts): Bought {
  if ("seatsPerUser" in license.bought) {
    const seats = license.bought.seatsPerUser === 1 ? used : roundUp(used * license.bought.seatsPerUser);
    return { used, seats, pool: null };
  }
  const days = logins.loginDays.get(license.name)!;
  const months = calendar.completeMonths;
  const average = months.reduce((sum, month) => sum + days[month]!, 0) / Math.max(1, months.length);
  const pool = Math.max(roundUp(average * license.bought.poolPerLogin), Math.ceil(used / RATIO));
  return { used, seats: pool * RATIO, pool };
}

/** Rounds up to a plausible order quantity: two leading digits, then 0 or 5. */
function roundUp(amount: number): number {
  const step = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, amount))) - 2) * 5);
  return Math.ceil(amount / step) * step;
}

/** `day` of the month that is `months` after the as-of month; day 0 is the last day of the month before. */
function monthDay(asOf: string, months: number, day: number): string {
  const date = new Date(`${asOf}T00:00:00Z`);
  return isoDay(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, day));
}

function createdAt(people: People, user: number, calendar: Calendar): number {
  return calendar.start + people.created[user]! * DAY + (hash(people.seed, STREAM.life, user) % 86_400) * 1000;
}

function nameOf(people: People, user: number): [name: string, address: string] {
  const random = new Random(hash(people.seed, STREAM.person, user));
  // The first draw is the login type.
  random.next();
  const given = GIVEN_NAMES[random.below(GIVEN_NAMES.length)]!;
  const family = FAMILY_NAMES[random.below(FAMILY_NAMES.length)]!;
  return [`${given} ${family}`, `${plain(given)}.${plain(family)}.${user + 1}@example.com`];
}

function stamp(time: number): string {
  return new Date(time).toISOString();
}
