import type { Basis, Catalog, EnteredLine, LicenseFact } from "c/licenseEngine";
import { basisOf, licenseOfLine } from "c/licenseEngine";
import { dayOf, numberOf, numberText, type Entry } from "c/entry";
import { fill } from "c/format";
import { labels } from "./labels";

/** The columns that people fill in. */
export const FIELDS = [
  "license",
  "quantity",
  "unitPrice",
  "currency",
  "start",
  "end",
  "overagePrice",
  "settlement",
  "trueDown",
  "escalator"
] as const;

export type Field = (typeof FIELDS)[number];

/** A contract line while it is edited: every cell as it was typed. */
export interface DraftLine {
  /** Of this page. */
  key: string;
  /** Of the record; empty for a new line. */
  id: string;
  basis: Basis;
  cells: Record<Field, string>;
}

/** What the cells are checked against. */
export interface TermsFrame {
  catalog: Catalog;
  licenses: readonly LicenseFact[];
  /** Whether a line needs a quantity and a start: records do, a folder has defaults. */
  strict: boolean;
}

export type Problems = Partial<Record<Field, string>>;

let made = 0;

/** A new key for a draft. */
function newKey(): string {
  made += 1;
  return `line ${made}`;
}

/** The basis of a license of the catalog; null for a license that the catalog does not call external. */
function basisOfName(name: string, { catalog, licenses }: Pick<TermsFrame, "catalog" | "licenses">): Basis | null {
  const type = catalog.find(name);
  return type?.external
    ? basisOf(
        type,
        licenses.find((license) => license.name === type.name)
      )
    : null;
}

const percentOf = (share: number | null) => (share === null ? null : Number((share * 100).toFixed(6)));

/** A kept line as it is edited: under the license that it pays for. */
export function draftOf(line: EnteredLine, { catalog }: Pick<TermsFrame, "catalog">): DraftLine {
  return {
    key: newKey(),
    id: line.id,
    basis: line.basis,
    cells: {
      license: licenseOfLine(line, catalog)?.name ?? line.license,
      quantity: numberText(line.quantity),
      unitPrice: numberText(line.unitPrice),
      currency: line.currency,
      start: line.start ?? "",
      end: line.end ?? "",
      overagePrice: numberText(line.overagePrice),
      settlement: line.settlement ?? "",
      trueDown: line.trueDown === null ? "" : line.trueDown ? "yes" : "no",
      escalator: numberText(percentOf(line.escalator))
    }
  };
}

/** An empty line in a currency. */
export function emptyDraft(currency: string): DraftLine {
  const cells = Object.fromEntries(FIELDS.map((field) => [field, ""])) as Record<Field, string>;
  return { key: newKey(), id: "", basis: "member", cells: { ...cells, currency } };
}

/** The draft with another text in a cell; the basis follows the license, and a seat has no overage. */
export function withCell(draft: DraftLine, field: Field, value: string, frame: TermsFrame): DraftLine {
  const cells = { ...draft.cells, [field]: value };
  if (field !== "license") return { ...draft, cells };
  const basis = basisOfName(value, frame) ?? draft.basis;
  return { ...draft, basis, cells: basis === "member" ? { ...cells, overagePrice: "", settlement: "" } : cells };
}

/** A draft read: the line if nothing is wrong. */
export interface ReadLine {
  line: EnteredLine | null;
  problems: Problems;
}

/** Reads the drafts; two lines of one license and time can't both leave their quantity to Salesforce. */
export function readLines(drafts: readonly DraftLine[], frame: TermsFrame): Map<string, ReadLine> {
  const read = new Map(drafts.map((draft) => [draft.key, readLine(draft, frame)]));
  const open: EnteredLine[] = [];
  for (const [key, { line, problems }] of read) {
    if (!line || line.quantity !== null) continue;
    if (open.some((other) => sharesQuantity(other, line)))
      read.set(key, { line: null, problems: { ...problems, quantity: labels.Terms_TwoOpen } });
    open.push(line);
  }
  return read;
}

function readLine({ id, basis, cells }: DraftLine, { strict }: TermsFrame): ReadLine {
  const quantity = needed(numberOf(cells.quantity, { whole: true }), strict ? labels.Terms_NoQuantity : null);
  const unitPrice = needed(numberOf(cells.unitPrice), labels.Terms_NoPrice);
  const start = needed(dayOf(cells.start), strict ? labels.Terms_NoStart : null);
  const end = dayOf(cells.end);
  const overagePrice = numberOf(cells.overagePrice);
  const escalator = numberOf(cells.escalator, { most: 100 });
  const currency = cells.currency.trim().toUpperCase();
  const isLogin = basis === "login";
  const isBefore = start.value && end.value && end.value < start.value;
  const problems = found({
    license: cells.license.trim() ? undefined : labels.Terms_NoLicense,
    quantity: quantity.problem,
    unitPrice: unitPrice.problem,
    currency: /^[A-Z]{3}$/.test(currency) ? undefined : labels.Terms_CurrencyWrong,
    start: start.problem,
    end: end.problem ?? (isBefore ? labels.Terms_EndBeforeStart : undefined),
    overagePrice: isLogin ? overagePrice.problem : undefined,
    escalator: escalator.problem
  });
  if (Object.keys(problems).length) return { line: null, problems };
  return {
    line: {
      id,
      license: cells.license.trim(),
      basis,
      quantity: quantity.value ?? null,
      unitPrice: unitPrice.value!,
      currency,
      start: start.value ?? null,
      end: end.value ?? null,
      overagePrice: isLogin ? (overagePrice.value ?? null) : null,
      settlement: isLogin && (cells.settlement === "year" || cells.settlement === "month") ? cells.settlement : null,
      trueDown: cells.trueDown === "" ? null : cells.trueDown === "yes",
      escalator: typeof escalator.value === "number" ? Number((escalator.value / 100).toFixed(8)) : null
    },
    problems
  };
}

/** An entry that may not be empty, if there is a text for that. */
function needed<Value>(entry: Entry<Value>, missing: string | null): Entry<Value> {
  return entry.value === null && missing !== null ? { problem: missing } : entry;
}

function found(problems: { [Name in Field]?: string | undefined }): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([, text]) => text !== undefined));
}

function sharesQuantity(one: EnteredLine, other: EnteredLine): boolean {
  const before = (end: string | null, start: string | null) => end !== null && start !== null && end < start;
  return (
    one.license === other.license &&
    one.basis === other.basis &&
    !before(one.end, other.start) &&
    !before(other.end, one.start)
  );
}

/** The place of a problem, as text: "Line 3, Start: ...". */
export function placeOf(line: number, column: string, problem: string): string {
  return fill(labels.Terms_Place, { line, column, problem });
}
