import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestContext } from "node:test";
import { gzipSync } from "node:zlib";
import type { LicenseType } from "c/licenseEngine";

/** The catalog of the store's tests: two external licenses of one family and one internal license. */
export const CATALOG: LicenseType[] = [
  licenseType("Customer Community", "PID_Customer_Community", "member"),
  licenseType("Customer Community Login", "PID_Customer_Community_Login", "login"),
  { ...licenseType("Salesforce", "SFDC", null), external: false, family: null, tier: null }
];

function licenseType(name: string, definitionKey: string, basis: LicenseType["basis"]): LicenseType {
  return {
    name,
    definitionKey,
    external: true,
    family: "Customer Community",
    basis,
    tier: 1,
    counterpart: null,
    userType: "CspLitePortal",
    needsRole: false,
    listPrice: null,
    listCurrency: null
  };
}

/** 18-character Ids of test records. */
export const id = {
  user: (n: number) => `005Kd${String(n).padStart(10, "0")}IAA`,
  profile: (n: number) => `00eKd${String(n).padStart(10, "0")}IAA`,
  license: (n: number) => `100Kd${String(n).padStart(10, "0")}IAA`,
  site: (n: number) => `0DBKd${String(n).padStart(10, "0")}OAA`
};

/** A user line: Id, Name, Username, IsActive, CreatedDate, LastLoginDate, UserType, ProfileId. */
export function userLine(n: number, profile: number, more: { active?: boolean; created?: string; last?: string } = {}) {
  const { active = true, created = "2025-01-01T00:00:00.000Z", last = "" } = more;
  return [
    id.user(n),
    `User ${n}`,
    `user${n}@example.com`,
    active,
    created,
    last,
    "CspLitePortal",
    id.profile(profile)
  ].join(",");
}

export const HEADERS = {
  LoginHistory: "UserId,LoginTime,Status,NetworkId",
  User: "Id,Name,Username,IsActive,CreatedDate,LastLoginDate,UserType,ProfileId",
  License_Contract: "License,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price"
};

/**
 * A small org for tests to modify: users 1 and 2 on the member profile Shoppers (1), user 3 on the login profile Guests (2), user 4 internal (3).
 * Sites Shop (1) and Help (2).
 */
export const SMALL: Record<string, string> = {
  "UserLicense.csv": lines(
    "Id,Name,TotalLicenses,UsedLicenses,LicenseDefinitionKey,MonthlyLoginsEntitlement,MonthlyLoginsUsed",
    `${id.license(1)},Customer Community,100,2,PID_Customer_Community,,`,
    `${id.license(2)},Customer Community Login,200,1,PID_Customer_Community_Login,1000,250`,
    `${id.license(3)},Salesforce,20,1,SFDC,,`
  ),
  "Profile.csv": lines(
    "Id,Name,UserLicenseId",
    `${id.profile(1)},Shoppers,${id.license(1)}`,
    `${id.profile(2)},Guests,${id.license(2)}`,
    `${id.profile(3)},Admins,${id.license(3)}`
  ),
  "User.csv": lines(HEADERS.User, userLine(1, 1), userLine(2, 1), userLine(3, 2), userLine(4, 3)),
  "Network.csv": lines("Id,Name", `${id.site(1)},Shop`, `${id.site(2)},Help`),
  "NetworkMember.csv": lines("NetworkId,MemberId", `${id.site(1)},${id.user(1)}`, `${id.site(1)},${id.user(2)}`),
  "License_Contract.csv": lines(
    HEADERS.License_Contract,
    "Customer Community,member,100,5,USD,2026-01-01,2026-12-31,",
    "Customer Community Login,login,1000,2,USD,2026-01-01,,3.5"
  ),
  "LoginHistory.csv": lines(
    HEADERS.LoginHistory,
    `${id.user(4)},2026-04-30T08:00:00.000Z,Success,`,
    `${id.user(1)},2026-05-01T10:00:00.000Z,Success,${id.site(1)}`,
    `${id.user(1)},2026-05-01T15:00:00.000Z,Success,${id.site(2)}`,
    `${id.user(1)},2026-05-02T10:00:00.000Z,Success,${id.site(1)}`,
    `${id.user(3)},2026-05-03T10:00:00.000Z,Invalid Password,${id.site(1)}`,
    `${id.user(3)},2026-06-30T23:59:59.999Z,Success,`
  )
};

/** Joins lines into a file. */
export function lines(...texts: string[]): string {
  return texts.join("\n") + "\n";
}

/** Writes files into a folder that is removed after the test; compresses a file named `.gz`, and omits one that is null. */
export async function exportFolder(
  context: TestContext,
  files: Record<string, string | Uint8Array | null>
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "license-export-"));
  context.after(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    if (content === null) continue;
    const bytes = typeof content === "string" && /\.gz$/i.test(name) ? gzipSync(content) : content;
    await writeFile(join(folder, name), bytes);
  }
  return folder;
}
