import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import type { LicenseType, UsageFact } from "c/licenseEngine";

/*
 * An independent reading of an export (RFC 4180 and the rules of docs/export.md, character by character, all in memory) and a plain count of its
 * usage in UTC and calendar months. It shares no code with the product.
 */

/** The folder breaks a rule of docs/export.md. */
export class Malformed extends Error {}

type Row = Record<string, string>;
interface Read {
  rows: Row[];
  /** Columns that at least one file has. */
  columns: Set<string>;
  files: number;
}

const FILES: Record<string, { must: boolean; needed: string[]; also: string[] }> = {
  LoginHistory: { must: true, needed: ["UserId", "LoginTime", "Status"], also: ["NetworkId"] },
  User: {
    must: true,
    needed: ["Id", "Name", "Username", "IsActive", "CreatedDate", "LastLoginDate", "UserType", "ProfileId"],
    also: []
  },
  Profile: { must: true, needed: ["Id", "Name", "UserLicenseId"], also: [] },
  UserLicense: {
    must: true,
    needed: ["Id", "Name", "TotalLicenses", "UsedLicenses"],
    also: ["LicenseDefinitionKey"]
  },
  Network: { must: false, needed: ["Id", "Name"], also: [] },
  NetworkMember: { must: false, needed: ["NetworkId", "MemberId"], also: [] }
};
const FILLED =
  /^(LoginTime|Id|IsActive|CreatedDate|TotalLicenses|UsedLicenses)$|^(Profile|UserLicense|Network)\.Name$|^NetworkMember\./;
const TIME = /^(\d{4})-(\d\d)-(\d\d)[T ](\d\d):(\d\d):(\d\d)(?:\.\d{1,9})?(Z|([+-])(\d\d):?(\d\d))?$/;

