import SelectedUsers from "c/selectedUsers";
import { userRows } from "c/users";
import { decisionModel, users } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const { context } = decisionModel();
const rows = userRows(users(4), context.window, context);

describe("c-selected-users", () => {
  afterEach(clear);

  it("says how many are selected where the list shows them all", async () => {
    const element = await render("c-selected-users", SelectedUsers, { chosen: rows.slice(0, 2), listed: rows });
    expect(textOf(element)).toBe("2 selected");
    expect(findAll(element, "lightning-pill")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("names those that the list does not show, each with its suggestion", async () => {
    const element = await render("c-selected-users", SelectedUsers, { chosen: rows, listed: rows.slice(0, 2) });
    expect(textOf(find(element, "[data-id=selected]"))).toBe("4 selected, 2 of them not in the list below:");
    const pills = findAll<HTMLElement & { label: string }>(element, "lightning-pill");
    expect(pills.map(({ label }) => label)).toEqual(["User 2 · To login basis", "User 3 · To login basis"]);
    await expect(element).toBeAccessible();
  });

  it("tells who is taken out", async () => {
    const element = await render("c-selected-users", SelectedUsers, { chosen: rows, listed: [] });
    const heard = jest.fn();
    element.addEventListener("userselect", ({ detail }: CustomEventInit) => heard(detail));
    findAll(element, "lightning-pill")[1].dispatchEvent(new CustomEvent("remove"));
    expect(heard).toHaveBeenCalledWith({ ids: [rows[1].user.id], selected: false });
  });
});
