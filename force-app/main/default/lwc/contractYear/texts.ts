import type { AnnualRow, DecisionSettings } from "c/licenseEngine";
import { decisionReason } from "c/words";
import { fill, formatMoney, formatNumber, formatSpan } from "c/format";
import { labels } from "./labels";

const word = (stated: boolean | null) => (stated ? "_yes" : "_no") as "_yes" | "_no";

/** Terms on which sources contradict each other: the value in the settings, or that it is not set. */
export function termTexts({ rollOver, lockOut }: Pick<DecisionSettings, "rollOver" | "lockOut">): string[] {
  return [
    rollOver === null ? labels.Year_RollOver : labels[`Year_RollOver${word(rollOver)}`],
    lockOut === null ? labels.Year_LockOut : labels[`Year_LockOut${word(lockOut)}`]
  ];
}

function projectedText({ projected, projectedExtraMonthlyLogins: extra }: AnnualRow): string {
  if (projected === null) return "";
  return fill(extra ? labels.Year_Projected : labels.Year_ProjectedFits, {
    projected: formatNumber(projected),
    extra: formatNumber(extra)
  });
}

/** What the expected logins beyond the year's pool will cost. */
function comingText({ coming, currency }: AnnualRow): string {
  if (!coming?.logins || coming.cost === null) return "";
  const text = fill(labels.Year_Coming, {
    logins: formatNumber(coming.logins),
    cost: formatMoney(coming.cost, currency)
  });
  return coming.priceStated ? text : `${text} ${labels.Year_PriceNotStated}`;
}

/** The year before, whose bill may still come. */
function closedText({ closed, currency }: AnnualRow): string {
  if (!closed) return "";
  const { from, to, used, baseline, overage, overageCost } = closed;
  const values = {
    span: formatSpan({ from, to }),
    used: formatNumber(used),
    baseline: formatNumber(baseline),
    overage: formatNumber(overage),
    cost: formatMoney(overageCost, currency)
  };
  if (!overage) return fill(labels.Year_Closed, values);
  return fill(overageCost === null ? labels.Year_ClosedOver : labels.Year_ClosedOverCost, values);
}

/** The current state and the projected end of the contract year, in sentences; without a contract, the reason. */
export function yearTexts(row: AnnualRow): string[] {
  const { from, to, known, missing, used, baseline, entitlement, overage, extraMonthlyLogins, overageCost } = row;
  if (from === null || to === null) return [decisionReason(row.reason), closedText(row)].filter(Boolean);
  const texts = [fill(labels.Year_Span, { span: formatSpan({ from, to }), known, missing })];
  if (used === null) return [...texts, decisionReason(row.reason)];
  const values = { used: formatNumber(used), baseline: formatNumber(baseline), entitlement: formatNumber(entitlement) };
  texts.push(fill(missing ? labels.Year_UsedAtLeast : labels.Year_Used, values));
  if (overage)
    texts.push(fill(labels.Year_Overage, { overage: formatNumber(overage), extra: formatNumber(extraMonthlyLogins) }));
  if (overage && overageCost !== null)
    texts.push(fill(labels.Year_OverageCost, { cost: formatMoney(overageCost, row.currency) }));
  return [...texts, projectedText(row), comingText(row), closedText(row)].filter(Boolean);
}
