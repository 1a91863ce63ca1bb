import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { hindsightCost, realisedCost } from "./realisedCost.ts";
import type { FamilyTerms, TestedUser } from "./realisedCost.ts";

const TERMS: FamilyTerms = { memberPrice: 5, loginPrice: 2, overagePrice: 3, percentile: 75, ratio: 20 };
const user = (basis: TestedUser["basis"], before: number[], after: number[]): TestedUser => ({ basis, before, after });

test("seats cost their price every month, whatever happens", () => {
  assert.equal(realisedCost([user("member", [9, 9, 9], [0, 31, 0])], TERMS), 15);
});

test("a pool is bought by the months before; what the months to come use above it costs the overage price", () => {
  // PERCENTILE.INC of 4, 6 and 8 at 75 is 7.
  assert.equal(realisedCost([user("login", [4, 6, 8], [7, 7, 7])], TERMS), 7 * 2 * 3);
  assert.equal(realisedCost([user("login", [4, 6, 8], [10, 7, 6])], TERMS), 7 * 2 * 3 + 2 * 3);
  assert.equal(realisedCost([user("login", [4, 6, 8], [14, 0, 7])], TERMS), 7 * 2 * 3, "settled over all months");
});

test("nobody costs nothing", () => {
  assert.deepEqual([realisedCost([], TERMS), hindsightCost([], TERMS)], [0, 0]);
});

const tested: fc.Arbitrary<TestedUser> = fc.record({
  basis: fc.constantFrom("member" as const, "login" as const),
  before: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
  after: fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 })
});

test("hindsight is the cheapest of all ways to split the users, and nothing that was advised beats it", () => {
  fc.assert(
    fc.property(fc.array(tested, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 4 }), (users, ratio) => {
      const terms = { ...TERMS, ratio };
      let least = Infinity;
      for (let split = 0; split < 1 << users.length; split += 1) {
        const onLogin = users.filter((_, index) => split & (1 << index));
        const logins = onLogin.flatMap(({ after }) => after).reduce((sum, days) => sum + days, 0);
        const pool = Math.max(Math.ceil(logins / 3), Math.ceil(onLogin.length / ratio));
        least = Math.min(least, 3 * ((users.length - onLogin.length) * terms.memberPrice + pool * terms.loginPrice));
      }
      assert.equal(hindsightCost(users, terms), least);
      // A pool may end up between two whole numbers a month; the overage of that remainder is all that hindsight can lose by.
      assert.ok(realisedCost(users, terms) >= least - 3 * terms.loginPrice);
    })
  );
});
