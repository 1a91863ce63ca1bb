import type { LicenseDecision, OwnedRow } from "c/licenseEngine";
import { licenseDecisionNotes, licenseDecisionText, percentileText, unitPriceText } from "c/words";

const decision: LicenseDecision = {
  license: "Partner Community",
  basis: "member",
  change: "fewer",
  owned: 100,
  needed: 60,
  from: "2027-03-01",
  to: "2027-03-01",
  negotiate: false,
  moving: 0,
  now: null,
  currency: "USD"
};
const notes = (changes: Partial<LicenseDecision>) => licenseDecisionNotes({ ...decision, ...changes }).join(" ");

describe("words for the decision on a license", () => {
  it.each([
    [{}, "40 seats fewer"],
    [{ needed: 99 }, "1 seat fewer"],
    [{ change: "more", needed: 130 }, "30 seats more"],
    [{ change: "keep", needed: 100 }, "Keep 100 seats"],
    [{ change: "keep", basis: "login", owned: 1, needed: 1 }, "Keep 1 monthly login"],
    [{ basis: "login", owned: 1000, needed: 800 }, "200 monthly logins fewer"],
    [{ change: "unknown", needed: null }, "No decision yet"]
  ] as const)("%j is %s", (changes, text) => {
    expect(licenseDecisionText({ ...decision, ...changes })).toBe(text);
  });

  it("say from when, in steps where lines end on different days, and what has to be negotiated", () => {
    expect(notes({})).toBe("From Mar 1, 2027: 60 are enough after the planned moves.");
    expect(notes({ to: "2027-07-01" })).toContain("From Mar 1, 2027 to Jul 1, 2027, as contract lines end");
    expect(notes({ negotiate: true })).toContain("if you negotiate it");
    expect(notes({ change: "more", needed: 130 })).toContain("130 are needed");
    expect(notes({ from: null, to: null })).toBe("");
  });

  it("say who moves before, and to which basis", () => {
    expect(notes({ moving: 1 })).toContain("Before: move 1 user to login basis.");
    expect(notes({ basis: "login", moving: 20 })).toContain("Before: move 20 users to member basis.");
  });

  it("say what can be avoided now, in money where it is money", () => {
    expect(notes({ now: { users: 7, logins: 50, cost: 600, seats: 0 } })).toContain(
      "Now: move 7 users to free seats. This avoids 50 logins beyond the pool: $600."
    );
    expect(notes({ now: { users: 7, logins: 0, cost: 0, seats: 1 } })).toContain("This avoids buying 1 seat.");
  });

  it("name the source of a price at full precision", () => {
    const paid = { basis: "login", price: 4.5375, priceSource: "contract", currency: "USD" } as OwnedRow;
    expect(unitPriceText(paid)).toBe("$4.5375 per login, contract prices");
    expect(unitPriceText({ ...paid, basis: "member", priceSource: "list" })).toContain("per seat, list prices");
    expect(unitPriceText({ ...paid, price: null })).toBe("");
  });

  it("name the months of a percentile", () => {
    expect(percentileText(75, ["2026-09-01", "2026-10-01"])).toBe("Percentile 75 of 2 complete months to October 2026");
    expect(percentileText(90.5, [])).toBe("Percentile 90.5");
  });
});
