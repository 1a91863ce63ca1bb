import UserFilters from "c/userFilters";
import { EVERYBODY } from "c/users";
import { decisionOrg } from "#mocks/decisions";
import { model, young } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

type Combobox = HTMLElement & { options: { value: string }[]; value: string };
const field = (filters: HTMLElement, name: string) => find<Combobox>(filters, `[data-field=${name}]`);

async function show(of = decisionOrg()): Promise<{ filters: HTMLElement; told: jest.Mock }> {
  const filters = await render("c-user-filters", UserFilters, { model: model(of), filter: EVERYBODY });
  const told = jest.fn();
  filters.addEventListener("filterchange", (event) => told((event as CustomEvent).detail));
  return { filters, told };
}

async function change(filters: HTMLElement, name: string, value: string): Promise<void> {
  field(filters, name).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

describe("c-user-filters", () => {
  afterEach(clear);

  it("offers what the org has", async () => {
    const { filters } = await show();
    expect(field(filters, "license").options).toHaveLength(4);
    expect(field(filters, "profile").options.map(({ value }) => value)).toEqual(["", "Agents", "Dealers", "Shoppers"]);
    expect(field(filters, "site").options.map(({ value }) => value)).toEqual(["", "Dealer Portal"]);
    expect(field(filters, "suggestion").options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(["", "toLogin", "toLoginIdle", "toLoginUsed", "toMember"])
    );
    expect(textOf(filters)).toContain("Login days in July 2026");
  });

  it("tells the whole filter on a change", async () => {
    const { filters, told } = await show();
    await change(filters, "activity", "dormant");
    expect(told).toHaveBeenCalledWith({ ...EVERYBODY, activity: "dormant" });
  });

  it("offers the profiles of the license only, and lets go of the profile of another", async () => {
    const { filters, told } = await show();
    await change(filters, "profile", "Agents");
    await change(filters, "license", "Customer Community Plus");
    expect(told).toHaveBeenLastCalledWith({ ...EVERYBODY, license: "Customer Community Plus" });
    expect(field(filters, "profile").options.map(({ value }) => value)).toEqual(["", "Dealers"]);
  });

  it("does not tell login days that make no sense, and says why", async () => {
    const { filters, told } = await show();
    await change(filters, "minDays", "5");
    await change(filters, "maxDays", "3");
    expect(told).toHaveBeenCalledTimes(1);
    expect(textOf(find(filters, "[role=alert]"))).toContain("from 0 to 31");
    await change(filters, "maxDays", "");
    expect(told).toHaveBeenLastCalledWith({ ...EVERYBODY, minDays: 5 });
    expect(findAll(filters, "[role=alert]")).toHaveLength(0);
  });

  it("clears all at once", async () => {
    const { filters, told } = await show();
    await change(filters, "basis", "login");
    find(filters, "lightning-button").click();
    expect(told).toHaveBeenLastCalledWith(EVERYBODY);
  });

  it("speaks of no month before the first complete one", async () => {
    const { filters } = await show(young());
    expect(textOf(filters)).toContain("newest complete month");
  });

  it("is accessible", async () => {
    await expect((await show()).filters).toBeAccessible();
  });
});
