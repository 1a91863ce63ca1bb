import { addMonths, daysBetween } from "../base/days";
import type { AnnualRow, BurnDownRow } from "../contract/capacity";

/** What is expected of the running contract year by single users' rates. */
export interface ContractMeter {
  /** Expected logins beyond the entitlement of the whole year (or of the months left, if they are settled singly); below 0: logins that remain. */
  over: number;
  /** Months left, the running one in part. */
  months: number;
}

/**
 * Logins made, plus the rates of today's login users for the months left, minus the entitlement of the whole contract year (money.md 4). A month that
 * has ended without a count is expected to be like the others.
 *
 * @param rates expected login days per month of all users on login basis
 * @returns null without a contract year
 */
export function contractMeter(
  { months, settlement, baseline, to }: AnnualRow,
  burnDown: Pick<BurnDownRow, "month" | "used"> | null,
  rates: number,
  asOf: string
): ContractMeter | null {
  if (baseline === null || to === null) return null;
  let expected = 0;
  let left = 0;
  let single = 0;
  months.forEach(({ month, logins, entitlement }, index) => {
    const end = months[index + 1]?.month ?? addMonths(month, 1);
    const ahead = month >= asOf ? 1 : end <= asOf ? 0 : daysBetween(asOf, end) / daysBetween(month, end);
    const made = logins ?? (burnDown?.month === month ? burnDown.used : null) ?? (1 - ahead) * rates;
    const share = logins === null ? ahead : 0;
    expected += made + share * rates;
    left += share;
    single += share * Math.max(0, rates - entitlement);
  });
  return { over: settlement === "month" ? single : expected - baseline, months: left };
}
