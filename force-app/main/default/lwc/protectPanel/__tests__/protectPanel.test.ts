import ProtectPanel from "c/protectPanel";
import type { ProtectEntries, ProtectEntry } from "c/licenseEngine";
import { endpoint } from "#mocks/host";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const get = endpoint("LicenseMovesController.getProtectList");
const findUserIds = endpoint("LicenseUpgradesController.findUserIds");
const change = endpoint("LicenseMovesController.changeProtectList");

type Field = HTMLElement & { value: string };

const entry = (value: string, kind: ProtectEntry["kind"] = "user"): ProtectEntry => ({
  kind,
  value,
  addedBy: "Kim",
  addedAt: "2026-08-01T10:00:00Z"
});
const list = (changes: Partial<ProtectEntries> = {}): ProtectEntries => ({
  entries: [entry("ada@acme.example"), entry("acme.example", "domain")],
  version: "v1",
  mayAdd: true,
  mayRemove: true,
  ...changes
});

async function show(answer: ProtectEntries = list()): Promise<HTMLElement> {
  get.mockResolvedValue(answer);
  const element = await render("c-protect-panel", ProtectPanel);
  await flush();
  return element;
}

async function type(element: HTMLElement, field: string, value: string): Promise<void> {
  find(element, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

async function click(element: HTMLElement, action: string): Promise<void> {
  find(element, `[data-action=${action}]`).click();
  await flush();
}

describe("c-protect-panel", () => {
  beforeEach(() => findUserIds.mockResolvedValue({ ids: {}, missing: [] }));
  beforeEach(() => change.mockResolvedValue(list({ entries: [], version: "v2" })));
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows who is protected, by whom and since when", async () => {
    const element = await show();
    const rows = findAll(element, "tbody tr").map((row) => textOf(row));
    expect(rows[0]).toContain("ada@acme.example Username or user Id Kim Aug 1, 2026");
    expect(rows[1]).toContain("acme.example Mail domain");
    await expect(element).toBeAccessible();
  });

  it("says that an empty list protects nobody, and has nothing to search or to remove", async () => {
    const element = await show(list({ entries: [] }));
    expect(textOf(find(element, "[data-id=none]"))).toBe("The list is empty: every user can be planned.");
    expect(findAll(element, "[data-field=search], [data-action=remove], [data-id=count]")).toHaveLength(0);
    expect(findAll(element, "[data-action=add]")).toHaveLength(1);
    await expect(element).toBeAccessible();
  });

  it("finds entries by a part of them", async () => {
    const element = await show();
    await type(element, "search", "ADA");
    expect(findAll(element, "tbody tr")).toHaveLength(1);
    expect(textOf(find(element, "[data-id=count]"))).toBe("Entries: 1 of 2.");
  });

  it("removes only selected entries that the search shows, and says how many these are", async () => {
    const element = await show();
    const select = new CustomEvent("rowselect", {
      detail: { ids: ["user:ada@acme.example", "domain:acme.example"], selected: true }
    });
    find(element, "c-fact-table").dispatchEvent(select);
    await type(element, "search", "ada");
    expect(find<HTMLElement & { label: string }>(element, "[data-action=remove]").label).toBe(
      "Remove the selected entries (1)"
    );
    await type(element, "reason", "left");
    await click(element, "remove");
    expect(change.mock.calls[0][0].change.remove).toEqual([{ kind: "user", value: "ada@acme.example" }]);
  });

  it("adds many pasted entries at once, each once", async () => {
    const element = await show();
    change.mockResolvedValue(list({ entries: [...list().entries, entry("a@x.example"), entry("b@x.example")] }));
    await type(element, "entries", "a@x.example\nb@x.example\t\n a@x.example ");
    await click(element, "add");
    expect(change).toHaveBeenCalledWith({
      change: {
        add: [
          { kind: "user", value: "a@x.example" },
          { kind: "user", value: "b@x.example" }
        ],
        remove: [],
        reason: null,
        version: null
      }
    });
    expect(textOf(find(element, "[data-id=status]"))).toBe("Entries added: 2.");
    expect(find<Field>(element, "lightning-textarea").value).toBe("");
  });

  it("says how many of thousands were added, how many were there, and which usernames no user has", async () => {
    const names = Array.from({ length: 3000 }, (_, index) => `user${index}@x.example`);
    findUserIds.mockImplementation(({ usernames }) => {
      return Promise.resolve({ ids: {}, missing: usernames.filter((name) => /user\d{1,2}@/.test(name)) });
    });
    const element = await show();
    change.mockResolvedValue(list({ entries: [...list().entries, ...names.slice(1).map((name) => entry(name))] }));
    await type(element, "entries", names.join(", "));
    await click(element, "add");
    await flush();
    expect(textOf(find(element, "[data-id=status]"))).toBe(
      "Entries added: 2,999. Already on the list: 1. 100 usernames were not found: user0@x.example, user1@x.example, " +
        "user2@x.example, user3@x.example, user4@x.example and 95 more"
    );
    expect(findAll(element, "tbody tr")).toHaveLength(25);
    await expect(element).toBeAccessible();
  });

  it("is silent about usernames where users can't be looked up, and looks up no Id, profile or domain", async () => {
    findUserIds.mockRejectedValue(new Error("no permission"));
    const element = await show();
    change.mockResolvedValue(list({ entries: [...list().entries, entry("a@x.example")] }));
    await type(element, "entries", "a@x.example");
    await click(element, "add");
    expect(textOf(find(element, "[data-id=status]"))).toBe("Entries added: 1.");
    findUserIds.mockClear();
    await type(element, "entries", "005000000000001AAA");
    await click(element, "add");
    await type(element, "kind", "profile");
    await type(element, "entries", "Dealers, North");
    await click(element, "add");
    expect(change.mock.calls.at(-1)![0].change.add).toEqual([{ kind: "profile", value: "Dealers, North" }]);
    expect(findUserIds).not.toHaveBeenCalled();
  });

  it("removes selected entries with a reason, and not without one", async () => {
    const element = await show();
    find(element, "c-fact-table").dispatchEvent(
      new CustomEvent("rowselect", { detail: { ids: ["user:ada@acme.example"], selected: true } })
    );
    await flush();
    await click(element, "remove");
    expect(textOf(find(element, "[data-id=failure]"))).toBe("Enter why the protection is lifted.");
    await type(element, "reason", "Left the team");
    await click(element, "remove");
    expect(change).toHaveBeenCalledWith({
      change: {
        add: [],
        remove: [{ kind: "user", value: "ada@acme.example" }],
        reason: "Left the team",
        version: "v1"
      }
    });
  });

  it("keeps what was entered when a change fails, and says why", async () => {
    change.mockRejectedValue({ body: { message: "The list is full." } });
    const element = await show();
    await type(element, "entries", "a@x.example");
    await click(element, "add");
    expect(textOf(find(element, "[data-id=failure]"))).toContain("The list is full.");
    expect(find<Field>(element, "lightning-textarea").value).toBe("a@x.example");
    await expect(element).toBeAccessible();
  });

  it("shows a long list page by page", async () => {
    const many = Array.from({ length: 60 }, (_, index) => entry(`user${index}@acme.example`));
    const element = await show(list({ entries: many }));
    expect(findAll(element, "tbody tr")).toHaveLength(25);
    expect(textOf(find(element, "[data-id=range]"))).toBe("1 to 25 of 60");
    await expect(element).toBeAccessible();
  });

  it("tells that what was typed is not added yet, until it is", async () => {
    const element = await show();
    const said = jest.fn();
    element.addEventListener("unsavedchange", (event) => said((event as CustomEvent).detail));
    await type(element, "entries", "a@x.example");
    expect(said.mock.calls).toEqual([[true]]);
    await click(element, "add");
    expect(said.mock.calls).toEqual([[true], [false]]);
  });

  it("says that there is nothing to add", async () => {
    const element = await show();
    await click(element, "add");
    expect(textOf(find(element, "[data-id=failure]"))).toBe("Enter at least one value.");
    expect(change).not.toHaveBeenCalled();
  });

  it("offers only what the user may do", async () => {
    const element = await show(list({ mayAdd: false, mayRemove: false, entries: [] }));
    expect(findAll(element, "[data-action]")).toHaveLength(0);
    expect(textOf(element)).toContain("every user can be planned.");
    await expect(element).toBeAccessible();
  });

  it("says which permission is missing, or what failed", async () => {
    get.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst." } });
    const element = await render("c-protect-panel", ProtectPanel);
    await flush();
    expect(textOf(element)).toContain("Ask for License Optimizer Analyst.");
    await expect(element).toBeAccessible();
  });
});
