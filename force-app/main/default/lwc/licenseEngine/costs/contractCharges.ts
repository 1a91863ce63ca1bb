import { previousDay } from "../base/days";
import { money } from "../base/numbers";
import { overageCost, yearFigures, yearTerms } from "../capacity/yearFigures";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AnnualRow } from "../contract/capacity";
import type { Charge } from "../contract/charges";
import type { DecisionFacts } from "../contract/decisionFacts";
import type { AuditFacts, MonthFact } from "../contract/org";
import type { OwnLine } from "../org/lines";
import { decisionContext, linesOf, loginsOfMonth } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { settlementOf } from "../org/rights";
import { ownedOn } from "./owned";

/**
 * What the contract cost in each usage month, by license: the quantity purchased at its price, split into used and unused where the use is known, and
 * logins above the pool at their price. Of a license and month, `billed` adds up to what is owned on the month's last day plus the overage settled then.
 * A month without a line in force, with lines in two currencies, or with withheld prices has no charge; overage without a stated price has none either.
 */
export function contractCharges(
  facts: AuditFacts,
  decisions: DecisionFacts | null,
  { annual }: Pick<AuditWithDecisions, "annual">
): Charge[] {
  const context = decisionContext(facts, decisions);
  return context.licenses.flatMap((license) => {
    const year = annual.find((row) => row.license === license.fact.name);
    const closed = closedByYear(context, license, year?.closed ?? null);
    return facts.context.months.flatMap((month) => [
      ...purchased(context, license, month),
      ...overageOfMonth(context, license, month, closed),
      ...overageOfYear(context, license, month, closed)
    ]);
  });
}

/** What all charges of a license and month share. */
type Head = Pick<Charge, "license" | "basis" | "month" | "from" | "to" | "currency">;

/** The commitment of a month, and where its use is known, the used and the unused part. */
function purchased(context: DecisionContext, license: ExternalLicense, month: MonthFact): Charge[] {
  const day = dayOf(context, month);
  if (!linesOf(context, license.type, license.basis, day).length) return [];
  const { quantity, price, monthly, currency } = ownedOn(context, license, day);
  if (quantity === null || price === null || monthly === null || currency === null) return [];
  const head = headOf(license, month, currency);
  const use = usedOf(context, license, month);
  const committed = use !== null;
  const part = (kind: Charge["kind"], amount: number, billed: number, effective: number): Charge => ({
    ...head,
    ...pricesOf(license, amount, price, currency),
    kind,
    billed,
    effective,
    committed
  });
  if (use === null) return [part("purchase", quantity, monthly, monthly)];
  const used = Math.min(use, quantity);
  const cost = money(used * price);
  const parts = [part("used", used, 0, cost), part("unused", quantity - used, 0, money(monthly - cost))];
  return [part("purchase", quantity, monthly, 0), ...parts.filter((some) => some.quantity > 0)];
}

/** Logins of a month above its pool, where months are settled singly. */
function overageOfMonth(
  context: DecisionContext,
  license: ExternalLicense,
  month: MonthFact,
  closed: AnnualRow["closed"]
): Charge[] {
  const lines = linesOf(context, license.type, "login", dayOf(context, month));
  const inYear = closed !== null && closed.from <= month.month && month.month < closed.to;
  const currency = oneCurrency(lines);
  if (license.basis !== "login" || currency === null || inYear || settlementOf(lines) === "year") return [];
  const entitlement = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const terms = yearTerms(lines);
  const { overage } = yearFigures([{ logins: usedOf(context, license, month), entitlement }], "month");
  const head = headOf(license, month, currency);
  return overageCharge(head, overage, overage === null ? null : overageCost(overage, terms));
}

/** Logins of a contract year above its pool, in the bill of its last month. */
function overageOfYear(
  context: DecisionContext,
  license: ExternalLicense,
  month: MonthFact,
  closed: AnnualRow["closed"]
): Charge[] {
  if (!closed) return [];
  const last = previousDay(closed.to);
  if (last < month.month || month.end <= last) return [];
  const currency = oneCurrency(linesOf(context, license.type, "login", last));
  if (currency === null) return [];
  const head = { ...headOf(license, month, currency), from: closed.from, to: closed.to };
  return overageCharge(head, closed.overage, closed.overageCost);
}

function overageCharge(head: Head, logins: number | null, cost: number | null): Charge[] {
  if (!logins || cost === null) return [];
  const costs = { unitPrice: money(cost / logins), contracted: cost, billed: cost, effective: cost };
  return [{ ...head, ...costs, kind: "overage", quantity: logins, listPrice: null, listed: null, committed: false }];
}

/** The closed contract year, if its logins are settled over all of it; null where its months were settled singly. */
function closedByYear(
  context: DecisionContext,
  { type }: ExternalLicense,
  closed: AnnualRow["closed"]
): AnnualRow["closed"] {
  const lines = closed ? linesOf(context, type, "login", previousDay(closed.to)) : [];
  return lines.length && settlementOf(lines) === "year" ? closed : null;
}

/** The day whose lines count for a month: its last, of the running month the last one that has passed. */
function dayOf({ asOf }: DecisionContext, { end }: MonthFact): string {
  return previousDay(end < asOf ? end : asOf);
}

/** Seats in use, or logins of a complete month; null if unknown. */
function usedOf(context: DecisionContext, { fact, basis }: ExternalLicense, month: MonthFact): number | null {
  if (basis === "login") return month.complete ? loginsOfMonth(context, fact, month.month) : null;
  return month.end >= context.asOf ? fact.used : seatsThen(context, fact.name, month);
}

/** Seats in use in an earlier month: Salesforce's newest reading in it, else the users of our count in that month. */
function seatsThen({ decisions }: DecisionContext, license: string, { month, end }: MonthFact): number | null {
  const reading = (decisions?.readings ?? [])
    .filter((row) => row.license === license && row.used !== null && month <= row.day && row.day < end)
    .reduce<{ day: string; used: number | null } | null>(
      (last, row) => (last && last.day > row.day ? last : row),
      null
    );
  const counted = decisions?.counters?.licenses.find((row) => row.license === license);
  return reading?.used ?? counted?.levels.find((level) => level.month === month)?.users ?? null;
}

/** The currency of lines; null without lines, and where they differ. */
function oneCurrency(lines: readonly OwnLine[]): string | null {
  const [first, ...more] = new Set(lines.map(({ currency }) => currency));
  return first === undefined || more.length ? null : first;
}

function headOf({ fact, basis }: ExternalLicense, { month: from, end: to }: MonthFact, currency: string): Head {
  return { license: fact.name, basis, month: { from, to }, from, to, currency };
}

/** A quantity at the contract's price and at the catalog's, which counts only in the same currency. */
function pricesOf(
  { type }: ExternalLicense,
  quantity: number,
  unitPrice: number,
  currency: string
): Pick<Charge, "quantity" | "unitPrice" | "contracted" | "listPrice" | "listed"> {
  const listPrice = type.listCurrency === currency ? type.listPrice : null;
  const listed = listPrice === null ? null : money(listPrice * quantity);
  return { quantity, unitPrice, contracted: money(quantity * unitPrice), listPrice, listed };
}
