import { recordsOf, type DecisionModel } from "c/host";
import { alikeTitle, findingTitle } from "c/words";
import type { FindingRecord } from "c/licenseEngine";
import ActionsPage from "c/actionsPage";
import AssignFinding from "c/assignFinding";
import DismissFinding from "c/dismissFinding";
import { downloadText } from "c/download";
import type { Destination } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { decisionFacts, decisionModel, users } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));
jest.mock("c/permissions", () => ({ permissions: { decide: true, seePrices: true } }));

const save = endpoint("LicenseFindingsController.saveRecords");
const get = endpoint("LicenseFindingsController.getRecords");
const getUsers = endpoint("LicenseUsersController.getUserPage");
const { audit } = decisionModel();
const known = recordsOf({ audit, remembered: [] });
const first = known[0];
const savings = audit.findings.filter(({ worth }) => worth === "saving");

type Page = HTMLElement & { decisions: DecisionModel; destination: Destination | null };

async function show(decisions: DecisionModel, destination: Destination | null = null): Promise<Page> {
  const page = (await render("c-actions-page", ActionsPage, { decisions, destination })) as HTMLElement as Page;
  await flush();
  return page;
}
const lines = (page: HTMLElement) => findAll(page, "tr[data-line]");
const toast = (page: HTMLElement) => textOf(find(page, "c-undo-toast"));
const focused = (page: HTMLElement) =>
  (find(page, "c-action-table").shadowRoot!.activeElement as HTMLElement | null)?.dataset.row;
const place = (changes: Partial<Destination>): Destination => ({
  tab: "actions",
  license: null,
  profile: null,
  ...changes
});

/** Decides by the menu of a row. */
async function decide(page: HTMLElement, value: string, row = first.id): Promise<void> {
  find(page, `[data-decide="${row}"]`).dispatchEvent(new CustomEvent("select", { detail: { value } }));
  await flush();
  await flush();
}

