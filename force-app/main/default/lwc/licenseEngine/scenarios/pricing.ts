import { money } from "../base/numbers";
import type { ScenarioCost, ScenarioParameters } from "../contract/scenarios";
import { trustOfSplit } from "../costs/allocation";
import type { Trust } from "../costs/confidence";
import { MONEY } from "../costs/constants";
import { NO_SPLIT } from "../costs/decision";
import { monthsToMoveOn } from "../costs/families";
import type { FamilyCounters } from "../costs/families";
import { costOfSplit, unchanged } from "../costs/outlook";
import type { Outlook, Quantities, TermCost } from "../costs/outlook";
import { breakEvenOf } from "../costs/terms";
import type { FamilyTerms } from "../costs/terms";
import { limited } from "../org/doubts";
import { outlookWith } from "./behavior";
import type { Prices, ScenarioFamily } from "./family";
import { splitOf } from "./splits";
import type { ChosenSplit } from "./splits";

/** A family at the prices, users and basis of a scenario. */
export interface PricedFamily {
  prices: Prices;
  term: TermCost;
  /** What must be added to the quantities that were given. */
  short: Quantities;
  /** Expected login days per month of all users. */
  logins: number;
  /** Null if a needed price is unknown. */
  cost: ScenarioCost | null;
  /** What changing the basis saves; null if no users change it. */
  promised: Trust["promised"] | null;
  confidence: Trust["confidence"] | null;
  guarded: boolean;
  /** True if both prices are known, so that users can be split. */
  split: boolean;
}

const NOBODY: TermCost = {
  seats: 0,
  pool: 0,
  members: 0,
  loginUsers: 0,
  logins: 0,
  most: { seats: 0, pool: 0 },
  poolCost: 0,
  overage: 0,
  monthly: 0
};

/** Prices a family with the decision's own figures (`costs/outlook`). */
export function pricedFamily(family: ScenarioFamily, parameters: ScenarioParameters): PricedFamily {
  const { counters, licenses, owned } = family;
  const prices = scenarioPrices(family, parameters);
  const terms = termsOf(family, prices);
  const outlook = outlookWith(counters, parameters, breakEvenOf(terms ?? NO_SPLIT));
  const chosen = outlook && splitOf(outlook, monthsToMoveOn(counters), { terms, family: family.name }, parameters);
  const needs = outlook && chosen ? costOfSplit(outlook, chosen.split, terms ?? NO_SPLIT) : NOBODY;
  const kept = parameters.basis === "keep" ? owned : { seats: null, pool: null };
  const given = {
    seats: quantityOf(licenses.member, parameters) ?? kept.seats,
    pool: quantityOf(licenses.login, parameters) ?? kept.pool
  };
  const signed = { seats: given.seats ?? needs.seats, pool: given.pool ?? needs.pool };
  const known = { ...NO_SPLIT, ...terms, seat: prices.member ?? 0, login: prices.login ?? 0, overage: prices.overage };
  const owed = signed.seats * known.seat + signed.pool * known.login;
  const term =
    outlook && chosen
      ? costOfSplit(outlook, chosen.split, known, signed)
      : { ...NOBODY, ...signed, most: signed, monthly: owed };
  return {
    prices,
    term,
    short: {
      seats: given.seats === null ? 0 : term.most.seats - term.seats,
      pool: given.pool === null ? 0 : term.most.pool - term.pool
    },
    logins: outlook ? everybodysLogins(outlook) : 0,
    cost: isPriced(term, prices) ? costOf(term, signed, known) : null,
    ...trustOf(outlook, counters, terms, chosen),
    split: terms !== null
  };
}

/** The scenario's own price if set, else today's, minus the discount. */
function scenarioPrices({ licenses, prices }: ScenarioFamily, parameters: ScenarioParameters): Prices {
  const priceOf = (today: number | null, own: Record<string, number>, license: string | null): number | null => {
    const price = license !== null && Object.hasOwn(own, license) ? own[license] : today;
    return price === null ? null : money(price * (1 - parameters.discount));
  };
  return {
    member: priceOf(prices.member, parameters.prices, licenses.member),
    login: priceOf(prices.login, parameters.prices, licenses.login),
    overage: priceOf(prices.overage, parameters.overagePrices, licenses.login)
  };
}

/** Null unless the family has both licenses with a price above 0, as in the decision. */
function termsOf({ licenses, settlement }: ScenarioFamily, { member, login, overage }: Prices): FamilyTerms | null {
  if (licenses.member === null || licenses.login === null || !member || !login) return null;
  return { seat: member, login, overage, settlement };
}

function quantityOf(license: string | null, { quantities }: ScenarioParameters): number | null {
  return license !== null && Object.hasOwn(quantities, license) ? quantities[license] : null;
}

/** Login days per month of all users, on whichever basis they are. */
function everybodysLogins({ ordered, newcomers }: Outlook): number {
  return ordered.reduce((sum, { users, rate }) => sum + users * rate, 0) + newcomers.logins / MONEY.horizon;
}

function isPriced({ most }: TermCost, { member, login }: Prices): boolean {
  return (member !== null || most.seats === 0) && (login !== null || most.pool === 0);
}

function costOf(
  { monthly, overage }: TermCost,
  { seats, pool }: Quantities,
  { seat, login }: FamilyTerms
): ScenarioCost {
  const signed = money(seats * seat + pool * login);
  return {
    signed,
    added: Math.max(0, money(monthly - overage - signed)),
    overage: money(overage),
    monthly: money(monthly)
  };
}

type TrustOfSplit = Pick<PricedFamily, "promised" | "confidence" | "guarded">;

/** What is known of the saving that comes from users who change basis, whatever the contract is signed for. */
function trustOf(
  outlook: Outlook | null,
  { months, limit = "high" }: FamilyCounters,
  terms: FamilyTerms | null,
  chosen: ChosenSplit | null
): TrustOfSplit {
  const guarded = chosen?.decided?.guarded ?? false;
  if (!outlook || !terms || !chosen || guarded) return { promised: null, confidence: null, guarded };
  const going = unchanged(outlook);
  const trust =
    chosen.decided ??
    trustOfSplit(outlook, terms, costOfSplit(outlook, going, terms), costOfSplit(outlook, chosen.split, terms));
  const known = months >= MONEY.least && trust.promised.monthly > 0;
  return {
    promised: known ? trust.promised : null,
    confidence: known ? limited(trust.confidence, limit) : null,
    guarded
  };
}
