import Pager from "c/pager";
import { clear, find, render, textOf } from "#mocks/render";

const button = (pager: HTMLElement, action: string) =>
  find<HTMLElement & { disabled: boolean }>(pager, `[data-action=${action}]`);

describe("c-pager", () => {
  afterEach(clear);

  it("says which rows are shown and tells where to go", async () => {
    const pager = await render("c-pager", Pager, { range: "1 to 50 of 66", noPrevious: true });
    const told = jest.fn();
    pager.addEventListener("previous", () => told("previous"));
    pager.addEventListener("next", () => told("next"));
    expect(textOf(find(pager, "[role=status]"))).toBe("1 to 50 of 66");
    expect([button(pager, "previous").disabled, button(pager, "next").disabled]).toEqual([true, false]);
    button(pager, "next").click();
    button(pager, "previous").click();
    expect(told.mock.calls).toEqual([["next"], ["previous"]]);
    await expect(pager).toBeAccessible();
  });
});
