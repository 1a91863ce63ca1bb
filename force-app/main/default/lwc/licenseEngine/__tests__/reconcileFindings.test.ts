import fc from "fast-check";
import type { FindingRecord, TitledFinding } from "c/licenseEngine";
import { addDays, findingStatuses, isOverdue, reconcileFindings, withAssignment, withStatus } from "c/licenseEngine";

const finding = (id: string, values: Partial<TitledFinding> = {}): TitledFinding => ({
  id,
  type: "dormant",
  code: "dormant",
  license: "A",
  profileId: "00e000000000001AAA",
  profile: "P",
  site: null,
  users: 3,
  monthlySaving: 30,
  currency: "USD",
  confidence: "high",
  title: `Title of ${id}`,
  worth: "saving",
  monthlyRisk: null,
  from: null,
  terms: [],
  names: {},
  numbers: {},
  shares: {},
  amounts: {},
  days: {},
  cause: null,
  tier: null,
  months: null,
  priceSource: null,
  subject: null,
  ...values
});
const [first] = reconcileFindings([finding("a")], [], "2026-10-01");

describe("the memory of findings", () => {
  it("opens what is new", () => {
    expect(first).toEqual({
      id: "a",
      type: "dormant",
      license: "A",
      profile: "P",
      site: null,
      title: "Title of a",
      users: 3,
      monthlySaving: 30,
      currency: "USD",
      status: "open",
      reason: null,
      owner: null,
      ownerId: null,
      dueDate: null,
      firstSeen: "2026-10-01",
      lastSeen: "2026-10-01",
      goneSince: null,
      backSince: null
    });
  });

  it("keeps who carries it out and until when", () => {
    const assigned = withAssignment(first, { owner: " Ana ", ownerId: "005", dueDate: "2026-10-15" });
    expect(assigned).toEqual({ ...first, owner: "Ana", ownerId: "005", dueDate: "2026-10-15" });
    expect(reconcileFindings([finding("a")], [assigned], "2026-11-01")).toEqual([
      { ...assigned, lastSeen: "2026-11-01" }
    ]);
  });

  it("has no owner's Id without an owner", () => {
    expect(withAssignment(first, { owner: " ", ownerId: "005", dueDate: null })).toEqual(first);
  });

  it("is overdue after its due date, until it is done, dismissed or gone", () => {
    const due = { ...first, dueDate: "2026-10-15" };
    expect(isOverdue(due, "2026-10-15")).toBe(false);
    expect(isOverdue(due, "2026-10-16")).toBe(true);
    expect(isOverdue({ ...due, status: "accepted" }, "2026-10-16")).toBe(true);
    expect(isOverdue({ ...due, status: "done" }, "2026-10-16")).toBe(false);
    expect(isOverdue(withStatus(due, "dismissed", "Seasonal"), "2026-10-16")).toBe(false);
    expect(isOverdue({ ...due, goneSince: "2026-10-10" }, "2026-10-16")).toBe(false);
    expect(isOverdue(first, "2026-10-16")).toBe(false);
  });

  it("keeps decision and first day of what is still there, and takes the new numbers", () => {
    const dismissed = withStatus(first, "dismissed", "Seasonal dealers");
    expect(reconcileFindings([finding("a", { users: 9 })], [dismissed], "2026-11-01")).toEqual([
      { ...dismissed, users: 9, lastSeen: "2026-11-01" }
    ]);
  });

  it("says since when a finding is gone, and keeps its status", () => {
    const done = withStatus(first, "done");
    expect(reconcileFindings([], [done], "2026-11-01")).toEqual([{ ...done, goneSince: "2026-11-01" }]);
  });

  it("does not move the day on which it went", () => {
    const gone = reconcileFindings([], [first], "2026-11-01");
    expect(reconcileFindings([], gone, "2026-12-01")).toEqual(gone);
  });

  it.each([
    ["done", "open"],
    ["dismissed", "dismissed"],
    ["accepted", "accepted"],
    ["open", "open"]
  ] as const)("says that a finding is back: %s becomes %s", (before, after) => {
    const gone = reconcileFindings(
      [],
      [withStatus(first, before, before === "dismissed" ? "why" : null)],
      "2026-11-01"
    );
    expect(reconcileFindings([finding("a")], gone, "2026-12-01")[0]).toMatchObject({
      status: after,
      goneSince: null,
      backSince: "2026-12-01",
      lastSeen: "2026-12-01",
      firstSeen: "2026-10-01"
    });
  });

  it("leaves done what is still there: the month it speaks of has not moved on", () => {
    expect(reconcileFindings([finding("a")], [withStatus(first, "done")], "2026-10-02")[0].status).toBe("done");
  });

  it("does not take a missing fact for a problem solved", () => {
    expect(reconcileFindings([], [first], "2026-11-01", ["dormant"])).toEqual([first]);
  });

  it("changes nothing by an audit of an older day", () => {
    expect(reconcileFindings([], [first], "2026-09-01")).toEqual([first]);
    expect(reconcileFindings([finding("a", { users: 99 })], [first], "2026-09-01")).toEqual([first]);
  });

  it("tells the status alone as the records have it, whatever became of a finding", () => {
    const statuses = fc.constantFrom("open" as const, "accepted" as const, "done" as const);
    const day = fc.constantFrom("2026-10-01", "2026-11-01", "2026-12-01");
    const record = fc.record({ status: statuses, lastSeen: day, goneSince: fc.option(day) });
    fc.assert(
      fc.property(fc.option(record), fc.boolean(), day, (known, underOldId, asOf) => {
        const current = [finding("a"), finding("b")];
        const id = underOldId ? "dormant/A/P/" : "a";
        const records = known ? [{ ...first, ...known, id }] : [];
        const shown = reconcileFindings(current, records, asOf).slice(0, current.length);
        expect([...findingStatuses(current, records, asOf)]).toEqual(shown.map((one) => [one.id, one.status]));
      })
    );
  });

  it("remembers every finding once, and the same audit twice changes nothing more", () => {
    const audits = fc.array(
      fc.record({ ids: fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d")), days: fc.nat({ max: 40 }) }),
      { minLength: 1, maxLength: 8 }
    );
    fc.assert(
      fc.property(audits, (runs) => {
        let records: FindingRecord[] = [];
        let asOf = "2026-01-01";
        const ever = new Set<string>();
        for (const { ids, days } of runs) {
          asOf = addDays(asOf, days);
          ids.forEach((id) => ever.add(id));
          const current = ids.map((id) => finding(id));
          records = reconcileFindings(current, records, asOf);
          expect(reconcileFindings(current, records, asOf)).toEqual(records);
          expect(records.map(({ id }) => id).sort()).toEqual([...ever].sort());
          for (const { id, goneSince, firstSeen, lastSeen } of records) {
            expect(goneSince === null).toBe(ids.includes(id));
            expect(firstSeen <= lastSeen && lastSeen <= asOf).toBe(true);
          }
        }
      })
    );
  });
});

describe("a dismissal", () => {
  it.each([null, "", "  "])("needs a reason: %p is none", (reason) => {
    expect(() => withStatus(first, "dismissed", reason)).toThrow("dismissed with a reason");
  });

  it("keeps its reason until another decision is made", () => {
    const dismissed = withStatus(first, "dismissed", " Seasonal ");
    expect(dismissed).toMatchObject({ status: "dismissed", reason: "Seasonal" });
    expect(withStatus(dismissed, "accepted", "ignored")).toMatchObject({ status: "accepted", reason: null });
  });
});
