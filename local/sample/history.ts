import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import { EXTERNAL_DOMAIN } from "./access.ts";
import type { Calendar } from "./calendar.ts";
import { DAY, isoDay } from "./calendar.ts";
import type { LoginCounts } from "./logins.ts";
import type { People } from "./people.ts";
import { ENTITLEMENTS } from "./entitlements.ts";
import { LICENSES } from "./licenses.ts";
import { POPULATIONS } from "./populations.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";
import type { Bought } from "./tables.ts";

/** Days of readings before the as-of date. */
const DAYS = 365;
/** Daily fluctuation of the seats in use, as a share. */
const NOISE = 0.002;

/** Writes License_Reading.csv: the app's readings of every external license over a year. */
export function writeReadings(
  folder: string,
  people: People,
  calendar: Calendar,
  bought: Map<string, Bought>,
  logins: LoginCounts
): void {
  const file = new CsvFile(
    join(folder, "License_Reading.csv"),
    "License,Day,Total,Used,Monthly_Logins_Entitlement,Monthly_Logins_Used".split(",")
  );
  const external = new Set(POPULATIONS.filter(({ account }) => account).map(({ license }) => license));
  const end = Date.parse(`${calendar.asOf}T00:00:00Z`);
  LICENSES.forEach(({ name, yearAgo = 1, invented }, index) => {
    if (!external.has(name) || invented) return;
    const random = new Random(hash(people.seed, STREAM.history, index));
    const projects = projectsOf(people, name);
    const { used, seats, pool } = bought.get(name)!;
    for (let back = DAYS; back > 0; back--) {
      const share = yearAgo + (1 - yearAgo) * (1 - back / DAYS) + (random.next() - 0.5) * NOISE;
      const time = end - back * DAY;
      const held = projects.reduce((sum, { ended, users }) => sum + (back > ended ? users : 0), 0);
      const metered =
        pool === null
          ? null
          : loginsOfMonth(time, calendar, logins.loginDays.get(name)!, logins.running.get(name) ?? 0);
      file.write([name, isoDay(time), seats, Math.min(seats, Math.round(used * share) + held), pool, metered]);
    }
  });
  file.close();
}

/** Projects on a license that have ended: days before the as-of date, and the seats that they gave back then. */
function projectsOf(people: People, license: string): { ended: number; users: number }[] {
  return POPULATIONS.flatMap((population, index) => {
    const { ended } = population;
    if (population.license !== license || ended === undefined) return [];
    return [{ ended, users: people.population.reduce((sum, own) => sum + (own === index ? 1 : 0), 0) }];
  });
}

/** Login days from the start of the month through a day: an even share of the month's login days. Before LoginHistory, of an average month's. */
function loginsOfMonth(time: number, calendar: Calendar, months: readonly number[], running: number): number {
  const date = new Date(time);
  const days = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  const passed = date.getUTCDate();
  const day = Math.round((time - calendar.start) / DAY);
  if (day >= calendar.runningFrom) return Math.round((running * passed) / (calendar.days - calendar.runningFrom));
  const month = day < 0 ? 0 : calendar.monthOfDay[day]!;
  const complete = calendar.completeMonths;
  const average = complete.reduce((sum, number) => sum + months[number]!, 0) / Math.max(1, complete.length);
  return Math.round(((complete.includes(month) ? months[month]! : average) * passed) / days);
}

/** Writes TenantUsageEntitlement.csv: the platform's figures about logins, and one row about something else. */
export function writeEntitlements(
  folder: string,
  calendar: Calendar,
  bought: Map<string, Bought>,
  logins: LoginCounts
): void {
  const file = new CsvFile(
    join(folder, "TenantUsageEntitlement.csv"),
    "Setting,MasterLabel,CurrentAmountAllowed,AmountUsed,Frequency,StartDate,EndDate".split(",")
  );
  const date = new Date(`${calendar.asOf}T00:00:00Z`);
  const start = isoDay(Date.UTC(date.getUTCFullYear() - 1, date.getUTCMonth(), 1));
  for (const { setting, label, license, metered } of ENTITLEMENTS) {
    const pool = license === null ? 50_000 : (bought.get(license)?.pool ?? 0);
    const used = license === null ? 1234 : Math.round((logins.running.get(license) ?? 0) * (metered ?? 1));
    file.write([
      `setting/force.com/orgValue.${setting}`,
      label,
      `${pool}.0`,
      metered === null ? null : `${used}.0`,
      "Monthly",
      start,
      null
    ]);
  }
  file.close();
}

/** Writes License_Optimizer_Settings.csv: which email domains make somebody external, which license an entitlement is about, and how roles are created. */
export function writeSettings(folder: string): void {
  const file = new CsvFile(join(folder, "License_Optimizer_Settings.csv"), [
    "External_Domains",
    "Entitlement_Licenses",
    "Roles_Per_Customer_Account",
    "Roles_Per_Partner_Account",
    "Account_Role_Optimization"
  ]);
  const mapped = ENTITLEMENTS.filter(({ mapped: isMapped }) => isMapped);
  file.write([EXTERNAL_DOMAIN, mapped.map(({ setting, license }) => `${setting}=${license}`).join(";"), 1, 3, "no"]);
  file.close();
}
