import { addDays, previousDay } from "../base/days";
import { money } from "../base/numbers";
import type { AnnualRow } from "../contract/capacity";
import type { Reason } from "../contract/costs";
import type { ContractLine } from "../contract/org";
import type { OwnedRow } from "../contract/owned";
import { linesOf } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { licenseOfLine } from "../org/prices";

/** What is owned of every external license (money.md 1). */
export function ownedRows(context: DecisionContext, annual: readonly AnnualRow[]): OwnedRow[] {
  return context.licenses.map((license) => {
    const year = annual.find((row) => row.license === license.fact.name);
    return ownedRow(context, license, year?.coming ?? null);
  });
}

function ownedRow(context: DecisionContext, license: ExternalLicense, coming: AnnualRow["coming"]): OwnedRow {
  const { fact, type, family, basis } = license;
  const today = previousDay(context.asOf);
  const lines = linesOf(context, type, basis, today);
  const said = basis === "member" ? fact.total : fact.monthlyLoginsEntitlement;
  const quantity = lines.length ? lines.reduce((sum, line) => sum + line.quantity, 0) : said;
  const { price, currency, source, reason } = priceOf(context, license, lines, today);
  const overages = lines.filter(({ overagePrice }) => overagePrice !== null);
  return {
    license: fact.name,
    family,
    basis,
    quantity,
    estimated: !lines.length && quantity !== null,
    price,
    priceSource: source,
    currency,
    monthly: price === null || quantity === null ? null : money(quantity * price),
    until: untilOf(context, license, lines),
    overagePrice: basis === "login" ? (newest(overages)?.overagePrice ?? null) : null,
    coming: basis === "login" && coming ? { logins: coming.logins, cost: coming.cost } : null,
    reason: reason ?? (quantity === null ? "noContract" : null)
  };
}

interface PriceToday {
  price: number | null;
  currency: string | null;
  source: OwnedRow["priceSource"];
  reason: Reason | null;
}

/**
 * The price of the lines in force, weighted by quantity; for quotes, their mean. Without a line in force, that of the last one, because a later term keeps its
 * price; else the list price.
 */
function priceOf(
  context: DecisionContext,
  { type, basis }: ExternalLicense,
  lines: readonly ContractLine[],
  today: string
): PriceToday {
  const unknown = { price: null, currency: null, source: null };
  if (!context.facts.context.pricesVisible) return { ...unknown, reason: "pricesHidden" };
  const own = context.facts.contracts.filter(
    (line) => line.basis === basis && licenseOfLine(line, context.catalog)?.name === type.name
  );
  const inForce = own.filter((line) => line.start <= today && (line.end === null || today <= line.end));
  const last = newest(own.filter((line) => line.start <= today));
  const priced = lines.length ? lines : inForce.length ? inForce : last ? [last] : own;
  if (!priced.length) {
    if (type.listPrice === null || type.listCurrency === null) return { ...unknown, reason: "noPrices" };
    return { price: type.listPrice, currency: type.listCurrency, source: "list", reason: null };
  }
  const { currency } = priced[0];
  if (priced.some((line) => line.currency !== currency)) return { ...unknown, reason: "currencyMismatch" };
  const quantity = priced.reduce((sum, line) => sum + line.quantity, 0);
  const price = quantity
    ? priced.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0) / quantity
    : priced.reduce((sum, line) => sum + line.unitPrice, 0) / priced.length;
  return { price: money(price), currency, source: "contract", reason: null };
}

/** The first end of a line that no other line follows on the next day. */
function untilOf(
  context: DecisionContext,
  { type, basis }: ExternalLicense,
  lines: readonly ContractLine[]
): string | null {
  const ends = lines.flatMap((line) => {
    let { end } = line;
    while (end !== null) {
      const next: string = addDays(end, 1);
      const follower = linesOf(context, type, basis, next).find(({ start }) => start === next);
      if (!follower) return [end];
      ({ end } = follower);
    }
    return [];
  });
  return ends.sort()[0] ?? null;
}

function newest(lines: readonly ContractLine[]): ContractLine | null {
  return lines.reduce<ContractLine | null>((last, line) => (!last || line.start > last.start ? line : last), null);
}
