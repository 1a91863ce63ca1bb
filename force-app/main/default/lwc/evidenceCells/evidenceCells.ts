import type { EvidenceKind, EvidencePack, EvidenceTable } from "c/licenseEngine";
import { toCsv } from "c/csv";
import type { FactColumn, FactRow } from "c/factTable";
import { formatDate, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";

type Cell = string | number | null;

const NUMBERS: readonly EvidenceKind[] = ["integer", "decimal", "money", "share"];

/** A cell as the locale writes it; money in the currency that its row names. */
export function cellText(cell: Cell, kind: EvidenceKind, currency: string | null): string {
  if (cell === null) return formatNumber(null);
  if (typeof cell === "string") return kind === "date" ? formatDate(cell) : cell;
  if (kind === "money") return formatMoney(cell, currency);
  if (kind === "share") return formatPercent(cell, 1);
  return formatNumber(cell, kind === "decimal" ? 1 : 0);
}

/** A table of the pack, formatted. */
export function formatted({ columns, rows }: EvidenceTable): { columns: FactColumn[]; rows: FactRow[] } {
  const currencyAt = columns.findIndex(({ kind }) => kind === "currency");
  return {
    columns: columns.map(({ label, kind }) => ({ label, number: NUMBERS.includes(kind) })),
    rows: rows.map((row, i) => {
      const currency = currencyAt < 0 ? null : (row[currencyAt] as string | null);
      return { key: String(i), cells: row.map((cell, column) => cellText(cell, columns[column].kind, currency)) };
    })
  };
}

/** A table of the pack as CSV: unrounded numbers, unknown ones as empty cells, a byte order mark for Excel. */
export function tableCsv({ columns, rows }: EvidenceTable): string {
  return toCsv(
    columns.map(({ label }, i) => ({ header: label, value: (row: readonly Cell[]) => row[i] })),
    rows,
    { bom: true }
  );
}

const ESCAPES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => ESCAPES[character]);

const STYLE = `body{font:14px/1.45 system-ui,sans-serif;color:#181818;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.5rem}h2{font-size:1.2rem;margin-top:2rem;border-bottom:2px solid #0176d3}h3{font-size:1rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}th,td{border:1px solid #c9c9c9;padding:.25rem .5rem;text-align:left;vertical-align:top}
thead{display:table-header-group}thead th{background:#f3f3f3}.n{text-align:right}
@media print{body{margin:0;max-width:none;font-size:11px}h2,h3{break-after:avoid}tr{break-inside:avoid}}`;

function tableHtml(table: EvidenceTable): string {
  const { columns, rows } = formatted(table);
  const cell = (tag: string, text: string, i: number) =>
    `<${tag}${columns[i].number ? ' class="n"' : ""}>${escaped(text)}</${tag}>`;
  const head = columns.map(({ label }, i) => cell("th", label, i)).join("");
  const body = rows.map(({ cells }) => `<tr>${cells.map((text, i) => cell("td", text, i)).join("")}</tr>`).join("\n");
  return `<h3>${escaped(table.title)}</h3>\n<table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}

/** The pack as one document that needs nothing else: to print, to send, to keep. Every text of the data is escaped. */
export function packHtml({ sections }: EvidencePack, title: string, intro: string, language: string): string {
  const parts = sections.map(
    (section) =>
      `<h2>${escaped(section.title)}</h2>\n${section.notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}\n${section.tables.map(tableHtml).join("\n")}`
  );
  return `<!doctype html>
<html lang="${escaped(language)}"><head><meta charset="utf-8"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1><p>${escaped(intro)}</p>
${parts.join("\n")}
</body></html>
`;
}
