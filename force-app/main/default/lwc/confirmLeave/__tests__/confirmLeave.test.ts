import ConfirmLeave from "c/confirmLeave";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-confirm-leave", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(ConfirmLeave.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    close.mockClear();
  });

  it("says what is lost, and goes on only when asked to", async () => {
    const modal = await render("c-confirm-leave", ConfirmLeave);
    expect(textOf(modal)).toContain("What you entered is not saved.");
    find(modal, "[data-action=stay]").click();
    expect(close).toHaveBeenLastCalledWith();
    find(modal, "[data-action=leave]").click();
    expect(close).toHaveBeenLastCalledWith(true);
    await expect(modal).toBeAccessible();
  });
});
