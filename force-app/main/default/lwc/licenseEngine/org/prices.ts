import { previousDay } from "../base/days";
import { money } from "../base/numbers";
import type { PriceSource, Reason } from "../contract/costs";
import type { AuditFacts, Basis, ContractLine, LicenseType } from "../contract/org";
import type { Catalog } from "./catalog";

/** Price of one license in one month, per user and month or per login. */
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

/** What the licenses of an org cost, by usage month. */
export interface PriceBook {
  /** Prices of the member and the login license of the family of `type`. */
  family(type: LicenseType, basis: Basis, month: PricedMonth | null): FamilyPrices;
  /** Lines of a license on its basis with a quantity above 0 in a month; empty if prices are withheld. */
  bought(type: LicenseType, basis: Basis, month: PricedMonth | null): ContractLine[];
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
 * Prices from the contract lines in force in a month, else from the list prices of the catalog. If a line's license and basis contradict each other
 * ("Partner Community", login), it means the license of the same family on that basis.
 */
export function priceBook(facts: Pick<AuditFacts, "contracts" | "context">, catalog: Catalog): PriceBook {
  const lines = new Map<string, ContractLine[]>();
  for (const line of facts.contracts) {
    const name = licenseOfLine(line, catalog)?.name;
    if (name !== undefined) lines.set(name, [...(lines.get(name) ?? []), line]);
  }
  const visible = facts.context.pricesVisible;

  function inForce(type: LicenseType, basis: Basis, month: PricedMonth | null): ContractLine[] {
    if (!month || !visible) return [];
    const lastDay = previousDay(month.end);
    return (lines.get(type.name) ?? []).filter(
      (line) => line.basis === basis && line.start <= lastDay && (line.end === null || lastDay <= line.end)
    );
  }

  function priceOf(
    type: LicenseType | null,
    basis: Basis,
    month: PricedMonth | null
  ): Price | "currencyMismatch" | null {
    if (!type) return null;
    const contract = inForce(type, basis, month);
    if (contract.length) return averagePrice(contract);
    return type.listPrice === null || type.listCurrency === null
      ? null
      : { amount: type.listPrice, currency: type.listCurrency, source: "list" };
  }

  return {
    bought: (type, basis, month) => inForce(type, basis, month).filter((line) => line.quantity > 0),
    family(type, basis, month) {
      if (!visible) return { ...NO_PRICES, reason: "pricesHidden" };
      const counterpart = type.counterpart === null ? null : catalog.find(type.counterpart);
      const own = priceOf(type, basis, month);
      const other = priceOf(counterpart, basis === "member" ? "login" : "member", month);
      if (
        own === "currencyMismatch" ||
        other === "currencyMismatch" ||
        (own && other && own.currency !== other.currency)
      )
        return { ...NO_PRICES, reason: "currencyMismatch" };
      const [member, login] = basis === "member" ? [own, other] : [other, own];
      return {
        memberPrice: member?.amount ?? null,
        loginPrice: login?.amount ?? null,
        currency: (own ?? other)?.currency ?? null,
        priceSource: sourceOf(own, other),
        memberSource: member?.source ?? null,
        loginSource: login?.source ?? null,
        reason: missing(member, login)
      };
    }
  };
}

/** The external license that a contract line pays for; null when the catalog has none. */
export function licenseOfLine(line: ContractLine, catalog: Catalog): LicenseType | null {
  const type = catalog.find(line.license);
  if (!type?.external) return null;
  if (type.basis === null || type.basis === line.basis) return type;
  return type.counterpart === null ? null : catalog.find(type.counterpart);
}

/** Sum of quantity x unit price, per month; null without lines or with several currencies. */
export function costOfLines(lines: readonly ContractLine[]): number | null {
  if (!lines.length || lines.some(({ currency }) => currency !== lines[0].currency)) return null;
  return money(lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0));
}

/** Weighted by quantity; if there are only quotes (all quantities 0), the latest. */
function averagePrice(lines: readonly ContractLine[]): Price | "currencyMismatch" {
  const { currency, unitPrice } = lines[0];
  if (lines.some((line) => line.currency !== currency)) return "currencyMismatch";
  const quantity = lines.reduce((sum, line) => sum + line.quantity, 0);
  let amount = unitPrice;
  if (quantity === 0) amount = lines.reduce((last, line) => (line.start > last.start ? line : last)).unitPrice;
  else if (lines.some((line) => line.unitPrice !== unitPrice))
    amount = lines.reduce((sum, line) => sum + line.quantity * line.unitPrice, 0) / quantity;
  return { amount, currency, source: "contract" };
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
