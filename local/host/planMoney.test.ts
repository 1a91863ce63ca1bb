import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { decide, planTotals, suggestionContext, suggestionCriteria } from "c/licenseEngine";
import type {
  AllocationRow,
  AuditWithDecisions,
  EligibilityFacts,
  Finding,
  PlanItem,
  PlanTotals,
  SuggestionContext,
  SuggestionFilter,
  UserFact
} from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import type { OpenStore } from "../facts/index.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";

const LISTED: Partial<Record<Finding["code"], SuggestionFilter>> = {
  basisToLogin: "toLoginUsed",
  basisToMember: "toMember",
  dormant: "toLoginIdle"
};

const work = mkdtempSync(join(tmpdir(), "plan-money-"));

describe("a plan of exactly the users behind findings of the sample org", () => {
  let store: OpenStore;
  let result: AuditWithDecisions;
  let context: SuggestionContext;

  before(async () => {
    await generateSample(join(work, "org"), { ...SAMPLE_DEFAULTS, users: 5000 });
    store = await openStore(join(work, "org"), { asOf: SAMPLE_DEFAULTS.asOf });
    result = decide(store.facts, store.decisions);
    context = suggestionContext(store.facts, result, store.decisions);
  });
  after(async () => {
    await store.close();
    rmSync(work, { recursive: true, force: true });
  });

  const moving = () => result.findings.filter(({ code, worth }) => LISTED[code] && worth === "saving");

  async function usersOf({ code, license, profile }: Finding): Promise<{ rows: UserFact[]; months: string[] }> {
    const open = { site: null, basis: null, activity: null, loginDays: null, search: null };
    const criteria = suggestionCriteria(LISTED[code]!, context);
    const rows: UserFact[] = [];
    for (let from: string | null = null; ;) {
      const page = await store.userPage({ ...open, license, profile, criteria, after: from, limit: 2000 });
      rows.push(...page.rows);
      if (page.next === null) return { rows, months: page.months };
      from = page.next;
    }
  }

  async function itemsOf(finding: Finding): Promise<PlanItem[]> {
    const { rows, months } = await usersOf(finding);
    const toLicense = store.facts.catalog.find(({ name }) => name === finding.license)!.counterpart;
    return rows.map(({ id, name, username, license, loginDays }) => ({
      userId: id,
      name,
      username,
      fromLicense: license,
      fromProfileId: "",
      fromProfile: "",
      toLicense,
      toProfileId: null,
      toProfile: null,
      status: "switch",
      reversible: true,
      permissionSetIds: null,
      reassignIds: null,
      loginDays: context.window.map((month) => loginDays[months.indexOf(month)] ?? null),
      state: "planned",
      error: null,
      skipCode: null,
      changedAt: null
    }));
  }

  function totalsOf(items: PlanItem[]): PlanTotals {
    const seats = store.facts.licenses.map(({ name, total, used }) => ({ license: name, total, used }));
    const facts = { org: { seats } } as unknown as EligibilityFacts;
    return planTotals(items, facts, { ...result, months: context.window });
  }

  const decisionOf = (license: string): AllocationRow => {
    const { family } = result.owned.find((row) => row.license === license)!;
    return result.allocation.find((row) => row.family === family)!;
  };

  test("saves money where the finding does, from the same day, or earlier where idle users' seats are given back first; where it has to be negotiated, there is no day", async () => {
    assert.ok(moving().length > 4);
    const idleFirst = (finding: Finding) =>
      finding.terms.includes("negotiate")
        ? null
        : (moving().find(({ code, license }) => code === "dormant" && license === finding.license)?.from ??
          finding.from);
    for (const finding of moving()) {
      const { monthlySaving, from } = totalsOf(await itemsOf(finding));
      assert.ok(monthlySaving! > 0 && finding.monthlySaving! > 0, `${finding.id}: ${monthlySaving}`);
      assert.equal(from, idleFirst(finding), finding.id);
    }
  });

  test("saves about what the findings of a family save before the margin of their promise", async () => {
    for (const { family, promised, cost } of result.allocation) {
      const findings = moving().filter(({ license }) => decisionOf(license).family === family);
      if (!findings.length) continue;
      const items = (await Promise.all(findings.map(itemsOf))).flat();
      const found = findings.reduce((sum, { monthlySaving }) => sum + monthlySaving!, 0);
      const expected = (found * (cost!.now - cost!.plan)) / promised!.monthly;
      const ratio = totalsOf(items).monthlySaving! / expected;
      assert.ok(ratio >= 0.75 && ratio <= 1.3, `${family}: ${ratio}`);
    }
  });
});
