import { populationRows } from "c/populationModel";
import { populationStory } from "../populationStory";
import type { AuditFacts, DecisionFacts } from "c/licenseEngine";
import { countersOf } from "#mocks/counters";
import { decisionModel } from "#mocks/decisions";
import { coming, facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";

function story(of: AuditFacts, profile: string, changes: Partial<DecisionFacts> = {}): string {
  const { audit } = decisionModel(changes, [], of);
  return populationStory(populationRows(audit).find((row) => row.profile === profile)!);
}

describe("../populationStory", () => {
  it("says how users log in, what a seat is worth, how many move and what that saves", () => {
    expect(story(facts(), "Dealers")).toBe(
      "In July 2026, 300 of 1,000 users logged in, on 2.5 days each. A seat at $10.00 pays off above 2.5 login days per month. 900 of these users change basis. That saves $7,923 per month, their share of the decision for Customer Community Plus. High confidence."
    );
  });

  it("says of login users who come often that they get a seat", () => {
    expect(story(coming(facts(), "Shoppers", { 0: 400, 20: 100 }), "Shoppers")).toContain(
      "100 of these users change basis."
    );
  });

  it("says that nobody moves where both bases fit", () => {
    expect(story(facts(), "Shoppers")).toBe(
      "In July 2026, 100 of 500 users logged in, on 1.0 days each. A seat at $10.00 pays off above 2.5 login days per month. Nobody changes basis: moving would cost more than it saves, or the saving is smaller than the uncertainty."
    );
  });

  it("says what is missing where nothing can be decided", () => {
    expect(story(unpriced(), "Dealers")).toContain("Neither the contract nor the price list");
    expect(story(young(), "Dealers")).toContain("No usage month is fully covered yet");
    expect(story(facts(), "Agents")).toContain("The price per login is missing");
  });

  it("says only how users log in where the host has no counters", () => {
    expect(story(facts(), "Dealers", { counters: null })).toBe(
      "In July 2026, 300 of 1,000 users logged in, on 2.5 days each. A seat at $10.00 pays off above 2.5 login days per month."
    );
  });

  it("admits low confidence where past logins say little, and where months are missing", () => {
    const counters = countersOf(facts());
    const unproved = { ...counters, licenses: counters.licenses.map((license) => ({ ...license, persistence: [] })) };
    expect(story(facts(), "Dealers", { counters: unproved })).toMatch(/Low confidence\.$/);
    const settings = { ...facts().context.settings, window: 6 };
    expect(story(facts({}, { settings }), "Dealers")).toMatch(/Low confidence\.$/);
  });
});
