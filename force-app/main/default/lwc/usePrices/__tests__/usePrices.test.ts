import type { ContractTerms, EnteredLine, NewPrice, SentTerms } from "c/licenseEngine";
import UsePrices from "c/usePrices";
import { facts } from "#mocks/facts";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const get = endpoint("LicenseTermsController.getTerms");
const save = endpoint("LicenseTermsController.saveTerms");

const line = (license: string, quantity: number): EnteredLine => ({
  id: `id of ${license}`,
  license,
  basis: license.endsWith("Login") ? "login" : "member",
  quantity,
  unitPrice: 2.5,
  currency: "USD",
  start: "2026-01-01",
  end: null,
  overagePrice: null,
  settlement: null,
  trueDown: null,
  escalator: null
});
const terms = (changes: Partial<ContractTerms> = {}): ContractTerms => ({
  lines: [line(PLUS, 100)],
  version: "v1",
  mayEdit: true,
  counts: "entered",
  entered: true,
  file: null,
  ...changes
});
const PRICES: NewPrice[] = [
  { license: PLUS, before: 2.5, after: 2, currency: "USD" },
  { license: PLUS_LOGIN, before: null, after: 4.0838, currency: "EUR" }
];
const close = jest.fn();

async function show(answer: ContractTerms | Error = terms(), prices = PRICES): Promise<HTMLElement> {
  if (answer instanceof Error) get.mockRejectedValueOnce(answer);
  else get.mockResolvedValue(answer);
  const modal = await render("c-use-prices", UsePrices, { facts: facts(), prices });
  await flush();
  return modal;
}
const button = (modal: HTMLElement) => find<HTMLElement & { disabled: boolean }>(modal, "[data-action=save]");
const sent = () => (save.mock.calls.at(-1)![0] as { terms: SentTerms }).terms;

async function click(modal: HTMLElement, action: string): Promise<void> {
  find(modal, `[data-action=${action}]`).click();
  await flush();
}

describe("c-use-prices", () => {
  beforeAll(() => {
    Object.defineProperty(UsePrices.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows each price before and after, and which licenses keep the price of their contract", async () => {
    const modal = await show();
    expect(findAll(modal, "tbody tr").map((row) => textOf(row))).toEqual([`${PLUS_LOGIN} Unknown €4.0838`]);
    expect(textOf(find(modal, "[data-id=kept]"))).toBe(`${PLUS}: the price comes from the contract lines and stays.`);
    await expect(modal).toBeAccessible();
  });

  it("saves the prices beside the kept lines, as prices without a contract, and closes", async () => {
    save.mockResolvedValue(terms());
    const modal = await show();
    await click(modal, "save");
    expect(sent()).toMatchObject({ counts: "entered", version: "v1" });
    expect(sent().lines).toEqual([
      line(PLUS, 100),
      expect.objectContaining({ license: PLUS_LOGIN, basis: "login", quantity: 0, unitPrice: 4.0838, currency: "EUR" })
    ]);
    expect(close).toHaveBeenCalledWith(true);
  });

  it("keeps a price of an unknown currency in that of the other lines", async () => {
    save.mockResolvedValue(terms());
    const modal = await show(terms({ lines: [{ ...line(PLUS, 100), currency: "CHF" }] }), [
      { license: "Gold Partner", before: null, after: 3, currency: null }
    ]);
    expect(textOf(find(modal, "tbody tr"))).toContain("3.00");
    expect(textOf(find(modal, "tbody tr"))).toContain("CHF");
    await expect(modal).toBeAccessible();
  });

  it("changes a price that was kept before", async () => {
    save.mockResolvedValue(terms());
    const modal = await show(terms({ lines: [line(PLUS, 0)] }), [PRICES[0]]);
    await click(modal, "save");
    expect(sent().lines).toEqual([{ ...line(PLUS, 0), unitPrice: 2 }]);
  });

  it("changes nothing when it is canceled", async () => {
    await click(await show(), "cancel");
    expect(save).not.toHaveBeenCalled();
    expect(close).toHaveBeenCalledWith();
  });

  it("stays open and says why the prices could not be saved", async () => {
    save.mockRejectedValue(new Error("Somebody else saved."));
    const modal = await show();
    await click(modal, "save");
    expect(textOf(find(modal, "[role=alert]"))).toContain("Somebody else saved.");
    expect(close).not.toHaveBeenCalled();
    expect(button(modal).disabled).toBe(false);
    await expect(modal).toBeAccessible();
  });

  it.each<[string, Partial<ContractTerms>, NewPrice[], string]>([
    ["to users who may not edit the terms", { mayEdit: false }, PRICES, "Ask an administrator"],
    ["while the file of the folder counts", { counts: "file", file: [] }, PRICES, "The file of the folder counts"],
    ["if all prices come from the contract", {}, [PRICES[0]], "No price can be taken over."]
  ])("offers no saving %s, and says why", async (_, changes, prices, text) => {
    const modal = await show(terms(changes), prices);
    expect(button(modal).disabled).toBe(true);
    expect(textOf(find(modal, "[data-id=refusal]"))).toContain(text);
    await expect(modal).toBeAccessible();
  });

  it("does not save over kept lines with mistakes", async () => {
    const wrong = { ...line(PLUS, 100), currency: "dollars" };
    const modal = await show(terms({ lines: [wrong] }));
    await click(modal, "save");
    expect(textOf(find(modal, "[role=alert]"))).toContain("have mistakes");
    expect(save).not.toHaveBeenCalled();
  });

  it("reads the kept lines again when asked to", async () => {
    const modal = await show(new Error("Offline."));
    expect(textOf(modal)).toContain("Offline.");
    expect(button(modal).disabled).toBe(true);
    get.mockResolvedValue(terms());
    find(modal, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(findAll(modal, "tbody tr")).toHaveLength(1);
  });
});
