import type { LicenseSheet } from "c/licenseEngine";
import { fill, formatDate, formatMoney, formatNumber, formatPercent, formatPrice } from "c/format";
import { basisInSentence, basisWord, reasonText } from "./costs";
import { daysText, seatsText, usersText } from "./counts";
import { capacityFigure, distributionFigure } from "./figures";
import type { WordedFigure } from "./figures";
import { labels } from "./labels";

/** One license on half a page. */
export interface WordedSheet {
  title: string;
  decision: string;
  /** Name and value: what is owned and what the contract says about it. */
  facts: [string, string][];
  figures: WordedFigure[];
}

/** A license in words. @param percentile of the monthly logins, of the settings */
export function wordedSheet(sheet: LicenseSheet, percentile: number): WordedSheet {
  return {
    title: sheet.license.name,
    decision: decisionText(sheet),
    facts: factPairs(sheet),
    // A chart without a single column says nothing.
    figures: [...distributionFigure(sheet), ...capacityFigure(sheet, percentile)].filter(({ values }) =>
      values.some(Boolean)
    )
  };
}

/** Whether nobody has a license and none is purchased: it needs no sheet. */
export function isUnused({ license, owned }: LicenseSheet): boolean {
  return license.used === 0 && (owned?.quantity ?? license.total) === 0;
}

function decisionText({ license, owned, moving, needed, saving, days, negotiated, reason }: LicenseSheet): string {
  if (needed === null) return reason ? reasonText(reason) : labels.Licenses_NoAdvice;
  const other = license.basis === "member" ? "login" : "member";
  const quantity = (count: number) => {
    if (license.basis === "member") return seatsText(count);
    return fill(labels.Document_PoolLogins, { logins: formatNumber(count) });
  };
  const before = owned?.quantity ?? null;
  const own =
    before === null || before === needed
      ? fill(labels.Document_Own, { quantity: quantity(needed) })
      : fill(labels.Document_Own, {
          quantity: fill(labels.Document_Instead, { quantity: quantity(needed), owned: formatNumber(before) })
        });
  return [
    moving ? fill(labels.Document_Move, { users: usersText(moving), basis: basisInSentence(other) }) : "",
    own,
    savingText({ saving, days, negotiated }, owned?.currency ?? null)
  ]
    .filter(Boolean)
    .join(" ");
}

function savingText(
  { saving, days, negotiated }: Pick<LicenseSheet, "saving" | "days" | "negotiated">,
  currency: string | null
): string {
  const amount = formatMoney(saving, currency);
  const [first] = days;
  if (!saving) return "";
  if (first === undefined) return negotiated ? fill(labels.Document_SavesNegotiated, { saving: amount }) : "";
  const values = { saving: amount, from: formatDate(first), to: formatDate(days.at(-1)!) };
  const text = fill(days.length > 1 ? labels.Document_SavesSteps : labels.Document_Saves, values);
  return negotiated ? `${text} ${labels.Document_PartNegotiated}` : text;
}

function factPairs({ license, owned, breakEven }: LicenseSheet): [string, string][] {
  const text = (value: string | null) => value ?? labels.Seats_TrueDown_unknown;
  const { quantity = null, price = null, priceSource = null, currency = null, monthly = null } = owned ?? {};
  const source = priceSource === null ? "" : labels[`Evidence_value_${priceSource}`];
  const trueDown = owned?.trueDown ?? null;
  const login: [string, string][] =
    license.basis === "login"
      ? [
          [
            labels.Scenario_OveragePrice,
            text(owned?.overagePrice == null ? null : formatPrice(owned.overagePrice, currency))
          ],
          [labels.Terms_Settlement, text(settlementText(owned?.settlement ?? null))]
        ]
      : [];
  return [
    [labels.Evidence_column_basis, basisWord(license.basis)],
    [
      labels.Evidence_column_quantity,
      owned?.estimated ? fill(labels.Document_Estimated, { quantity: formatNumber(quantity) }) : formatNumber(quantity)
    ],
    [license.basis === "member" ? labels.Common_SeatsInUse : labels.Common_Users, formatNumber(license.used)],
    [
      labels.Evidence_column_price,
      source
        ? fill(labels.Document_PriceOf, { price: formatPrice(price, currency), source })
        : formatPrice(price, currency)
    ],
    [labels.Common_CostPerMonth, formatMoney(monthly, currency)],
    [labels.Evidence_column_breakEven, breakEven === null ? formatNumber(null) : daysText(breakEven)],
    [labels.Evidence_column_until, text(owned?.until ? formatDate(owned.until) : null)],
    [labels.Terms_TrueDown, text(trueDown === null ? null : trueDown ? labels.Common_Yes : labels.Common_No)],
    [labels.Document_Escalator, text(owned?.escalator == null ? null : formatPercent(owned.escalator, 1))],
    ...login
  ];
}

function settlementText(settlement: "year" | "month" | null): string | null {
  if (settlement === null) return null;
  return settlement === "year" ? labels.Terms_ByYear : labels.Terms_ByMonth;
}
