import assert from "node:assert/strict";
import { test } from "node:test";
import { planHistory } from "./historyPlan.ts";

const time = (text: string) => `${text.padEnd(10, "-01")}T00:00:00.000Z`;
const span = (from: string, to: string) => ({ from: time(from), to: time(to) });
const NOW = "2026-11-29T12:00:00.000Z";
const SETTLED = "2026-11-29T11:00:00.000Z";
const plan = (known: Parameters<typeof planHistory>[0]["known"], from: string) =>
  planHistory({ known, from, now: NOW });

test("a new folder gets a file for each month since the oldest login", () => {
  const oldest = "2026-09-14T08:00:00.000Z";
  assert.deepEqual(plan({}, oldest), [
    {
      month: "2026-09",
      name: "LoginHistory-202609.csv.gz",
      gaps: [{ from: oldest, to: time("2026-10") }],
      spans: [{ from: oldest, to: time("2026-10") }]
    },
    {
      month: "2026-10",
      name: "LoginHistory-202610.csv.gz",
      gaps: [span("2026-10", "2026-11")],
      spans: [span("2026-10", "2026-11")]
    },
    {
      month: "2026-11",
      name: "LoginHistory-202611.csv.gz",
      gaps: [{ from: time("2026-11"), to: NOW }],
      spans: [{ from: time("2026-11"), to: SETTLED }]
    }
  ]);
});

test("a later export reads only what came since, and what Salesforce has forgotten stays covered", () => {
  const known = {
    "LoginHistory-202610.csv.gz": [span("2026-10-05", "2026-11")],
    "LoginHistory-202611.csv.gz": [span("2026-11", "2026-11-20")]
  };
  assert.deepEqual(plan(known, time("2026-10-20")), [
    {
      month: "2026-11",
      name: "LoginHistory-202611.csv.gz",
      gaps: [{ from: time("2026-11-20"), to: NOW }],
      spans: [{ from: time("2026-11"), to: SETTLED }]
    }
  ]);
});

test("a month that ended less than an hour before the export is read again at its end", () => {
  const [october] = planHistory({ known: {}, from: time("2026-10"), now: "2026-11-01T00:20:00.000Z" });
  assert.deepEqual(october!.spans, [{ from: time("2026-10"), to: "2026-10-31T23:20:00.000Z" }]);
});

test("a day before the first export is read in addition", () => {
  const known = { "LoginHistory-202611.csv.gz": [{ from: time("2026-11-10"), to: SETTLED }] };
  const [november] = plan(known, time("2026-11-03"));
  assert.deepEqual(november!.gaps, [span("2026-11-03", "2026-11-10"), { from: SETTLED, to: NOW }]);
  assert.deepEqual(november!.spans, [{ from: time("2026-11-03"), to: SETTLED }]);
});

test("time that no export ever read stays a gap", () => {
  const known = { "LoginHistory-202611.csv.gz": [span("2026-11", "2026-11-05")] };
  const [november] = plan(known, time("2026-11-20"));
  assert.deepEqual(november!.spans, [span("2026-11", "2026-11-05"), { from: time("2026-11-20"), to: SETTLED }]);
});

test("one file of an earlier version covers its months", () => {
  const known = { "LoginHistory.csv": [span("2026-06-02", "2026-11-20")] };
  const plans = plan(known, time("2026-06-10"));
  assert.deepEqual(
    plans.map(({ name, gaps }) => [name, gaps]),
    [["LoginHistory-202611.csv.gz", [{ from: time("2026-11-20"), to: NOW }]]]
  );
});

test("an org without logins has the month of the export", () => {
  assert.deepEqual(
    plan({}, time("2026-11")).map(({ month }) => month),
    ["2026-11"]
  );
});
