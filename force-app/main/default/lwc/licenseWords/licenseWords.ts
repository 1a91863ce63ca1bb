import type { Basis, Confidence, Reason } from "c/licenseEngine";
import { fill, formatNumber } from "c/licenseFormat";
import { labels } from "./labels";

const BASES = { member: labels.Basis_member, login: labels.Basis_login, mix: labels.Basis_mix };
const CONFIDENCES = { high: labels.Confidence_high, low: labels.Confidence_low };
const REASONS: Record<Reason, string> = {
  noCompleteMonth: labels.Reason_noCompleteMonth,
  noMemberPrice: labels.Reason_noMemberPrice,
  noLoginPrice: labels.Reason_noLoginPrice,
  noPrices: labels.Reason_noPrices,
  currencyMismatch: labels.Reason_currencyMismatch,
  pricesHidden: labels.Reason_pricesHidden,
  unknownRegistered: labels.Reason_unknownRegistered,
  noContract: labels.Reason_noContract
};

/** The word for a basis, or for the split between both. */
export function basisWord(basis: Basis | "mix" | null): string {
  return basis ? BASES[basis] : labels.Unknown;
}

/** A number of login days with its noun. */
export function daysText(days: number): string {
  return days === 1 ? labels.Days_One : fill(labels.Days_Many, { days: formatNumber(days, 1) });
}

/** How far the advice can be trusted. */
export function confidenceWord(confidence: Confidence): string {
  return CONFIDENCES[confidence];
}

/** Why figures are unknown and what to do about it; empty where nothing is missing. */
export function reasonText(reason: Reason | null): string {
  return reason ? REASONS[reason] : "";
}