async function choose(page: HTMLElement, field: string, value: string): Promise<void> {
  find(page, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  await flush();
}

async function check(page: HTMLElement, selector: string): Promise<void> {
  const box = find<HTMLInputElement>(page, selector);
  box.checked = true;
  box.dispatchEvent(new CustomEvent("change"));
  await flush();
}

async function click(page: HTMLElement, selector: string): Promise<void> {
  find(page, selector).click();
  await flush();
  await flush();
}

/** The same advice for many populations. */
function crowd(count: number): DecisionModel {
  const decisions = decisionModel({}, []);
  const basis = audit.findings.find(({ code }) => code === "basisToLogin")!;
  const findings = Array.from({ length: count }, (_, index) => {
    const [id, profile] = [`basis/${index}`, `Profile ${index}`];
    return { ...basis, id, profile, users: 2, monthlySaving: 30 };
  });
  return { ...decisions, audit: { ...decisions.audit, findings } };
}

describe("c-actions-page", () => {
  beforeEach(() => {
    permissions.decide = true;
    get.mockResolvedValue(known);
    save.mockImplementation(({ records }: { records: FindingRecord[] }) => Promise.resolve(records));
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("lists open savings first and says what they are together", async () => {
    const page = await show(decisionModel({}, known));
    expect(lines(page)).toHaveLength(savings.length);
    // The sum of the ladder: 12 times it is the possible saving of the overview.
    expect(textOf(page)).toContain(`${savings.length} actions · $9,278 per month`);
    expect(save).not.toHaveBeenCalled();
  });

  it("counts its tabs, and together they have every finding", async () => {
    const page = await show(decisionModel({}, known));
    const { options } = find<HTMLElement & { options: { label: string }[] }>(page, "[data-field=view]");
    const counts = options.map(({ label }) => Number(/\d+/.exec(label)![0]));
    expect(options.map(({ label }) => label.replace(/ \(.*/, ""))).toEqual(["Save", "At risk", "Check data"]);
    expect(counts[0]).toBe(savings.length);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(known.length);
  });

  it.each(["risk", "check"])("is accessible on the tab %s", async (view) => {
    const page = await show(decisionModel({}, known), place({ view }));
    expect(lines(page).length).toBeGreaterThan(0);
    expect(textOf(page)).toContain(view === "risk" ? "Risk per month" : "Saving per month");
    await expect(page).toBeAccessible();
  });

  it("advises nothing that saves less than the materiality floor", async () => {
    const settings = { ...decisionFacts().settings, savingFloor: 1_000_000 };
    const page = await show(decisionModel({ settings }, known));
    expect(findAll(page, "tr[data-line^='basis/']")).toHaveLength(0);
    expect(findAll(page, "tr[data-line^='dormant/']")).toHaveLength(0);
  });

  it("lists and adds up what is in the filter of all pages, and keeps the records of the rest as they are", async () => {
    const page = await show(decisionModel({}, known));
    Object.assign(page, { scope: { license: "Partner Community", site: null } });
    await flush();
    const own = savings.filter(({ license }) => license === "Partner Community");
    expect(own.length).toBeGreaterThan(0);
    expect(lines(page)).toHaveLength(own.length);
    expect(textOf(page)).toContain(`${own.length} action`);
    expect(save).not.toHaveBeenCalled();
    await expect(page).toBeAccessible();
  });

  it("leaves a dismissed finding out of the sum", async () => {
    const page = await show(decisionModel({}, known));
    DismissFinding.open = jest.fn().mockResolvedValueOnce("Seats are reserved");
    await decide(page, "dismissed");
    expect(textOf(page)).toContain(`${savings.length - 1} actions · $1,928 per month`);
    await choose(page, "status", "dismissed");
    expect(textOf(page)).toContain("1 action · $7,350 per month");
  });

  it("shows the savings of several currencies apart", async () => {
    const decisions = decisionModel({}, known);
    const findings = decisions.audit.findings.map((finding) => {
      const isSeats = finding.type === "objectTrap";
      return isSeats ? { ...finding, currency: "EUR" } : finding;
    });
    const page = await show({ ...decisions, audit: { ...decisions.audit, findings } });
    expect(textOf(page)).toContain("$8,558 + €720 per month");
  });

  it("shows what an address names, and names what it shows", async () => {
    const page = await show(decisionModel({}, known), place({ rung: "idle", license: first.license, when: "dated" }));
    const shown = findAll(page, "tr[data-line]").map(({ dataset }) => dataset.line!);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every((id) => id.startsWith("dormant/"))).toBe(true);
    const remembered = jest.fn();
    page.addEventListener("placechange", ({ detail }: CustomEventInit) => remembered(detail));
    await choose(page, "search", "dealers");
    expect(remembered).toHaveBeenLastCalledWith(
      place({ rung: "idle", license: first.license, when: "dated", search: "dealers", view: null, status: null })
    );
    await choose(page, "view", "risk");
    expect(remembered).toHaveBeenLastCalledWith(
      place({ rung: null, license: first.license, when: null, search: "dealers", view: "risk", status: null })
    );
  });

  it("opens the tab that has a type, and narrows nothing by values that it does not know", async () => {
    const page = await show(decisionModel({}, known), place({ rung: "seatsExhaust" }));
    expect(lines(page).every(({ dataset }) => dataset.line!.startsWith("seatsExhaust/"))).toBe(true);
    page.destination = place({ view: "nothing", status: "nothing", when: "nothing" });
    await flush();
    expect(lines(page)).toHaveLength(savings.length);
  });

  it("keeps since when new findings are known", async () => {
    await show(decisionModel({}, known.slice(1)));
    expect(save).toHaveBeenCalledWith({ records: [first] });
  });

  it("keeps an accepted finding, moves it to its status and leaves the focus at the next one", async () => {
    const page = await show(decisionModel({}, known));
    const next = lines(page)[1].dataset.line!;
    await decide(page, "accepted", lines(page)[0].dataset.line);
    expect(save).toHaveBeenCalledTimes(1);
    expect(lines(page)).toHaveLength(savings.length - 1);
    expect(toast(page)).toContain(": Accepted");
    expect(focused(page)).toBe(next);
    await choose(page, "status", "accepted");
    expect(lines(page)).toHaveLength(1);
  });

  it("keeps the focus at a row that stays", async () => {
    const page = await show(decisionModel({}, known), place({ status: "all" }));
    await decide(page, "accepted");
    expect(focused(page)).toBe(first.id);
  });

  it("undoes a decision with its reason, owner and due date, by button and by key", async () => {
    const owned = { ...first, owner: "Ana", ownerId: "005", dueDate: "2026-12-01" };
    const page = await show(decisionModel({}, [owned, ...known.slice(1)]));
    DismissFinding.open = jest.fn().mockResolvedValue("Seats are reserved");
    await decide(page, "dismissed");
    await click(page, "[data-action=undo]");
    expect(save).toHaveBeenLastCalledWith({ records: [owned] });
    expect(lines(page)).toHaveLength(savings.length);
    expect(toast(page)).toContain("undone");
    expect(focused(page)).toBe(first.id);
    expect(findAll(page, "[data-action=undo]")).toHaveLength(0);
    await decide(page, "done");
    const key = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, composed: true });
    find(page, "input[data-row]").dispatchEvent(key);
    await flush();
    await flush();
    expect(save).toHaveBeenLastCalledWith({ records: [owned] });
  });

  it("leaves Control+Z to a field that somebody types in", async () => {
    const page = await show(decisionModel({}, known));
    await decide(page, "accepted");
    const key = new KeyboardEvent("keydown", { key: "z", ctrlKey: true, bubbles: true, composed: true });
    find(page, "lightning-input").dispatchEvent(key);
    await flush();
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("closes its message, which is read out, and is accessible with it", async () => {
    const page = await show(decisionModel({}, known));
    await decide(page, "accepted");
    expect(textOf(find(page, "c-undo-toast [role=status], [role=status].text"))).toContain("Accepted");
    await expect(page).toBeAccessible();
    await click(page, "[data-action=close]");
    expect(toast(page)).toBe("");
  });

  it("accepts many at once, in one call", async () => {
    const page = await show(decisionModel({}, known));
    await check(page, "[data-action=all]");
    expect(textOf(find(page, "[data-id=selected]"))).toBe(`${savings.length} selected · $9,278 per month`);
    const accept = find(page, "[data-decision=accepted]");
    expect(accept.getAttribute("aria-label")).toBe(`Accept: ${savings.length} selected`);
    await expect(page).toBeAccessible();
    await click(page, "[data-decision=accepted]");
    expect(save).toHaveBeenCalledTimes(1);
    expect(save.mock.calls[0][0].records).toHaveLength(savings.length);
    expect(toast(page)).toContain(`${savings.length} actions: Accepted`);
    expect(textOf(page)).toContain("Nothing left to decide");
    expect(findAll(page, "[data-id=selected]")).toHaveLength(0);
    await click(page, "[data-action=undo]");
    expect(lines(page)).toHaveLength(savings.length);
  });

  it("decides on a group, with one reason for all, and not without one", async () => {
    const page = await show(decisionModel({}, known));
    const group = find(page, "input[data-group]");
    await check(page, `input[data-group="${group.dataset.group}"]`);
    DismissFinding.open = jest.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce("Merger");
    await click(page, "[data-decision=dismissed]");
    expect(save).not.toHaveBeenCalled();
    await click(page, "[data-decision=dismissed]");
    const { records } = save.mock.calls[0][0];
    expect(records.length).toBeGreaterThan(0);
    expect(records.every(({ status, reason }) => status === "dismissed" && reason === "Merger")).toBe(true);
  });

  it("assigns an owner and a due date, and takes both away", async () => {
    const page = await show(decisionModel({}, known));
    const assignment = { owner: "Ana", ownerId: "005", dueDate: "2026-08-01" };
    AssignFinding.open = jest.fn().mockResolvedValueOnce(assignment).mockResolvedValueOnce({
      owner: null,
      ownerId: null,
      dueDate: null
    });
    await decide(page, "assign");
    expect(save).toHaveBeenLastCalledWith({ records: [{ ...first, ...assignment }] });
    expect(toast(page)).toContain("assigned to Ana");
    const row = find(page, `tr[data-line="${first.id}"]`);
    expect(textOf(row)).toContain("Ana due Aug 1, 2026 Overdue");
    await choose(page, "status", "overdue");
    expect(lines(page)).toHaveLength(1);
    await choose(page, "status", "open");
    await decide(page, "assign");
    expect(AssignFinding.open).toHaveBeenLastCalledWith(
      expect.objectContaining({ finding: first.title, assignment: expect.objectContaining(assignment) as unknown })
    );
    expect(save).toHaveBeenLastCalledWith({ records: [first] });
  });

  it("decides only on selected findings that show", async () => {
    const page = await show(decisionModel({}, known));
    await check(page, "[data-action=all]");
    await choose(page, "license", first.license);
    const count = lines(page).length;
    await click(page, "[data-decision=done]");
    expect(save.mock.calls[0][0].records).toHaveLength(count);
    await choose(page, "license", "");
    await click(page, "[data-action=clear]");
    expect(findAll(page, "[data-id=selected]")).toHaveLength(0);
  });

  it("shows the same advice for many populations as one row, and plans exactly its users", async () => {
    const page = await show(crowd(12));
    expect(lines(page)).toHaveLength(1);
    expect(textOf(page)).toContain("12 actions · $360 per month");
    const found = users(25).map((user, index) => ({ ...user, profile: `Profile ${index % 13}` }));
    getUsers.mockResolvedValue({ months: [], rows: found, next: null, scanned: 25, total: null });
    const went = jest.fn();
    page.addEventListener("navigate", ({ detail }: CustomEventInit) => went(detail));
    await click(page, "[data-plan]");
    await flush();
    const { users: planned, tab } = went.mock.calls[0][0];
    expect(tab).toBe("moves");
    expect(planned.title).toBe(alikeTitle(crowd(12).audit.findings[0], 12));
    // Of 25 users, the one of the thirteenth population is not of the row.
    expect(planned.ids).toHaveLength(24);
    expect(getUsers).toHaveBeenCalledTimes(1);
  });

  it("says so when nobody is left to plan", async () => {
    const page = await show(crowd(12));
    getUsers.mockResolvedValue({ months: [], rows: [], next: null, scanned: 0, total: null });
    await click(page, "[data-plan]");
    await flush();
    expect(textOf(find(page, "[role=alert]"))).toContain("Nobody is left to move");
  });

  it("decides on all populations of one row", async () => {
    const page = await show(crowd(12));
    await decide(page, "accepted", lines(page)[0].dataset.line);
    expect(save.mock.lastCall![0].records).toHaveLength(12);
    expect(toast(page)).toContain("12 actions: Accepted");
  });

  it("shows why a decision was not saved, loses nothing and tries again", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce({ body: { message: "Storage is full" } });
    DismissFinding.open = jest.fn().mockResolvedValue("Seats are reserved");
    await decide(page, "dismissed");
    expect(textOf(find(page, "[role=alert]"))).toContain(`Not saved: ${first.title}. Storage is full`);
    expect(lines(page)).toHaveLength(savings.length);
    await expect(page).toBeAccessible();
    await click(page, "[data-action=retry]");
    expect(save).toHaveBeenLastCalledWith({
      records: [{ ...first, status: "dismissed", reason: "Seats are reserved" }]
    });
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(lines(page)).toHaveLength(savings.length - 1);
  });

  it("takes a decision as kept although the answer is lost", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce(new Error("Connection lost."));
    get.mockResolvedValue([{ ...first, status: "accepted" }, ...known.slice(1)]);
    await decide(page, "accepted");
    await flush();
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(lines(page)).toHaveLength(savings.length - 1);
  });

  it("discards a decision that could not be saved on request", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce(new Error("no network"));
    await decide(page, "done");
    await click(page, "[data-action=discard]");
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(lines(page)).toHaveLength(savings.length);
  });

  it("keeps what is new once, also where the host keeps it otherwise than the page does", async () => {
    save.mockImplementation(({ records }: { records: FindingRecord[] }) =>
      Promise.resolve(records.map((record) => ({ ...record, monthlySaving: 1 })))
    );
    const decisions = decisionModel({}, known.slice(1));
    const page = await show(decisions);
    page.addEventListener("recordskept", ({ detail }: CustomEventInit<FindingRecord[]>) => {
      page.decisions = { ...page.decisions, remembered: detail! };
    });
    for (let i = 0; i < 5; i += 1) {
      page.decisions = { ...page.decisions, remembered: known.slice(1) };
      // eslint-disable-next-line no-await-in-loop -- each answer comes after the one before
      await flush();
    }
    expect(save).toHaveBeenCalledTimes(1);
    page.decisions = decisionModel({}, known.slice(1));
    await flush();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it("neither writes nor offers to decide where the person may only read", async () => {
    permissions.decide = false;
    const page = await show(decisionModel({}, []));
    expect(save).not.toHaveBeenCalled();
    expect(textOf(find(page, "[role=alert]"))).toBe(
      "You can view findings, but you can't decide them or save scenarios. Ask an administrator for the permission set License Optimizer Analyst."
    );
    for (const selector of ["[data-action=retry]", "[data-decide]", "input[type=checkbox]"])
      expect(findAll(page, selector)).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("offers no decision and no second try where the permission was taken meanwhile", async () => {
    save.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst" } });
    const page = await show(decisionModel({}, []));
    expect(textOf(find(page, "[role=alert]"))).toBe("Ask for License Optimizer Analyst");
    expect(findAll(page, "[data-action=retry], [data-decide]")).toHaveLength(0);
  });

  it("decides nothing while what was decided before can't be read", async () => {
    const page = await show(decisionModel({}, null));
    expect(textOf(find(page, "[role=alert]"))).toContain("could not be read");
    expect(findAll(page, "[data-action=retry]")).toHaveLength(0);
    expect(findAll(page, "[data-decide]")).toHaveLength(0);
    expect(save).not.toHaveBeenCalled();
  });

  it("lists findings that have gone on their own", async () => {
    const gone = { ...first, id: "dormant/Old", lastSeen: "2026-07-01" };
    const page = await show(decisionModel({}, [...known, gone]));
    expect(lines(page)).toHaveLength(savings.length);
    await choose(page, "status", "gone");
    expect(textOf(lines(page)[0])).toContain("No longer found");
  });

  it("says so when nothing is left to decide, and when no finding meets the filters", async () => {
    const done = known.map((record) => ({ ...record, status: "done" as const }));
    const page = await show(decisionModel({}, done));
    expect(textOf(page)).toContain("Nothing left to decide");
    await choose(page, "status", "dismissed");
    expect(textOf(page)).toContain("Nothing here");
    await expect(page).toBeAccessible();
  });

  it("downloads what is shown", async () => {
    const owned = known.map((record) => ({ ...record, owner: "Ana", dueDate: "2026-12-01" }));
    const page = await show(decisionModel({}, owned));
    await choose(page, "license", "Partner Community");
    const count = lines(page).length;
    await click(page, "[data-action=download]");
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("actions-2026-08-16.csv");
    const [header, ...rows] = csv.trim().split("\r\n");
    expect(rows).toHaveLength(count);
    expect(header).toContain("Saving per month,Risk per month,Currency,From");
    expect(header).toContain("Status,Owner,Due date,Reason");
    expect(csv).toContain(",48,720,,USD,2027-01-01,High confidence");
    expect(csv).toContain(",Open,Ana,2026-12-01,");
  });

  it("is accessible", async () => {
    const page = await show(decisionModel({}, known));
    expect(textOf(page)).toContain(findingTitle(savings[0]));
    await expect(page).toBeAccessible();
  });
});
