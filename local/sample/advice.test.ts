import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditWithDecisions } from "c/licenseEngine";
import { withOrg } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "./generate.ts";

const work = mkdtempSync(join(tmpdir(), "advice-"));
after(() => rmSync(work, { recursive: true, force: true }));

describe("the audit of the sample org", () => {
  let result: AuditWithDecisions;
  before(async () => {
    await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 10_000 });
    result = await withOrg(join(work, "org"), {}, ({ facts, decisions }) => Promise.resolve(decide(facts, decisions)));
  });

  test("has every rung of the ladder, and moves users to either basis", () => {
    const rungs = new Set(result.ladder.flatMap((row) => row.rungs.map(({ code }) => code)));
    assert.deepEqual([...rungs].sort(), ["basis", "idle", "pool", "unusedSeats"]);
    assert.ok(result.allocation.some(({ users }) => users.toLogin > 0));
    assert.ok(result.allocation.some(({ users }) => users.toMember > 0));
  });

  test("has overage that is coming, and pools that should change", () => {
    assert.ok(result.ladder.some(({ coming }) => coming > 0));
    const advice = new Set(result.pools.map(({ advice: one }) => one));
    assert.ok(advice.has("shrink") || advice.has("grow"));
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

  test("has findings of every type that saves or risks money", () => {
    const types = new Set(result.findings.map(({ type }) => type));
    for (const type of ["basis", "dormant", "unusedSeats", "annualOverage"] as const) assert.ok(types.has(type), type);
  });
});
