import type { EvidenceDocument } from "c/licenseEngine";
import { DOCUMENT_SECTIONS, decide, evidenceDocument } from "c/licenseEngine";
import { partTitle, percentileText, wordedDocument } from "c/words";
import { wordedSheet } from "../sheet";
import { countersOf } from "#mocks/counters";
import { decisionFacts } from "../../licenseEngine/__tests__/decisionFixtures";
import { facts, license, line, population, usage } from "../../licenseEngine/__tests__/fixtures";

const PARTNER = "Partner Community";
const org = facts({
  licenses: [license({ name: PARTNER, total: 120, used: 100, activeUsers: 100 })],
  populations: [population(PARTNER, "Dealer", { activeUsers: 100 })],
  usage: usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }),
  contracts: [line({ quantity: 110, end: "2027-01-31" })]
});
function document(changed: Partial<EvidenceDocument> = {}): EvidenceDocument {
  const decisions = decisionFacts({ counters: countersOf(org) });
  const audit = decide(org, decisions);
  const { findings } = audit;
  const input = { facts: org, decisions, audit, findings, scenarios: null };
  return { ...evidenceDocument({ ...input, parts: ["licenses", ...DOCUMENT_SECTIONS] }), ...changed };
}
const sentences = (changed: Partial<EvidenceDocument> = {}): string[] =>
  wordedDocument(document(changed), 75).sentences;

