import { recordsOf } from "c/host";
import { changedRecords, countItems, filterItems, replaceRecords, workItems } from "c/findings";
import { decisionModel } from "#mocks/decisions";

const { audit } = decisionModel();
const records = recordsOf({ audit, remembered: [] });
const gone = { ...records[0], id: "dormant/Old", goneSince: "2026-08-16" };
const items = workItems(audit.findings, [...records, gone]);

describe("c/findings", () => {
  it("pairs each record with its finding, none for what has gone", () => {
    expect(items).toHaveLength(records.length + 1);
    expect(items[0].finding).toBe(audit.findings[0]);
    expect(items.at(-1)?.finding).toBeNull();
  });

  it("keeps what has gone out of the statuses, whatever its status was", () => {
    expect(countItems(items)).toMatchObject({ open: records.length, gone: 1, all: records.length + 1 });
  });

  it("narrows down to a license", () => {
    const found = filterItems(items, "all", { license: "Partner Community", rung: "" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ record }) => record.license === "Partner Community")).toBe(true);
  });

  it("narrows down to a kind of saving, without findings that save nothing or are gone", () => {
    const found = filterItems(items, "all", { license: "", rung: "idle" });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ finding }) => finding?.type === "dormant" && finding.worth === "saving")).toBe(true);
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
