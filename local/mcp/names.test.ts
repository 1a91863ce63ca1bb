import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { nearestFirst, populationNamed } from "./names.ts";
import { capped, pageOf } from "./paging.ts";
import { ToolError } from "./toolError.ts";

const names = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), {
  minLength: 1,
  maxLength: 8,
  selector: (name) => name.trim().toLowerCase()
});

test("the nearest of names is the one that was meant, whatever its case", () => {
  assert.equal(nearestFirst(["Partner Login", "Customer Portal", "Dealers"], "costumer portl")[0], "Customer Portal");
  fc.assert(
    fc.property(names, fc.nat(), (all, which) => {
      const found = nearestFirst(all, ` ${all[which % all.length]!.toUpperCase()} `);
      assert.equal(found.length, all.length);
      assert.deepEqual(found.toSorted(), all.toSorted());
    })
  );
});

test("pages together are the list, and each but the last says how to go on", () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (all, size) => {
      const { pages } = pageOf(all, { page: 1, size });
      const cut = Array.from({ length: pages }, (_, at) => pageOf(all, { page: at + 1, size }));
      assert.deepEqual(
        cut.flatMap(({ rows }) => rows),
        all
      );
      assert.deepEqual(
        cut.map(({ more }) => more === null),
        cut.map((_, at) => at + 1 === pages)
      );
    })
  );
  assert.equal(capped(Array.from({ length: 25 }, String)).at(-1), "5 more.");
});

test("two profiles of one name are refused with their Ids, and found by Id and by license", () => {
  const of = (license: string, profileId: string) => ({
    license,
    profileId,
    profile: "Dealers",
    activeUsers: 1,
    dormantUsers: 0,
    neverLoggedInUsers: 0
  });
  const populations = [of("Partner", "00e000000000001AAA"), of("Plus", "00e000000000002AAA")];
  const licenses = populations.map(({ license }) => ({ name: license })) as never;
  const org = { facts: { populations }, audit: { licenses } };
  assert.throws(
    () => populationNamed(org, { profile: "dealers" }),
    (error) => error instanceof ToolError && error.message.includes("00e000000000002AAA on Plus")
  );
  assert.equal(populationNamed(org, { profile: "dealers", license: "plus" }).license, "Plus");
  assert.equal(populationNamed(org, { profile: "00e000000000001" }).license, "Partner");
});