describe("words of the document", () => {
  it("say in five sentences what is paid, saved, when, what is coming and how certain it is", () => {
    const all = sentences({
      company: "Acme",
      byDay: [
        { date: "2027-02-01", currency: "USD", monthly: 250 },
        { date: "2027-05-01", currency: "USD", monthly: 1000 }
      ],
      negotiated: [{ currency: "USD", monthly: 300 }],
      overage: [{ license: "Partner Community Login", yearly: 1200, currency: "USD", to: "2027-04-30" }],
      exhausted: [{ license: PARTNER, date: "2026-12-29" }]
    });
    expect(all).toHaveLength(5);
    expect(all[0]).toBe("Acme pays $2,200 per month for 1 license.");
    expect(all[1]).toMatch(/^All steps together save \$[\d,]+ per month, \d+% of this cost: \$[\d,]+ per year\.$/);
    expect(all[2]).toBe("Per month: $250 from Feb 1, 2027, $1,000 from May 1, 2027, and $300 by negotiation.");
    expect(all[3]).toContain("in Partner Community Login; $1,200 in the contract year to Apr 30, 2027.");
    expect(all[3]).toMatch(/ Seats run out: Partner Community on Dec 29, 2026\.$/);
    expect(all[4]).toMatch(
      /^Confidence is (high|medium|low) for Partner Community\. It rests on \d complete months\.$/
    );
  });

  it("name licenses without a price or with a list price, and licenses whose overage is unknown", () => {
    const licenses = { count: 3, unpriced: ["External Identity"], listed: ["Apps Login"] };
    const all = sentences({ licenses, overageUnknown: ["Apps Login"] });
    expect(all[0]).toMatch(
      /for 2 licenses\. List prices are used for Apps Login\. No price is known for External Identity\.$/
    );
    expect(all).toContain("Expected overage is unknown for Apps Login.");
    expect(sentences({ overageUnknown: [] })).toContain("No overage is expected.");
  });

  it("say that what is paid is unknown where no license has a price", () => {
    const { totals } = document();
    const licenses = { count: 1, unpriced: ["External Identity"], listed: [] };
    const costToday = { ...totals.costToday, amounts: [] };
    expect(sentences({ company: "Acme", licenses, totals: { ...totals, costToday } })[0]).toBe(
      "What Acme pays for 1 license is unknown. No price is known for External Identity."
    );
  });

  it("say that there is nothing to save, and why a saving is unknown", () => {
    const { totals } = document();
    const saving = (amounts: typeof totals.savingPerYear.amounts) =>
      sentences({ totals: { ...totals, savingPerYear: { amounts, unknown: 0 } }, byDay: [], reason: "noPrices" })[1];
    expect(saving([{ currency: "USD", amount: 0 }])).toBe("Nothing to save: what is owned fits what is used.");
    expect(saving([])).toMatch(/^Savings are not known yet: /);
    expect(saving([{ currency: "EUR", amount: 1200 }])).toBe(
      "All steps together save €100 per month: €1,200 per year."
    );
  });

  it("say what to ask for, by when, and that a right is missing", () => {
    const ask = document().asks[0];
    const { asks } = wordedDocument(
      document({
        asks: [
          { ...ask, seats: { from: 110, to: 40 }, pool: { from: null, to: 25 }, lower: 7 },
          { ...ask, kind: "negotiate", seats: null, pool: { from: 30, to: 25 }, lower: 0 },
          { ...ask, seats: null, pool: null, lower: 0 },
          { ...ask, seats: { from: 5, to: 1 }, pool: { from: null, to: 0 }, lower: 0 }
        ]
      }),
      75
    );
    expect(asks.rows.map(([text]) => text)).toEqual([
      "Partner Community: sign for 40 seats instead of 110 (7 of them on a lower license) and 25 monthly logins.",
      "Partner Community: negotiate 25 monthly logins instead of 30. The contract does not give this right.",
      "Partner Community: adjust the contract to the findings.",
      "Partner Community: sign for 1 seat instead of 5."
    ]);
    expect(asks.rows[0].slice(1, 2)).toEqual(["Feb 1, 2027"]);
    expect(asks.note).toMatch(/^Asks shown: 4\. Together they save \$/);
  });

  it("say what a license needs, what it saves and from when, and what the contract does not state", () => {
    const [sheet] = wordedDocument(document(), 75).licenses.sheets;
    expect(sheet.decision).toMatch(
      /^Move \d+ users to login basis\. Own \d+ seats instead of 110\. This saves \$[\d,]+ per month from Feb 1, 2027\.$/
    );
    expect(sheet.facts).toContainEqual(["Quantity", "110"]);
    expect(sheet.facts.map(([, value]) => value)).toContain("Not stated");
    expect(sheet.figures.map(({ title }) => title)).toEqual([expect.stringContaining("Users by login days"), "Seats"]);
  });

  it("name the percentile of a pool without a decision as its card does", () => {
    const [given] = document().sheets;
    const months = ["2026-09-01", "2026-10-01"].map((month) => ({ month, logins: 100 }));
    const pool = { ...({} as NonNullable<typeof given.pool>), months, percentile: 100, contracted: null };
    const sheet = { ...given, license: { ...given.license, basis: "login" as const }, pool, needed: null };
    const lines = wordedSheet(sheet, 75).figures.flatMap((figure) => figure.lines);
    expect(lines).toContainEqual({ name: percentileText(75, ["2026-09-01", "2026-10-01"]), value: 100 });
  });

  it("say which part of a license's saving needs a right that the contract does not give", () => {
    const all = document();
    const decision = (changed: Partial<EvidenceDocument["sheets"][number]>) =>
      wordedDocument({ ...all, sheets: [{ ...all.sheets[0], ...changed }] }, 75).licenses.sheets[0].decision;
    expect(decision({ negotiated: true })).toMatch(/ from Feb 1, 2027\. A part needs negotiation\.$/);
    expect(decision({ negotiated: true, days: [] })).toMatch(/ This saves \$[\d,]+ per month by negotiation\.$/);
  });

  it("name licenses that nobody has and nobody pays in one line", () => {
    const all = document();
    const [sheet] = all.sheets;
    const unused = { ...sheet, license: { ...sheet.license, name: "External Apps", used: 0, total: 0 }, owned: null };
    const { licenses } = wordedDocument({ ...all, sheets: [sheet, unused] }, 75);
    expect(licenses.sheets.map(({ title }) => title)).toEqual([PARTNER]);
    expect(licenses.unused).toBe("No users, and nothing purchased: External Apps.");
  });

  it("leave no place open and no code unsaid", () => {
    const { none, more, ...all } = wordedDocument(document(), 75);
    expect([none("Pools"), more(9)]).toEqual([
      "Pools: none.",
      "Rows not shown: 9. The CSV file of this table has all of them."
    ]);
    expect(JSON.stringify(all)).not.toMatch(/[{]\w+[}]|undefined|NaN/);
    expect(partTitle("licenses")).toBe("Licenses");
    expect(partTitle("pools")).toBe("Login pools");
  });

  it("write no day as a number", () => {
    const { appendix, ...all } = wordedDocument(document(), 75);
    expect(JSON.stringify(all)).not.toMatch(/\d{4}-\d\d-\d\d/);
    expect(appendix.sections.length).toBeGreaterThan(8);
  });
});
