import ConfirmRevert from "c/confirmRevert";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const change = { userId: "a", profileId: "p", active: null };
const refused = [
  { userId: "b", code: "changedSince" as const },
  { userId: "c", code: "changedSince" as const },
  { userId: "d", code: "noFreeSeat" as const }
];

describe("c-confirm-revert", () => {
  const close = jest.fn();

  beforeAll(() => {
    Object.defineProperty(ConfirmRevert.prototype, "close", { get: () => close, set: () => undefined });
  });
  afterEach(() => {
    clear();
    close.mockClear();
  });

  it("says who can be taken back and why not the others", async () => {
    const modal = await render("c-confirm-revert", ConfirmRevert, { revert: { changes: [change], refused } });
    expect(textOf(find(modal, "[data-id=text]"))).toBe("1 user will be reverted.");
    expect(findAll(modal, "li").map(textOf)).toEqual([
      "2: The user has changed since.",
      "1: No seat of the former license is free."
    ]);
    find(modal, "[data-action=confirm]").click();
    expect(close).toHaveBeenCalledWith(true);
    await expect(modal).toBeAccessible();
  });

  it("can't be confirmed when nobody can be reverted", async () => {
    const modal = await render("c-confirm-revert", ConfirmRevert, { revert: { changes: [], refused } });
    expect(textOf(modal)).toContain("No user can be reverted.");
    expect(find<HTMLElement & { disabled: boolean }>(modal, "[data-action=confirm]").disabled).toBe(true);
    find(modal, "[data-action=cancel]").click();
    expect(close).toHaveBeenCalledWith();
  });
});
