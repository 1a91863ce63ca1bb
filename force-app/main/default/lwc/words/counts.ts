import { fill, formatNumber, plural, type Forms } from "c/format";
import type { MoneyTotal } from "c/licenseEngine";
import { labels } from "./labels";
import { totalText } from "./report";

const counted = (count: number | null, forms: Forms, digits = 0) =>
  fill(count === null ? forms.other : plural(count, forms), { count: formatNumber(count, digits) });

/** A number of login days with its noun. */
export function daysText(days: number): string {
  return counted(days, { one: labels.Count_Day, other: labels.Count_Days }, 1);
}

/** A number of users, null unknown, with its noun. */
export function usersText(users: number | null): string {
  return counted(users, { one: labels.Count_User, other: labels.Count_Users });
}

/** A number of seats with its noun. */
export function seatsText(seats: number): string {
  return counted(seats, { one: labels.Count_Seat, other: labels.Count_Seats });
}

/** A number of actions with its noun, and their money per month as far as it is known. */
export function actionsText(actions: number, amounts: MoneyTotal["amounts"] = []): string {
  const count = counted(actions, { one: labels.Count_Action, other: labels.Count_Actions });
  return amounts.length ? fill(labels.Work_Sum, { count, amount: totalText({ amounts, unknown: 0 }) }) : count;
}

/** A number of complete months with their noun. */
export function monthsText(months: number): string {
  return counted(months, { one: labels.Count_Month, other: labels.Count_Months });
}
