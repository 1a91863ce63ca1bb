import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { decide } from "c/licenseEngine";
import type { AuditWithDecisions } from "c/licenseEngine";
import { withOrg } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "./generate.ts";
import type { SampleOptions } from "./generate.ts";

const work = mkdtempSync(join(tmpdir(), "advice-"));
after(() => rmSync(work, { recursive: true, force: true }));

async function auditOf(options: Partial<SampleOptions>): Promise<AuditWithDecisions> {
  const folder = mkdtempSync(join(work, "org-"));
  await generateSample(folder, { ...SAMPLE_DEFAULTS, ...options });
  return withOrg(folder, {}, ({ facts, decisions }) => Promise.resolve(decide(facts, decisions)));
}

/** Cost today and all savings, per month. */
function totals({ owned, findings }: AuditWithDecisions): { today: number; saved: number; share: number } {
  const today = owned.reduce((sum, { monthly }) => sum + (monthly ?? 0), 0);
  const saved = findings.reduce((sum, { monthlySaving }) => sum + (monthlySaving ?? 0), 0);
  return { today, saved, share: saved / today };
}

describe("the stories of docs/sample.md", () => {
  let result: AuditWithDecisions;
  before(async () => {
    result = await auditOf({ users: 10_000 });
  });

  const owned = (license: string) => result.owned.find((row) => row.license === license)!;
  const family = (name: string) => result.allocation.find((row) => row.family === name)!;
  const rungs = (name: string) => result.ladder.find((row) => row.family === name)!.rungs;
  const steps = (name: string) => result.steps.filter((row) => row.family === name);
  const finding = (type: string, about: string) =>
    result.findings.find((one) => one.type === type && (one.profile === about || one.license === about))!;

  test("in all, a fifth or so of the cost can be saved", () => {
    const { share } = totals(result);
    assert.ok(share > 0.15 && share < 0.22, `${share}`);
  });

  test("no finding is worth more than a fifth of what its license costs", () => {
    for (const { type, license, profile, monthlySaving, monthlyRisk, amounts } of result.findings) {
      const amount = monthlySaving ?? monthlyRisk ?? amounts.monthly ?? 0;
      const cost = owned(license)?.monthly ?? Infinity;
      assert.ok(amount <= 0.2 * cost, `${type} of ${profile ?? license}: ${amount} of ${cost}`);
    }
  });

  test("every kind of rung and of step is there", () => {
    const codes = new Set(result.ladder.flatMap((row) => row.rungs.map(({ code }) => code)));
    assert.deepEqual([...codes].sort(), ["basis", "idle", "pool", "tier", "unusedSeats"]);
    assert.deepEqual([...new Set(result.steps.map(({ kind }) => kind))].sort(), ["atDate", "negotiate", "now"]);
  });

  test("a project has ended, and its seats are still paid", () => {
    const { users, monthlySaving } = finding("unusedSeats", "Customer Community Plus");
    assert.ok(users > 90 && monthlySaving! > 0.08 * owned("Customer Community Plus").monthly!);
    assert.ok(result.seats.find(({ license }) => license === "Customer Community Plus")!.unused === users);
  });

  test("the users of an old campaign hold seats and do not come", () => {
    const { users, worth } = finding("dormant", "Warranty Registrant");
    const population = result.usage.findLast((row) => row.profile === "Warranty Registrant" && row.siteId === null)!;
    assert.equal(worth, "saving");
    assert.ok(users > 0.8 * population.registered!);
  });

  test("a part of the users on seats comes so rarely that logins cost less", () => {
    for (const profile of ["Customer Portal User", "Distributor Office"]) {
      const { code, users } = finding("basis", profile);
      const population = result.usage.findLast((row) => row.profile === profile && row.siteId === null)!;
      assert.equal(code, "basisToLogin");
      assert.ok(users > 0.1 * population.registered! && users < 0.5 * population.registered!, profile);
    }
  });

  test("a few users on login basis come so often that a seat costs less", () => {
    for (const profile of ["Dealer Technician", "Key Account Buyer"]) {
      const { code, users } = finding("basis", profile);
      const population = result.usage.findLast((row) => row.profile === profile && row.siteId === null)!;
      assert.equal(code, "basisToMember");
      assert.ok(users < 0.1 * population.registered!, profile);
    }
  });

  test("one pool is too large and may not be lowered, another one is on its way beyond its year", () => {
    const { from } = finding("poolShrink", "Customer Community Login");
    assert.equal(owned("Customer Community Login").trueDown, false);
    assert.deepEqual([from, steps("Customer Community").at(-1)!.kind], ["2028-01-01", "negotiate"]);
    const { worth, monthlyRisk } = finding("annualOverage", "Customer Community Plus Login");
    assert.equal(worth, "risk");
    assert.ok(monthlyRisk! > 0.05 * owned("Customer Community Plus Login").monthly!);
  });

  test("its heaviest login users take free seats now, and avoid the overage", () => {
    const [now] = steps("Customer Community Plus");
    assert.equal(now.kind, "now");
    assert.ok(now.moves.every(({ to }) => to === "member"));
    assert.ok(now.avoids!.cost > 0 && now.avoids!.logins > 0);
  });

  test("the price of a login beyond the pool is stated for one pool, unknown for another", () => {
    const year = (license: string) => result.annual.find((row) => row.license === license)!;
    assert.equal(year("Customer Community Plus Login").coming!.priceStated, true);
    assert.equal(year("Customer Community Login").coming!.priceStated, false);
  });

  test("an add-on in the middle of a contract year counts from its month on", () => {
    const { entitlement, months, baseline } = result.annual.find(
      ({ license }) => license === "Customer Community Plus Login"
    )!;
    assert.deepEqual(months.filter((month) => month.entitlement < entitlement!).length, 4);
    assert.ok(baseline! < 12 * entitlement!);
  });

  test("a lower quantity is allowed on one line, forbidden on another, not stated on a third; one price will increase", () => {
    const trueDown = ["Customer Community Plus", "Customer Community Login", "Customer Community"].map(
      (license) => owned(license).trueDown
    );
    assert.deepEqual(trueDown, [true, false, null]);
    assert.equal(owned("Customer Community Plus").escalator, 0.05);
    assert.equal(steps("Customer Community Plus")[1].date, "2027-05-01", "the anniversary, not the end");
  });

  test("one contract ends next quarter, one is renewed on the next day, one is open-ended", () => {
    assert.equal(owned("Partner Community").until, "2027-02-28");
    assert.ok(finding("contractEnds", "Partner Community"));
    const ends = result.calendar.filter(({ kind }) => kind === "contractEnd").map(({ date }) => date);
    assert.ok(!ends.includes("2026-12-31") && ends.includes("2027-12-31"), "the renewed line does not end");
    assert.equal(owned("External Apps").until, null);
  });

  test("seats run out within a third of a year", () => {
    const { projection } = result.seats.find(({ license }) => license === "Partner Community")!;
    assert.ok(projection.exhausted! > "2026-12-01" && projection.exhausted! < "2027-03-31", projection.exhausted!);
    assert.ok(projection.slope! > 0);
  });

  test("there is nothing to do for a family whose users come and go by audits", () => {
    assert.deepEqual([rungs("External Apps"), steps("External Apps")], [[], []]);
    assert.deepEqual(family("External Apps").users, { toLogin: 0, toMember: 0 });
    assert.equal(family("External Apps").promised!.monthly, 0);
  });

  test("confidence is high where habits last, medium where work has seasons, low where it comes and goes", () => {
    const confidences = ["Customer Community", "Partner Community", "Customer Community Plus", "External Apps"].map(
      (name) => family(name).confidence
    );
    assert.deepEqual(confidences, ["high", "medium", "medium", "low"]);
    assert.deepEqual([...new Set(result.allocation.map(({ months }) => months))], [6], "months are the same for all");
  });

  test("a permission that hardly anybody uses keeps users on their license, and others need less, with money", () => {
    const trap = result.findings.find(({ type, license }) => type === "objectTrap" && license === "Partner Community")!;
    assert.equal(trap.names.name, "Dealer_Plus");
    const contractors = result.tiers.find(({ profile }) => profile === "Service Contractor")!;
    assert.ok(contractors.roleUsers! > 0, "Managers and Executives need roles");
    for (const one of [
      trap,
      finding("downgrade", "Service Contractor"),
      finding("inflation", "Service Contractor"),
      finding("inflation", "Dealer Sales")
    ])
      assert.ok(one.amounts.monthly! > 0, one.type);
  });

  test("people of another company are on internal licenses", () => {
    const licenses = new Set(result.externals.map(({ license }) => license));
    assert.deepEqual([...licenses].sort(), ["Salesforce", "Salesforce Platform"]);
  });

  test("one license is at list price, one has no price, and one is in no catalog", () => {
    assert.equal(owned("Partner Community Login").priceSource, "list");
    assert.ok(owned("Partner Community Login").estimated);
    assert.equal(owned("External Identity").monthly, null);
    assert.deepEqual(
      result.unknowns.filter(({ kind }) => kind === "license").map(({ name }) => name),
      ["Loyalty Engagement Starter"]
    );
  });

  test("Salesforce counts more logins than we do for one license", () => {
    assert.ok(finding("drift", "Customer Community Plus Login"));
  });

  test("six months are complete, the first and the current one are partial", () => {
    assert.deepEqual(
      result.months.map(({ complete }) => complete),
      [false, true, true, true, true, true, true, false]
    );
  });
});

test("a small org tells the same stories", async () => {
  const result = await auditOf({ users: 3000 });
  const { share } = totals(result);
  assert.ok(share > 0.12 && share < 0.25, `${share}`);
  assert.deepEqual(result.ladder.find(({ family }) => family === "External Apps")!.rungs, []);
  assert.ok(result.findings.some(({ type }) => type === "annualOverage"));
});

test("the stories hold on other days and with other seeds", async () => {
  for (const { asOf, seed } of [
    { asOf: "2026-03-01", seed: 2 },
    { asOf: "2026-08-31", seed: 3 }
  ]) {
    const result = await auditOf({ users: 6000, asOf, seed });
    const { share } = totals(result);
    assert.ok(share > 0.12 && share < 0.25, `${asOf}: ${share}`);
    assert.equal(result.months.filter(({ complete }) => complete).length, 6, asOf);
    assert.ok(
      result.findings.some(({ type }) => type === "annualOverage"),
      asOf
    );
    assert.deepEqual(result.ladder.find(({ family }) => family === "External Apps")!.rungs, [], asOf);
  }
});

test("an org of one user has no advice, and no error", async () => {
  const { findings } = await auditOf({ users: 1 });
  assert.ok(findings.every(({ worth }) => worth !== "saving"));
});
