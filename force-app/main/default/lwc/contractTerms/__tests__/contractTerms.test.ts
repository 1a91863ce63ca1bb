import ContractTerms from "c/contractTerms";
import type { AuditFacts, ContractTerms as Terms, EnteredLine, SentTerms } from "c/licenseEngine";
import { callHost } from "c/host";
import { downloadText } from "c/download";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const get = endpoint("LicenseTermsController.getTerms");
const save = endpoint("LicenseTermsController.saveTerms");

const line = (license: string, changes: Partial<EnteredLine> = {}): EnteredLine => ({
  id: `id of ${license}`,
  license,
  basis: license.endsWith("Login") ? "login" : "member",
  quantity: 100,
  unitPrice: 2.5,
  currency: "USD",
  start: "2026-01-01",
  end: "2026-12-31",
  overagePrice: null,
  settlement: null,
  trueDown: null,
  escalator: null,
  ...changes
});

const terms = (changes: Partial<Terms> = {}): Terms => ({
  lines: [line(PLUS)],
  version: "v1",
  mayEdit: true,
  counts: "entered",
  entered: true,
  file: null,
  ...changes
});

type Page = HTMLElement & { section: "prices" | "contract" };

async function show(answer: Terms | Error = terms(), of: AuditFacts = facts()) {
  if (answer instanceof Error) get.mockRejectedValue(answer);
  else get.mockResolvedValue(answer);
  const element = (await render("c-contract-terms", ContractTerms, decided(of))) as unknown as Page;
  const said = jest.fn();
  for (const name of ["unsavedchange", "factschange"])
    element.addEventListener(name, (event) => said(name, (event as CustomEvent).detail));
  await flush();
  return { element, said };
}

const fields = (element: HTMLElement, grid: string) =>
  findAll<HTMLInputElement>(find(element, `[data-id=${grid}]`), "[data-row]");

async function enter(element: HTMLElement, grid: string, name: string, value: string): Promise<void> {
  const field = fields(element, grid).find((one) => one.getAttribute("aria-label") === name)!;
  field.value = value;
  field.dispatchEvent(new CustomEvent("change"));
  await flush();
}

async function click(element: HTMLElement, action: string): Promise<void> {
  find(element, `[data-action=${action}]`).click();
  await flush();
}

async function paste(element: HTMLElement, text: string): Promise<void> {
  await click(element, "paste");
  find<HTMLTextAreaElement>(element, "lightning-textarea").value = text;
  await click(element, "take");
}

