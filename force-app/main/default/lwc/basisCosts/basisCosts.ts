import { LightningElement, api } from "lwc";
import type { CurvePoint, EconomicsRow } from "c/licenseEngine";
import { fill, formatMoney, formatNumber, formatPrice } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import heading from "@salesforce/label/c.LO_Detail_Bases";
import choice from "@salesforce/label/c.LO_Detail_BasesColumn";
import buy from "@salesforce/label/c.LO_Detail_Buy";
import cost from "@salesforce/label/c.LO_Detail_Cost";
import difference from "@salesforce/label/c.LO_Detail_Difference";
import allMember from "@salesforce/label/c.LO_Detail_AllMember";
import allLogin from "@salesforce/label/c.LO_Detail_AllLogin";
import split from "@salesforce/label/c.LO_Detail_Split";
import seatsText from "@salesforce/label/c.LO_Detail_Seats";
import poolText from "@salesforce/label/c.LO_Detail_Pool";
import splitText from "@salesforce/label/c.LO_Detail_SplitBuy";
import today from "@salesforce/label/c.LO_Detail_Today";
import cheapest from "@salesforce/label/c.LO_Detail_Cheapest";
import same from "@salesforce/label/c.LO_Detail_Same";
import contract from "@salesforce/label/c.LO_Detail_Prices_contract";
import list from "@salesforce/label/c.LO_Detail_Prices_list";
import mixed from "@salesforce/label/c.LO_Detail_Prices_mixed";

const SOURCES = { contract, list, mixed };

/** What each basis costs a month, what to buy for it, and how that compares with today. */
export default class BasisCosts extends LightningElement {
  @api economics!: EconomicsRow;
  /** Cost by threshold; null where it is unknown. */
  @api curve: CurvePoint[] | null = null;

  heading = heading;
  labels = { choice, buy, cost, difference, today, cheapest };

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
        name: allMember,
        amount: memberCost,
        buy: fill(seatsText, { seats: formatNumber(seats), price: price(memberPrice) })
      },
      {
        key: "login",
        name: allLogin,
        amount: loginCost,
        buy: fill(poolText, { pool: formatNumber(economics.loginPool), price: price(loginPrice) })
      }
    ];
    if (economics.cheapest === "mix" && best)
      rows.push({
        key: "mix",
        name: split,
        amount: mixCost,
        buy: fill(splitText, { seats: formatNumber(best.memberUsers), pool: formatNumber(best.pool) })
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
    if (!change) return same;
    return `${change > 0 ? "+" : ""}${formatMoney(change, currency)}`;
  }
}
