import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { SAMPLE_DEFAULTS, generateSample, isSample } from "./generate.ts";
import { CONTRACTS } from "./contracts.ts";
import { LICENSES } from "./licenses.ts";
import { POPULATIONS } from "./populations.ts";

type Row = Record<string, string>;

const work = mkdtempSync(join(tmpdir(), "sample-"));
const folder = join(work, "org");
const options = { ...SAMPLE_DEFAULTS, users: 3000 };
const HISTORY_START = "2026-04-21";

after(() => rmSync(work, { recursive: true, force: true }));

/** The sample contains no quoted cells. */
function rows(name: string, from = folder): Row[] {
  const [header, ...lines] = readFileSync(join(from, `${name}.csv`), "utf8")
    .trimEnd()
    .split("\n")
    .map((line) => line.split(","));
  return lines.map((cells) => Object.fromEntries(header!.map((column, index) => [column, cells[index]!])));
}

function digest(of: string): string {
  const hash = createHash("sha256");
  for (const name of readdirSync(of).sort()) hash.update(name).update(readFileSync(join(of, name)));
  return hash.digest("hex");
}

function groupBy<Value>(values: Value[], key: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) groups.set(key(value), [...(groups.get(key(value)) ?? []), value]);
  return groups;
}

describe("a sample org", () => {
  let users: Row[], logins: Row[], licenses: Row[], licenseOfUser: Map<string, string>, loginsOf: Map<string, Row[]>;

  before(async () => {
    await generateSample(folder, options);
    users = rows("User");
    logins = rows("LoginHistory");
    licenses = rows("UserLicense");
    const nameOf = new Map(licenses.map(({ Id, Name }) => [Id, Name!]));
    const profiles = new Map(rows("Profile").map(({ Id, UserLicenseId }) => [Id, nameOf.get(UserLicenseId)!]));
    licenseOfUser = new Map(users.map(({ Id, ProfileId }) => [Id!, profiles.get(ProfileId)!]));
    loginsOf = new Map();
    for (const login of logins) {
      const list = loginsOf.get(login.UserId!);
      if (list) list.push(login);
      else loginsOf.set(login.UserId!, [login]);
    }
  });

  test("has exactly the users asked for, each with an Id and a username of its own", () => {
    assert.equal(users.length, options.users);
    assert.equal(new Set(users.map(({ Id }) => Id)).size, options.users);
    assert.equal(new Set(users.map(({ Username }) => Username)).size, options.users);
    assert.ok(users.every(({ Username }) => /^[a-z]+\.[a-z]+\.\d+@example\.com$/.test(Username!)));
  });

  test("is the same to the byte for the same parameters and another one for another seed", async () => {
    const again = join(work, "again");
    await generateSample(again, options);
    assert.equal(digest(again), digest(folder));
    await generateSample(again, { ...options, seed: 2 });
    assert.notEqual(digest(again), digest(folder));
  });

  test("has users on member and on login licenses of three families, and on seats alone of one", () => {
    const used = new Set(licenseOfUser.values());
    for (const family of ["Customer Community", "Customer Community Plus", "Partner Community"])
      for (const license of [family, `${family} Login`]) assert.ok(used.has(license), license);
    assert.ok(used.has("External Apps") && !used.has("External Apps Login"));
  });

  test("every population of the org file has users, and shares add up to all of them", () => {
    assert.equal(groupBy(users, ({ ProfileId }) => ProfileId!).size, POPULATIONS.length);
    const shares = POPULATIONS.reduce((sum, { share }) => sum + (share ?? 0), 0);
    assert.ok(Math.abs(shares - 1) < 1e-9);
  });

  test("UsedLicenses is the number of active users of the license", () => {
    for (const license of licenses) {
      const active = users.filter(({ Id, IsActive }) => IsActive === "true" && licenseOfUser.get(Id!) === license.Name);
      assert.equal(Number(license.UsedLicenses), active.length, license.Name);
      assert.ok(Number(license.TotalLicenses) >= active.length, license.Name);
    }
  });

  test("MonthlyLoginsUsed is the number of login days of the running month (but for one meter that drifts), and null on member licenses", () => {
    const days = new Map<string, Set<string>>();
    for (const { UserId, LoginTime, Status } of logins) {
      if (Status !== "Success" || LoginTime! < "2026-11-01") continue;
      const license = licenseOfUser.get(UserId!)!;
      if (!days.has(license)) days.set(license, new Set());
      days.get(license)!.add(UserId! + LoginTime!.slice(0, 10));
    }
    for (const { name, bought, metered = 1 } of LICENSES) {
      const row = licenses.find(({ Name }) => Name === name)!;
      const expected = "poolPerLogin" in bought ? String(Math.round((days.get(name)?.size ?? 0) * metered)) : "";
      assert.equal(row.MonthlyLoginsUsed, expected, name);
      assert.equal(row.MonthlyLoginsEntitlement !== "", "poolPerLogin" in bought, name);
    }
  });

  test("nobody logs in before being created or at or after the as-of date, and the history has six complete months", () => {
    const created = new Map(users.map(({ Id, CreatedDate }) => [Id, CreatedDate!]));
    assert.ok(logins.every(({ UserId, LoginTime }) => LoginTime! > created.get(UserId)!));
    const times = logins.map(({ LoginTime }) => LoginTime!).sort();
    assert.equal(times[0]!.slice(0, 10), HISTORY_START);
    assert.equal(times.at(-1)!.slice(0, 10), "2026-11-15");
  });

  test("LastLoginDate is the newest success, or an older day for those who stopped before", () => {
    for (const { Id, LastLoginDate, CreatedDate } of users) {
      const successes = (loginsOf.get(Id!) ?? []).filter(({ Status }) => Status === "Success");
      const newest = successes
        .map(({ LoginTime }) => LoginTime!)
        .sort()
        .at(-1);
      if (newest) assert.equal(LastLoginDate, newest);
      else if (LastLoginDate) assert.ok(LastLoginDate < HISTORY_START && LastLoginDate > CreatedDate!);
    }
  });

  test("has dormant, never logged-in, deactivated and new users", () => {
    const active = users.filter(({ IsActive }) => IsActive === "true");
    assert.ok(active.some(({ LastLoginDate }) => LastLoginDate! && LastLoginDate < "2026-08-01"));
    assert.ok(active.some(({ LastLoginDate, CreatedDate }) => !LastLoginDate && CreatedDate! < HISTORY_START));
    assert.ok(active.some(({ CreatedDate }) => CreatedDate! > HISTORY_START));
    assert.ok(active.length < users.length);
    assert.ok(users.some(({ Id, IsActive }) => IsActive === "false" && loginsOf.has(Id!)));
  });

  test("has failures with several reasons, several logins a day, SSO and logins without a site", () => {
    assert.ok(new Set(logins.map(({ Status }) => Status)).size >= 4);
    assert.ok(logins.some(({ LoginType }) => LoginType === "SAML Chatter Communities External User SSO"));
    assert.ok(logins.some(({ NetworkId, UserId }) => !NetworkId && licenseOfUser.get(UserId!) === "Partner Community"));
    const successes = logins.filter(({ Status }) => Status === "Success");
    const days = new Set(successes.map(({ UserId, LoginTime }) => UserId! + LoginTime!.slice(0, 10)));
    assert.ok(days.size < successes.length);
  });

  test("users log in only to sites that they are members of", () => {
    const members = new Set(rows("NetworkMember").map(({ NetworkId, MemberId }) => NetworkId! + MemberId!));
    const sites = new Set(rows("Network").map(({ Id }) => Id));
    for (const { NetworkId, UserId } of logins)
      if (NetworkId) assert.ok(sites.has(NetworkId) && members.has(NetworkId + UserId!));
    assert.equal(new Set(logins.map(({ NetworkId }) => NetworkId)).size, sites.size + 1);
  });

  test("contract lines add up to what was bought, and a pool has none", () => {
    const lines = rows("License_Contract");
    const inForce = lines.filter(
      ({ Start_Date, End_Date }) => Start_Date! <= options.asOf && (!End_Date || End_Date > options.asOf)
    );
    for (const [license, of] of groupBy(inForce, ({ License }) => License!)) {
      const { TotalLicenses, MonthlyLoginsEntitlement } = licenses.find(({ Name }) => Name === license)!;
      const bought = Number(of[0]!.Basis === "login" ? MonthlyLoginsEntitlement : TotalLicenses);
      assert.ok(Math.abs(of.reduce((sum, { Quantity }) => sum + Number(Quantity), 0) - bought) <= 1, license);
    }
    assert.ok(!CONTRACTS.some(({ license }) => license === "Partner Community Login"));
  });

  test("a year of readings ends at today's seats, and one license that grew will run out", () => {
    const readings = rows("License_Reading");
    const of = readings.filter(({ License }) => License === "Partner Community");
    assert.equal(of.length, 365);
    assert.deepEqual([of[0]!.Day, of.at(-1)!.Day], ["2025-11-16", "2026-11-15"]);
    const { UsedLicenses, TotalLicenses } = licenses.find(({ Name }) => Name === "Partner Community")!;
    assert.ok(Math.abs(Number(of.at(-1)!.Used) / Number(UsedLicenses) - 1) < 0.01);
    assert.ok(Number(of[0]!.Used) < 0.9 * Number(UsedLicenses));
    assert.ok(readings.every(({ Used, Total }) => Number(Used) <= Number(Total)));
    assert.ok(Number(TotalLicenses) > Number(UsedLicenses));
  });

  test("seats of a project that has ended were in use until it ended", () => {
    const of = rows("License_Reading").filter(({ License }) => License === "Customer Community Plus");
    const crew = rows("Profile").find(({ Name }) => Name === "Plant Rollout Crew")!.Id;
    const people = users.filter(({ ProfileId }) => ProfileId === crew);
    assert.ok(people.length > 10 && people.every(({ IsActive }) => IsActive === "false"));
    const fell = of.slice(1).filter(({ Used }, day) => Number(of[day]!.Used) - Number(Used) > people.length / 2);
    assert.deepEqual(
      fell.map(({ Day }) => Day),
      ["2026-03-11"]
    );
    assert.ok(people.every(({ LastLoginDate }) => LastLoginDate! < "2026-03-11"));
  });

  test("a campaign created its users while it ran, and hardly anybody has come since", () => {
    const campaign = rows("Profile").find(({ Name }) => Name === "Warranty Registrant")!.Id;
    const people = users.filter(({ ProfileId }) => ProfileId === campaign);
    assert.ok(people.every(({ CreatedDate }) => CreatedDate! > "2024-08-18" && CreatedDate! < "2025-02-15"));
    assert.ok(people.filter(({ Id }) => loginsOf.has(Id!)).length < 0.3 * people.length);
  });

  test("who works by season has long pauses between logins, and logs in again after them", () => {
    const audits = rows("Profile").find(({ Name }) => Name === "Supplier Quality")!.Id;
    const pauses = users
      .filter(({ ProfileId }) => ProfileId === audits)
      .map(({ Id }) => {
        const days = (loginsOf.get(Id!) ?? []).map(({ LoginTime }) => Date.parse(LoginTime!) / 86_400_000);
        return Math.max(...days.slice(1).map((day, index) => day - days[index]!));
      });
    assert.ok(pauses.filter((days) => days > 60).length > 0.4 * pauses.length);
  });

  test("nearly everybody of a population has a permission set whose object hardly anybody uses", () => {
    const [trap] = rows("PermissionSet").filter(({ Name }) => Name === "Dealer_Plus");
    const office = rows("Profile").find(({ Name }) => Name === "Distributor Office")!.Id;
    const people = users.filter(({ ProfileId }) => ProfileId === office).map(({ Id }) => Id!);
    const holders = rows("PermissionSetAssignment")
      .filter(({ PermissionSetId }) => PermissionSetId === trap!.Id)
      .map(({ AssigneeId }) => AssigneeId!);
    const used = new Set(rows("RecordUse").map(({ UserId, SobjectType }) => `${UserId} ${SobjectType}`));
    const held = people.filter((id) => holders.includes(id));
    assert.ok(held.length > 0.8 * people.length);
    assert.ok(held.filter((id) => used.has(`${id} Opportunity`)).length < 0.1 * held.length);
  });

  test("nobody uses an object without coming", () => {
    const last = new Map(users.map(({ Id, LastLoginDate }) => [Id, LastLoginDate!]));
    assert.ok(rows("RecordUse").every(({ UserId }) => last.get(UserId)! > "2026-08-17"));
  });

  test("every permission names a profile or permission set that is there", () => {
    const sets = new Set(rows("PermissionSet").map(({ Id }) => Id));
    assert.ok(rows("ObjectPermissions").every(({ ParentId }) => sets.has(ParentId)));
    assert.ok(rows("PermissionSetAssignment").every(({ PermissionSetId }) => sets.has(PermissionSetId)));
    const profiles = new Set(rows("Profile").map(({ Id }) => Id));
    const owned = rows("PermissionSet").filter(({ IsOwnedByProfile }) => IsOwnedByProfile === "true");
    assert.equal(owned.length, profiles.size);
    assert.ok(owned.every(({ ProfileId }) => profiles.has(ProfileId)));
  });

  test("accounts are the users' own, some enabled as partners, some person accounts, some owned by somebody without a role", () => {
    const accounts = rows("Account");
    const byId = new Map(accounts.map((account) => [account.Id, account]));
    assert.equal(byId.size, accounts.length);
    for (const user of users.filter(({ AccountId }) => AccountId)) {
      const { IsPartner, IsPersonAccount } = byId.get(user.AccountId)!;
      assert.deepEqual([IsPartner, IsPersonAccount], [user["Account.IsPartner"], user["Account.IsPersonAccount"]]);
    }
    const role = new Map(users.map(({ Id, UserRoleId }) => [Id, UserRoleId]));
    const business = accounts.filter(({ IsPersonAccount }) => IsPersonAccount === "false");
    for (const part of [
      business.filter(({ IsPartner }) => IsPartner === "true"),
      business.filter(({ IsPartner }) => IsPartner === "false"),
      accounts.filter(({ IsPersonAccount }) => IsPersonAccount === "true"),
      accounts.filter(({ OwnerId }) => !role.get(OwnerId)),
      accounts.filter(({ OwnerId }) => role.get(OwnerId))
    ])
      assert.ok(part.length > 0.02 * accounts.length);
  });

  test("every user with a role has one that is there, of the own account", () => {
    const roles = new Map(rows("UserRole").map((role) => [role.Id, role]));
    for (const { UserRoleId, AccountId } of users.filter((user) => user.UserRoleId))
      assert.equal(roles.get(UserRoleId)!.PortalAccountId, AccountId);
    assert.ok([...roles.values()].every((role) => (role.PortalType === "None") === !role.PortalAccountId));
  });

  test("whoever is a member of a site gets there by the profile or by a permission set", () => {
    const opened = groupBy(rows("NetworkMemberGroup"), ({ ParentId }) => ParentId!);
    const held = groupBy(rows("PermissionSetAssignment"), ({ AssigneeId }) => AssigneeId!);
    const profile = new Map(users.map(({ Id, ProfileId }) => [Id, ProfileId!]));
    for (const { NetworkId, MemberId } of rows("NetworkMember")) {
      const keys = [profile.get(MemberId)!, ...(held.get(MemberId!) ?? []).map((row) => row.PermissionSetId!)];
      assert.ok(
        keys.some((key) => opened.get(key)?.some((group) => group.NetworkId === NetworkId)),
        MemberId
      );
    }
  });

  test("some people on internal licenses have an address of another company", () => {
    const external = users.filter(({ Email }) => Email!.endsWith("@service-partner.example"));
    assert.ok(external.length > 0);
    assert.ok(external.every(({ Id }) => ["Salesforce", "Salesforce Platform"].includes(licenseOfUser.get(Id!)!)));
  });

  test("is known again with the same parameters only", () => {
    assert.ok(isSample(folder, options));
    assert.ok(!isSample(folder, { ...options, users: 3001 }));
    assert.ok(!isSample(work, options));
  });
});

