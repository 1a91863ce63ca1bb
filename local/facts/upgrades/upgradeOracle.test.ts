import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { lines } from "../../testing/exportFixture.ts";
import { UPGRADE, USER_HEADER, ids, moverLine, upgradesOf } from "../../testing/upgradeFixture.ts";

/*
 * A plain count with arrays over random exports: users 0..7, accounts 0..3 owned by users 0..2, roles, power users, permission sets 1..3 (3 bound to a
 * license), each optional file there or not.
 */
const TYPES = ["CspLitePortal", "PowerPartner", "PowerCustomerSuccess", "Standard"];
const ROLE_TYPES = ["None", "CustomerPortal", "Partner"];
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });

const org = fc.record({
  users: fc.array(
    fc.record({
      active: fc.boolean(),
      type: fc.constantFrom(...TYPES),
      role: fc.boolean(),
      contact: fc.boolean(),
      account: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined })
    }),
    { minLength: 8, maxLength: 8 }
  ),
  accounts: maybe(
    fc.array(fc.record({ owner: fc.integer({ min: 0, max: 2 }), partner: fc.boolean(), person: fc.boolean() }), {
      minLength: 4,
      maxLength: 4
    })
  ),
  roles: maybe(
    fc.array(fc.record({ type: fc.constantFrom(...ROLE_TYPES), account: fc.integer({ min: 0, max: 3 }) }), {
      maxLength: 8
    })
  ),
  power: maybe(fc.uniqueArray(fc.integer({ min: 0, max: 2 }))),
  frozen: maybe(fc.uniqueArray(fc.integer({ min: 0, max: 7 }))),
  held: maybe(fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 3 })), { maxLength: 12 })),
  optimization: maybe(fc.boolean())
});
type Org = typeof org extends fc.Arbitrary<infer T> ? T : never;

function exported({ users, accounts, roles, power, frozen, held, optimization }: Org): Record<string, string | null> {
  const file = <T>(rows: T[] | null, header: string, line: (row: T, index: number) => string) =>
    rows && lines(header, ...rows.map(line));
  return {
    ...UPGRADE,
    "User.csv": lines(
      USER_HEADER,
      ...users.map(({ active, type, role, contact, account }, n) =>
        moverLine(n, { active, type, role: role ? n : undefined, contact: contact ? n : undefined, account })
      )
    ),
    "Account.csv": file(
      accounts,
      "Id,Name,OwnerId,IsPartner,IsPersonAccount",
      ({ owner, partner, person }, n) => `${ids.account(n)},Account ${n},${ids.user(owner)},${partner},${person}`
    ),
    "UserRole.csv": file(
      roles,
      "Id,PortalType,PortalAccountId",
      ({ type, account }, n) => `${ids.role(n)},${type},${type === "None" ? "" : ids.account(account)}`
    ),
    "PersonAccountOwnerPowerUser.csv": file(power, "UserId", (n) => ids.user(n)),
    "UserLogin.csv": file(frozen, "UserId,IsFrozen", (n) => `${ids.user(n)},${n % 2 === 0}`),
    "PermissionSet.csv": lines(
      "Id,Name,Label,IsOwnedByProfile,ProfileId,LicenseId",
      ...[1, 2, 3].map((n) => `${ids.set(n)},S${n},Set ${n},false,,${n === 3 ? ids.license(1) : ""}`)
    ),
    "PermissionSetAssignment.csv": file(
      held,
      "AssigneeId,PermissionSetId",
      ([user, set]) => `${ids.user(user)},${ids.set(set)}`
    ),
    "License_Optimizer_Settings.csv":
      optimization === null ? null : lines("Account_Role_Optimization", optimization ? "yes" : "no")
  };
}

function expectedUsers({ users, frozen, held }: Org) {
  return users.map(({ active, contact, account }, n) => ({
    id: ids.user(n),
    active,
    hasContact: contact,
    accountId: account === undefined ? null : ids.account(account),
    frozen: frozen?.includes(n) ? n % 2 === 0 : null,
    sets: held && [1, 2, 3].filter((set) => held.some(([user, other]) => user === n && other === set)).map(ids.set)
  }));
}

function expectedAccounts({ users, accounts, roles, power, optimization }: Org) {
  const roleUsers = (account: number, type: string) =>
    users.filter((user) => user.active && user.account === account && user.type === type).length;
  const oneUser = (account: number) =>
    roleUsers(account, "PowerPartner") + roleUsers(account, "PowerCustomerSuccess") === 1;
  const ownedBy = (owner: number) => (accounts ?? []).flatMap((row, n) => (row.owner === owner ? [{ ...row, n }] : []));
  const asked = [...new Set(users.flatMap(({ account }) => account ?? []))].sort();
  return asked.map((n) => {
    const row = accounts?.[n];
    const count = (type: string) => roles && roles.filter((role) => role.type === type && role.account === n).length;
    return {
      id: ids.account(n),
      partner: row?.partner ?? null,
      personAccount: row?.person ?? null,
      ownerId: row ? ids.user(row.owner) : "",
      ownerHasRole: row ? users[row.owner].role : null,
      ownerPersonAccounts: row ? ownedBy(row.owner).filter(({ person }) => person).length : null,
      ownerOneUserAccounts:
        optimization === false
          ? 0
          : row
            ? ownedBy(row.owner).filter((own) => !own.person && oneUser(own.n)).length
            : null,
      ownerPowerUser: row && power ? power.includes(row.owner) : null,
      customerRoles: count("CustomerPortal"),
      partnerRoles: count("Partner"),
      customerUsers: roleUsers(n, "PowerCustomerSuccess"),
      partnerUsers: roleUsers(n, "PowerPartner")
    };
  });
}

test("eligibility facts of random exports equal a plain count with arrays", async (t) => {
  await fc.assert(
    fc.asyncProperty(org, async (random) => {
      const upgrades = await upgradesOf(t, exported(random));
      const facts = await upgrades.eligibilityFacts(random.users.map((_, n) => ids.user(n)));
      const users = facts.users.map(({ id, active, hasContact, accountId, frozen, permissionSets }) => {
        return {
          id,
          active,
          hasContact,
          accountId,
          frozen,
          sets: permissionSets && permissionSets.map((set) => set.id)
        };
      });
      assert.deepEqual(users, expectedUsers(random));
      const accounts = facts.accounts.map(({ name, ownerName, ...account }) => {
        assert.ok(name && ownerName);
        return account;
      });
      assert.deepEqual(
        accounts.sort((a, b) => (a.id < b.id ? -1 : 1)),
        expectedAccounts(random)
      );
      const portal = random.roles && random.roles.filter(({ type }) => type !== "None").length;
      assert.equal(facts.org.portalRoles, portal);
    }),
    { numRuns: 25 }
  );
});
