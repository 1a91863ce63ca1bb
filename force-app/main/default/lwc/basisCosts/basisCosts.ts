import { LightningElement, api } from "lwc";
import type { CurvePoint, EconomicsRow } from "c/licenseEngine";
import { fill, formatMoney, formatNumber, formatPrice } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import { labels } from "./labels";

const SOURCES = {
  contract: labels.Detail_Prices_contract,
  list: labels.Detail_Prices_list,
  mixed: labels.Detail_Prices_mixed
};

/** What each basis costs a month, what to buy for it, and how that compares with today. */
export default class BasisCosts extends LightningElement {
  @api economics!: EconomicsRow;
  /** Cost by threshold; null where it is unknown. */
  @api curve: CurvePoint[] | null = null;

  heading = labels.Detail_Bases;
  labels = labels;

  get source(): string {
    const { reason, priceSource } = this.economics;
    return reasonText(reason) || (priceSource ? SOURCES[priceSource] : "");
  }

  get seats(): number | null {
    return this.curve ? this.curve[0].memberUsers : null;
  }

  get rows(): object[] {
    const { economics, seats, curve } = this;
    const { memberPrice, loginPrice, memberCost, loginCost, mixCost, mixThreshold, currency } = economics;
    const price = (amount: number | null) => formatPrice(amount, currency);
    const best = curve?.find((point) => point.threshold === mixThreshold);
    const rows = [
      {
        key: "member",
        name: labels.Detail_AllMember,
        amount: memberCost,
        buy: fill(labels.Detail_Seats, { seats: formatNumber(seats), price: price(memberPrice) })
      },
      {
        key: "login",
        name: labels.Detail_AllLogin,
        amount: loginCost,
        buy: fill(labels.Detail_Pool, { pool: formatNumber(economics.loginPool), price: price(loginPrice) })
      }
    ];
    if (economics.cheapest === "mix" && best)
      rows.push({
        key: "mix",
        name: labels.Detail_Split,
        amount: mixCost,
        buy: fill(labels.Detail_SplitBuy, { seats: formatNumber(best.memberUsers), pool: formatNumber(best.pool) })
      });
    return rows.map((row) => ({
      ...row,
      today: row.key === economics.basis,
      cheapest: row.key === economics.cheapest,
      cost: formatMoney(row.amount, currency),
      difference: this.against(row.amount)
    }));
  }

  against(amount: number | null): string {
    const { currentCost, currency } = this.economics;
    if (amount === null || currentCost === null) return formatMoney(null, currency);
    const change = amount - currentCost;
    if (!change) return labels.Detail_Same;
    return `${change > 0 ? "+" : ""}${formatMoney(change, currency)}`;
  }
}