/** The records of a CSV text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = "";
  let inside: "start" | "plain" | "quoted" | "closed" = "start";
  const end = () => {
    if (row.length || inside !== "start") rows.push([...row, cell]);
    row = [];
    cell = "";
    inside = "start";
  };
  for (let at = 0; at < text.length; at += 1) {
    const c = text[at];
    if (inside === "quoted") {
      if (c !== '"') cell += c;
      else if (text[at + 1] === '"') {
        cell += c;
        at += 1;
      } else inside = "closed";
    } else if (c === "\r" || c === "\n") {
      if (c === "\r" && text[at + 1] === "\n") at += 1;
      end();
    } else if (c === ",") {
      row.push(cell);
      cell = "";
      inside = "start";
    } else if (inside === "closed") throw new Malformed("text after a quote");
    else if (c === '"' && inside === "start") inside = "quoted";
    else {
      cell += c;
      inside = "plain";
    }
  }
  if (inside === "quoted") throw new Malformed("a quote is not closed");
  end();
  return rows;
}

function textOf(path: string): string {
  let bytes = readFileSync(path);
  try {
    if (/\.gz$/i.test(path)) bytes = gunzipSync(bytes, { maxOutputLength: 1 << 28 });
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    throw new Malformed(`${path}: ${String(error)}`);
  }
}

function readTable(folder: string, name: string): Read {
  const { must, needed, also } = FILES[name];
  const pattern = new RegExp(`^${name}(-\\d+)?\\.csv(\\.gz)?$`, "i");
  const files = readdirSync(folder).filter((file) => pattern.test(file));
  if (must && !files.length) throw new Malformed(`no ${name}`);
  const read: Read = { rows: [], columns: new Set(), files: files.length };
  for (const file of files) {
    const [header, ...rows] = parseCsv(textOf(join(folder, file))).filter((row) => row.some((cell) => cell.trim()));
    if (!header && !must) continue;
    if (!header) throw new Malformed(`${file} is empty`);
    const names = header.map((cell) => cell.trim().toLowerCase());
    const places = new Map<string, number>();
    for (const column of [...needed, ...also]) {
      const at = names.indexOf(column.toLowerCase());
      if (at < 0 && needed.includes(column)) throw new Malformed(`${file} lacks ${column}`);
      if (at !== names.lastIndexOf(column.toLowerCase())) throw new Malformed(`${file} has ${column} twice`);
      if (at >= 0) places.set(column, at);
    }
    for (const row of rows) {
      if (row.length !== header.length) throw new Malformed(`${file}: a record of ${row.length} cells`);
      const entries = [...places].map(([column, at]) => [column, cellOf(`${name}.${column}`, row[at])]);
      read.rows.push(Object.fromEntries(entries) as Row);
    }
    for (const column of places.keys()) read.columns.add(column);
  }
  return read;
}

function cellOf(place: string, text: string): string {
  const column = place.slice(place.indexOf(".") + 1);
  if (text === "") {
    if (FILLED.test(column) || FILLED.test(place)) throw new Malformed(`${place} is empty`);
    return "";
  }
  if (/Id$/.test(column)) return idOf(text, /^User\.Id|UserId|MemberId/.test(place));
  if (/Time$|Date$/.test(column)) dayOf(text);
  if (column === "IsActive" && !/^(true|false|1|0)$/i.test(text)) throw new Malformed(`${place}: ${text}`);
  if (/Licenses$/.test(column) && !Number.isInteger(Number(text))) throw new Malformed(`${place}: ${text}`);
  return text;
}

/** The Id, with the capitals that its checksum tells if it has no capitals or no small letters. */
function idOf(text: string, user: boolean): string {
  if (!/^([A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/.test(text) || (user && !text.startsWith("005")))
    throw new Malformed(`no Id: ${text}`);
  const check = text.slice(15);
  const both = /[A-Z]/.test(text) && /[a-z]/.test(text) && !/[a-z]/.test(check);
  if (!check || both) return text;
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";
  const told = [...check.toUpperCase()].map((c) => letters.indexOf(c));
  if (told.some((bits) => bits < 0)) throw new Malformed(`no checksum: ${text}`);
  const restored = [...text.slice(0, 15)].map((c, at) => {
    const capital = (told[Math.floor(at / 5)] >> (at % 5)) % 2 === 1;
    if (capital && /\d/.test(c)) throw new Malformed(`another checksum: ${text}`);
    return capital ? c.toUpperCase() : c.toLowerCase();
  });
  return restored.join("") + check;
}

/** Days since 1970 in UTC. */
function dayOf(text: string): number {
  const match = TIME.exec(text);
  if (!match) throw new Malformed(`no time: ${text}`);
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCMonth() !== month - 1 || hour > 23 || minute > 59 || second > 59)
    throw new Malformed(`no time: ${text}`);
  const [sign, hours, minutes] = match.slice(8);
  if (Number(hours ?? 0) > 15 || Number(minutes ?? 0) > 59) throw new Malformed(`no offset: ${text}`);
  const east = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === "-" ? -60_000 : 60_000);
  return Math.floor((date.getTime() + ((hour * 60 + minute) * 60 + second) * 1000 - east) / 86_400_000);
}

interface Person {
  active: boolean;
  created: number;
  profileId: string;
  population: string | null;
  /** Days with a successful login, and on which site. */
  visits: { day: number; site: string | null }[];
}

const key = (id: string) => id.slice(0, 15);

/**
 * Usage rows by month, license, profile and site: registered users, then users by login days.
 *
 * @throws Malformed if the folder breaks a rule
 */
