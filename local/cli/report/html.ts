import { documentHtml, escaped, tableHtml } from "c/printableDocument";
import { columnFigureHtml } from "./columnFigure.ts";
import { licenseFigures, poolFigures } from "./figures.ts";
import type { Report } from "./report.ts";
import type { Table } from "./reportTables.ts";

/** The report as one self-contained HTML document. */
export function htmlText(report: Report): string {
  return documentHtml(
    report.title,
    `<header><h1>${escaped(report.title)}</h1>${pairs(report.header)}</header>
<main>
<section aria-labelledby="totals"><h2 id="totals">Totals</h2>${pairs(report.totals, "tiles")}</section>
${findings(report)}
${section(report.licenses)}
${section(report.costs, licenseFigures(report.audit).map(columnFigureHtml))}
${section(report.populations)}
${section(report.populationCosts)}
${section(report.pools, poolFigures(report.audit).map(columnFigureHtml))}
${report.decisions.map((table) => section(table)).join("\n")}
<section aria-labelledby="notes"><h2 id="notes">Data notes</h2>${list(report.notes)}</section>
</main>`
  );
}

function section(table: Table, figures: string[] = []): string {
  const id = table.title.toLowerCase().replaceAll(" ", "-");
  const charts = figures.length ? `<div class="figures">${figures.join("\n")}</div>` : "";
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(table.title)}</h2>${tableHtml(table)}${charts}</section>`;
}

function findings({ findings: rows }: Report): string {
  const items = rows.map(({ title, saving, known, confidence, evidence, next }) => {
    const more = confidence ? `, ${escaped(confidence)}` : "";
    return `<li><strong>${escaped(title)}</strong> <span${known ? ' class="saving"' : ""}>${escaped(saving)}${more}</span><p>${escaped(evidence)} ${escaped(next)}</p></li>`;
  });
  const body = items.length ? `<ol>${items.join("\n")}</ol>` : "<p>Nothing to act on.</p>";
  return `<section aria-labelledby="findings"><h2 id="findings">Findings</h2>${body}</section>`;
}

function pairs(rows: [string, string][], kind = "facts"): string {
  const items = rows.map(([name, value]) => `<div><dt>${escaped(name)}</dt><dd>${escaped(value)}</dd></div>`);
  return `<dl class="${kind}">${items.join("")}</dl>`;
}

function list(texts: string[]): string {
  return texts.length ? `<ul>${texts.map((text) => `<li>${escaped(text)}</li>`).join("")}</ul>` : "<p>None.</p>";
}
