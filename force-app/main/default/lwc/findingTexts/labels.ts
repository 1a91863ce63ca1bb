// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Finding_basisLogin_Evidence from "@salesforce/label/c.LO_Finding_basisLogin_Evidence";
import Finding_basisLogin_Title from "@salesforce/label/c.LO_Finding_basisLogin_Title";
import Finding_basisMember_Evidence from "@salesforce/label/c.LO_Finding_basisMember_Evidence";
import Finding_basisMember_Title from "@salesforce/label/c.LO_Finding_basisMember_Title";
import Finding_basisMixOfLogin_Evidence from "@salesforce/label/c.LO_Finding_basisMixOfLogin_Evidence";
import Finding_basisMixOfLogin_Title from "@salesforce/label/c.LO_Finding_basisMixOfLogin_Title";
import Finding_basisMixOfMember_Evidence from "@salesforce/label/c.LO_Finding_basisMixOfMember_Evidence";
import Finding_basisMixOfMember_Title from "@salesforce/label/c.LO_Finding_basisMixOfMember_Title";
import Finding_dormant_Evidence from "@salesforce/label/c.LO_Finding_dormant_Evidence";
import Finding_dormant_Title from "@salesforce/label/c.LO_Finding_dormant_Title";
import Finding_loginPoolNearlyUsed_Evidence from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Evidence";
import Finding_loginPoolNearlyUsed_Title from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Title";
import Finding_neverLoggedIn_Evidence from "@salesforce/label/c.LO_Finding_neverLoggedIn_Evidence";
import Finding_neverLoggedIn_Title from "@salesforce/label/c.LO_Finding_neverLoggedIn_Title";
import Finding_poolGrow_Evidence from "@salesforce/label/c.LO_Finding_poolGrow_Evidence";
import Finding_poolGrow_Title from "@salesforce/label/c.LO_Finding_poolGrow_Title";
import Finding_poolShrink_Evidence from "@salesforce/label/c.LO_Finding_poolShrink_Evidence";
import Finding_poolShrink_Title from "@salesforce/label/c.LO_Finding_poolShrink_Title";
import Finding_prices_contract from "@salesforce/label/c.LO_Finding_prices_contract";
import Finding_prices_list from "@salesforce/label/c.LO_Finding_prices_list";
import Finding_prices_mixed from "@salesforce/label/c.LO_Finding_prices_mixed";
import Finding_saving_loginBasis from "@salesforce/label/c.LO_Finding_saving_loginBasis";
import Finding_saving_noPrice from "@salesforce/label/c.LO_Finding_saving_noPrice";
import Finding_saving_pool from "@salesforce/label/c.LO_Finding_saving_pool";
import Finding_saving_seats from "@salesforce/label/c.LO_Finding_saving_seats";
import Finding_unusedSeats_Evidence from "@salesforce/label/c.LO_Finding_unusedSeats_Evidence";
import Finding_unusedSeats_Title from "@salesforce/label/c.LO_Finding_unusedSeats_Title";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Finding_basisLogin_Evidence,
  Finding_basisLogin_Title,
  Finding_basisMember_Evidence,
  Finding_basisMember_Title,
  Finding_basisMixOfLogin_Evidence,
  Finding_basisMixOfLogin_Title,
  Finding_basisMixOfMember_Evidence,
  Finding_basisMixOfMember_Title,
  Finding_dormant_Evidence,
  Finding_dormant_Title,
  Finding_loginPoolNearlyUsed_Evidence,
  Finding_loginPoolNearlyUsed_Title,
  Finding_neverLoggedIn_Evidence,
  Finding_neverLoggedIn_Title,
  Finding_poolGrow_Evidence,
  Finding_poolGrow_Title,
  Finding_poolShrink_Evidence,
  Finding_poolShrink_Title,
  Finding_prices_contract,
  Finding_prices_list,
  Finding_prices_mixed,
  Finding_saving_loginBasis,
  Finding_saving_noPrice,
  Finding_saving_pool,
  Finding_saving_seats,
  Finding_unusedSeats_Evidence,
  Finding_unusedSeats_Title
};
