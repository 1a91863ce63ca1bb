import SaveBar from "c/saveBar";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

type Button = HTMLElement & { disabled: boolean };

const LABEL = { label: "Save it" };
const disabled = (element: HTMLElement, action: string) => find<Button>(element, `[data-action=${action}]`).disabled;
const status = (element: HTMLElement) => textOf(find(element, "[role=status]"));

describe("c-save-bar", () => {
  afterEach(clear);

  it("offers nothing as long as nothing is changed, and says what was done last", async () => {
    const element = await render("c-save-bar", SaveBar, { ...LABEL, said: "Saved." });
    expect([disabled(element, "save"), disabled(element, "undo")]).toEqual([true, true]);
    expect(status(element)).toBe("Saved.");
    await expect(element).toBeAccessible();
  });

  it("says what is not saved, and asks to save or to undo it", async () => {
    const element = await render("c-save-bar", SaveBar, { ...LABEL, unsaved: true, said: "Rows added: 3." });
    expect(status(element)).toBe("Rows added: 3. Not saved yet.");
    const asked = jest.fn();
    for (const name of ["save", "undo"]) {
      element.addEventListener(name, () => asked(name));
      find(element, `[data-action=${name}]`).click();
    }
    expect(asked.mock.calls).toEqual([["save"], ["undo"]]);
    await expect(element).toBeAccessible();
  });

  it("lets what can't be saved yet be undone only, and nothing while it saves", async () => {
    const element = await render("c-save-bar", SaveBar, { ...LABEL, unsaved: true, blocked: true });
    expect([disabled(element, "save"), disabled(element, "undo")]).toEqual([true, false]);
    clear();
    const saving = await render("c-save-bar", SaveBar, { ...LABEL, unsaved: true, busy: true });
    expect([disabled(saving, "save"), disabled(saving, "undo")]).toEqual([true, true]);
    expect(status(saving)).toBe("Saving");
  });

  it("says what failed", async () => {
    const element = await render("c-save-bar", SaveBar, { ...LABEL, unsaved: true, failure: "The disk is full." });
    expect(textOf(find(element, "[role=alert]"))).toBe("The disk is full.");
    await expect(element).toBeAccessible();
    clear();
    expect(findAll(await render("c-save-bar", SaveBar, LABEL), "[role=alert]")).toHaveLength(0);
  });

  it("keeps the focus: what was saved is said where it goes, and what was not can be tried again", async () => {
    const element = await render("c-save-bar", SaveBar, { ...LABEL, unsaved: true });
    const focused = jest.fn();
    for (const place of ["[data-action=save]", "[data-id=status]"])
      jest.spyOn(find(element, place), "focus").mockImplementation(() => focused(place));
    const save = async (then: object): Promise<void> => {
      find(element, "[data-action=save]").click();
      Object.assign(element, { busy: true });
      await flush();
      Object.assign(element, { busy: false, ...then });
      await flush();
    };
    await save({ failure: "The disk is full." });
    await save({ failure: "", unsaved: false, said: "Saved." });
    expect(focused.mock.calls).toEqual([["[data-action=save]"], ["[data-id=status]"]]);
    await expect(element).toBeAccessible();
  });
});
