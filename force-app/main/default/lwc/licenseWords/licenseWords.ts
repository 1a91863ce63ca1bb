import type { Basis, Confidence, Reason } from "c/licenseEngine";
import { fill, formatNumber } from "c/licenseFormat";
import member from "@salesforce/label/c.LO_Basis_member";
import login from "@salesforce/label/c.LO_Basis_login";
import mix from "@salesforce/label/c.LO_Basis_mix";
import oneDay from "@salesforce/label/c.LO_Days_One";
import manyDays from "@salesforce/label/c.LO_Days_Many";
import unknown from "@salesforce/label/c.LO_Unknown";
import high from "@salesforce/label/c.LO_Confidence_high";
import low from "@salesforce/label/c.LO_Confidence_low";
import noCompleteMonth from "@salesforce/label/c.LO_Reason_noCompleteMonth";
import noMemberPrice from "@salesforce/label/c.LO_Reason_noMemberPrice";
import noLoginPrice from "@salesforce/label/c.LO_Reason_noLoginPrice";
import noPrices from "@salesforce/label/c.LO_Reason_noPrices";
import currencyMismatch from "@salesforce/label/c.LO_Reason_currencyMismatch";
import pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import unknownRegistered from "@salesforce/label/c.LO_Reason_unknownRegistered";
import noContract from "@salesforce/label/c.LO_Reason_noContract";

const BASES = { member, login, mix };
const CONFIDENCES = { high, low };
const REASONS: Record<Reason, string> = {
  noCompleteMonth,
  noMemberPrice,
  noLoginPrice,
  noPrices,
  currencyMismatch,
  pricesHidden,
  unknownRegistered,
  noContract
};

/** The word for a basis, or for the split between both. */
export function basisWord(basis: Basis | "mix" | null): string {
  return basis ? BASES[basis] : unknown;
}

/** A number of login days with its noun. */
export function daysText(days: number): string {
  return days === 1 ? oneDay : fill(manyDays, { days: formatNumber(days, 1) });
}

/** How far the advice can be trusted. */
export function confidenceWord(confidence: Confidence): string {
  return CONFIDENCES[confidence];
}

/** Why figures are unknown and what to do about it; empty where nothing is missing. */
export function reasonText(reason: Reason | null): string {
  return reason ? REASONS[reason] : "";
}
