// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Basis_login from "@salesforce/label/c.LO_Basis_login";
import Basis_member from "@salesforce/label/c.LO_Basis_member";
import Basis_mix from "@salesforce/label/c.LO_Basis_mix";
import Confidence_high from "@salesforce/label/c.LO_Confidence_high";
import Confidence_low from "@salesforce/label/c.LO_Confidence_low";
import Days_Many from "@salesforce/label/c.LO_Days_Many";
import Days_One from "@salesforce/label/c.LO_Days_One";
import Reason_currencyMismatch from "@salesforce/label/c.LO_Reason_currencyMismatch";
import Reason_noCompleteMonth from "@salesforce/label/c.LO_Reason_noCompleteMonth";
import Reason_noContract from "@salesforce/label/c.LO_Reason_noContract";
import Reason_noLoginPrice from "@salesforce/label/c.LO_Reason_noLoginPrice";
import Reason_noMemberPrice from "@salesforce/label/c.LO_Reason_noMemberPrice";
import Reason_noPrices from "@salesforce/label/c.LO_Reason_noPrices";
import Reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";
import Reason_unknownRegistered from "@salesforce/label/c.LO_Reason_unknownRegistered";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Basis_login,
  Basis_member,
  Basis_mix,
  Confidence_high,
  Confidence_low,
  Days_Many,
  Days_One,
  Reason_currencyMismatch,
  Reason_noCompleteMonth,
  Reason_noContract,
  Reason_noLoginPrice,
  Reason_noMemberPrice,
  Reason_noPrices,
  Reason_pricesHidden,
  Reason_unknownRegistered,
  Unknown
};
