import type { Finding, FindingRecord } from "c/licenseEngine";
import { recordsOf } from "c/host";
import ActionTable from "c/actionTable";
import { NO_PLANNING, type WorkItem, groupsOf, workItems } from "c/findings";
import { findingTitle } from "c/words";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const all = workItems(audit.findings, recordsOf({ audit, remembered: [] }));
const basis = all.find(({ finding }) => finding?.code === "basisToLogin")!;
const ofType = (type: string) => all.find(({ record }) => record.type === type)!;

type Table = HTMLElement & { near(row: string): string[]; focusRow(rows: readonly string[]): boolean };

function show(items: readonly WorkItem[], properties: object = {}): Promise<Table> {
  return render("c-action-table", ActionTable, {
    caption: "Actions",
    groups: groupsOf(items),
    asOf: audit.asOf,
    money: "Saving per month",
    ...properties
  }) as Promise<HTMLElement> as Promise<Table>;
}

const lines = (table: Table) => findAll(table, "tr[data-line]");
const events = (table: Table, name: string) => {
  const heard = jest.fn();
  table.addEventListener(name, ({ detail }: CustomEventInit) => heard(detail));
  return heard;
};

function many(count: number, changes: Partial<Finding> = {}): WorkItem[] {
  return Array.from({ length: count }, (_, place) => {
    const [id, profile] = [`basis/${place}/${changes.code ?? ""}`, `Profile ${place}`];
    return {
      record: { ...basis.record, id, profile, users: 3 },
      finding: { ...basis.finding!, id, profile, users: 3, monthlySaving: 20, ...changes }
    };
  });
}
const withRecord = (item: WorkItem, record: Partial<FindingRecord>): WorkItem => ({
  ...item,
  record: { ...item.record, ...record }
});

function check(table: Table, selector: string): void {
  const box = find<HTMLInputElement>(table, selector);
  box.checked = true;
  box.dispatchEvent(new CustomEvent("change"));
}

