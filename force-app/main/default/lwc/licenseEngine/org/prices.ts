import { previousDay } from "../base/days";
import type { PriceSource, Reason } from "../contract/costs";
import type { AuditFacts, Basis, LicenseType } from "../contract/org";
import type { Catalog } from "./catalog";
import { contractLines } from "./lines";
import type { Lines, OwnLine } from "./lines";

/** Price of one license on one day, per user and month or per login. */
interface Price {
  amount: number;
  currency: string;
  source: "contract" | "list";
}

/** Both prices of a family in one currency. `reason` says why one or both are null. */
export interface FamilyPrices {
  memberPrice: number | null;
  loginPrice: number | null;
  currency: string | null;
  priceSource: PriceSource | null;
  memberSource: Price["source"] | null;
  loginSource: Price["source"] | null;
  reason: Reason | null;
}

/** What the licenses of an org cost, by day. */
export interface PriceBook {
  lines: Lines;
  /** The lines that the price of a day comes from: those in force, and on a later day than today the ended ones at the prices of their next term. */
  linesOn(type: LicenseType, basis: Basis, day: string): OwnLine[];
  /** Prices of the member and the login license of the family of `type` on a day. */
  familyOn(type: LicenseType, basis: Basis, day: string): FamilyPrices;
  /** The same on the last day of a usage month; list prices if no month is known. */
  family(type: LicenseType, basis: Basis, month: PricedMonth | null): FamilyPrices;
  /** Lines of a license on its basis with a quantity above 0 in a month; empty if prices are withheld. */
  bought(type: LicenseType, basis: Basis, month: PricedMonth | null): OwnLine[];
}

/** The part of a usage month that prices need: the first day after it. */
export interface PricedMonth {
  end: string;
}

const NO_PRICES: FamilyPrices = {
  memberPrice: null,
  loginPrice: null,
  currency: null,
  priceSource: null,
  memberSource: null,
  loginSource: null,
  reason: "noPrices"
};

/**
 * Prices from the contract lines in force on a day, else from the list prices of the catalog. On a later day than today, a line that has ended
 * by then keeps its price, increased by its escalator. A contract's currency wins against a list price in another one; two currencies are never mixed.
 */
export function priceBook(facts: Pick<AuditFacts, "contracts" | "licenses" | "context">, catalog: Catalog): PriceBook {
  const lines = contractLines(facts, catalog);
  const { pricesVisible: visible, asOf } = facts.context;
  const today = previousDay(asOf);
  const linesOn = (type: LicenseType, basis: Basis, day: string): OwnLine[] =>
    linesOfTerm(lines, type, basis, { day, today });

  function priceOf(type: LicenseType | null, basis: Basis, day: string | null): Price | "currencyMismatch" | null {
    if (!type) return null;
    const contract = day === null ? [] : linesOn(type, basis, day);
    if (contract.length) return averagePrice(contract);
    return type.listPrice === null || type.listCurrency === null
      ? null
      : { amount: type.listPrice, currency: type.listCurrency, source: "list" };
  }

  function familyOn(type: LicenseType, basis: Basis, day: string | null): FamilyPrices {
    if (!visible) return { ...NO_PRICES, reason: "pricesHidden" };
    const counterpart = type.counterpart === null ? null : catalog.find(type.counterpart);
    const found = [priceOf(type, basis, day), priceOf(counterpart, basis === "member" ? "login" : "member", day)];
    const { own, other, mismatch } = inOneCurrency(found[0], found[1]);
    const [member, login] = basis === "member" ? [own, other] : [other, own];
    return {
      memberPrice: member?.amount ?? null,
      loginPrice: login?.amount ?? null,
      currency: (own ?? other)?.currency ?? null,
      priceSource: sourceOf(own, other),
      memberSource: member?.source ?? null,
      loginSource: login?.source ?? null,
      reason: mismatch ? "currencyMismatch" : missing(member, login)
    };
  }

  const lastDay = (month: PricedMonth | null): string | null => month && previousDay(month.end);
  return {
    lines,
    linesOn,
    familyOn,
    family: (type, basis, month) => familyOn(type, basis, lastDay(month)),
    bought(type, basis, month) {
      if (!month) return [];
      return lines.on(type, basis, previousDay(month.end)).filter((line) => line.quantity > 0);
    }
  };
}

/**
 * The lines in force on a day; after today also those of today that end before it without being renewed, at the prices of their next term.
 *
 * @param today the last day before the as-of day
 */
function linesOfTerm(
  lines: Lines,
  type: LicenseType,
  basis: Basis,
  { day, today }: { day: string; today: string }
): OwnLine[] {
  const ended = lines.all
    .filter((line) => line.type.name === type.name && line.basis === basis && line.quantity > 0)
    .filter((line) => line.end !== null && today <= line.end && line.end < day)
    .filter((line) => lines.until(line) === line.end)
    .map((line) => {
      const increase = 1 + (line.escalator ?? 0);
      const overagePrice = line.overagePrice === null ? null : line.overagePrice * increase;
      return { ...line, unitPrice: line.unitPrice * increase, overagePrice };
    });
  return [...lines.on(type, basis, day), ...ended];
}

/** The part of a line that its price needs. */
type PricedLine = Pick<OwnLine, "quantity" | "unitPrice" | "currency">;

/** Weighted by quantity; if there are only quotes (all quantities 0), their mean. */
function averagePrice(lines: readonly PricedLine[]): Price | "currencyMismatch" {
  const { currency, unitPrice } = lines[0];
  if (lines.some((line) => line.currency !== currency)) return "currencyMismatch";
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  let amount = unitPrice;
  if (lines.some((line) => line.unitPrice !== unitPrice))
    amount = quantity
      ? lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0) / quantity
      : lines.reduce((sum, line) => sum + line.unitPrice, 0) / lines.length;
  return { amount, currency, source: "contract" };
}

type FoundPrice = Price | "currencyMismatch" | null;

/**
 * The prices that are usable together. A list price in another currency than the contract's is none; of two contract prices in different currencies, each
 * license keeps its own.
 */
function inOneCurrency(
  one: FoundPrice,
  two: FoundPrice
): { own: Price | null; other: Price | null; mismatch: boolean } {
  const own = one === "currencyMismatch" ? null : one;
  const other = two === "currencyMismatch" ? null : two;
  if (own && other && own.currency !== other.currency) {
    if (own.source !== other.source)
      return own.source === "contract" ? { own, other: null, mismatch: false } : { own: null, other, mismatch: false };
    return { own, other: null, mismatch: true };
  }
  return { own, other, mismatch: one === "currencyMismatch" || two === "currencyMismatch" };
}

function sourceOf(own: Price | null, other: Price | null): PriceSource | null {
  if (own && other && own.source !== other.source) return "mixed";
  return (own ?? other)?.source ?? null;
}

function missing(member: Price | null, login: Price | null): Reason | null {
  if (member && login) return null;
  if (member) return "noLoginPrice";
  return login ? "noMemberPrice" : "noPrices";
}
