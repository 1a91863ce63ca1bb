/** A small org for tests of the export, and runs of the command over it. */
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { gunzipSync } from "node:zlib";
import { readExportMarker } from "../csv/exportMarker.ts";
import { exportOrg } from "../export/exportOrg.ts";
import type { ExportOptions } from "../export/exportOrg.ts";
import type { Progress } from "../export/progress.ts";
import { readCatalog } from "../facts/catalog.ts";
import { IMPATIENT, StandInOrg } from "./standInOrg.ts";
import type { Scenario } from "./standInOrg.ts";

/** Seen from this moment, October is complete and November goes on. */
export const NOW = new Date("2026-11-20T12:00:00.000Z");
export const USERS = [1, 2, 3, 4].map((n) => `0055e000000000${n}AAA`);

const SITE = "0DB5e0000000000GAA";

/** A login: user 1 to 4, and its time. */
export function login(id: number, user: number, time: string): Record<string, string> {
  return {
    Id: `0Ya5e${String(id).padStart(10, "0")}AAA`,
    UserId: USERS[user - 1]!,
    LoginTime: `${time}.000Z`,
    LoginType: "Chatter Communities External User",
    Status: "Success",
    NetworkId: SITE
  };
}

/** Two logins in October and two in November, of four users. */
export const LOGINS = [
  login(1, 1, "2026-10-05T08:00:00"),
  login(2, 2, "2026-10-31T23:59:59"),
  login(3, 3, "2026-11-01T00:00:00"),
  login(4, 4, "2026-11-18T09:30:00")
];

export const ORG: Scenario = {
  rows: {
    UserLicense: [{ Id: "1005e0000000000AAA", Name: "Customer Community", TotalLicenses: "10", UsedLicenses: "4" }],
    Profile: [{ Id: "00e5e0000000000AAA", Name: "Customers", UserLicenseId: "1005e0000000000AAA" }],
    Network: [{ Id: SITE, Name: "Help" }],
    NetworkMember: USERS.map((MemberId) => ({ NetworkId: SITE, MemberId })),
    User: USERS.map((Id, index) => ({
      Id,
      Name: index ? `User ${index}` : 'Okafor, Adaeze "Ada"',
      Username: `user${index}@example.com`,
      IsActive: "true",
      CreatedDate: "2025-01-01T00:00:00.000Z",
      LastLoginDate: LOGINS[index]!.LoginTime!,
      UserType: "CspLitePortal",
      ProfileId: "00e5e0000000000AAA",
      "Account.IsPartner": "false"
    })),
    LoginHistory: LOGINS
  },
  missingObjects: ["License_Contract__c"]
};

/** A folder for one test, removed after it. */
export function workFolder(context: TestContext): string {
  const work = mkdtempSync(join(tmpdir(), "export-"));
  context.after(() => rmSync(work, { recursive: true, force: true }));
  return work;
}

/** An org for one test. */
export async function startOrg(context: TestContext, scenario: Partial<Scenario> = {}): Promise<StandInOrg> {
  const org = await StandInOrg.start({ ...ORG, ...scenario });
  context.after(() => org.stop());
  return org;
}

/** Exports the org. @returns the notes, and the warning as the last one; rejects as the export does */
export async function exportTo(
  out: string,
  org: StandInOrg,
  options: Partial<Pick<ExportOptions, "since" | "now" | "signal" | "login" | "patience">> = {}
): Promise<string[]> {
  const notes: string[] = [];
  const progress: Progress = {
    note: (text) => void notes.push(text),
    parts: () => {},
    begin: () => ({ expect: () => {}, at: () => {}, end: () => {} })
  };
  const catalog = await readCatalog();
  const given = { login: org.login(), out, now: NOW, catalog, progress, patience: IMPATIENT, ...options };
  const { warning } = await exportOrg(given);
  return warning ? [...notes, `WARNING: ${warning}`] : notes;
}

/** The text of a file. */
export function textOf(out: string, name: string): string {
  const bytes = readFileSync(join(out, name));
  return (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString();
}

/** The lines of a file, without the quotes around cells that need none. */
export function linesOf(out: string, name: string): string[] {
  const text = textOf(out, name).trimEnd();
  return text.replace(/(?<![^,\n])"([^",\n]*)"(?![^,\n])/g, "$1").split("\n");
}

/** The Ids of the logins in a folder, by file. */
export function loginsIn(out: string): Record<string, string[]> {
  const names = readdirSync(out).filter((name) => /^LoginHistory.*csv/.test(name));
  return Object.fromEntries(
    names.sort().map((name) => {
      const [header, ...rows] = linesOf(out, name);
      const place = header!.split(",").indexOf("Id");
      return [name, rows.map((row) => String(Number(row.split(",")[place]!.slice(5, 15)))).sort()];
    })
  );
}

/** The listed files of an export: name and rows. */
export function listed(out: string): Record<string, number | null> {
  return Object.fromEntries(readExportMarker(out)!.files.map(({ file, name, rows }) => [name ?? file, rows]));
}
