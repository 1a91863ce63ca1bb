import { createHash } from "node:crypto";
import { columnFigureHtml } from "./columnFigure.ts";
import { licenseFigures, poolFigures } from "./figures.ts";
import { escaped, tableHtml } from "./markup.ts";
import type { Report } from "./report.ts";
import type { Table } from "./reportTables.ts";
import { STYLE } from "./style.ts";

/**
 * The report as one self-contained HTML document: no script, no external resource, and a content security policy that allows nothing
 * but its own style sheet.
 */
export function htmlText(report: Report): string {
  const hash = createHash("sha256").update(STYLE).digest("base64");
  const title = escaped(report.title);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${STYLE}</style>
</head>
<body>
<header><h1>${title}</h1>${pairs(report.header)}</header>
<main>
<section aria-labelledby="totals"><h2 id="totals">Totals</h2>${pairs(report.totals, "tiles")}</section>
${findings(report)}
${section(report.licenses)}
${section(report.costs, licenseFigures(report.audit).map(columnFigureHtml))}
${section(report.populations)}
${section(report.populationCosts)}
${section(report.pools, poolFigures(report.audit).map(columnFigureHtml))}
<section aria-labelledby="notes"><h2 id="notes">Data notes</h2>${list(report.notes)}</section>
</main>
</body>
</html>
`;
}

function section(table: Table, figures: string[] = []): string {
  const id = table.title.toLowerCase().replaceAll(" ", "-");
  const charts = figures.length ? `<div class="figures">${figures.join("\n")}</div>` : "";
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(table.title)}</h2>${tableHtml(table)}${charts}</section>`;
}

function findings({ findings: rows }: Report): string {
  const items = rows.map(({ title, saving, known, confidence, evidence }) => {
    const more = confidence ? `, ${escaped(confidence)}` : "";
    return `<li><strong>${escaped(title)}</strong> <span${known ? ' class="saving"' : ""}>${escaped(saving)}${more}</span><p>${escaped(evidence)}</p></li>`;
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
