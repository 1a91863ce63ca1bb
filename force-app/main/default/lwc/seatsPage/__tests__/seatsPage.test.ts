import SeatsPage from "c/seatsPage";
import { downloadText } from "c/download";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const show = (decisions = decisionModel()) => render("c-seats-page", SeatsPage, { decisions });

describe("c-seats-page", () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("shows licenses by what can go, and the sum", async () => {
    const page = await show();
    expect(findAll(page, "h2").map(textOf)).toEqual([
      "Customer Community Plus",
      "Partner Community",
      "Customer Community Plus Login"
    ]);
    expect(textOf(page)).toContain("At renewal you can save $0 per month, or $8,369 after the");
  });

  it("leaves the sum out where no price is known", async () => {
    const page = await show(decisionModel({}, [], { ...decisionOrg(), contracts: [] }));
    expect(textOf(page)).not.toContain("At renewal you can save");
  });

  it("says so without an external license", async () => {
    const page = await show(decisionModel({}, [], { ...decisionOrg(), licenses: [], populations: [], usage: [] }));
    expect(textOf(page)).toContain("No external license");
    await expect(page).toBeAccessible();
  });

  it("downloads the seats", async () => {
    find(await show(), "lightning-button").click();
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("seats-2026-08-16.csv");
    expect(csv).toContain(
      "Customer Community Plus,Member,1000,1000,1000,0,300,50,10,USD,2026-12-31,0,0,900,8368.758732"
    );
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
