import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { ACCESS, GATED, OBJECT_HEADER, SET_HEADER, UPGRADES, ownSetId, setId } from "../../testing/decisionFixture.ts";
import { exportFolder, id, lines } from "../../testing/exportFixture.ts";
import { readOrg } from "../index.ts";

/*
 * A plain count with sets over random permissions: users 0..5 on the Plus profile 4 or the partner profile 5, permission sets 1..3, each
 * granting any of the real objects.
 */
const OBJECTS = ["Lead", "Opportunity"];
interface Org {
  users: { profile: number; active: boolean; sets: number[]; used: string[] }[];
  grants: Record<string, string[]>;
}

const org: fc.Arbitrary<Org> = fc.record({
  users: fc.array(
    fc.record({
      profile: fc.constantFrom(4, 5),
      active: fc.boolean(),
      sets: fc.uniqueArray(fc.integer({ min: 1, max: 3 })),
      used: fc.subarray(OBJECTS)
    }),
    { minLength: 6, maxLength: 6 }
  ),
  grants: fc.record(
    Object.fromEntries(["own4", "own5", "1", "2", "3"].map((source) => [source, fc.subarray(OBJECTS)]))
  ) as fc.Arbitrary<Org["grants"]>
});

function exported({ users, grants }: Org): Record<string, string> {
  const idOf = (source: string) =>
    source.startsWith("own") ? ownSetId(Number(source.slice(3))) : setId(Number(source));
  return {
    ...ACCESS,
    "User.csv": lines(
      "Id,Name,Username,IsActive,CreatedDate,LastLoginDate,UserType,ProfileId",
      ...users.map(
        ({ profile, active }, n) => `${id.user(n)},U,u,${active},2025-01-01T00:00:00.000Z,,X,${id.profile(profile)}`
      )
    ),
    "PermissionSet.csv": lines(
      SET_HEADER,
      ...[4, 5].map((n) => `${ownSetId(n)},X${n},true,${id.profile(n)},false,false,false`),
      ...[1, 2, 3].map((n) => `${setId(n)},Set ${n},false,,false,false,false`)
    ),
    "ObjectPermissions.csv": lines(
      OBJECT_HEADER,
      ...Object.entries(grants).flatMap(([source, objects]) =>
        objects.map((name) => `${idOf(source)},${name},true,false,false`)
      )
    ),
    "PermissionSetAssignment.csv": lines(
      "AssigneeId,PermissionSetId",
      ...users.flatMap(({ sets }, n) => sets.map((set) => `${id.user(n)},${setId(set)}`))
    ),
    "RecordUse.csv": lines(
      "UserId,SobjectType,Records",
      ...users.flatMap(({ used }, n) => used.map((name) => `${id.user(n)},${name},1`))
    )
  };
}

const PLACES: Record<number, { license: string; profile: string }> = {
  4: { license: "Customer Community Plus", profile: "Contractors" },
  5: { license: "Partner Community", profile: "Dealers" }
};

function expectedGrants({ users, grants }: Org) {
  const rows: unknown[] = [];
  const people = users.filter(({ active }) => active);
  const sourcesOf = (user: Org["users"][number]) => [`own${user.profile}`, ...user.sets.map(String)];
  for (const [source, objects] of Object.entries(grants))
    for (const object of objects)
      for (const profile of [4, 5]) {
        const holders = people.filter((user) => user.profile === profile && sourcesOf(user).includes(source));
        if (!holders.length) continue;
        const sole = holders.filter(
          (user) => sourcesOf(user).filter((other) => grants[other].includes(object)).length === 1
        );
        const { license, profile: name } = PLACES[profile];
        const own = source.startsWith("own");
        rows.push([
          own ? name : `Set ${source}`,
          license,
          object,
          holders.length,
          sole.length,
          holders.filter(({ used }) => used.includes(object)).length
        ]);
      }
  return rows.map((row) => JSON.stringify(row)).sort();
}

function expectedGate({ users, grants }: Org) {
  const people = users.filter(({ active, profile }) => active && profile === 5);
  const holds = (user: Org["users"][number]) =>
    [`own5`, ...user.sets.map(String)].some((source) => grants[source].length);
  const uses = (user: Org["users"][number]) => user.used.length > 0;
  const count = (test: (user: Org["users"][number]) => boolean) => people.filter(test).length;
  return people.length
    ? [
        people.length,
        count(holds),
        count(uses),
        count((u) => !holds(u) && !uses(u)),
        count((u) => holds(u) && !uses(u))
      ]
    : null;
}

function expectedNeeds({ users, grants }: Org) {
  const found = new Map<string, number>();
  for (const { active, profile, sets, used } of users) {
    if (!active || profile !== 5 || used.length) continue;
    const sources = ["own5", ...sets.map(String)].filter((source) => grants[source].length);
    const [only] = sources;
    const by = !sources.length
      ? "nothing"
      : sources.length > 1
        ? "several"
        : only === "own5"
          ? "profile"
          : "permissionSet";
    const name = by === "profile" ? "Dealers" : by === "permissionSet" ? `Set ${only}` : null;
    const key = JSON.stringify([by, name]);
    found.set(key, (found.get(key) ?? 0) + 1);
  }
  return [...found].map(([key, count]) => `${key} ${count}`).sort();
}

test("access facts of random permissions equal a plain count with sets", async (t) => {
  await fc.assert(
    fc.asyncProperty(org, async (random) => {
      const folder = await exportFolder(t, exported(random));
      const { decisions } = await readOrg(folder, { catalog: GATED, upgrades: UPGRADES });
      const { grants, gates, needs } = decisions.access!;
      const found = grants.map((row) =>
        JSON.stringify([row.name, row.license, row.object, row.holders, row.soleHolders, row.users])
      );
      assert.deepEqual(found.sort(), expectedGrants(random));
      const gate = gates.find((row) => row.gate === "Partner Community");
      const counts = gate ? [gate.activeUsers, gate.holders, gate.users, gate.neither, gate.holdsOnly] : null;
      assert.deepEqual(counts, expectedGate(random));
      const rows = needs!
        .filter(({ license }) => license === "Partner Community")
        .map(({ by, name, users }) => `${JSON.stringify([by, name])} ${users}`);
      assert.deepEqual(rows.sort(), expectedNeeds(random));
    }),
    { numRuns: 25 }
  );
});
