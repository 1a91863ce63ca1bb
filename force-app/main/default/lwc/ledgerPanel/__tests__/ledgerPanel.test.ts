import LedgerPanel from "c/ledgerPanel";
import type { Ledger, LedgerRow } from "c/licenseEngine";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const getLedger = endpoint("LicenseLedgerController.getLedger");

function row(values: Partial<LedgerRow> = {}): LedgerRow {
  return {
    month: "2026-07-01",
    fromLicense: "Customer Community",
    toLicense: "Customer Community Login",
    moves: 40,
    unpriced: 0,
    uncounted: 0,
    loginDays: 31,
    currency: "USD",
    expected: 120,
    counted: 104.5,
    ...values
  };
}

function ledger(rows: LedgerRow[], values: Partial<Ledger> = {}): Ledger {
  return { computedAt: "2026-08-16T02:00:00Z", pricesVisible: true, rows, ...values };
}

async function show(properties = {}): Promise<HTMLElement> {
  const panel = await render("c-ledger-panel", LedgerPanel, properties);
  await flush();
  return panel;
}

const cellsOf = (panel: HTMLElement): string[] => findAll(panel, "tbody tr").map(textOf);

describe("c-ledger-panel", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows that it is reading", async () => {
    getLedger.mockReturnValue(new Promise(() => {}));
    const panel = await show();
    expect(findAll(panel, "c-loading-panel")).toHaveLength(1);
    await expect(panel).toBeAccessible();
  });

  it("shows by month and license what was expected and what was counted", async () => {
    getLedger.mockResolvedValue(ledger([row({ month: "2026-08-01", counted: null }), row()]));
    const panel = await show();
    expect(cellsOf(panel)).toEqual([
      expect.stringMatching(/^August 2026 Customer Community Customer Community Login 40 \$120 .*Not counted yet/),
      expect.stringMatching(/^July 2026 .* 40 \$120 \$105 -\$15\.50 31$/)
    ]);
    expect(textOf(panel)).toContain("1 complete month compared: expected $120, counted $105.");
    expect(textOf(panel)).toContain("Last computed: Aug 16, 2026");
    await expect(panel).toBeAccessible();
  });

  it("shows seats in use before and now", async () => {
    getLedger.mockResolvedValue(ledger([row()]));
    const reading = {
      license: "Customer Community",
      total: 200,
      monthlyLoginsEntitlement: null,
      monthlyLoginsUsed: null
    };
    const readings = [
      { ...reading, day: "2026-06-30", used: 180, ownLoginDays: null },
      { ...reading, day: "2026-08-15", used: 141, ownLoginDays: null }
    ];
    expect(textOf(await show({ readings }))).toContain(
      "Customer Community: 180 seats in use on Jun 30, 2026, 141 on Aug 15, 2026."
    );
  });

  it("says which moves are missing in the amounts", async () => {
    getLedger.mockResolvedValue(
      ledger([row({ toLicense: null, unpriced: 2, uncounted: 3, expected: null, counted: null, currency: null })])
    );
    const panel = await show();
    expect(cellsOf(panel)[0]).toContain("Deactivated");
    expect(cellsOf(panel)[0]).toContain("2 without an expected saving");
    expect(cellsOf(panel)[0]).toContain("3 not counted");
    expect(textOf(panel)).toContain("No complete month can be compared yet.");
  });

  it("tells who can't see prices why there are no amounts", async () => {
    getLedger.mockResolvedValue(
      ledger([row({ expected: null, counted: null, currency: null })], { pricesVisible: false })
    );
    const text = textOf(await show());
    expect(text).toContain("Prices are hidden from you.");
    expect(text).not.toContain("No complete month");
  });

  it("says without an org what an export can't show", async () => {
    getLedger.mockResolvedValue(ledger([row({ counted: null, uncounted: 40 })], { computedAt: null }));
    expect(textOf(await show({ local: true }))).toContain("This export can't show what was saved.");
  });

  it("says how to start where nothing was applied", async () => {
    getLedger.mockResolvedValue(ledger([], { computedAt: null }));
    const panel = await show();
    expect(textOf(panel)).toContain("Nothing to compare yet");
    await expect(panel).toBeAccessible();
  });

  it("says what went wrong and reads again", async () => {
    getLedger.mockRejectedValueOnce({ body: { message: "Too busy" } });
    const panel = await show();
    expect(textOf(find(panel, "c-error-panel"))).toContain("Too busy");
    await expect(panel).toBeAccessible();
    getLedger.mockResolvedValue(ledger([row()]));
    find(panel, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(cellsOf(panel)).toHaveLength(1);
  });
});