test("a longer history can be asked for", async () => {
  const long = join(work, "long");
  const longer = { ...options, users: 300, keptDays: 300 };
  await generateSample(long, longer);
  const times = rows("LoginHistory", long).map(({ LoginTime }) => LoginTime!);
  assert.ok(times.every((time) => time >= "2026-01-20") && times.some((time) => time < "2026-02-01"));
  assert.ok(isSample(long, longer) && !isSample(long, { ...longer, keptDays: undefined }));
});

test("one user is an org too", async () => {
  const tiny = join(work, "tiny");
  await generateSample(tiny, { ...options, users: 1 });
  assert.equal(rows("User", tiny).length, 1);
  assert.ok(rows("LoginHistory", tiny).length > 100);
});

test("an as-of date on the first of a month has a partial first month and nothing of a running one", async () => {
  const first = join(work, "first");
  await generateSample(first, { ...options, users: 300, asOf: "2026-11-01" });
  const times = rows("LoginHistory", first)
    .map(({ LoginTime }) => LoginTime!)
    .sort();
  assert.notEqual(times[0]!.slice(8, 10), "01");
  assert.ok(rows("UserLicense", first).every(({ MonthlyLoginsUsed }) => ["", "0"].includes(MonthlyLoginsUsed!)));
});

test("logins per user can be asked for", async () => {
  const busy = join(work, "busy");
  const { logins } = await generateSample(busy, { ...options, loginsPerUser: 10 });
  assert.ok(Math.abs(logins / options.users - 10) < 1, `${logins / options.users} per user`);
});
