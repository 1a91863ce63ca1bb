const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A table of texts. */
export interface PrintedTable {
  title: string;
  /** What the numbers are: period, unit, selection. */
  caption: string;
  /** `numeric` columns are right-aligned. */
  columns: readonly { header: string; numeric?: boolean }[];
  rows: readonly (readonly string[])[];
  /** Text to show instead of a table without rows. */
  empty: string;
}

/** A text as HTML or SVG content or attribute value. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]);
}

/** A table with its caption; the first column heads each row. */
export function tableHtml({ caption, columns, rows, empty, title }: PrintedTable): string {
  if (!rows.length) return `<p>${escaped(empty)}</p>`;
  const kind = (column: number) => (columns[column].numeric ? ' class="number"' : "");
  const head = columns.map(({ header }, column) => `<th scope="col"${kind(column)}>${escaped(header)}</th>`).join("");
  const body = rows.map((row) => `<tr>${row.map((text, column) => cell(text, column, kind(column))).join("")}</tr>`);
  // A wide table scrolls by itself; it can get the focus so that the keyboard can scroll it.
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escaped(title)}"><table><caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead><tbody>
${body.join("\n")}
</tbody></table></div>`;
}

function cell(text: string, column: number, attributes: string): string {
  return column === 0 ? `<th scope="row">${escaped(text)}</th>` : `<td${attributes}>${escaped(text)}</td>`;
}