const sentLines = () => (save.mock.calls.at(-1)![0] as { terms: SentTerms }).terms.lines;
const disabled = (element: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(element, `[data-action=${action}]`).disabled;

describe("c-contract-terms", () => {
  beforeEach(() =>
    save.mockImplementation(({ terms: sent }) => Promise.resolve(terms({ lines: sent.lines, version: "v2" })))
  );
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows the lines with their basis, and prices of all licenses", async () => {
    const { element } = await show();
    expect(fields(element, "lines").map(({ value }) => value)).toEqual([
      PLUS,
      "100",
      "2.5",
      "USD",
      "2026-01-01",
      "2026-12-31",
      "",
      "",
      "",
      ""
    ]);
    expect(textOf(find(element, "[data-id=lines] "))).toContain("Member");
    const prices = findAll(find(element, "[data-id=prices]"), "tbody tr").map((row) => textOf(row));
    expect(prices).toEqual([
      `${PLUS} Member Contract line: $2.50`,
      `${PLUS_LOGIN} Login No price`,
      "Partner Community Member No price"
    ]);
    await expect(element).toBeAccessible();
  });

  it("shows that it is reading", async () => {
    get.mockReturnValue(new Promise(() => {}));
    const element = await render("c-contract-terms", ContractTerms, decided(facts()));
    expect(findAll(element, "c-loading-panel")).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it("says what failed, and reads again", async () => {
    const { element } = await show(Object.assign(new Error(), { body: { message: "The disk is full." } }));
    expect(textOf(element)).toContain("The disk is full.");
    await expect(element).toBeAccessible();
    get.mockResolvedValue(terms());
    find(element, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await flush();
    expect(fields(element, "lines")).toHaveLength(10);
  });

  it("asks for nothing when prices are hidden, and says who grants them", async () => {
    const { element } = await show(terms(), facts({ contracts: [] }, { pricesVisible: false }));
    expect(get).not.toHaveBeenCalled();
    expect(textOf(element)).toContain("Ask an administrator for the permission set License Optimizer Analyst.");
    await expect(element).toBeAccessible();
  });

  it("shows lines without fields to change them to somebody who may only read", async () => {
    const { element } = await show(terms({ mayEdit: false }));
    expect(fields(element, "lines").every((field) => field.disabled)).toBe(true);
    expect(findAll(element, "[data-action]")).toHaveLength(0);
    expect(textOf(find(element, "[data-id=read-only]"))).toContain("License Optimizer Administrator");
    await expect(element).toBeAccessible();
  });

  it("says what to do where there is no line, and adds one to fill in", async () => {
    const { element, said } = await show(terms({ lines: [] }));
    expect(textOf(element)).toContain("No contract lines yet");
    await expect(element).toBeAccessible();
    await click(element, "add");
    expect(fields(element, "lines")).toHaveLength(10);
    expect(findAll(element, "[data-problem]")).toHaveLength(0);
    expect(said).toHaveBeenCalledWith("unsavedchange", true);
  });

  it("saves what was entered, says so, and asks for the money anew", async () => {
    const { element, said } = await show();
    expect(disabled(element, "save")).toBe(true);
    await enter(element, "lines", "Unit price, line 1", "3,75");
    await enter(element, "lines", "Escalator (%), line 1", "5");
    await enter(element, "lines", "True-down, line 1", "yes");
    expect(textOf(find(element, "[data-id=status]"))).toBe("Not saved yet.");
    await click(element, "save");
    expect(save).toHaveBeenCalledWith({
      terms: {
        lines: [line(PLUS, { unitPrice: 3.75, escalator: 0.05, trueDown: true })],
        counts: "entered",
        version: "v1"
      }
    });
    expect(textOf(find(element, "[data-id=status]"))).toBe("Saved.");
    expect(said.mock.calls).toEqual([
      ["unsavedchange", true],
      ["unsavedchange", false],
      ["factschange", null]
    ]);
  });

  it("keeps the entries when saving fails, and says why", async () => {
    save.mockRejectedValue({ body: { message: "Somebody changed the contract lines." } });
    const { element } = await show();
    await enter(element, "lines", "Quantity, line 1", "7");
    await click(element, "save");
    expect(textOf(find(element, "[data-id=save-failure]"))).toBe(
      "Nothing was saved, your entries are kept. Somebody changed the contract lines."
    );
    expect(fields(element, "lines")[1].value).toBe("7");
    await expect(element).toBeAccessible();
  });

  it("says by cell what is wrong, and saves nothing until it is right", async () => {
    const { element } = await show();
    await enter(element, "lines", "Quantity, line 1", "1.200");
    await enter(element, "lines", "End date, line 1", "2025-12-31");
    await enter(element, "lines", "Currency, line 1", "us");
    const problems = findAll(find(element, "[data-id=problems]"), "li").map((item) => textOf(item));
    expect(problems).toEqual([
      'Line 1, Quantity: "1.200" can mean 1200 or 1.2. Write one of these.',
      "Line 1, Currency: Enter three letters like USD.",
      "Line 1, End date: The end can't be before the start."
    ]);
    await click(element, "save");
    expect(save).not.toHaveBeenCalled();
    await expect(element).toBeAccessible();
  });

  it("shows a price of a contract line even while its currency is no currency", async () => {
    const { element } = await show();
    await enter(element, "lines", "Currency, line 1", "u");
    expect(textOf(find(element, "[data-id=prices]"))).toContain("Contract line: 2.5");
  });

  it("tells empty cells after a try to save", async () => {
    const { element } = await show(terms({ lines: [] }));
    await click(element, "add");
    await click(element, "save");
    const problems = findAll(find(element, "[data-id=problems]"), "li").map((item) => textOf(item));
    expect(problems).toEqual(["Line 1, License: Choose a license", "Line 1, Unit price: Enter a price."]);
    expect(save).not.toHaveBeenCalled();
  });

  it("needs a quantity and a start for a record", async () => {
    const { element } = await show(
      terms({ lines: [line(PLUS, { quantity: null, start: null })] }),
      facts({}, { source: "org" })
    );
    await enter(element, "lines", "Unit price, line 1", "3");
    await click(element, "save");
    expect(textOf(find(element, "[data-id=problems]"))).toBe(
      "Line 1, Quantity: Enter a quantity. Line 1, Start date: Enter a start."
    );
  });

  it("lets one line of a license leave its quantity to Salesforce, not two of the same time", async () => {
    const open = line(PLUS, { quantity: null });
    const { element } = await show(terms({ lines: [open, { ...open, end: null }] }));
    await enter(element, "lines", "Unit price, line 1", "3");
    await click(element, "save");
    expect(textOf(find(element, "[data-id=problems]"))).toContain("Line 2, Quantity: Two lines of this license");
    await enter(element, "lines", "Start date, line 2", "2027-01-01");
    await click(element, "save");
    expect(sentLines()).toHaveLength(2);
  });

  it("lets the basis follow the license, and gives only logins an overage", async () => {
    const { element } = await show();
    expect(fields(element, "lines")[6].disabled).toBe(true);
    await enter(element, "lines", "License, line 1", PLUS_LOGIN);
    expect(textOf(find(element, "[data-id=lines]"))).toContain("Login");
    await enter(element, "lines", "Overage price, line 1", "6");
    await enter(element, "lines", "Settlement, line 1", "month");
    await click(element, "save");
    expect(sentLines()).toEqual([
      line(PLUS, { license: PLUS_LOGIN, basis: "login", overagePrice: 6, settlement: "month" })
    ]);
  });

  it("shows a line under the license that it pays for", async () => {
    const { element } = await show(terms({ lines: [line(PLUS, { basis: "login" })] }));
    expect(fields(element, "lines")[0].value).toBe(PLUS_LOGIN);
  });

  it("removes a line, and takes it back with Undo", async () => {
    const { element, said } = await show();
    find(element, "[data-remove]").click();
    await flush();
    expect(textOf(element)).toContain("No contract lines yet");
    await click(element, "undo");
    expect(fields(element, "lines")).toHaveLength(10);
    expect(said.mock.calls.at(-1)).toEqual(["unsavedchange", false]);
  });

  it("keeps a price without a contract as a line with quantity 0", async () => {
    const { element } = await show();
    await enter(element, "prices", `Your price, ${PLUS_LOGIN}`, "4");
    await click(element, "save");
    expect(sentLines()[1]).toEqual({
      ...line(PLUS_LOGIN, { id: "", quantity: 0, unitPrice: 4, start: null, end: null }),
      currency: "USD"
    });
    await enter(element, "prices", `Your price, ${PLUS_LOGIN}`, "");
    await click(element, "save");
    expect(sentLines()).toHaveLength(1);
  });

  it("starts a price of a record with the history", async () => {
    const { element } = await show(terms(), facts({}, { source: "org" }));
    await enter(element, "prices", "Your price, Partner Community", "4");
    await click(element, "save");
    expect(sentLines()[1].start).toBe("2026-04-01");
  });

  it("leaves the price of a license with a contract line to that line", async () => {
    const { element } = await show();
    const [plus] = fields(element, "prices");
    expect(plus.disabled).toBe(true);
  });

  it("takes pasted rows with headings in any order", async () => {
    const { element } = await show(terms({ lines: [] }));
    await paste(
      element,
      `Unit Price\tLicense\tStart_Date\tTrue_Down\tEscalator\tSettlement\n3,50\t${PLUS_LOGIN.toLowerCase()}\t12/31/2026\tYES\t0.05\tmonth\n`
    );
    await click(element, "save");
    expect(sentLines()).toEqual([
      line(PLUS_LOGIN, {
        id: "",
        quantity: null,
        unitPrice: 3.5,
        start: "2026-12-31",
        end: null,
        trueDown: true,
        escalator: 0.05,
        settlement: "month"
      })
    ]);
  });

  it("takes pasted rows without headings in the order of the grid, with or without the basis", async () => {
    const { element } = await show(terms({ lines: [] }));
    await paste(element, `${PLUS}\t10\t2.5\tEUR\t2026-01-01\t31.12.2026`);
    await paste(element, `${PLUS_LOGIN}\tlogin\t1000\t2.5\tEUR\n\n`);
    expect(textOf(find(element, "[data-id=status]"))).toBe("Rows added: 1. Not saved yet.");
    await click(element, "save");
    expect(sentLines().map(({ license, quantity, end, currency }) => [license, quantity, end, currency])).toEqual([
      [PLUS, 10, "2026-12-31", "EUR"],
      [PLUS_LOGIN, 1000, null, "EUR"]
    ]);
  });

  it("takes pasted rows into the grid itself", async () => {
    const { element } = await show();
    find(element, "[data-id=lines]").dispatchEvent(new CustomEvent("rowspaste", { detail: `${PLUS}\t1\t2\tEUR` }));
    await flush();
    expect(fields(element, "lines")).toHaveLength(20);
  });

  it("takes cells that a spreadsheet copies in quotes, with line breaks in them", async () => {
    const { element } = await show(terms({ lines: [] }));
    await paste(element, `"Unit\nPrice"\t"License"\tQuantity\n"1,234.50"\t"${PLUS}"\t"1,200,000"`);
    expect(textOf(find(element, "[data-id=status]"))).toBe("Rows added: 1. Not saved yet.");
    await click(element, "save");
    expect(sentLines().map(({ license, unitPrice, quantity }) => [license, unitPrice, quantity])).toEqual([
      [PLUS, 1234.5, 1_200_000]
    ]);
  });

  it("refuses pasted rows as a whole, and names row and column of each mistake", async () => {
    const { element } = await show();
    await paste(
      element,
      `License\tQuantity\tUnit price\tStart\tSettlement\n${PLUS}\t1.200\t5\t03.04.2026\tweekly\nSales Cloud\t1\t5\t\t`
    );
    const problems = findAll(find(element, "[data-id=paste-problems]"), "li").map((item) => textOf(item));
    expect(problems).toEqual([
      'Line 2, Quantity: "1.200" can mean 1200 or 1.2. Write one of these.',
      'Line 2, Start date: "03.04.2026" can mean 2026-04-03 or 2026-03-04. Write one of these.',
      "Line 2, Settlement: Use one of these: 12 months and By month.",
      'Line 3, License: "Sales Cloud" is not an external license in the catalog.'
    ]);
    expect(fields(element, "lines")).toHaveLength(10);
    await expect(element).toBeAccessible();
  });

  it.each([
    ["", "There are no rows."],
    ["Just a text", "License and unit price are missing."]
  ])("says why %j can't be pasted", async (text, why) => {
    const { element } = await show();
    await paste(element, text);
    expect(textOf(find(element, "[data-id=paste-problems]"))).toContain(why);
  });

  it("lists five problems and counts the rest", async () => {
    const { element } = await show();
    await paste(element, Array.from({ length: 8 }, () => "Odd\t1\t5").join("\n"));
    const items = findAll(find(element, "[data-id=paste-problems]"), "li");
    expect([items.length, textOf(items[5])]).toEqual([6, "And 3 more."]);
  });

  it("downloads the lines in the form of the folder's file", async () => {
    const { element } = await show(
      terms({ lines: [line(PLUS_LOGIN, { settlement: "year", trueDown: false, escalator: 0.05 })] })
    );
    await click(element, "download");
    expect(downloadText).toHaveBeenCalledWith(
      "License_Contract.csv",
      "\uFEFFLicense,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price,Settlement,True_Down,Escalator\r\n" +
        `${PLUS_LOGIN},login,100,2.5,USD,2026-01-01,2026-12-31,,12 months,no,0.05\r\n`
    );
  });

  it("reads what others have saved after it could not save, and has prices that are saved on another page", async () => {
    const { element } = await show();
    await enter(element, "lines", "Quantity, line 1", "7");
    save.mockRejectedValueOnce({ body: { message: "Somebody changed the contract lines." } });
    await click(element, "save");
    get.mockResolvedValue(terms({ lines: [line(PLUS, { quantity: 9 })] }));
    await click(element, "readAgain");
    expect(fields(element, "lines").map(({ value }) => value)).toContain("9");
    expect(textOf(find(element, "[data-id=status]"))).toBe("");
    save.mockResolvedValueOnce(terms({ lines: [line(PLUS, { quantity: 11 })] }));
    await callHost("LicenseTermsController.saveTerms", { terms: { lines: [], counts: "entered", version: "v" } });
    await flush();
    expect(fields(element, "lines").map(({ value }) => value)).toContain("11");
    await expect(element).toBeAccessible();
  });

  it("says that lines are those of the folder, and what is saved counts", async () => {
    const { element } = await show(terms({ counts: "file", entered: false, file: [line(PLUS)] }));
    expect(textOf(find(element, "[data-id=file]"))).toContain("The file stays as it is");
    await enter(element, "lines", "Quantity, line 1", "7");
    await click(element, "save");
    expect((save.mock.calls[0][0] as { terms: SentTerms }).terms.counts).toBe("entered");
  });

  it("asks which lines count where the folder's differ from those entered", async () => {
    const { element } = await show(terms({ file: [line(PLUS, { id: "", unitPrice: 9 })] }));
    find(element, "[data-id=counts]").dispatchEvent(new CustomEvent("change", { detail: { value: "file" } }));
    await flush();
    await expect(element).toBeAccessible();
    await click(element, "save");
    expect((save.mock.calls[0][0] as { terms: SentTerms }).terms.counts).toBe("file");
    clear();
    const same = await show(terms({ file: [line(PLUS, { id: "" })] }));
    expect(findAll(same.element, "[data-id=counts]")).toHaveLength(0);
  });

  it("takes pasted rows of a file with semicolons and decimal commas, or with commas and quotes", async () => {
    const { element } = await show(terms({ lines: [] }));
    await paste(
      element,
      `License;Quantity;Unit Price;Currency;Start Date;End Date\r\n${PLUS};1000;12,50;EUR;01.01.2026;31.12.2026\r\n`
    );
    await paste(element, `\uFEFFLicense,Unit_Price,Start_Date,Escalator\n"${PLUS_LOGIN}","2,75",2026-01-01,0.05`);
    await enter(element, "lines", "Quantity, line 2", "5");
    await click(element, "save");
    expect(
      sentLines().map(({ license, unitPrice, start, escalator }) => [license, unitPrice, start, escalator])
    ).toEqual([
      [PLUS, 12.5, "2026-01-01", null],
      [PLUS_LOGIN, 2.75, "2026-01-01", 0.05]
    ]);
  });

  it("shows the prices or the lines, and keeps what was entered in the other", async () => {
    const { element } = await show(terms({ lines: [] }));
    const hidden = () => findAll<HTMLElement>(element, "[data-part]").map((part) => part.hidden);
    expect(hidden()).toEqual([false, true]);
    await enter(element, "prices", `Your price, ${PLUS}`, "3");
    element.section = "contract";
    await flush();
    expect(hidden()).toEqual([true, false]);
    expect(fields(element, "lines")[2].value).toBe("3");
    await expect(element).toBeAccessible();
  });

  it("goes to the wrong price, or to the section of the lines and there to the wrong cell", async () => {
    const { element } = await show(terms({ lines: [line(PLUS_LOGIN, { quantity: 0, end: null })] }));
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    const focused = () => {
      const grid = element.shadowRoot!.activeElement!;
      return grid.shadowRoot!.activeElement!.getAttribute("aria-label");
    };
    await enter(element, "prices", `Your price, ${PLUS_LOGIN}`, "much");
    await click(element, "save");
    expect(focused()).toBe(`Your price, ${PLUS_LOGIN}`);
    await enter(element, "prices", `Your price, ${PLUS_LOGIN}`, "3");
    await enter(element, "lines", "Quantity, line 1", "many");
    await click(element, "save");
    expect(navigate).toHaveBeenCalledWith({ tab: "setup", license: null, profile: null, section: "contract" });
    element.section = "contract";
    await flush();
    expect(focused()).toBe("Quantity, line 1");
    expect(save).not.toHaveBeenCalled();
  });
});
