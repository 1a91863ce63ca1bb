import Pager from "c/pager";
import { clear, find, flush, render, textOf } from "#mocks/render";

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

  it("keeps the focus: on the button once the page is read, on the other one at the end, and elsewhere for whoever went on", async () => {
    const pager = await render("c-pager", Pager, { range: "26 to 50 of 66" });
    const told = jest.fn();
    for (const name of ["previous", "next"])
      jest.spyOn(button(pager, name), "focus").mockImplementation(() => told(name));
    const turn = async (name: string, then: object): Promise<void> => {
      button(pager, name).click();
      Object.assign(pager, { noPrevious: true, noNext: true });
      await flush();
      Object.assign(pager, then);
      await flush();
    };
    await turn("next", { noPrevious: false, noNext: false });
    await turn("next", { noPrevious: false });
    expect(told.mock.calls).toEqual([["next"], ["previous"]]);
    const field = document.body.appendChild(document.createElement("input"));
    field.focus();
    await turn("previous", { noNext: false });
    expect(told).toHaveBeenCalledTimes(2);
    field.remove();
  });
});
