import LicenseCapacity from "c/licenseCapacity";
import { capacityRows } from "c/poolModel";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const rows = capacityRows(audit, audit.findings);
const show = (license: string) =>
  render("c-license-capacity", LicenseCapacity, {
    audit,
    row: rows.find((row) => row.license.name === license)!
  });

describe("c-license-capacity", () => {
  afterEach(clear);

  it("shows pool, month and contract year of a login license, and no seats", async () => {
    const element = await show("Customer Community Plus Login");
    expect(findAll(element, "c-pool-card, c-pool-outlook")).toHaveLength(2);
    expect(findAll(element, "c-seat-card")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("shows seats and active users of a member license, and no pool", async () => {
    const element = await show("Customer Community Plus");
    expect(findAll(element, "c-seat-card, c-pool-chart")).toHaveLength(2);
    expect(findAll(element, "c-pool-card, c-pool-outlook")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("says the decision with its day, money and the price behind it", async () => {
    const text = textOf(await show("Customer Community Plus"));
    expect(text).toContain("900 seats fewer From Jan 1, 2027: 100 are enough after the planned moves.");
    expect(text).toContain("$10,000 ($10.00 per seat, contract prices)");
  });

  it("compares only its own counts with Salesforce's", async () => {
    const element = await show("Partner Community");
    const { rows: compared } = find<HTMLElement & { rows: { license: string }[] }>(element, "c-reconciliation-panel");
    expect(new Set(compared.map(({ license }) => license))).toEqual(new Set(["Partner Community"]));
  });

  it("asks for the reasons of the decision", async () => {
    const element = await show("Customer Community Plus");
    const asked = jest.fn();
    element.addEventListener("rowlink", (event) => asked((event as CustomEvent).detail));
    find(element, "[data-action=why]").click();
    expect(asked).toHaveBeenCalledWith({ key: "Customer Community Plus", link: "why" });
  });

  it("has no reasons to show where nothing is found", async () => {
    const [row] = capacityRows(audit, []);
    const element = await render("c-license-capacity", LicenseCapacity, { audit, row });
    expect(findAll(element, "[data-action=why]")).toHaveLength(0);
  });
});
