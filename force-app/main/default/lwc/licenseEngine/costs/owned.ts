import { previousDay } from "../base/days";
import { money } from "../base/numbers";
import type { AnnualRow } from "../contract/capacity";
import type { OwnedRow } from "../contract/owned";
import { newestLine, overagePriceOf } from "../org/lines";
import type { OwnLine } from "../org/lines";
import { linesOf } from "../org/orgModel";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { settlementOf, trueDownOf } from "../org/rights";

/** What is owned of every external license (money.md 1). */
export function ownedRows(context: DecisionContext, annual: readonly AnnualRow[]): OwnedRow[] {
  return context.licenses.map((license) => {
    const year = annual.find((row) => row.license === license.fact.name);
    return ownedOn(context, license, previousDay(context.asOf), year?.coming ?? null);
  });
}

/**
 * What was owned of a license on a day, at the prices of that day.
 *
 * @param day today or earlier
 * @param coming expected logins beyond the pool; null on a day before today
 */
export function ownedOn(
  context: DecisionContext,
  license: ExternalLicense,
  day: string,
  coming: AnnualRow["coming"] = null
): OwnedRow {
  const { fact, type, family, basis } = license;
  const lines = linesOf(context, type, basis, day);
  const said = basis === "member" ? fact.total : fact.monthlyLoginsEntitlement;
  const quantity = lines.length ? lines.reduce((sum, line) => sum + line.quantity, 0) : said;
  const prices = context.book.familyOn(type, basis, day);
  const [price, source] =
    basis === "member" ? [prices.memberPrice, prices.memberSource] : [prices.loginPrice, prices.loginSource];
  return {
    license: fact.name,
    family,
    basis,
    quantity,
    estimated: quantity !== null && lines.every(({ estimated }) => estimated),
    price,
    priceSource: source,
    currency: price === null ? null : prices.currency,
    monthly: price === null || quantity === null ? null : money(quantity * price),
    until: untilOf(context, lines),
    overagePrice: basis === "login" ? overagePriceOf(lines) : null,
    settlement: basis === "login" && lines.length ? settlementOf(lines) : null,
    trueDown: trueDownOf(lines),
    escalator: newestLine(lines.filter(({ escalator }) => (escalator ?? null) !== null))?.escalator ?? null,
    coming: basis === "login" && coming ? { logins: coming.logins, cost: coming.cost } : null,
    reason: price === null ? prices.reason : quantity === null ? "noContract" : null
  };
}

/** The first end of the lines; renewed lines end with their last renewal. */
function untilOf({ book }: DecisionContext, lines: readonly OwnLine[]): string | null {
  const ends = lines.map((line) => book.lines.until(line)).filter((end) => end !== null);
  return ends.sort()[0] ?? null;
}
