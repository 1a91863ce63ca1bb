import assert from "node:assert/strict";
import { Writable } from "node:stream";
import { test } from "node:test";
import { exportProgress, pace, summaryOf } from "./exportProgress.ts";

/** A stream that remembers; as a terminal it has a width. */
function recorder(isTTY: boolean) {
  let said = "";
  const stream = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      said += String(chunk);
      done();
    }
  });
  return { stream: Object.assign(stream, { isTTY, columns: 120 }), said: () => said };
}

test("a terminal shows each part with its rows, the rate and what is left", () => {
  const [out, err] = [recorder(true), recorder(true)];
  const progress = exportProgress({ out: out.stream, err: err.stream });
  progress.parts(2);
  const task = progress.begin("LoginHistory 2026-10");
  task.expect(1000);
  task.at(500);
  progress.note("Network: this org does not have it.");
  progress.begin("User").end();
  progress.end();
  assert.match(err.said(), /All objects .* 1 of 2/);
  assert.match(err.said(), /LoginHistory 2026-10 .*500 of 1,000 rows, [\d,]+ a second, \d+ s left/);
  assert.equal(out.said(), "  Network: this org does not have it.\n");
});

test("without a terminal there are notes only", () => {
  const [out, err] = [recorder(false), recorder(false)];
  const progress = exportProgress({ out: out.stream, err: err.stream });
  progress.parts(2);
  const task = progress.begin("User");
  task.at(5);
  task.end();
  progress.note("Network: this org does not have it.");
  progress.end();
  assert.deepEqual([out.said(), err.said()], ["  Network: this org does not have it.\n", ""]);
});

test("rows, rate and time left are said as far as they are known", () => {
  assert.equal(pace(0, 0, 1), "0 rows");
  assert.equal(pace(300, 0, 3), "300 rows, 100 a second");
  assert.equal(pace(1000, 5000, 10), "1,000 of 5,000 rows, 100 a second, 40 s left");
  assert.equal(pace(1000, 1_000_000, 10), "1,000 of 1,000,000 rows, 100 a second, 167 min left");
});

test("the summary counts logins and other rows, and names the days", () => {
  const file = { query: "", api: "bulk" as const };
  const month = { ...file, file: "LoginHistory", name: "LoginHistory-202610.csv.gz", rows: 1200 };
  const summary = summaryOf({
    kind: "export",
    alias: "prod",
    exportedAt: "2026-11-20T12:00:00.000Z",
    files: [
      { ...file, file: "User", rows: 30 },
      { ...file, file: "Network", rows: null },
      { ...month, spans: [{ from: "2026-10-05T08:00:00.000Z", to: "2026-11-01T00:00:00.000Z" }] }
    ],
    notes: []
  });
  assert.equal(summary, "1,200 logins from 2026-10-05 to 2026-11-01 (UTC), and 1 other object with 30 rows.");
});
