import { populationRows } from "c/populationModel";
import { populationStory } from "../populationStory";
import type { AuditFacts, Frequencies } from "c/licenseEngine";
import { facts, frequencies } from "#mocks/facts";
import { model, unpriced, young } from "#mocks/model";

function story(of: AuditFacts, profile: string): string {
  return populationStory(
    populationRows(model(of).audit).find((row) => row.profile === profile)!,
    of.context.settings
  );
}

function everyMonth(profile: string, users: Frequencies): AuditFacts {
  const all = facts();
  return {
    ...all,
    usage: all.usage.map((row) => (row.profile === profile && !row.site ? { ...row, frequencies: users } : row))
  };
}

describe("../populationStory", () => {
  it("explains a split with both groups, the pool and the costs", () => {
    const text = story(facts(), "Dealers");
    expect(text).toContain(
      "the 980 users with at most 2 login days per month share a pool of 360 logins; the 20 others"
    );
    expect(text).toContain("$1,640 per month, compared with $10,000 for seats");
    expect(text).toContain("Changing from member basis saves $8,360 per month.");
  });

  it("explains login basis with the few who came", () => {
    const text = story(everyMonth("Dealers", frequencies({ 0: 900, 1: 100 })), "Dealers");
    expect(text).toContain(
      "Login basis is cheapest: in July 2026, only 100 of 1,000 users logged in, 1.0 login days each."
    );
    expect(text).toContain("above 2.5 login days");
  });

  it("explains member basis with how often they came, and that nothing changes", () => {
    const text = story(everyMonth("Dealers", frequencies({ 0: 0, 20: 1000 })), "Dealers");
    expect(text).toContain(
      "Member basis is cheapest: in July 2026, 1,000 of 1,000 users logged in, 20.0 login days each."
    );
    expect(text).toContain("Nothing to change");
  });

  it("says what is missing where the cheapest basis is unknown", () => {
    expect(story(unpriced(), "Dealers")).toContain("Neither the contract nor the price list");
    expect(story(young(), "Dealers")).toContain("No usage month is fully covered yet");
    expect(story(facts(), "Agents")).toContain("The price per login is missing");
  });

  it("admits low confidence with how many months are missing", () => {
    const all = facts();
    const settings = { ...all.context.settings, window: 6 };
    expect(story(facts({}, { settings }), "Dealers")).toContain("Low confidence: 3 of 6 months are complete.");
    const months = all.context.months.map((month, i) => ({ ...month, complete: i === 3 }));
    expect(story(facts({}, { months }), "Dealers")).toContain("Low confidence: one of 3 months is complete.");
  });
});
