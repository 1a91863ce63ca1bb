import type { CurvePoint, EconomicsRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatMoney, formatNumber, formatPrice } from "c/format";
import { reasonText } from "c/words";
import { labels } from "./labels";

const SOURCES = {
  contract: labels.Detail_Prices_contract,
  list: labels.Detail_Prices_list,
  mixed: labels.Detail_Prices_mixed
};

/** What a basis costs per month, what to buy for it, and the difference from today. */
export interface BasisRow {
  key: "member" | "login" | "today";
  name: string;
  buy: string;
  cost: number | null;
  economics: EconomicsRow;
}

/** Source of the prices, or why there are none. */
export function priceSource({ reason, priceSource: source }: EconomicsRow): string {
  return reasonText(reason) || (source ? SOURCES[source] : "");
}

/**
 * What is paid today, and what all users would cost on each basis.
 *
 * @param curve cost by threshold; null if unknown
 */
export function basisRows(economics: EconomicsRow, curve: readonly CurvePoint[] | null): BasisRow[] {
  const { currency, loginPool } = economics;
  const price = (amount: number | null) => formatPrice(amount, currency);
  const seats = curve ? curve[0].memberUsers : null;
  return [
    { key: "today", name: labels.Common_Today, buy: labels.Common_Owned, cost: economics.currentCost, economics },
    {
      key: "member",
      name: labels.Detail_AllMember,
      buy:
        seats === null
          ? labels.Unknown
          : fill(labels.Detail_Seats, { seats: formatNumber(seats), price: price(economics.memberPrice) }),
      cost: economics.memberCost,
      economics
    },
    {
      key: "login",
      name: labels.Detail_AllLogin,
      buy:
        loginPool === null
          ? labels.Unknown
          : fill(economics.loginPrice === null ? labels.Detail_PoolNoPrice : labels.Detail_Pool, {
              pool: formatNumber(loginPool),
              price: price(economics.loginPrice)
            }),
      cost: economics.loginCost,
      economics
    }
  ];
}

function differenceOf({ key, cost, economics: { currentCost, currency } }: BasisRow): string {
  if (key === "today") return "";
  if (cost === null || currentCost === null) return formatMoney(null, currency);
  const change = cost - currentCost;
  if (!change) return labels.Detail_Same;
  return `${change > 0 ? "+" : ""}${formatMoney(change, currency)}`;
}

export const basisColumns: FactColumn<BasisRow>[] = [
  {
    label: labels.Detail_BasesColumn,
    value: ({ name }) => name
  },
  { label: labels.Detail_Buy, value: ({ buy }) => buy },
  {
    label: labels.Common_CostPerMonth,
    type: "money",
    value: ({ cost }) => cost,
    currency: ({ economics }) => economics.currency
  },
  { label: labels.Detail_Difference, type: "number", value: differenceOf }
];