describe("c-action-table", () => {
  afterEach(clear);

  it("says of each finding what, who, how much, when, how sure, its status, owner and due date", async () => {
    const item = withRecord(basis, { owner: "Ana", dueDate: "2026-09-01" });
    const text = textOf(lines(await show([item]))[0]);
    for (const part of [findingTitle(basis.finding!), "$1,019", "Jan 1, 2027", "High confidence", "Open", "Ana"])
      expect(text).toContain(part);
    expect(text).toContain("due Sep 1, 2026");
    expect(text).not.toContain("Overdue");
  });

  it("neither lists nor plans users where only counters of logins are known", async () => {
    const table = await show([basis], { usersUnknown: true });
    expect(findAll(table, "[data-plan], [data-people]")).toHaveLength(0);
    expect(findAll(await show([basis]), "[data-plan]")).toHaveLength(1);
    await expect(table).toBeAccessible();
  });

  it("says that a finding is overdue", async () => {
    const table = await show([withRecord(basis, { dueDate: "2026-08-01" })]);
    expect(textOf(lines(table)[0])).toContain("due Aug 1, 2026 Overdue");
  });

  it("says what is at risk, that no money is in it, and that it is unknown", async () => {
    const table = await show([ofType("seatsExhaust"), ofType("externalOnInternal")]);
    expect(textOf(table)).toContain("$1,250");
    expect(textOf(table)).toContain("No money by itself");
    clear();
    const unknown = { ...basis, finding: { ...basis.finding!, worth: "unknown" as const, monthlySaving: null } };
    expect(textOf(await show([unknown]))).toContain("Saving unknown");
  });

  it("shows groups with count and sum, which close and open", async () => {
    const table = await show([basis, ...many(2)]);
    const group = find(table, "button[data-group]");
    expect(textOf(group)).toContain("3 actions · $1,059 per month");
    expect(lines(table)).toHaveLength(3);
    group.click();
    await flush();
    expect(lines(table)).toHaveLength(0);
    expect(find(table, "button[data-group]").getAttribute("aria-expanded")).toBe("false");
    await expect(table).toBeAccessible();
  });

  it("shows the same advice for many populations as one row that opens to its parts", async () => {
    const table = await show(many(12));
    expect(lines(table)).toHaveLength(1);
    expect(textOf(lines(table)[0])).toContain("Move users of 12 profiles to Customer Community Plus Login");
    expect(textOf(lines(table)[0])).toContain("36 users");
    expect(textOf(lines(table)[0])).toContain("$240");
    find(table, "[data-parts]").click();
    await flush();
    expect(lines(table)).toHaveLength(13);
    await expect(table).toBeAccessible();
  });

  it("counts the statuses of one row for many, and names what all have in common", async () => {
    const items = many(12).map((item, place) =>
      withRecord(item, { owner: "Ana", status: place < 2 ? "accepted" : "open" })
    );
    const text = textOf(lines(await show(items))[0]);
    expect(text).toContain("Accepted (2) and Open (10)");
    expect(text).toContain("Ana");
  });

  it("plans the users of one finding, and of all in one row", async () => {
    const table = await show(many(12));
    const plan = events(table, "plan");
    find(table, "[data-plan]").click();
    expect(plan.mock.calls[0][0].findings).toHaveLength(12);
    expect(plan.mock.calls[0][0].title).toBe("Move users of 12 profiles to Customer Community Plus Login");
  });

  it("offers no plan where no move helps", async () => {
    expect(findAll(await show([ofType("seatsExhaust")]), "[data-plan]")).toHaveLength(0);
  });

  it("says how many users a plan has read, and begins no other one meanwhile", async () => {
    const planning = { ...NO_PLANNING, id: basis.record.id, found: 40 };
    const table = await show([basis, ...many(1)], { planning });
    const buttons = findAll<HTMLElement & { disabled: boolean }>(table, "[data-plan]");
    expect(textOf(buttons[0])).toContain("Reading 40 users");
    expect(buttons.every(({ disabled }) => disabled)).toBe(true);
  });

  it("opens the reasons and the users of a finding", async () => {
    const table = await show([basis]);
    const [why, went] = [events(table, "openwhy"), events(table, "navigate")];
    find(table, "[data-why]").click();
    find(table, "[data-people]").click();
    expect(why.mock.calls[0][0].finding).toBe(basis.record.id);
    expect(went.mock.calls[0][0]).toMatchObject({ tab: "users", suggestion: "toLoginUsed" });
  });

  it.each(["objectTrap", "inflation", "downgrade"] as const)(
    "links no users of a finding %s, who are counted without names, and says why",
    async (type) => {
      const item = ofType("objectTrap");
      const table = await show([{ ...item, finding: { ...item.finding!, type } }]);
      expect(findAll(table, "[data-people]")).toHaveLength(0);
      const { content } = find<HTMLElement & { content: string }>(table, "td lightning-helptext");
      expect(content).toBe("Counted by what they use; the count knows no names");
      await expect(table).toBeAccessible();
    }
  );

  it("names its buttons with the finding", async () => {
    const table = await show([basis]);
    const title = findingTitle(basis.finding!);
    expect(find(table, "[data-why]").getAttribute("aria-label")).toBe(`Why: ${title}`);
    expect(find(table, "[data-plan]").getAttribute("aria-label")).toBe(`Plan: ${title}`);
    expect(find(table, "input[data-row]").getAttribute("aria-label")).toBe(`Select ${title}`);
    expect(textOf(find(table, "[data-decide]"))).toContain(`Decide: ${title}`);
  });

  it("offers the decisions that make sense from a status, and tells the chosen one", async () => {
    const table = await show([basis]);
    const decided = events(table, "decide");
    const values = findAll<HTMLElement & { value: string }>(table, "lightning-menu-item").map(({ value }) => value);
    expect(values).toEqual(["accepted", "done", "dismissed", "assign"]);
    find(table, "[data-decide]").dispatchEvent(new CustomEvent("select", { detail: { value: "accepted" } }));
    const { id } = basis.record;
    expect(decided).toHaveBeenCalledWith({ row: id, ids: [id], decision: "accepted" });
  });

  it("says of a finding that has gone when it was there last, and decides nothing", async () => {
    const record = { ...basis.record, monthlySaving: 750, lastSeen: "2026-07-01", goneSince: "2026-08-16" };
    const table = await show([{ record, finding: null }]);
    expect(textOf(table)).toContain("No longer found in the audit as of Aug 16, 2026");
    expect(textOf(table)).toContain("$750");
    for (const selector of ["[data-decide]", "[data-why]", "[data-plan]", "[data-people]"])
      expect(findAll(table, selector)).toHaveLength(0);
  });

  it("says why a finding was dismissed, and that it is back", async () => {
    const item = withRecord(basis, { status: "dismissed", reason: "Agreed", backSince: "2026-08-01" });
    const text = textOf(await show([item]));
    expect(text).toContain("Back since Aug 1, 2026");
    expect(text).toContain("Dismissed: Agreed");
  });

  it("selects a row, a group and everything, and shows what is partly selected", async () => {
    const items = [...many(12), ofType("dormant")];
    const table = await show(items, { selected: new Set([items[0].record.id]) });
    expect(find<HTMLInputElement>(table, "[data-action=all]").indeterminate).toBe(true);
    const selected = events(table, "rowselect");
    for (const selector of ["input[data-row^='alike']", "input[data-group^='idle']", "[data-action=all]"])
      check(table, selector);
    expect(selected.mock.calls.map(([{ ids }]) => ids.length)).toEqual([12, 1, 13]);
    await expect(table).toBeAccessible();
  });

  it("renders many lines part by part", async () => {
    const codes = ["basisToLogin", "basisToMember"] as const;
    const table = await show(codes.flatMap((code) => many(60, { code })));
    findAll(table, "[data-parts]").forEach((button) => button.click());
    await flush();
    const before = lines(table).length;
    expect(before).toBeLessThan(62);
    find(table, "[data-action=more]").click();
    await flush();
    expect(lines(table).length).toBeGreaterThan(before);
    find(table, ".box").dispatchEvent(new CustomEvent("scroll"));
    await flush();
    expect(lines(table)).toHaveLength(122);
    expect(findAll(table, "[data-action=more]")).toHaveLength(0);
  });

  it("puts the focus on a row or its successor", async () => {
    const items = many(3);
    const table = await show(items);
    const [first, second, third] = items.map(({ record }) => record.id);
    expect(table.near(second)).toEqual([second, third, first]);
    expect(table.focusRow(["gone", third])).toBe(true);
    expect(table.shadowRoot!.activeElement).toBe(find(table, `input[data-row="${third}"]`));
    expect(table.focusRow(["gone"])).toBe(false);
  });

  it("decides and selects nothing for users who only read", async () => {
    const table = await show([basis], { readOnly: true });
    expect(findAll(table, "input")).toHaveLength(0);
    expect(findAll(table, "[data-decide]")).toHaveLength(0);
    await expect(table).toBeAccessible();
  });

  it("locks its decisions while one is being saved", async () => {
    const table = await show([basis], { locked: true });
    const parts = findAll<HTMLInputElement>(table, "input, [data-decide]");
    expect(parts.every(({ disabled }) => disabled)).toBe(true);
  });
});
