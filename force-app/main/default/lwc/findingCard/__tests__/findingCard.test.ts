import { recordsOf } from "c/host";
import FindingCard from "c/findingCard";
import { workItems, type WorkItem } from "c/findings";
import { findingEvidence, findingNext, findingTitle } from "c/words";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const items = workItems(audit.findings, recordsOf({ audit, remembered: [] }));
const basis = items.find(({ record }) => record.type === "basis")!;
const trap = items.find(({ record }) => record.type === "objectTrap")!;

function show(item: WorkItem, locked = false): Promise<HTMLElement> {
  return render("c-finding-card", FindingCard, { item, coverage: audit.coverage, login: false, locked });
}
const statuses = (card: HTMLElement) => findAll(card, "[data-status]").map(({ dataset }) => dataset.status);

describe("c-finding-card", () => {
  afterEach(clear);

  it("says what, why, who, how sure and what next", async () => {
    const text = textOf(await show(basis));
    const finding = basis.finding!;
    for (const part of [findingTitle(finding), findingEvidence(finding), findingNext(finding)])
      expect(text).toContain(part);
    expect(text).toContain(
      "High confidence · 3 complete months · logins covered Apr 20 – Aug 15, 2026 · contract prices"
    );
    expect(text).toContain("$8,360 per month");
    expect(text).toContain("First seen Aug 16, 2026");
  });

  it("offers the decisions that make sense from a status", async () => {
    expect(statuses(await show(basis))).toEqual(["accepted", "done", "dismissed"]);
    const done = { ...basis, record: { ...basis.record, status: "done" as const } };
    expect(statuses(await show(done))).toEqual(["open"]);
  });

  it("tells the decision", async () => {
    const card = await show(basis);
    const decided = jest.fn();
    card.addEventListener("decide", decided);
    find(card, "[data-status=accepted]").click();
    expect(decided.mock.calls[0][0].detail).toBe("accepted");
  });

  it("shows the reason of a dismissal, and that a finding is back", async () => {
    const record = { ...basis.record, status: "dismissed" as const, reason: "Agreed", backSince: "2026-08-01" };
    const text = textOf(await show({ ...basis, record }));
    expect(text).toContain("Back since Aug 1, 2026");
    expect(text).toContain("Dismissed: Agreed");
  });

  it("says of a finding that has gone when it was there last, and decides nothing", async () => {
    const record = { ...basis.record, lastSeen: "2026-07-01", goneSince: "2026-08-16" };
    const card = await show({ record, finding: null });
    expect(textOf(card)).toContain("No longer found in the audit as of Aug 16, 2026");
    expect(findAll(card, "lightning-button")).toHaveLength(0);
  });

  it("opens the numbers and the users behind it", async () => {
    const card = await show(trap);
    const went = jest.fn();
    card.addEventListener("navigate", went);
    find(card, "[data-go=place]").click();
    find(card, "[data-go=people]").click();
    expect(went.mock.calls.map(([event]) => event.detail.tab)).toEqual(["rightSizing", "users"]);
  });

  it("locks its decisions while one is being saved", async () => {
    const card = await show(basis, true);
    const buttons = findAll<HTMLElement & { disabled: boolean }>(card, "[data-status]");
    expect(buttons.every(({ disabled }) => disabled)).toBe(true);
  });

  it("is accessible", async () => {
    await expect(await show(basis)).toBeAccessible();
  });
});
