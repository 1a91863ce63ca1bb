import DismissFinding from "c/dismissFinding";
import { clear, find, render, textOf } from "#mocks/render";

interface Field extends HTMLElement {
  value: string;
  setCustomValidity: jest.Mock;
  reportValidity: jest.Mock;
}
type Modal = HTMLElement & { close: jest.Mock };

async function open(reason: string): Promise<{ modal: Modal; field: Field }> {
  const modal = (await render("c-dismiss-finding", DismissFinding, { finding: "Idle seats" })) as unknown as Modal;
  const field = find<Field>(modal, "lightning-textarea");
  field.value = reason;
  field.setCustomValidity = jest.fn();
  field.reportValidity = jest.fn(() => !field.setCustomValidity.mock.lastCall![0]);
  return { modal, field };
}

describe("c-dismiss-finding", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(DismissFinding.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    close.mockClear();
  });

  it("names the finding and closes with the reason", async () => {
    const { modal } = await open("  Seats are reserved for the spring launch ");
    expect(textOf(modal)).toContain("Idle seats");
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith("Seats are reserved for the spring launch");
  });

  it("does not close without a reason and says that one is needed", async () => {
    const { modal, field } = await open("   ");
    find(modal, "[data-action=confirm]").click();
    expect(close).not.toHaveBeenCalled();
    expect(field.setCustomValidity).toHaveBeenCalledWith("Enter why it does not apply.");
  });

  it("closes with nothing when cancelled", async () => {
    const { modal } = await open("half a reason");
    find(modal, "[data-action=cancel]").click();
    expect(close).toHaveBeenCalledWith();
  });

  it("is accessible", async () => {
    await expect((await open("")).modal).toBeAccessible();
  });
});
