import type { EvidenceKind, EvidencePack } from "c/licenseEngine";
import { evidenceHtml as documentOf } from "c/printableDocument";
import { amount, count } from "./format.ts";

const decimal = new Intl.NumberFormat("en-US", { maximumFractionDigits: 2 });
const share = new Intl.NumberFormat("en-US", { style: "percent", maximumFractionDigits: 1 });

/** The evidence pack as one printable document in English; amounts stand beside their currency. */
export function evidenceHtml(pack: EvidencePack): string {
  const { from, to } = pack.coverage;
  return documentOf(pack, {
    title: `Evidence pack: ${pack.sourceName}`,
    intro: `As of ${pack.asOf} (not included). Logins from ${from} to ${to} (not included).`,
    language: "en",
    none: (table) => `${table}: none.`,
    cell: cellText
  });
}

function cellText(cell: string | number | null, kind: EvidenceKind): string {
  if (cell === null) return "-";
  if (typeof cell === "string") return cell;
  if (kind === "money") return amount(cell);
  if (kind === "share") return share.format(cell);
  return kind === "decimal" ? decimal.format(cell) : count(cell);
}
