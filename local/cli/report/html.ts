import { documents, format, words } from "../words.ts";
import { columnFigureHtml } from "./columnFigure.ts";
import type { ColumnFigure } from "./columnFigure.ts";
import { licenseFigures, poolFigures } from "./figures.ts";
import type { Report, ReportedFinding } from "./report.ts";

const { documentHtml, escaped, sectionHtml } = documents;
const { totals, findings, noFindings, notes, noNotes } = words.reportWords;

/** The report as one self-contained HTML document. */
export function htmlText(report: Report): string {
  const { title, intro } = report.head;
  const figures: Record<string, ColumnFigure[]> = {
    basis: licenseFigures(report.audit),
    pools: poolFigures(report.audit)
  };
  const sections = report.sections.map((section) =>
    sectionHtml(section, report.head, charts(figures[section.id] ?? []))
  );
  return documentHtml(
    title,
    `<header><h1>${escaped(title)}</h1><p>${escaped(intro)}</p></header>
<main>
<section aria-labelledby="totals"><h2 id="totals">${escaped(totals)}</h2>${tiles(report.totals)}</section>
<section aria-labelledby="findings"><h2 id="findings">${escaped(findings)}</h2>${findingList(report.findings)}</section>
${sections.join("\n")}
<section aria-labelledby="notes"><h2 id="notes">${escaped(notes)}</h2>${noteList(report.notes)}</section>
</main>`,
    format.language
  );
}

function charts(figures: ColumnFigure[]): string {
  return figures.length ? `<div class="figures">${figures.map(columnFigureHtml).join("\n")}</div>` : "";
}

function findingList(rows: ReportedFinding[]): string {
  const items = rows.map(
    ({ title, saving, known, confidence, evidence, next }) =>
      `<li><strong>${escaped(title)}</strong> <span${known ? ' class="saving"' : ""}>${escaped(`${saving}, ${confidence}`)}</span><p>${escaped(evidence)} ${escaped(next)}</p></li>`
  );
  return items.length ? `<ol>${items.join("\n")}</ol>` : `<p>${escaped(noFindings)}</p>`;
}

function tiles(rows: [string, string][]): string {
  const items = rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`);
  return `<dl class="tiles">${items.join("")}</dl>`;
}

function noteList(texts: string[]): string {
  return texts.length
    ? `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>`
    : `<p>${escaped(noNotes)}</p>`;
}