export function plainUsage(folder: string, catalog: readonly LicenseType[]): Map<string, string> {
  const [licenses, profiles, users, network, members, logins] = [
    "UserLicense",
    "Profile",
    "User",
    "Network",
    "NetworkMember",
    "LoginHistory"
  ].map((name) => readTable(folder, name));
  const people = peopleOf(users.rows, populationsOf(profiles.rows, licenses.rows, catalog));
  const sites = new Map<string, string>();
  if (network.files && logins.columns.has("NetworkId"))
    for (const row of [...network.rows].reverse()) sites.set(key(row.Id), row.Name);
  const days: number[] = [];
  for (const row of logins.rows) {
    const day = dayOf(row.LoginTime);
    days.push(day);
    const site = row.NetworkId && sites.has(key(row.NetworkId)) ? key(row.NetworkId) : null;
    if (row.Status === "Success") people.get(key(row.UserId))?.visits.push({ day, site });
  }
  const memberships = new Set(members.rows.map((row) => `${key(row.NetworkId)} ${key(row.MemberId)}`));
  const found = new Map<string, string>();
  for (const month of monthsOf(days))
    for (const population of new Set([...people.values()].map((person) => person.population))) {
      const here = [...people].filter(
        ([, person]) => person.active && person.population === population && person.created < month.end
      );
      const any = [...people].some(([, person]) => person.active && person.population === population);
      if (population === null || !any) continue;
      for (const [site, name] of [[null, null] as const, ...sites]) {
        const counts = here.map(([id, { visits }]) => ({
          days: new Set(
            visits
              .filter(({ day, site: on }) => day >= month.start && day < month.end && (site === null || on === site))
              .map(({ day }) => day)
          ).size,
          member: site === null || memberships.has(`${site} ${id}`)
        }));
        const known = site === null || members.files > 0;
        const present = counts.filter((count) => count.days || count.member);
        const active = counts.filter((count) => count.days);
        if (site !== null && !(known ? present : active).length) continue;
        const frequencies = Array.from({ length: 32 }, (_, n) => active.filter((count) => count.days === n).length);
        const registered = known ? present.length : null;
        const none = registered === null ? null : registered - active.length;
        found.set(
          [month.name, population, name].join("|"),
          JSON.stringify([registered, none, ...frequencies.slice(1)])
        );
      }
    }
  return found;
}

/** The product's usage in the same form. */
export function usageRows(usage: readonly UsageFact[]): Map<string, string> {
  return new Map(
    usage.map(({ month, license, profile, site, registered, frequencies }) => [
      [month, `${license}|${profile}`, site].join("|"),
      JSON.stringify([registered, ...frequencies])
    ])
  );
}

/** License and profile, by profile Id; only of external licenses. */
function populationsOf(profiles: Row[], licenses: Row[], catalog: readonly LicenseType[]): Map<string, string | null> {
  const same = (a: string | null | undefined, b: string | undefined) =>
    Boolean(a && b) && a!.trim().toLowerCase() === b!.trim().toLowerCase();
  const types = new Map<string, LicenseType | undefined>();
  for (const { Id: id, Name: name, LicenseDefinitionKey: definition } of licenses)
    if (!types.has(key(id)))
      types.set(
        key(id),
        catalog.find((type) => same(type.name, name)) ?? catalog.find((type) => same(type.definitionKey, definition))
      );
  const populations = new Map<string, string | null>();
  for (const row of profiles) {
    const type = types.get(key(row.UserLicenseId));
    if (!populations.has(key(row.Id))) populations.set(key(row.Id), type?.external ? `${type.name}|${row.Name}` : null);
  }
  return populations;
}

function peopleOf(rows: Row[], populations: ReadonlyMap<string, string | null>): Map<string, Person> {
  const people = new Map<string, Person>();
  for (const row of rows) {
    const active = /^(true|1)$/i.test(row.IsActive);
    const created = dayOf(row.CreatedDate);
    const before = people.get(key(row.Id));
    people.set(key(row.Id), {
      active: active || (before?.active ?? false),
      created: Math.min(created, before?.created ?? created),
      profileId: [row.ProfileId, before?.profileId ?? ""].sort()[1],
      population: null,
      visits: []
    });
  }
  for (const person of people.values()) person.population = populations.get(key(person.profileId)) ?? null;
  return people;
}

function monthsOf(days: readonly number[]): { name: string; start: number; end: number }[] {
  if (!days.length) return [];
  const [first, last] = [days.reduce((a, b) => Math.min(a, b)), days.reduce((a, b) => Math.max(a, b))];
  const months = [];
  const date = new Date(first * 86_400_000);
  for (let at = 0; ; at += 1) {
    const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + at, 1) / 86_400_000;
    if (start > last) return months;
    const end = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + at + 1, 1) / 86_400_000;
    months.push({ name: new Date(start * 86_400_000).toISOString().slice(0, 10), start, end });
  }
}
