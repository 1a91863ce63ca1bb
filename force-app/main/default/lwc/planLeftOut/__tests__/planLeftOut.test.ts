import type { PlanExclusion } from "c/licenseEngine";
import PlanLeftOut from "c/planLeftOut";
import { downloadText } from "c/download";
import { clear, find, findAll, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const out = (code: PlanExclusion["code"], names: string[] = [], name: string | null = "Ada"): PlanExclusion => ({
  userId: "005000000000001AAA",
  name,
  username: null,
  code,
  names
});
const show = (exclusions: PlanExclusion[]) => render("c-plan-left-out", PlanLeftOut, { exclusions });

describe("c-plan-left-out", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("ranks the reasons by users, each with what helps where something does", async () => {
    const element = await show([
      out("blocked", ["noFreeSeat", "userInactive"]),
      out("protected", ["*test*"]),
      out("protected", ["*test*"]),
      out("notFound", [], null)
    ]);
    expect(findAll(find(element, "[data-id=reasons]"), "tbody tr").map(textOf)).toEqual([
      "On the protect list: *test* Remove the entry on the Setup tab if it should no longer protect them. 2",
      "Blocked: No free seat and Inactive user Free seats, or buy more. 1",
      "Not found or not visible 1"
    ]);
    expect(textOf(element)).toContain("005000000000001AAA Not found or not visible");
    await expect(element).toBeAccessible();
  });

  it("lists the first of many, and has all in a file", async () => {
    const element = await show(Array.from({ length: 60 }, () => out("twice")));
    expect(findAll(find(element, "details"), "tbody tr")).toHaveLength(50);
    expect(textOf(find(element, "details"))).toContain("And 10 more.");
    find(element, "[data-action=excluded]").click();
    const [name, csv] = jest.mocked(downloadText).mock.calls[0];
    expect(name).toBe("plan-left-out.csv");
    expect(String(csv).trim().split("\r\n")).toHaveLength(61);
    expect(csv).toContain("005000000000001AAA,Ada,,Listed twice");
  });

  it("shows nothing where nobody is left out", async () => {
    const element = await show([]);
    expect(textOf(element)).toBe("");
    await expect(element).toBeAccessible();
  });
});
