import ConfirmMove from "c/confirmMove";
import { moveSettings } from "#mocks/plans";
import { clear, find, findAll, render, textOf } from "#mocks/render";

interface Field extends HTMLElement {
  value: string;
  setCustomValidity: jest.Mock;
  reportValidity: jest.Mock;
}

async function open(properties = {}): Promise<HTMLElement> {
  const given = { plan: "To Plus", users: 3, irreversible: 3, settings: moveSettings({ usersPerRun: 2000 }) };
  return render("c-confirm-move", ConfirmMove, { ...given, ...properties });
}
function type(modal: HTMLElement, value: string): Field {
  const field = find<Field>(modal, "[data-field=number]");
  field.value = value;
  field.setCustomValidity = jest.fn();
  field.reportValidity = jest.fn(() => !field.setCustomValidity.mock.lastCall![0]);
  find(modal, "[data-action=confirm]").click();
  return field;
}

describe("c-confirm-move", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(ConfirmMove.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    close.mockClear();
  });

  it("closes with the number when it is typed right", async () => {
    const modal = await open();
    expect(textOf(find(modal, "[data-id=warning]"))).toContain("3 of the moves can't be reverted");
    type(modal, " 3 ");
    expect(close).toHaveBeenCalledWith({ confirmed: 3 });
  });

  it.each(["", "2", "33", "3.0", "yes"])("does not close when %p is typed for 3", async (text) => {
    const field = type(await open(), text);
    expect(close).not.toHaveBeenCalled();
    expect(field.setCustomValidity).toHaveBeenCalledWith("Type the number 3.");
  });

  it("asks for no number where everything can be taken back", async () => {
    const modal = await open({ irreversible: 0 });
    expect(findAll(modal, "[data-field=number]")).toHaveLength(0);
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith({ confirmed: null });
  });

  it("says how many users one run changes", async () => {
    expect(textOf(await open({ settings: moveSettings({ usersPerRun: 2 }) }))).toContain(
      "One run changes at most 2 users"
    );
    expect(textOf(await open({ users: 1 }))).toContain("1 user will be changed now.");
  });

  it("says that a grace period starts first", async () => {
    const modal = await open({ irreversible: 0, waits: true, settings: moveSettings({ graceDays: 14, notice: true }) });
    expect(textOf(modal)).toContain("First, a grace period of 14 days starts.");
    expect(textOf(modal)).toContain("email notice");
    expect(textOf(modal)).toContain("Start the grace period");
  });

  it("closes with nothing when cancelled", async () => {
    find(await open(), "[data-action=cancel]").click();
    expect(close).toHaveBeenCalledWith();
  });

  it("is accessible", async () => {
    await expect(await open()).toBeAccessible();
  });
});
