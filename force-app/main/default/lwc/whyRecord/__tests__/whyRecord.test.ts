import WhyRecord from "c/whyRecord";
import type { AllocationRow, LedgerRow } from "c/licenseEngine";
import { decisionModel } from "#mocks/decisions";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const read = endpoint("LicenseLedgerController.getLedger");
const decision = decisionModel().audit.allocation.find(({ promised }) => promised?.monthly)!;
const license = decision.family;
const row = (changes: Partial<LedgerRow>): LedgerRow => ({
  month: "2026-07-01",
  fromLicense: license,
  toLicense: `${license} Login`,
  moves: 10,
  unpriced: 0,
  uncounted: 0,
  loginDays: 20,
  currency: "USD",
  expected: 100,
  counted: 90.5,
  ...changes
});
const answer = (rows: LedgerRow[]) => read.mockResolvedValue({ computedAt: null, pricesVisible: true, rows });
const show = (of: AllocationRow | null = decision) =>
  render("c-why-record", WhyRecord, { decision: of, confidence: "high" as const, license });

describe("c-why-record", () => {
  afterEach(() => {
    clear();
    read.mockReset();
  });

  it("says confidence, months, and the range in which such promises came true", async () => {
    answer([]);
    const element = await show();
    const text = textOf(element);
    expect(text).toContain("High confidence");
    expect(text).toMatch(/It rests on \d+ complete months?\./);
    expect(text).toMatch(/a family's promise such as \$[\d,.]+ came true between \$[\d,.]+ and \$[\d,.]+ per month/);
    await expect(element).toBeAccessible();
  });

  it("says honestly that nothing was measured in this org yet", async () => {
    answer([row({ fromLicense: "Another" }), row({ counted: null })]);
    expect(textOf(await show())).toContain("No applied move from this license was measured in your org yet.");
  });

  it("compares what applied moves of the license were expected to save with what was counted", async () => {
    answer([row({}), row({ month: "2026-06-01" })]);
    expect(textOf(await show())).toContain("2 complete months compared: expected $200.00, counted $181.00.");
  });

  it("keeps amounts of two currencies apart", async () => {
    answer([row({}), row({ currency: "EUR" })]);
    expect(findAll(await show(), "[data-id=measured]")).toHaveLength(2);
  });

  it("promises no range where the finding is a fact and no part of a decision", async () => {
    answer([]);
    expect(textOf(await show(null))).not.toContain("simulated");
  });

  it("says why what was measured can't be read, and reads it on another try", async () => {
    read.mockRejectedValueOnce({ body: { message: "The server is down." } });
    const element = await show();
    expect(textOf(find(element, "[role=alert]"))).toContain("The server is down.");
    await expect(element).toBeAccessible();
    answer([]);
    find(element, "[data-action=retry]").click();
    await flush();
    expect(findAll(element, "[role=alert]")).toHaveLength(0);
  });
});
