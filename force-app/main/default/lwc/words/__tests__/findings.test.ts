import type { AuditFacts, CounterFacts, Finding } from "c/licenseEngine";
import { recordsOf } from "c/host";
import { decide } from "c/licenseEngine";
import { causeText, findingEvidence, findingNext, findingTitle, savedText, worthText } from "c/words";
import { decisions, org, variants } from "../../licenseEngine/__tests__/findingFixtures";
import { countersOf } from "#mocks/counters";
import { decisionFacts, decisionModel, decisionOrg } from "#mocks/decisions";
import { coming, contracted } from "#mocks/facts";
import { labels } from "../labels";

/** Users who are created each month, hardly come, and leave again. */
function passers(of: AuditFacts): CounterFacts {
  const counters = countersOf(of);
  const ages = Array.from({ length: 6 }, () => ({ logins: 10, userMonths: 100 }));
  const licenses = counters.licenses.map((license) => ({
    ...license,
    levels: license.levels.map((level) => ({ ...level, created: level.users / 10, left: 0, ages }))
  }));
  return { ...counters, licenses };
}

const heavyShoppers = coming(decisionOrg(), "Shoppers", { 0: 400, 20: 100 });
const heavyDealers = coming(decisionOrg(), "Dealers", { 20: 1000 });
const bought = decisionModel().audit.allocation.find(({ family }) => family === "Customer Community Plus")!.pool;
const exact = contracted(decisionOrg(), "Customer Community Plus Login", { quantity: bought });
const large = contracted(decisionOrg(), "Customer Community Plus Login", { quantity: 900 });
/** Salesforce's meter says so; where the month's pool is watched, the finding on the pool does. */
const nearlyUsed: Finding = {
  ...decisionModel().audit.findings.find(({ type }) => type === "poolOver")!,
  type: "loginPoolNearlyUsed",
  code: "loginPoolNearlyUsed",
  numbers: { used: 140, entitlement: 150 },
  shares: { percent: 140 / 150 }
};
const findings: Finding[] = [
  ...variants.flatMap(([values, known]) => decide(values, known).findings),
  ...[decisionOrg(), heavyShoppers, exact, large, decisionOrg({ contracts: [] })].flatMap(
    (values) => decisionModel({}, [], values).audit.findings
  ),
  ...decide(heavyDealers, decisionFacts({ counters: passers(heavyDealers) })).findings,
  nearlyUsed
];
const of = (code: Finding["code"]): Finding => findings.find((finding) => finding.code === code)!;

