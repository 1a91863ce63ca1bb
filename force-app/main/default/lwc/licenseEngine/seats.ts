import type { ContractLine } from "./contract";
import type { DecisionContext, ExternalLicense } from "./decisionContext";
import { linesToday } from "./decisionContext";
import type { DecisionReason, SeatRow } from "./decisionsContract";
import { money } from "./money";
import type { FamilyPrices } from "./prices";
import { unusedSeats } from "./seatFindings";
import { seatProjection } from "./seatProjection";

/** Seats of every external license: bought, used, idle, what may be dropped at renewal, and when they run out. */
export function seatRows(context: DecisionContext): SeatRow[] {
  return context.licenses.map((license) => seatRow(context, license));
}

function seatRow(context: DecisionContext, license: ExternalLicense): SeatRow {
  const { facts, book, pricedMonth, settings, decisions, asOf } = context;
  const { fact, type, family, basis } = license;
  const member = basis === "member";
  const lines = member ? linesToday(context, type, "member") : [];
  const contracted = lines.length ? lines.reduce((sum, { quantity }) => sum + quantity, 0) : null;
  const prices = book.family(type, basis, pricedMonth);
  const seatPrice = member ? prices.memberPrice : null;
  const populations = facts.populations.filter((population) => population.license === fact.name);
  const dormant = populations.reduce((sum, { dormantUsers }) => sum + dormantUsers, 0);
  const neverLoggedIn = populations.reduce((sum, { neverLoggedInUsers }) => sum + neverLoggedInUsers, 0);
  const paid = member ? (contracted ?? fact.total) : 0;
  const trueDownSeats = Math.max(0, paid - fact.used);
  const trueDownSeatsIdle = Math.max(0, paid - Math.max(0, fact.used - dormant - neverLoggedIn));
  const renewal = renewalOf(lines);
  return {
    license: fact.name,
    family,
    basis,
    contracted,
    purchased: fact.total,
    used: fact.used,
    unused: unusedSeats(fact),
    dormant,
    neverLoggedIn,
    seatPrice,
    currency: seatPrice === null ? null : prices.currency,
    priceSource: seatPrice === null ? null : prices.memberSource,
    renewal,
    trueDown: trueDownOf(context, lines, renewal),
    trueDownSeats: member ? trueDownSeats : 0,
    trueDownMonthly: seatPrice === null ? null : money(trueDownSeats * seatPrice),
    trueDownSeatsIdle: member ? trueDownSeatsIdle : 0,
    trueDownMonthlyIdle: seatPrice === null ? null : money(trueDownSeatsIdle * seatPrice),
    reason: member ? priceReason(seatPrice, prices) : "loginBasis",
    projection: seatProjection(fact, decisions?.readings ?? null, asOf, settings)
  };
}

/** Why a member price is null; null when it is not. */
export function priceReason(price: number | null, { reason }: FamilyPrices): DecisionReason | null {
  if (price !== null) return null;
  return reason === "pricesHidden" || reason === "currencyMismatch" ? reason : "noPrices";
}

/** The earliest last day of the lines; null when all are open-ended. */
function renewalOf(lines: readonly ContractLine[]): string | null {
  return lines.reduce<string | null>(
    (first, { end }) => (end !== null && (first === null || end < first) ? end : first),
    null
  );
}

/** False when a line that ends at the renewal forbids fewer seats, true when all of them allow it, else null. */
function trueDownOf(
  { decisions }: DecisionContext,
  lines: readonly ContractLine[],
  renewal: string | null
): boolean | null {
  const rights = lines
    .filter(({ end }) => end === renewal)
    .map(
      ({ license, basis, start }) =>
        decisions?.terms?.find((term) => term.license === license && term.basis === basis && term.start === start)
          ?.trueDown ?? null
    );
  if (rights.includes(false)) return false;
  return rights.length && rights.every((right) => right === true) ? true : null;
}
