import type { Catalog, ContractLine, Doubt } from "c/licenseEngine";
import type { LinesOfLicense } from "./contractDoubts.ts";

/** Nobody pays so many times the list price: the price is of a year, or in cents. */
const LIST_MOST = 5;
/** Prices of both bases that are so much further apart than the list prices are of different spans. */
const APART_MOST = 6;
/** Nobody agrees to a login beyond the pool at so many times the price of one in it. */
const OVERAGE_MOST = 10;

/** Prices that can't be per seat and month, or per login. */
export function priceDoubts(placed: readonly LinesOfLicense[], catalog: Catalog): Doubt[] {
  return placed.flatMap((own) => [...farFromList(own), ...apart(own, placed, catalog), ...oddOverage(own)]);
}

function farFromList({ fact, type, lines }: LinesOfLicense): Doubt[] {
  const { listPrice, listCurrency } = type;
  if (!listPrice) return [];
  const far = lines.find(({ unitPrice, currency }) => currency === listCurrency && unitPrice > LIST_MOST * listPrice);
  return far ? [told("priceFar", fact.name, far, { price: far.unitPrice, list: listPrice })] : [];
}

/** A seat's price against that of a login, as the list prices are; in any currency. */
function apart({ fact, type, lines }: LinesOfLicense, placed: readonly LinesOfLicense[], catalog: Catalog): Doubt[] {
  const counterpart = type.basis === "member" && type.counterpart !== null ? catalog.find(type.counterpart) : null;
  const [seat] = lines;
  const [login] = placed.find((row) => row.type.name === counterpart?.name)?.lines ?? [];
  if (!seat?.unitPrice || !login?.unitPrice || seat.currency !== login.currency) return [];
  if (!type.listPrice || !counterpart?.listPrice) return [];
  const factor = seat.unitPrice / login.unitPrice / (type.listPrice / counterpart.listPrice);
  if (factor <= APART_MOST && factor >= 1 / APART_MOST) return [];
  return [told("pricesApart", fact.name, seat, { price: seat.unitPrice, login: login.unitPrice })];
}

function oddOverage({ fact, lines }: LinesOfLicense): Doubt[] {
  const odd = lines.find(
    ({ basis, unitPrice, overagePrice }) =>
      basis === "login" && overagePrice && (overagePrice < unitPrice || overagePrice > OVERAGE_MOST * unitPrice)
  );
  return odd ? [told("overageFar", fact.name, odd, { price: odd.overagePrice, login: odd.unitPrice })] : [];
}

function told(
  code: Doubt["code"],
  license: string,
  { currency }: ContractLine,
  numbers: Record<string, number | null>
): Doubt {
  return { code, names: { license, currency }, numbers };
}
