import type {
  Basis,
  Confidence,
  DecisionReason,
  GateRow,
  NotLookedAt,
  PriceSource,
  Reason,
  ScenarioWaterfall,
  WaterfallBar
} from "c/licenseEngine";
import { labels } from "./labels";

/** The word for a basis, or for the split between both. */
export function basisWord(basis: Basis | "mix" | null): string {
  return basis ? labels[`Basis_${basis}`] : labels.Unknown;
}

/** A basis inside a sentence, as "on {basis} basis": other languages have other words there than alone. */
export function basisInSentence(basis: Basis | "mix" | null): string {
  return labels[`Basis_in_${basis ?? "unknown"}`];
}

/** The word for the strongest right that a permission gives. */
export function accessWord(access: GateRow["access"]): string {
  return labels[`Evidence_value_${access}`];
}

/** How reliable the advice is. */
export function confidenceWord(confidence: Confidence | "medium"): string {
  return labels[`Confidence_${confidence}`];
}

/** Why figures are unknown and what to do about it; empty if nothing is missing. */
export function reasonText(reason: Reason | null): string {
  return reason ? labels[`Reason_${reason}`] : "";
}

/** Why a figure of the decisions is unknown and what to do about it; empty if nothing is missing. */
export function decisionReason(reason: DecisionReason | null): string {
  if (reason === "pricesHidden") return labels.Reason_pricesHidden;
  return reason ? labels[`Word_Reason_${reason}`] : "";
}

/** Source of the prices; empty without money. */
export function priceWords(source: PriceSource | null): string {
  return source ? labels[`Finding_prices_${source}`] : "";
}

/** What would justify a license and was not looked at, with what to check by hand; empty if all was. */
export function notLookedAtText(notLookedAt: readonly NotLookedAt[]): string {
  return notLookedAt.length ? labels[`Word_NotLookedAt_${notLookedAt[0]}`] : "";
}

/** Why a lower license has no saving in money; empty if it has. */
export function tierReason(reason: DecisionReason | null): string {
  return reason === "loginBasis" ? labels.Word_TierLoginBasis : decisionReason(reason);
}

/** A step between today's cost and that of a scenario. */
export function scenarioStepWord(code: ScenarioWaterfall["bars"][number]["code"]): string {
  return labels[`ScenarioStep_${code}`];
}

/** A step between today's cost and the best one. */
export function rungWord(code: WaterfallBar["code"]): string {
  return labels[`Rung_${code}`];
}
