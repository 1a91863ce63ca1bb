import ReconciliationPanel from "c/reconciliationPanel";
import { decisionModel } from "#mocks/decisions";
import { clear, findAll, render, textOf } from "#mocks/render";

const show = (decisions = decisionModel()) =>
  render("c-reconciliation-panel", ReconciliationPanel, {
    rows: decisions.audit.reconciliation,
    settings: decisions.audit.decisionSettings
  });

describe("c-reconciliation-panel", () => {
  afterEach(clear);

  it("shows both counts, how far they are apart, and why", async () => {
    const panel = await show();
    const rows = findAll(panel, "tbody tr").map(textOf);
    const logins = rows.find((row) => row.includes("Monthly logins"))!;
    expect(logins).toContain("Aug 1 – 15, 2026 103 50 150 +53 (+106.0%) They differ");
    expect(textOf(panel)).toContain("Likely causes, Customer Community Plus Login, Monthly logins");
    expect(findAll(panel, "ol li").length).toBeGreaterThan(0);
  });

  it("says that seats agree, and gives no cause for that", async () => {
    const rows = findAll(await show(), "tbody tr").map(textOf);
    expect(rows.filter((row) => row.includes("Seats in use")).every((row) => row.includes("They agree"))).toBe(true);
  });

  it("says why counts can't be compared", async () => {
    const entitlements = [{ ...decisionModel().facts.entitlements![0], amountUsed: null }];
    const text = textOf(await show(decisionModel({ entitlements })));
    expect(text).toContain("Not comparable. Salesforce's own count could not be read.");
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
