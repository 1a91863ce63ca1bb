import type { AuditFacts, DocumentPart, EvidenceDocument, Finding } from "c/licenseEngine";
import { DOCUMENT_SECTIONS, countedSteps, decide, evidenceDocument, overview } from "c/licenseEngine";
import { countersOf } from "./counterFixtures";
import { decisionFacts } from "./decisionFixtures";
import { facts, license, line, population, usage } from "./fixtures";
import { auditOf, factsOf } from "./orgFacts";
import { holds } from "./properties";

const PARTNER = "Partner Community";
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [license({ name: PARTNER, total: 120, used: 100, activeUsers: 100 })],
    populations: [population(PARTNER, "Dealer", { activeUsers: 100 })],
    usage: usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }),
    contracts: [line({ quantity: 110, end: "2027-01-31" })],
    ...values
  });
function document(
  keep: (finding: Finding) => boolean = () => true,
  values = org(),
  parts: readonly DocumentPart[] = ["licenses", ...DOCUMENT_SECTIONS]
): EvidenceDocument {
  const decisions = decisionFacts({ counters: countersOf(values) });
  const audit = decide(values, decisions);
  return evidenceDocument({
    facts: values,
    decisions,
    audit,
    findings: audit.findings.filter(keep),
    scenarios: null,
    parts
  });
}
const sum = (rows: readonly { monthly: number }[]): number => rows.reduce((all, { monthly }) => all + monthly, 0);

describe("the document", () => {
  it("says from which days the savings of all steps are possible", () => {
    const { byDay, negotiated, totals } = document();
    expect(byDay).toEqual([{ date: "2027-02-01", currency: "USD", monthly: expect.any(Number) }]);
    expect(12 * (sum(byDay) + sum(negotiated))).toBeCloseTo(totals.savingPerYear.amounts[0].amount, 4);
  });

  it("asks for the quantities of a step instead of those before it", () => {
    const { asks } = document();
    expect(asks).toHaveLength(1);
    expect(asks[0]).toMatchObject({ family: PARTNER, kind: "atDate", date: "2027-02-01", lower: 0 });
    expect(asks[0].seats!.from).toBe(110);
    expect(asks[0].seats!.to).toBeLessThan(100);
  });

  it("asks for no quantities where a dismissed finding would be among them, and for less money", () => {
    const [whole] = document().asks;
    const [less] = document(({ type }) => type !== "unusedSeats").asks;
    expect([less.seats, less.pool]).toEqual([null, null]);
    expect(less.monthly).toBeLessThan(whole.monthly);
  });

  it("promises nothing where a dismissed finding would be part of it", () => {
    const { promises } = document();
    expect(promises).toEqual([expect.objectContaining({ currency: "USD" })]);
    expect(promises[0].low).toBeLessThan(promises[0].high);
    expect(document(({ type }) => type !== "dormant").promises).toEqual([]);
  });

  it("asks for nothing and names no day where nothing counts", () => {
    expect(document(() => false)).toMatchObject({ asks: [], byDay: [], negotiated: [] });
  });

  it("has a sheet for each license with what is owned, needed and used", () => {
    const [sheet] = document().sheets;
    expect(sheet).toMatchObject({ license: { name: PARTNER }, owned: { quantity: 110 }, days: ["2027-02-01"] });
    expect(sheet.needed).toBeLessThan(100);
    expect(sheet.distribution!.frequencies.slice(0, 3)).toEqual([60, 20, 0]);
  });

  it("leaves out what is not asked for", () => {
    const { sheets, sections } = document(undefined, org(), ["pools"]);
    expect(sheets).toEqual([]);
    expect(sections.map(({ id }) => id)).toEqual(["pools"]);
  });

  it("knows no price, no decision and no month where the facts have none", () => {
    const empty = document(undefined, org({ contracts: [], usage: [], context: { ...org().context, months: [] } }));
    expect(empty.months).toBe(0);
    expect(empty.sheets[0].distribution).toBeNull();
  });

  it("saves for any org what its overview says, by day and by negotiation together", () => {
    holds((some) => {
      const audit = auditOf(some);
      const steps = countedSteps(audit, audit.findings);
      for (const { currency, amount } of overview(audit, factsOf(some), audit.findings).savingPerYear.amounts)
        expect(12 * sum(steps.filter((step) => step.currency === currency))).toBeCloseTo(amount, 2);
    });
  });
});
