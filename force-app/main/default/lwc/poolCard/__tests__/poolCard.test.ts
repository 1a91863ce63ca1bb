import PoolCard from "c/poolCard";
import type { AuditWithDecisions, PoolRow } from "c/licenseEngine";
import { poolMonths } from "c/poolModel";
import { decisionModel } from "#mocks/decisions";
import { young } from "#mocks/model";
import { clear, find, render, textOf } from "#mocks/render";

const BASE = decisionModel().audit;
const months = poolMonths(BASE, BASE.pools[0]);
const show = (changes: Partial<PoolRow> = {}, of: AuditWithDecisions = BASE) =>
  render("c-pool-card", PoolCard, { pool: { ...of.pools[0], ...changes }, months, settings: of.settings });

describe("c-pool-card", () => {
  afterEach(clear);

  it("says how many logins the next term needs, beside the rule of thumb", async () => {
    const element = await show();
    expect(textOf(element)).toContain("Buy more");
    expect(textOf(element)).toContain(
      "After the planned moves, 297 logins per month are needed, 150 are purchased. Rule of thumb: Percentile 75 of 3 complete months to July 2026 is 100, more than the 25 that 500 users require at 20 users per login."
    );
    expect(textOf(element)).toContain(
      "Purchased 150 per month Needed for the next term 297 per month Rule of thumb 100 per month"
    );
    await expect(element).toBeAccessible();
  });

  it("says that the floor decides where it is above the traffic", async () => {
    const element = await show({ percentile: 10.25, recommended: 25 });
    expect(textOf(element)).toContain(
      "500 users require at least 25 logins at 20 users per login, more than the traffic (Percentile 75 of 3 complete months to July 2026: 10.25)."
    );
  });

  it("says the percentile alike in its reason, its numbers and its chart", async () => {
    const element = await show({ percentile: 10.25, recommended: 25 });
    const name = "Percentile 75 of 3 complete months to July 2026";
    expect(textOf(element)).toContain(`${name} 10.25 per month`);
    expect(textOf(find(element, "c-pool-chart"))).toContain(`${name}: 10.25`);
  });

  it.each([
    ["shrink", "100 logins per month are enough instead of 150", "Buy fewer"],
    ["keep", "150 purchased logins per month are within 5% of the 100 needed after the planned moves", "Keep"]
  ] as const)("words the advice %s", async (advice, why, word) => {
    const element = await show({ advice, decided: 100 });
    expect(textOf(element)).toContain(why);
    expect(textOf(element)).toContain(word);
    await expect(element).toBeAccessible();
  });

  it("falls back to the rule of thumb where nothing is decided", async () => {
    const element = await show({}, decisionModel({ counters: null }).audit);
    expect(textOf(element)).toContain("100 logins per month are enough instead of 150");
    expect(textOf(element)).toContain("Needed for the next term Unknown Rule of thumb 100 per month");
  });

  it("gives no advice where nothing says how many are bought, and says what to do", async () => {
    const element = await show({ advice: null, contracted: null, reason: "noContract" });
    expect(textOf(element)).toContain("No advice yet");
    expect(textOf(element)).toContain("Purchased Unknown");
    expect(textOf(element)).toContain("297 logins per month are needed.");
    expect(textOf(element)).toContain("Add a contract line to compare.");
    await expect(element).toBeAccessible();
  });

  it("waits for the first complete month", async () => {
    const element = await show({}, decisionModel({}, [], young()).audit);
    expect(textOf(element)).toContain("No usage month is fully covered yet.");
    expect(textOf(element)).toContain("Rule of thumb Unknown");
  });
});
