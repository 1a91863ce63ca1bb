import type { ExportMarker } from "../csv/exportMarker.ts";
import type { Progress } from "../export/progress.ts";
import { MultiBar } from "cli-progress";
import type { SingleBar } from "cli-progress";
import { sayOn } from "./terminal.ts";
import type { Terminal } from "./terminal.ts";

const count = (value: number) => Math.round(value).toLocaleString("en-US");

/**
 * Shows on a terminal how far an export is: a line for all parts, and one for each that is being read, with its rows, rows a second and the
 * time that is left. Where there is no terminal it is quiet but for what the user should know.
 */
export function exportProgress({ out, err }: Pick<Terminal, "out" | "err">): Progress & { end(): void } {
  const say = sayOn({ out });
  if (!err.isTTY) {
    const task = { expect: () => {}, at: () => {}, end: () => {} };
    return { note: (text) => say(`  ${text}`), parts: () => {}, begin: () => task, end: () => {} };
  }
  const bars = new MultiBar({
    stream: err,
    format: "{name} {bar} {rows}",
    barsize: 24,
    hideCursor: true,
    gracefulExit: false,
    emptyOnZero: true
  });
  const notes: string[] = [];
  let all: SingleBar | undefined;
  let done = 0;
  const of = (parts: number) => ({ name: named("All objects"), rows: `${done} of ${parts}` });
  return {
    // Later ones would stand in the middle of the lines that move.
    note: (text) => void (all ? notes.push(text) : say(`  ${text}`)),
    parts(parts) {
      all = bars.create(parts, 0, of(parts));
    },
    begin(name) {
      const started = Date.now();
      let expected = 0;
      const bar = bars.create(0, 0, { name: named(name), rows: "waiting for Salesforce" });
      return {
        expect(rows) {
          expected += rows;
          bar.setTotal(expected);
        },
        at: (rows) => bar.update(rows, { rows: pace(rows, expected, (Date.now() - started) / 1000) }),
        end() {
          bars.remove(bar);
          done += 1;
          all?.update(done, of(all.getTotal()));
        }
      };
    },
    end() {
      bars.stop();
      for (const text of notes.splice(0)) say(`  ${text}`);
    }
  };
}

function named(name: string): string {
  return name.padEnd(28).slice(0, 28);
}

/** `1,200 of 5,000 rows, 300 a second, 13 s left`. */
export function pace(rows: number, expected: number, seconds: number): string {
  const rate = rows / Math.max(seconds, 0.001);
  const known = expected > 0 ? `${count(rows)} of ${count(expected)} rows` : `${count(rows)} rows`;
  if (!rows) return known;
  const left = Math.max(0, expected - rows) / rate;
  return `${known}, ${count(rate)} a second${expected ? `, ${lasting(left)} left` : ""}`;
}

function lasting(seconds: number): string {
  return seconds < 120 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}

/** What an export brought: `1,234 logins from 2026-05-30 to 2026-11-29, and 23 objects with 5,678 rows.` */
export function summaryOf({ files }: ExportMarker): string {
  const rows = (list: typeof files) => list.reduce((sum, file) => sum + (file.rows ?? 0), 0);
  const logins = files.filter(({ file }) => file === "LoginHistory");
  const others = files.filter((file) => !logins.includes(file) && file.rows !== null);
  const spans = logins.flatMap((file) => file.spans ?? []);
  const days = spans.flatMap(({ from, to }) => [from, to]).sort();
  const span = days.length ? ` from ${days[0]!.slice(0, 10)} to ${days.at(-1)!.slice(0, 10)} (UTC)` : "";
  return `${count(rows(logins))} logins${span}, and ${others.length} other ${others.length === 1 ? "object" : "objects"} with ${count(rows(others))} rows.`;
}
