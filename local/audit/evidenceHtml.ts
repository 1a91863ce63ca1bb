import type { EvidenceKind, EvidencePack, EvidenceSection, EvidenceTable } from "c/licenseEngine";
import { documentHtml } from "./document.ts";
import { amount, count } from "./format.ts";
import { escaped, tableHtml } from "./markup.ts";

const decimal = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });
const NUMERIC: readonly EvidenceKind[] = ["integer", "decimal", "money", "share"];

/** The evidence pack as one printable document. */
export function evidenceHtml(pack: EvidencePack): string {
  const title = `Evidence pack: ${pack.sourceName}`;
  const { from, to } = pack.coverage;
  return documentHtml(
    title,
    `<header><h1>${escaped(title)}</h1><p>As of ${pack.asOf} (not included). Logins from ${from} to ${to} (not included).</p></header>
<main class="pack">
${pack.sections.map(sectionHtml).join("\n")}
</main>`
  );
}

function sectionHtml({ id, title, notes, tables }: EvidenceSection): string {
  return `<section aria-labelledby="${id}"><h2 id="${id}">${escaped(title)}</h2>
${notes.map((note) => `<p>${escaped(note)}</p>`).join("\n")}
${tables.map(packTable).join("\n")}</section>`;
}

function packTable({ title, columns, rows }: EvidenceTable): string {
  return tableHtml({
    title,
    caption: title,
    columns: columns.map(({ label, kind }) => ({ header: label, numeric: NUMERIC.includes(kind) })),
    rows: rows.map((row) => row.map((cell, column) => cellText(cell, columns[column].kind))),
    empty: `${title}: none.`
  });
}

function cellText(cell: string | number | null, kind: EvidenceKind): string {
  if (cell === null) return "-";
  if (typeof cell === "string") return cell;
  if (kind === "money") return amount(cell);
  if (kind === "share") return share.format(cell);
  return kind === "decimal" ? decimal.format(cell) : count(cell);
}
