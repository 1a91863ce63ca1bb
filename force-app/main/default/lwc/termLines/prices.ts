import type { AuditFacts, LicenseType } from "c/licenseEngine";
import { basisOf, catalogOf } from "c/licenseEngine";
import type { GridColumn, GridRow } from "c/editGrid";
import { numberOf, numberText } from "c/entry";
import { dayBefore, formatList, formatPrice } from "c/format";
import { basisWord } from "c/words";
import { HEADINGS } from "./columns";
import { labels } from "./labels";
import { emptyDraft, type DraftLine, type ReadLine, type TermsFrame } from "./lines";

/** The fields of a price without a contract. */
export type PriceField = "unitPrice" | "currency";

/** What the rows of prices are made from. */
export interface PriceFrame extends TermsFrame {
  /** The last day of the facts. */
  today: string;
  /** The first day of a price without a contract; empty if it needs none. */
  start: string;
  currency: string;
}

const NONE = "0";

/** What drafts are checked against, and what a price without a contract begins with. */
export function priceFrame(
  { catalog, licenses, context }: Pick<AuditFacts, "catalog" | "licenses" | "context">,
  drafts: readonly DraftLine[]
): PriceFrame {
  const strict = context.source === "org";
  const currencies = drafts.map(({ cells }) => cells.currency).filter((code) => code !== "");
  return {
    catalog: catalogOf(catalog),
    licenses,
    strict,
    today: dayBefore(context.asOf),
    start: strict ? (context.months[0]?.month ?? context.coverage.from) : "",
    currency: currencies[0] ?? catalog.find(({ listCurrency }) => listCurrency !== null)?.listCurrency ?? "USD"
  };
}

export const priceColumns: GridColumn[] = [
  { key: "license", label: labels.Common_License, type: "fixed" },
  { key: "basis", label: labels.Common_Basis, type: "fixed" },
  { key: "source", label: labels.Terms_PriceSource, type: "fixed" },
  { key: "unitPrice", label: labels.Terms_YourPrice, type: "number", width: "7rem" },
  { key: "currency", label: HEADINGS.currency, type: "text", width: "5rem" }
];

/** The licenses whose prices the decisions need: those of the org, and the other license of each of their families. */
function pricedTypes({ catalog, licenses }: Pick<TermsFrame, "catalog" | "licenses">): LicenseType[] {
  const own = licenses.map(({ name }) => catalog.find(name)).filter((type) => type !== null);
  const all = own.flatMap((type) => [type, ...(type.counterpart ? [catalog.find(type.counterpart)] : [])]);
  return [...new Map(all.filter((type) => type !== null).map((type) => [type.name, type])).values()];
}

/** Whether a line is in force on a day, as far as its cells can be read. */
function inForce({ cells }: DraftLine, today: string): boolean {
  return (cells.start === "" || cells.start <= today) && (cells.end === "" || today <= cells.end);
}

/** A price without a contract: a line with quantity 0. */
function isQuote({ cells }: DraftLine): boolean {
  return numberOf(cells.quantity).value === 0;
}

/** The drafts of a license that its price comes from today: lines with a quantity, else quotes. */
function pricing(drafts: readonly DraftLine[], license: string, today: string): DraftLine[] {
  const own = drafts.filter((draft) => draft.cells.license === license && inForce(draft, today));
  const bought = own.filter((draft) => !isQuote(draft));
  return bought.length ? bought : own;
}

/** One row a license: where its price comes from, and a field where it may be entered without a contract. */
export function priceRows(
  drafts: readonly DraftLine[],
  read: ReadonlyMap<string, ReadLine>,
  frame: PriceFrame
): GridRow[] {
  return pricedTypes(frame).map((type) => {
    const lines = pricing(drafts, type.name, frame.today);
    const [quote] = lines.length === 1 && isQuote(lines[0]) ? lines : [];
    const { unitPrice = "", currency = "" } = read.get(quote?.key ?? "")?.problems ?? {};
    const closed = lines.length > 0 && !quote;
    return {
      key: type.name,
      name: type.name,
      cells: {
        license: type.name,
        basis: basisWord(
          basisOf(
            type,
            frame.licenses.find(({ name }) => name === type.name)
          )
        ),
        source: sourceOf(type, lines, quote !== undefined),
        unitPrice: quote?.cells.unitPrice ?? "",
        currency: quote?.cells.currency ?? ""
      },
      hints: { unitPrice: numberText(type.listPrice), currency: type.listCurrency ?? frame.currency },
      problems: { ...(unitPrice ? { unitPrice } : {}), ...(currency ? { currency } : {}) },
      ...(closed ? { closed: ["unitPrice", "currency"] } : {})
    };
  });
}

function sourceOf(type: LicenseType, lines: readonly DraftLine[], isQuoted: boolean): string {
  if (isQuoted) return labels.Terms_SourceQuote;
  if (lines.length) return `${labels.Terms_SourceContract}: ${formatList(pricesOf(lines))}`;
  if (type.listPrice === null) return labels.Terms_SourceNone;
  return `${labels.Evidence_value_list}: ${formatPrice(type.listPrice, type.listCurrency)}`;
}

/** The different prices of lines, each once. */
function pricesOf(lines: readonly DraftLine[]): string[] {
  const texts = lines.map(({ cells: { unitPrice, currency } }) =>
    formatPrice(numberOf(unitPrice).value ?? null, /^[A-Z]{3}$/.test(currency) ? currency : null)
  );
  return [...new Set(texts)];
}

/** The drafts with another price of a license: a quote is added, changed, or removed when its price is emptied. */
export function withPrice(
  drafts: readonly DraftLine[],
  { license, field, value }: { license: string; field: PriceField; value: string },
  frame: PriceFrame
): DraftLine[] {
  const quote = pricing(drafts, license, frame.today).find(isQuote);
  if (quote) {
    if (field === "unitPrice" && value.trim() === "") return drafts.filter((draft) => draft !== quote);
    return drafts.map((draft) => {
      if (draft !== quote) return draft;
      return { ...draft, cells: { ...draft.cells, [field]: value } };
    });
  }
  if (value.trim() === "") return [...drafts];
  const type = frame.catalog.find(license)!;
  const made = emptyDraft(type.listCurrency ?? frame.currency);
  return [
    ...drafts,
    {
      ...made,
      basis: basisOf(
        type,
        frame.licenses.find(({ name }) => name === type.name)
      ),
      cells: { ...made.cells, license, quantity: NONE, start: frame.start, [field]: value }
    }
  ];
}
