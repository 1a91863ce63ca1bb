import type { Finding, FindingRecord } from "c/licenseEngine";
import { recordsOf } from "c/host";
import {
  type WorkScope,
  allows,
  changedRecords,
  countStatuses,
  countViews,
  dayOf,
  filterItems,
  kindOf,
  replaceRecords,
  timeOf,
  viewOf,
  workItems
} from "c/findings";
import { decisionModel } from "#mocks/decisions";

const { audit } = decisionModel();
const { asOf } = audit;
const records = recordsOf({ audit, remembered: [] });
const gone = { ...records[0], id: "dormant/Old", goneSince: "2026-08-16" };
const items = workItems(audit.findings, [...records, gone]);
const scope = (changes: Partial<WorkScope> = {}): WorkScope => ({
  view: "save",
  status: "open",
  license: "",
  kind: "",
  when: "",
  search: "",
  ...changes
});
const filter = (changes: Partial<WorkScope> = {}) => filterItems(items, scope(changes), asOf);
const ofType = (type: string) => items.find(({ record }) => record.type === type)!;
const changed = (type: string, finding: Partial<Finding>, record: Partial<FindingRecord> = {}) => {
  const item = ofType(type);
  return { record: { ...item.record, ...record }, finding: { ...item.finding!, ...finding } };
};

describe("the worklist", () => {
  it("pairs each record with its finding, none for what has gone", () => {
    expect(items).toHaveLength(records.length + 1);
    expect(items[0].finding).toBe(audit.findings[0]);
    expect(items.at(-1)?.finding).toBeNull();
  });

  it("has every finding in one view: savings, what is coming, and what to look at", () => {
    const views = countViews(items, scope({ status: "all" }), asOf);
    expect(views.save + views.risk + views.check).toBe(items.length);
    expect(viewOf(ofType("basis"))).toBe("save");
    expect(viewOf(ofType("seatsExhaust"))).toBe("risk");
    expect(viewOf(ofType("externalOnInternal"))).toBe("check");
    expect(viewOf(changed("seatsExhaust", { worth: "unknown" }))).toBe("risk");
  });

  it("lists what has gone where it was", () => {
    expect(viewOf({ record: gone, finding: null })).toBe("save");
    expect(viewOf({ record: { ...gone, type: "drift", monthlySaving: null }, finding: null })).toBe("check");
    expect(kindOf({ record: { ...gone, type: "neverLoggedIn" }, finding: null })).toBe("idle");
  });

  it("keeps what has gone out of the statuses, whatever its status was", () => {
    expect(countStatuses(items, scope(), asOf)).toMatchObject({ gone: 1, accepted: 0 });
    expect(filter().every(({ finding }) => finding !== null)).toBe(true);
    expect(filter({ status: "gone" })).toHaveLength(1);
  });

  it("finds what is overdue, open or accepted", () => {
    const late = records.map((record, place) => ({ ...record, dueDate: place < 2 ? "2026-08-01" : null }));
    const listed = workItems(audit.findings, [
      { ...late[0], status: "accepted" },
      { ...late[1], status: "done" }
    ]);
    expect(filterItems(listed, scope({ status: "overdue" }), asOf)).toHaveLength(1);
  });

  it("narrows down to a license, and to a text in title, license, profile or owner", () => {
    const found = filter({ view: "risk", license: "Partner Community" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ record }) => record.license === "Partner Community")).toBe(true);
    expect(filter({ search: " dealers " }).length).toBeGreaterThan(0);
    expect(filter({ search: "nobody of this name" })).toEqual([]);
    const owned = [{ ...items[0], record: { ...items[0].record, owner: "Ana" } }];
    expect(filterItems(owned, scope({ view: viewOf(owned[0]), search: "ana" }), asOf)).toHaveLength(1);
  });

  it("narrows down to a decision on savings, or to a type", () => {
    const idle = filter({ kind: "idle" });
    expect(idle.length).toBeGreaterThan(0);
    expect(idle.every(({ record }) => record.type === "dormant")).toBe(true);
    const ending = filter({ view: "risk", kind: "seatsExhaust" });
    expect(ending.length).toBeGreaterThan(0);
    expect(ending.every(({ record }) => record.type === "seatsExhaust")).toBe(true);
  });

  it("tells what is possible now, from a day on, or to be negotiated", () => {
    expect(timeOf(changed("basis", { from: asOf, terms: [] }), asOf)).toBe("now");
    expect(timeOf(changed("basis", { from: "2027-01-01", terms: [] }), asOf)).toBe("dated");
    expect(timeOf(changed("basis", { from: "2027-01-01", terms: ["negotiate"] }), asOf)).toBe("negotiate");
    expect(timeOf(ofType("externalOnInternal"), asOf)).toBeNull();
    expect(filter({ when: "dated" }).every((item) => dayOf(item)! > asOf)).toBe(true);
  });

  it("knows the day on which a shortage or a cost comes", () => {
    expect(dayOf(changed("seatsExhaust", { days: { exhausted: "2027-02-01" } }))).toBe("2027-02-01");
    const year = changed("seatsExhaust", { type: "annualOverage", days: { from: "2026-01-01", to: "2026-12-31" } });
    expect(dayOf(year)).toBe("2026-12-31");
    expect(dayOf({ record: gone, finding: null })).toBeNull();
  });

  it("allows the decisions that make sense from a status, and none for what has gone", () => {
    const [record] = records;
    expect(allows(record, "accepted")).toBe(true);
    expect(allows(record, "open")).toBe(false);
    expect(allows({ ...record, status: "done" }, "open")).toBe(true);
    expect(allows({ ...record, status: "done" }, "dismissed")).toBe(false);
    expect(allows(gone, "assign")).toBe(false);
  });

  it("finds the records that are new or changed, and only those", () => {
    const seen = [{ ...records[0], users: -1 }, ...records.slice(2)];
    expect(changedRecords(records, seen)).toEqual([records[0], records[1]]);
    expect(changedRecords(records, records)).toEqual([]);
  });

  it("replaces records by id and leaves the others", () => {
    const newer = { ...records[1], status: "done" as const };
    const replaced = replaceRecords(records, [newer]);
    expect(replaced[1]).toBe(newer);
    expect(replaced[0]).toBe(records[0]);
  });
});
