import type { PermissionDifference, PermissionRow } from "c/licenseEngine";
import PermissionColumns from "c/permissionColumns";
import { downloadText } from "c/download";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const row = (values: Partial<PermissionRow>): PermissionRow => ({
  kind: "object",
  name: "Account",
  right: "read",
  before: ["Member"],
  after: ["Plus"],
  ...values
});
const difference: PermissionDifference = {
  lost: [row({ right: "edit", after: [] }), row({ kind: "custom", name: "Approve_Orders", right: null, after: [] })],
  gained: [row({ kind: "system", name: "RunReports", right: null, before: [] })],
  kept: [row({})],
  sites: [
    { site: "Portal", before: true, after: false },
    { site: "Shop", before: true, after: true }
  ],
  notRead: []
};
const show = (values: Partial<PermissionDifference> = {}) =>
  render("c-permission-columns", PermissionColumns, { difference: { ...difference, ...values } });
const column = (panel: HTMLElement, change: string) => textOf(find(panel, `[data-change=${change}]`));

describe("c-permission-columns", () => {
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows what is lost, gained and kept side by side, and by what it was granted", async () => {
    const panel = await show();
    expect(column(panel, "lost")).toContain("Lost (2) Account: Edit Object permissions, by Member");
    expect(column(panel, "gained")).toContain("Gained (1) RunReports System permissions, by Plus");
    expect(column(panel, "kept")).toContain("Kept (1) Account: Read");
    await expect(panel).toBeAccessible();
  });

  it("finds permissions by name", async () => {
    const panel = await show();
    find(panel, "[data-field=search]").dispatchEvent(new CustomEvent("change", { detail: { value: "orders" } }));
    await flush();
    expect(column(panel, "lost")).toContain("Lost (1) Approve_Orders");
    expect(column(panel, "kept")).toBe("Kept (0) None");
    await expect(panel).toBeAccessible();
  });

  it("says which sites are reached before and after, and which are lost", async () => {
    const panel = await show();
    expect(textOf(find(panel, "[data-id=sites]"))).toContain("No longer available: Portal.");
    expect(findAll(panel, "tbody tr").map(textOf)).toEqual([
      "Portal Available Not available",
      "Shop Available Available"
    ]);
  });

  it("says when sites are unknown, and when there are none", async () => {
    expect(textOf(find(await show({ sites: null }), "[data-id=sites]"))).toContain("could not be read");
    expect(textOf(find(await show({ sites: [] }), "[data-id=sites]"))).toBe("The org has no sites.");
  });

  it("says what could not be compared", async () => {
    const panel = await show({ notRead: [{ source: "Member", kind: "field" }] });
    expect(textOf(find(panel, "[data-id=notRead]"))).toContain("Field permissions of Member");
    await expect(panel).toBeAccessible();
  });

  it("shows the first of very many and writes all into the file", async () => {
    const kept = Array.from({ length: 150 }, (_, i) => row({ name: `Object${i}` }));
    const panel = await show({ kept });
    expect(column(panel, "kept")).toContain("Kept (150)");
    expect(column(panel, "kept")).toContain("And 50 more.");
    find(panel, "[data-action=download]").click();
    const [name, csv] = jest.mocked(downloadText).mock.calls[0];
    expect(name).toBe("permission-difference.csv");
    expect((csv as string).trim().split("\r\n")).toHaveLength(1 + 2 + 1 + 150);
    expect(csv).toContain("Lost,Object permissions,Account,Edit,Member,\r\n");
  });
});
