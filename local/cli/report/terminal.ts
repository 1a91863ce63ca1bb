import type { Report } from "./report.ts";
import type { Table } from "./reportTables.ts";

const WIDTH = 110;
/** Findings that the terminal shows; all of them are in the files. */
const TOP = 10;
/** Longest text of a cell; longer names end with an ellipsis, the files have them in full. */
const CELL = 29;

/** The report for a terminal of about 110 columns. Color only repeats what headings and words say. */
export function terminalText(report: Report, color: boolean): string {
  const bold = (text: string) => (color ? `\u001b[1m${text}\u001b[0m` : text);
  const green = (text: string) => (color ? `\u001b[32m${text}\u001b[0m` : text);
  const heading = (title: string, caption: string) => `\n${bold(title)}${caption ? `  (${caption})` : ""}\n`;
  const section = (table: Table) =>
    heading(table.title, table.rows.length ? table.caption : "") +
    (table.rows.length ? alignedRows(table, bold) : [`  ${table.empty}`]).join("\n") +
    "\n";
  const findings = report.findings
    .slice(0, TOP)
    .map(({ title, saving, known, confidence, evidence, next }, index) =>
      [
        ...wrapped(`${index + 1}. ${title}`, "   ", "   ").map((line) => line.replace(/^ {3}(?=\d)/, "  ")),
        `     ${known ? green(saving) : saving}${confidence ? `, ${confidence}` : ""}`,
        ...wrapped(evidence, "     ", "     "),
        ...wrapped(next, "     ", "     ")
      ].join("\n")
    );
  const left = report.findings.length - findings.length;
  return [
    `${bold(report.title)}\n`,
    pairs(report.header),
    "\n",
    pairs(report.totals, bold),
    section(report.licenses),
    section(report.costs),
    section(report.populations),
    section(report.populationCosts),
    section(report.pools),
    ...report.decisions.map(section),
    heading("Top findings", ""),
    findings.length ? `${findings.join("\n")}\n` : "  Nothing to act on.\n",
    left > 0 ? `  ${left} more: see --out or --json.\n` : "",
    heading("Data notes", ""),
    report.notes.length ? `${report.notes.flatMap((note) => wrapped(note, "  - ", "    ")).join("\n")}\n` : "  None.\n"
  ].join("");
}

function pairs(rows: [string, string][], strong = (text: string) => text): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}  ${strong(value)}\n`).join("");
}

function alignedRows({ columns, rows }: Table, bold: (text: string) => string): string[] {
  const cells = rows.map((row) =>
    row.map((text, column) => shortened(text, columns[column].wide ? WIDTH - CELL : CELL))
  );
  const widths = columns.map(({ header }, column) =>
    Math.max(header.length, ...cells.map((row) => row[column].length))
  );
  const line = (texts: string[]) =>
    `  ${texts.map((text, column) => (columns[column].numeric ? text.padStart(widths[column]) : text.padEnd(widths[column]))).join("  ")}`.trimEnd();
  return [bold(line(columns.map(({ header }) => header))), ...cells.map(line)];
}

function shortened(text: string, most: number): string {
  // Control characters of a name must not steer the terminal.
  const plain = text.replace(/\p{Cc}/gu, " ");
  return plain.length > most ? `${plain.slice(0, most - 1)}…` : plain;
}

function wrapped(text: string, first: string, rest: string): string[] {
  const lines = [first];
  for (const word of text.replace(/\p{Cc}/gu, " ").split(" ")) {
    const line = lines[lines.length - 1];
    const indent = lines.length > 1 ? rest : first;
    if (line.length > indent.length && line.length + 1 + word.length > WIDTH) lines.push(rest + word);
    else lines[lines.length - 1] = line.length === indent.length ? line + word : `${line} ${word}`;
  }
  return lines;
}
