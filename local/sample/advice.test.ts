import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { audit } from "c/licenseEngine";
import type { Audit } from "c/licenseEngine";
import { readFacts } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "./generate.ts";

const work = mkdtempSync(join(tmpdir(), "advice-"));
after(() => rmSync(work, { recursive: true, force: true }));

describe("the audit of the sample org", () => {
  let result: Audit;
  before(async () => {
    await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 10_000 });
    result = audit(await readFacts(join(work, "org"), {}));
  });

  test("tells some populations to go to login, some to member and some to a mix", () => {
    const advice = result.economics
      .filter(({ profile }) => profile)
      .map(({ basis, cheapest }) => `${basis} > ${cheapest}`);
    for (const move of ["member > login", "login > member", "member > mix", "login > mix"])
      assert.ok(advice.includes(move), `${move} is not among ${advice.join(", ")}`);
  });

  test("finds a pool that is too small, one that is too large and one that fits", () => {
    const advice = new Set(result.pools.map(({ advice }) => advice));
    assert.deepEqual([...advice].sort(), ["grow", "keep", "shrink"]);
  });

  test("shows a partial first month, list prices and a license that nobody knows", () => {
    assert.deepEqual(
      result.months.map(({ complete }) => complete),
      [false, true, true, true, true, true, false]
    );
    assert.ok(result.economics.some(({ priceSource }) => priceSource === "mixed"));
    assert.deepEqual(
      result.unknowns.filter(({ kind }) => kind === "license").map(({ name }) => name),
      ["Loyalty Engagement Starter"]
    );
  });

  test("has findings of every type", () => {
    const types = new Set(result.findings.map(({ type }) => type));
    for (const type of ["basis", "poolShrink", "poolGrow", "unusedSeats", "dormant", "neverLoggedIn"] as const)
      assert.ok(types.has(type), type);
  });
});
