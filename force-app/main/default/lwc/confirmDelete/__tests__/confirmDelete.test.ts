import ConfirmDelete from "c/confirmDelete";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-confirm-delete", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(ConfirmDelete.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    close.mockClear();
  });

  it("says what is deleted, and goes on only when asked to", async () => {
    const modal = await render("c-confirm-delete", ConfirmDelete, {
      heading: "Delete Renewal?",
      explain: "It is gone."
    });
    expect(textOf(modal)).toContain("It is gone.");
    find(modal, "[data-action=cancel]").click();
    expect(close).toHaveBeenLastCalledWith();
    find(modal, "[data-action=delete]").click();
    expect(close).toHaveBeenLastCalledWith(true);
    await expect(modal).toBeAccessible();
  });
});
