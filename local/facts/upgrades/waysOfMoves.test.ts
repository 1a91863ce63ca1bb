import assert from "node:assert/strict";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { eligibility, moveContext } from "c/licenseEngine";
import { SMALL, exportFolder, lines } from "../../testing/exportFixture.ts";
import { USER_HEADER, ids, moverLine } from "../../testing/upgradeFixture.ts";
import { openStore } from "../index.ts";

/** Profiles 1 to 4, each on the license with its number. */
const LICENSES = ["Customer Community", "Customer Community Login", "Customer Community Plus", "Partner Community"];
const PORTAL = 5;
const person = { contact: 1, account: 1, person: false };
const FOLDER = {
  ...SMALL,
  "UserLicense.csv": lines(
    "Id,Name,TotalLicenses,UsedLicenses,MonthlyLoginsEntitlement,MonthlyLoginsUsed",
    ...LICENSES.map((name, n) => `${ids.license(n + 1)},${name},100,1,${name.endsWith("Login") ? "100,0" : ","}`),
    `${ids.license(PORTAL)},Customer Portal Manager,100,1,,`
  ),
  "Profile.csv": lines(
    "Id,Name,UserLicenseId",
    ...[...LICENSES, "Old Portal"].map((name, n) => `${ids.profile(n + 1)},${name},${ids.license(n + 1)}`)
  ),
  "User.csv": lines(
    USER_HEADER,
    moverLine(1, { ...person, profile: 3, type: "PowerCustomerSuccess", partner: false }),
    moverLine(2, { ...person, profile: PORTAL, type: "PowerCustomerSuccess", partner: false }),
    moverLine(3, { ...person, partner: true }),
    moverLine(4, { ...person, partner: false, person: true }),
    moverLine(5, { ...person, partner: false })
  )
};

async function verdict(t: TestContext, user: number, license: string) {
  const store = await openStore(await exportFolder(t, FOLDER));
  t.after(() => store.close());
  const facts = await store.upgrades.eligibilityFacts([ids.user(user)]);
  const profileId = facts.org.profiles.find((profile) => profile.license === license)?.id ?? null;
  const { status, blockers } = eligibility(facts.users[0], { license, profileId }, moveContext(facts));
  return { status, blockers: blockers.map(({ code }) => code) };
}

test("a move that nothing documents in place is a new user: Plus to Partner, a legacy portal to a community", async (t) => {
  assert.equal((await verdict(t, 1, "Partner Community")).status, "recreate");
  assert.equal((await verdict(t, 2, "Customer Community")).status, "recreate");
});

test("Customer Community to Partner Community is eligible with a partner account", async (t) => {
  const { status, blockers } = await verdict(t, 3, "Partner Community");
  assert.equal(status, "eligible");
  assert.deepEqual(blockers, []);
});

test("a person account, and an account that is no partner, block the way to Partner Community", async (t) => {
  assert.ok((await verdict(t, 4, "Partner Community")).blockers.includes("personAccount"));
  assert.ok((await verdict(t, 5, "Partner Community")).blockers.includes("accountNotPartner"));
});

test("member to login within a family is a switch", async (t) => {
  assert.equal((await verdict(t, 5, "Customer Community Login")).status, "switch");
});
