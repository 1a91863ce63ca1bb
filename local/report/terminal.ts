import type { WordedTable } from "c/words";
import { words } from "./words.ts";
import type { Report } from "./report.ts";

const WIDTH = 110;
/** Findings that the terminal shows; the files have all of them. */
const TOP = 10;
/** Shows how finding N came about. */
const EXPLAIN = "npx license-optimizer audit --data DIR --explain N";
/** Rows of a table that the terminal shows. */
const ROWS = 20;
/** Minimum width of a text column. */
const LEAST = 10;
const GAP = "  ";
/** What else the files contain. */
const LEFT_OUT = ["currency", "priceSource", "months", "threshold", "confidence"];

/** The report for a terminal of about 110 columns. Color only repeats what headings and words say. */
export function terminalText(report: Report, color: boolean): string {
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const green = (text: string) => (color ? `\u001b[32m${text}\u001b[0m` : text);
  const heading = (title: string) => `\n${bold(plain(title))}\n`;
  const { head, totals, sections, notes } = report;
  const findings = report.findings
    .slice(0, TOP)
    .map(({ title, saving, known, confidence, evidence, next }, index) =>
      [
        ...wrapped(`${index + 1}. ${title}`, "   ", "   ").map((line) => line.replace(/^ {3}(?=\d)/, "  ")),
        `     ${known ? green(saving) : saving}, ${confidence}`,
        ...wrapped(evidence, "     ", "     "),
        ...wrapped(next, "     ", "     ")
      ].join("\n")
    );
  const table = (one: WordedTable) =>
    one.rows.length
      ? [`${GAP}${bold(plain(one.title))}`, ...alignedRows(one, bold), ""]
      : [...wrapped(head.none(one.title), GAP, GAP), ""];
  return [
    `${bold(plain(head.title))}\n`,
    ...wrapped(head.period, "", "").map((line) => `${line}\n`),
    "\n",
    pairs(totals, bold),
    ...sections
      .map(({ title, notes: about, tables }) =>
        [heading(title), ...about.flatMap((note) => wrapped(note, GAP, GAP)), ...tables.flatMap(table)]
          .join("\n")
          .trimEnd()
      )
      .map((text) => `${text}\n`),
    heading(words.reportWords.findings),
    findings.length ? `${findings.join("\n")}\n` : `${GAP}${words.reportWords.noFindings}\n`,
    more(report.findings.length - TOP),
    findings.length ? `${GAP}${words.reportWords.explain(EXPLAIN)}\n` : "",
    heading(words.reportWords.notes),
    ...(notes.length ? notes : [words.reportWords.noNotes])
      .flatMap((note) => wrapped(note, "  - ", "    "))
      .map((line) => `${line}\n`),
    `\n${head.version}\n`
  ].join("");
}

function more(count: number): string {
  return count > 0 ? `${GAP}${words.reportWords.more(count)}\n` : "";
}

function pairs(rows: [string, string][], strong = (text: string) => text): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${strong(value)}\n`).join("");
}

/** The table in columns; long texts continue in the next line. */
function alignedRows(table: WordedTable, bold: (text: string) => string): string[] {
  const shown = table.columns
    .map(({ label, kind, code }, at) => ({ label, kind, code, at }))
    .filter(({ code }) => !LEFT_OUT.includes(code ?? ""));
  const texts = table.rows.slice(0, ROWS).map((row) => {
    const all = words.rowTexts(table, row);
    return shown.map(({ at }) => plain(all[at]));
  });
  const widths = fitted(
    shown.map(({ label }, at) =>
      Math.max(...label.split(" ").map((word) => word.length), ...texts.map((row) => row[at].length))
    ),
    shown.map(({ kind }) => kind === "text")
  );
  const line = (row: string[]) =>
    GAP +
    row
      .map((text, at) => (words.isNumber(shown[at].kind) ? text.padStart(widths[at]) : text.padEnd(widths[at])))
      .join(GAP);
  const printed = (row: string[]) => {
    const cells = row.map((text, at) => lines(text, widths[at]));
    const height = Math.max(...cells.map(({ length }) => length));
    return Array.from({ length: height }, (_, part) => line(cells.map((cell) => cell[part] ?? "")).trimEnd());
  };
  const rest = more(table.rows.length - ROWS).trimEnd();
  return [...printed(shown.map(({ label }) => label)).map(bold), ...texts.flatMap(printed), ...(rest ? [rest] : [])];
}

/** Widths that fit the terminal: the widest text column shrinks first. */
function fitted(widths: number[], texts: boolean[]): number[] {
  const fit = [...widths];
  while (fit.reduce((sum, width) => sum + width + GAP.length, 0) > WIDTH) {
    const widest = Math.max(...fit.filter((_, at) => texts[at]));
    if (!(widest > LEAST)) break;
    fit[fit.findIndex((width, at) => texts[at] && width === widest)] -= 1;
  }
  return fit;
}

/** Control characters in a name must not control the terminal. */
function plain(text: string): string {
  return text.replace(/\p{Cc}/gu, " ");
}

/** Wraps a text to lines of at most that width, and shortens longer words. */
function lines(text: string, width: number): string[] {
  const found = [""];
  for (const whole of text.split(" ")) {
    const word = whole.length > width ? `${whole.slice(0, width - 1)}…` : whole;
    const last = found[found.length - 1];
    if (last && last.length + 1 + word.length > width) found.push(word);
    else found[found.length - 1] = last ? `${last} ${word}` : word;
  }
  return found;
}

function wrapped(text: string, first: string, rest: string): string[] {
  const lines = [first];
  for (const word of plain(text).split(" ")) {
    const line = lines[lines.length - 1];
    const indent = lines.length > 1 ? rest : first;
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) lines.push(rest + word);
    else lines[lines.length - 1] = line.length === indent.length ? line + word : `${line} ${word}`;
  }
  return lines;
}
