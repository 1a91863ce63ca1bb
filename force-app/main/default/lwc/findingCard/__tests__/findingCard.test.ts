import { recordsOf } from "c/host";
import FindingCard from "c/findingCard";
import { workItems, type WorkItem } from "c/findings";
import { findingEvidence, findingNext, findingTitle } from "c/words";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const { audit } = decisionModel();
const items = workItems(audit.findings, recordsOf({ audit, remembered: [] }));
const ofType = (type: string): WorkItem => items.find(({ record }) => record.type === type)!;
const basis = ofType("basis");

function show(item: WorkItem, locked = false): Promise<HTMLElement> {
  return render("c-finding-card", FindingCard, { item, coverage: audit.coverage, locked });
}
const statuses = (card: HTMLElement) => findAll(card, "[data-status]").map(({ dataset }) => dataset.status);

describe("c-finding-card", () => {
  afterEach(clear);

  it("says what, why, who, how sure and what next", async () => {
    const text = textOf(await show(basis));
    const finding = basis.finding!;
    for (const part of [findingTitle(finding), findingEvidence(finding), findingNext(finding)])
      expect(text).toContain(part);
    expect(text).toContain("High confidence · 12 complete months · logins covered Apr 20 – Aug 15, 2026");
    expect(text).toContain("$1,019 per month from Jan 1, 2027");
    expect(text).toContain("First seen Aug 16, 2026");
  });

  it("says what is at risk, and that no money is in it", async () => {
    expect(textOf(await show(ofType("seatsExhaust")))).toContain("$1,250 per month at risk");
    expect(textOf(await show(ofType("externalOnInternal")))).toContain("No money by itself");
  });

  it("says that a saving is unknown where a price is missing", async () => {
    const { findings } = decisionModel({}, [], decisionOrg({ contracts: [] })).audit;
    const finding = findings.find(({ code }) => code === "idleNoPrice")!;
    const text = textOf(await show({ ...basis, finding }));
    expect(text).toContain("Saving unknown");
    expect(text).toContain("Last login more than 90 days ago: 300; never logged in: 50; active users: 1,000.");
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
    const record = { ...basis.record, monthlySaving: 750, lastSeen: "2026-07-01", goneSince: "2026-08-16" };
    const card = await show({ record, finding: null });
    expect(textOf(card)).toContain("No longer found in the audit as of Aug 16, 2026");
    expect(textOf(card)).toContain("$750 per month");
    expect(findAll(card, "[data-go=people]")).toHaveLength(0);
    expect(findAll(card, "lightning-button")).toHaveLength(0);
  });

  it("opens the numbers and the users behind it", async () => {
    const went = jest.fn();
    for (const type of ["objectTrap", "basis"]) {
      // eslint-disable-next-line no-await-in-loop -- one card after the other
      const card = await show(ofType(type));
      card.addEventListener("navigate", went);
      find(card, "[data-go=place]").click();
      find(card, "[data-go=people]").click();
    }
    expect(went.mock.calls.map(([{ detail }]) => [detail.tab, detail.suggestion])).toEqual([
      ["rightSizing", undefined],
      ["users", undefined],
      ["populations", undefined],
      ["users", "toLoginUsed"]
    ]);
  });

  it("offers no users where seats are meant", async () => {
    const card = await show(ofType("seatsExhaust"));
    expect(findAll(card, "[data-go=place]")).toHaveLength(1);
    expect(findAll(card, "[data-go=people]")).toHaveLength(0);
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
