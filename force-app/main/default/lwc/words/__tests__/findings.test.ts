import type { Finding } from "c/licenseEngine";
import { decide } from "c/licenseEngine";
import { causeText, findingEvidence, findingNext, findingTitle, savingText } from "c/words";
import { LOGIN, PARTNER, decisions, org, variants } from "../../licenseEngine/__tests__/findingFixtures";
import { license, line, usage } from "../../licenseEngine/__tests__/fixtures";
import { labels } from "../labels";

const dearLogin = org({ usage: usage(LOGIN, "Fan", { 20: 40 }), contracts: [] });
const cheapLogin = org({ usage: usage(PARTNER, "Dealer", { 1: 100 }), contracts: [line({ quantity: 120 })] });
const mixedLogin = org({ usage: usage("Partner Community Login", "Fan", { 0: 60, 1: 20, 10: 20 }), contracts: [] });
const large = org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 500 })] });
const unpriced = org({ licenses: [license({ name: "Gold Partner", total: 3 })], contracts: [] });
const findings: Finding[] = [
  ...variants,
  ...[dearLogin, cheapLogin, mixedLogin, large, unpriced].map((values) => [values, null] as const)
].flatMap(([values, known]) => decide(values, known).findings);
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

  it("name whom they speak of", () => {
    expect(findings.map(findingTitle)).toEqual(
      expect.arrayContaining([
        "Opportunity in Dealer_Plus keeps 90 users on Partner Community",
        "Dealer: Customer Community Plus is sufficient for 30 users",
        "7 external people use Salesforce",
        "Partner Community: the contract ends on Mar 31, 2027",
        "Partner Community: no seats are left",
        "Customer Community Login: this month's pool is used up",
        "Customer Community Login: 91% of this month's pool is used",
        "Customer Community Login: this month's pool will be 96% used"
      ])
    );
  });

  it("show money at full precision where a formula is shown, and add what the saving is made of", () => {
    const finding: Finding = {
      ...of("unusedSeats"),
      users: 3,
      currency: "USD",
      priceSource: "contract",
      saving: "seats",
      monthlySaving: 13.6125,
      numbers: { total: 2345, used: 2342 },
      amounts: { memberPrice: 4.5375 }
    };
    expect(findingEvidence(finding)).toBe(
      "Purchased: 2,345, in use: 2,342. Saving if the contract allows fewer seats: 3 x $4.5375 = $13.6125 per month (contract prices)."
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

  it("tell a saving from a cost that avoids a larger one, and from what nobody knows", () => {
    expect(savingText({ ...of("dormant"), monthlySaving: 75, currency: "USD" })).toBe("$75.00 per month");
    expect(savingText({ ...of("poolGrow"), monthlySaving: null })).toBe("Avoids overage");
    expect(savingText({ ...of("dormant"), monthlySaving: null })).toBe("Saving unknown");
  });
});
