import PoolCard from "c/poolCard";
import type { PoolRow } from "c/licenseEngine";
import { poolMonths } from "c/poolModel";
import { model, young } from "#mocks/model";
import { clear, render, textOf } from "#mocks/render";

const BASE = model();
const months = poolMonths(BASE.audit, BASE.audit.pools[0]);
const show = (changes: Partial<PoolRow> = {}, of = BASE) =>
  render("c-pool-card", PoolCard, {
    pool: { ...of.audit.pools[0], ...changes },
    months,
    settings: of.audit.settings
  });

describe("c-pool-card", () => {
  afterEach(clear);

  it("says how many logins are enough and that the traffic decides", async () => {
    const element = await show();
    expect(textOf(element)).toContain("Buy fewer");
    expect(textOf(element)).toContain(
      "100 logins per month are enough instead of 150: percentile 75 of 3 complete months is 100, more than the 25 that 500 users require at 20 users per login."
    );
    expect(textOf(element)).toContain("Purchased 150 per month Recommended 100 per month");
    await expect(element).toBeAccessible();
  });

  it("says that the floor decides where it is above the traffic", async () => {
    const element = await show({ percentile: 10, recommended: 25 });
    expect(textOf(element)).toContain(
      "500 users require at least 25 logins at 20 users per login, more than the traffic"
    );
  });

  it.each([
    ["keep", "100 purchased logins per month are within 5% of the 100 recommended", "Keep"],
    ["grow", "100 logins per month are needed, 100 are purchased", "Buy more"]
  ] as const)("words the advice %s", async (advice, why, word) => {
    const element = await show({ advice, contracted: 100 });
    expect(textOf(element)).toContain(why);
    expect(textOf(element)).toContain(word);
    await expect(element).toBeAccessible();
  });

  it("gives no advice where nothing says how many are bought, and says what to do", async () => {
    const element = await show({ advice: null, contracted: null, reason: "noContract" });
    expect(textOf(element)).toContain("No advice yet");
    expect(textOf(element)).toContain("Purchased Unknown");
    expect(textOf(element)).toContain("Add a contract line to compare.");
    await expect(element).toBeAccessible();
  });

  it("waits for the first complete month", async () => {
    const element = await show({}, model(young()));
    expect(textOf(element)).toContain("No usage month is fully covered yet.");
    expect(textOf(element)).toContain("Recommended Unknown");
  });
});
