import type { AnnualRow } from "c/licenseEngine";
import ContractYear from "c/contractYear";
import { decisionModel } from "#mocks/decisions";
import { clear, findAll, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const [row] = audit.annual;
const show = (of: AnnualRow, settings = audit.decisionSettings) =>
  render("c-contract-year", ContractYear, { row: of, settings });

describe("c-contract-year", () => {
  afterEach(clear);

  it("says that missing months are unknown, and what the year comes to", async () => {
    const text = textOf(await show(row));
    expect(text).toContain(
      "At least 300 of 1,800 logins purchased for the year (now 150 per month): a month that was not counted is unknown, not zero."
    );
    expect(text).toContain("the year ends at 1,200, within the pool");
    expect(text).toContain("January 2026 Unknown");
  });

  it("says how many more monthly logins cover an overage, and what it costs", async () => {
    const text = textOf(
      await show({
        ...row,
        missing: 0,
        used: 2400,
        overage: 600,
        extraMonthlyLogins: 50,
        overageCost: 3600,
        projected: 2400,
        projectedExtraMonthlyLogins: 50
      })
    );
    expect(text).toContain("600 logins above the year's pool: 50 more monthly logins cover it.");
    expect(text).toContain("Overage of the year: $3,600.");
    expect(text).toContain("50 more monthly logins would cover it");
  });

  it("asserts nothing about roll-over and lock-out that the settings do not say", async () => {
    expect(textOf(await show(row))).toContain("The settings do not state whether unused logins roll over");
    const stated = textOf(await show(row, { ...audit.decisionSettings, rollOver: false, lockOut: true }));
    expect(stated).toContain("do not roll over");
    expect(stated).toContain("Logins above the pool are refused");
  });

  it("says why there is no contract year", async () => {
    const element = await show({ ...row, from: null, to: null, months: [], used: null, reason: "noContract" });
    expect(textOf(element)).toContain("No contract line of the license is in force.");
    expect(findAll(element, "c-fact-table")).toHaveLength(0);
  });

  it("is accessible", async () => {
    await expect(await show(row)).toBeAccessible();
  });
});
