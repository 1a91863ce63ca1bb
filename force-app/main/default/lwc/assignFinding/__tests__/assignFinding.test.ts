import type { Assignment } from "c/licenseEngine";
import AssignFinding from "c/assignFinding";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const search = endpoint("LicenseFindingsController.findOwners");
const people = [
  { id: "005000000000001AAA", name: "Ana Analyst" },
  { id: "005000000000002AAA", name: "Bo Boss" }
];

async function open(assignment: Assignment | null = null): Promise<HTMLElement> {
  const modal = await render("c-assign-finding", AssignFinding, { finding: "Idle seats", assignment });
  await flush();
  const day = find<HTMLElement & { reportValidity: jest.Mock }>(modal, "[data-field=day]");
  day.reportValidity = jest.fn(() => true);
  return modal;
}

function enter(modal: HTMLElement, field: string, value: string): Promise<void> {
  find(modal, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  return flush();
}

describe("c-assign-finding", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(AssignFinding.prototype, "close", { get: () => close, set: () => undefined });
  });
  beforeEach(() => search.mockResolvedValue(people));
  afterEach(() => {
    clear();
    jest.clearAllMocks();
    jest.useRealTimers();
  });

  it("closes with a user of the org and a due date", async () => {
    const modal = await open();
    expect(textOf(modal)).toContain("Idle seats");
    await enter(modal, "owner", people[1].id);
    await enter(modal, "day", "2026-12-01");
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith({ owner: "Bo Boss", ownerId: people[1].id, dueDate: "2026-12-01" });
    await expect(modal).toBeAccessible();
  });

  it("takes any name where the host knows no users", async () => {
    search.mockResolvedValue(null);
    const modal = await open();
    expect(findAll(modal, "[data-field=search]")).toHaveLength(0);
    await enter(modal, "owner", " Ana ");
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith({ owner: "Ana", ownerId: null, dueDate: null });
    await expect(modal).toBeAccessible();
  });

  it("begins with who it is assigned to, also if the search does not find them, and can clear it", async () => {
    const modal = await open({ owner: "Zoe", ownerId: "005000000000009AAA", dueDate: "2026-10-01" });
    const owner = find<HTMLElement & { options: { label: string }[]; value: string }>(modal, "[data-field=owner]");
    expect(owner.value).toBe("005000000000009AAA");
    expect(owner.options.map(({ label }) => label)).toEqual(["Nobody", "Zoe", "Ana Analyst", "Bo Boss"]);
    await enter(modal, "owner", "");
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith({ owner: null, ownerId: null, dueDate: "2026-10-01" });
  });

  it("searches once typing pauses, and says that nobody has the name", async () => {
    const modal = await open();
    jest.useFakeTimers();
    search.mockResolvedValue([]);
    const field = find(modal, "[data-field=search]");
    for (const value of ["X", "Xa"]) field.dispatchEvent(new CustomEvent("change", { detail: { value } }));
    jest.advanceTimersByTime(300);
    jest.useRealTimers();
    await flush();
    expect(search.mock.calls.map(([{ search: name }]) => name)).toEqual(["", "Xa"]);
    expect(textOf(modal)).toContain("No active internal user has this name.");
  });

  it("says why users can't be searched, and closes with nothing when canceled", async () => {
    search.mockRejectedValue({ body: { message: "Too busy" } });
    const modal = await open();
    expect(textOf(find(modal, "[role=alert]"))).toBe("Users could not be searched: Too busy");
    find(modal, "[data-action=cancel]").click();
    expect(close).toHaveBeenCalledWith();
    await expect(modal).toBeAccessible();
  });
});