describe("words of findings", () => {
  it("are there for every code, with every place filled", () => {
    const written = new Set(findings.map(({ code }) => code));
    const titles = Object.keys(labels).flatMap((name) => /^Finding_(\w+)_Title$/.exec(name)?.[1] ?? []);
    expect([...written].sort()).toEqual(titles.sort());
    for (const finding of findings)
      for (const text of [findingTitle(finding), findingEvidence(finding), findingNext(finding)])
        expect(text).toMatch(/^[^{}]+$/);
  });

  it("say what a saving depends on", () => {
    const [saving] = findings.filter(({ worth }) => worth === "saving");
    const text = findingEvidence({ ...saving, terms: ["negotiate", "nextTermPrices"] });
    expect(text).toContain("negotiate it");
    expect(text).toContain("prices of the next term");
    expect(findingEvidence({ ...saving, terms: [] })).not.toMatch(/negotiate|next term/);
  });

  it("name whom they speak of", () => {
    expect(findings.map(findingTitle)).toEqual(
      expect.arrayContaining([
        "Dealers: 700 idle users have a seat",
        "Dealers: move 200 users to Customer Community Plus Login",
        "Shoppers: move 100 users to Customer Community Plus",
        `Customer Community Plus Login: keep ${bought} monthly logins for the moves`,
        "Customer Community Plus: register new users on login basis",
        "Opportunity in Dealer_Plus keeps 90 users on Partner Community",
        "Dealer: Customer Community Plus is sufficient for 30 users",
        "7 external people use Salesforce",
        "Partner Community: the contract ends on Mar 31, 2027",
        "Customer Community Plus: no seats are left",
        "Customer Community Login: this month's pool is used up",
        "Customer Community Plus Login: 93% of the monthly logins are used",
        "Customer Community Login: 91% of this month's pool is used",
        "Customer Community Login: this month's pool will be 96% used"
      ])
    );
  });

  it("show money at full precision where a formula is shown", () => {
    const finding: Finding = {
      ...of("unusedSeats"),
      users: 3,
      currency: "USD",
      priceSource: "contract",
      monthlySaving: 13.6125,
      numbers: { quantity: 2345, used: 2342 },
      amounts: { price: 4.5375 }
    };
    expect(findingEvidence(finding)).toBe("Purchased: 2,345, in use: 2,342. 3 x $4.5375 per month (contract prices).");
  });

  it("say from when a contract allows a move", () => {
    expect(findingNext({ ...of("basisToLogin"), from: "2027-01-01" })).toBe(
      "Plan these moves, and make them when the contract can change: Jan 1, 2027."
    );
  });

  it("say a span by its last day, and a right by its word", () => {
    const trap = decide(org(), decisions).findings.find(({ type }) => type === "objectTrap")!;
    expect(findingEvidence(trap).replace(/\s/gu, " ")).toBe(
      "Dealer_Plus grants Opportunity (Edit) to 90 users of Partner Community. Users who used it, Aug 11 – Nov 10, 2026: 4 (4.4%). Users who need Partner Community for this alone and used nothing of it: Unknown. This data is not collected here."
    );
  });

  it("say what a tier costs more, and what has to be checked by hand before users get less", () => {
    const finding: Finding = {
      ...of("downgrade"),
      currency: "USD",
      priceSource: "list",
      amounts: { monthly: 600 },
      tier: { notLookedAt: ["sharingRules"], reason: null }
    };
    expect(findingTitle(finding)).toBe("Dealer: Customer Community Plus may be sufficient for 30 users");
    expect(findingEvidence(finding)).toMatch(
      /On Customer Community Plus they would cost \$600\.00 less per month \(list prices, check your order form\)\. Not looked at: sharing rules\./
    );
    const unknown: Finding = {
      ...finding,
      amounts: { monthly: null },
      tier: { notLookedAt: ["roles", "sharingRules"], reason: "loginBasis" }
    };
    expect(findingEvidence(unknown)).toMatch(
      /which are not counted apart\. Not looked at: portal roles and sharing rules\./
    );
  });

  it("say of a meter how many days lie between, and only where that is known", () => {
    expect(causeText({ cause: "meterTime", amount: -20, numbers: { days: 2 } })).toBe(
      "Salesforce's count and the login history were read at different times (days apart: 2)."
    );
    expect(causeText({ cause: "meterTime", amount: null, numbers: { days: null } })).toBe(
      "It is unknown when Salesforce counted; this may differ from when the login history was read."
    );
  });

  it("tell a saving from a risk, from what saves nothing by itself, and from what nobody knows", () => {
    const saving = { ...of("dormant"), worth: "saving" as const, monthlySaving: 75, currency: "USD" };
    expect(worthText({ ...saving, from: "2027-01-01" })).toBe("$75.00 per month from Jan 1, 2027");
    expect(worthText({ ...saving, from: null })).toBe("$75.00 per month");
    expect(worthText({ ...saving, from: "2027-01-01", terms: ["negotiate"] })).toBe("$75.00 per month by negotiation");
    const other = { ...saving, monthlySaving: null, from: null };
    expect(worthText({ ...other, worth: "risk", monthlyRisk: 1250 })).toBe("$1,250 per month at risk");
    expect(worthText({ ...other, worth: "none" })).toBe("No money by itself");
    expect(worthText({ ...other, worth: "unknown" })).toBe("Saving unknown");
  });

  it("say of a record what it saved, and nothing without an amount", () => {
    const [record] = recordsOf({ audit: decisionModel().audit, remembered: [] });
    expect(savedText({ ...record, monthlySaving: 1250 })).toBe("$1,250 per month");
    expect(savedText({ ...record, monthlySaving: null })).toBe("");
  });
});
