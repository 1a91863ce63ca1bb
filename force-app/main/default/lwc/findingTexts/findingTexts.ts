import type { FindingTexts } from "c/licenseEngine";
import basisMemberTitle from "@salesforce/label/c.LO_Finding_basisMember_Title";
import basisMemberEvidence from "@salesforce/label/c.LO_Finding_basisMember_Evidence";
import basisLoginTitle from "@salesforce/label/c.LO_Finding_basisLogin_Title";
import basisLoginEvidence from "@salesforce/label/c.LO_Finding_basisLogin_Evidence";
import basisMixOfMemberTitle from "@salesforce/label/c.LO_Finding_basisMixOfMember_Title";
import basisMixOfMemberEvidence from "@salesforce/label/c.LO_Finding_basisMixOfMember_Evidence";
import basisMixOfLoginTitle from "@salesforce/label/c.LO_Finding_basisMixOfLogin_Title";
import basisMixOfLoginEvidence from "@salesforce/label/c.LO_Finding_basisMixOfLogin_Evidence";
import unusedSeatsTitle from "@salesforce/label/c.LO_Finding_unusedSeats_Title";
import unusedSeatsEvidence from "@salesforce/label/c.LO_Finding_unusedSeats_Evidence";
import dormantTitle from "@salesforce/label/c.LO_Finding_dormant_Title";
import dormantEvidence from "@salesforce/label/c.LO_Finding_dormant_Evidence";
import neverLoggedInTitle from "@salesforce/label/c.LO_Finding_neverLoggedIn_Title";
import neverLoggedInEvidence from "@salesforce/label/c.LO_Finding_neverLoggedIn_Evidence";
import poolShrinkTitle from "@salesforce/label/c.LO_Finding_poolShrink_Title";
import poolShrinkEvidence from "@salesforce/label/c.LO_Finding_poolShrink_Evidence";
import poolGrowTitle from "@salesforce/label/c.LO_Finding_poolGrow_Title";
import poolGrowEvidence from "@salesforce/label/c.LO_Finding_poolGrow_Evidence";
import loginPoolNearlyUsedTitle from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Title";
import loginPoolNearlyUsedEvidence from "@salesforce/label/c.LO_Finding_loginPoolNearlyUsed_Evidence";
import savingSeats from "@salesforce/label/c.LO_Finding_saving_seats";
import savingPool from "@salesforce/label/c.LO_Finding_saving_pool";
import savingNoPrice from "@salesforce/label/c.LO_Finding_saving_noPrice";
import savingLoginBasis from "@salesforce/label/c.LO_Finding_saving_loginBasis";
import pricesContract from "@salesforce/label/c.LO_Finding_prices_contract";
import pricesList from "@salesforce/label/c.LO_Finding_prices_list";
import pricesMixed from "@salesforce/label/c.LO_Finding_prices_mixed";

/** The templates of all findings by label name without its prefix, as `audit` asks for them. */
export const FINDING_TEXTS: FindingTexts = {
  Finding_basisMember_Title: basisMemberTitle,
  Finding_basisMember_Evidence: basisMemberEvidence,
  Finding_basisLogin_Title: basisLoginTitle,
  Finding_basisLogin_Evidence: basisLoginEvidence,
  Finding_basisMixOfMember_Title: basisMixOfMemberTitle,
  Finding_basisMixOfMember_Evidence: basisMixOfMemberEvidence,
  Finding_basisMixOfLogin_Title: basisMixOfLoginTitle,
  Finding_basisMixOfLogin_Evidence: basisMixOfLoginEvidence,
  Finding_unusedSeats_Title: unusedSeatsTitle,
  Finding_unusedSeats_Evidence: unusedSeatsEvidence,
  Finding_dormant_Title: dormantTitle,
  Finding_dormant_Evidence: dormantEvidence,
  Finding_neverLoggedIn_Title: neverLoggedInTitle,
  Finding_neverLoggedIn_Evidence: neverLoggedInEvidence,
  Finding_poolShrink_Title: poolShrinkTitle,
  Finding_poolShrink_Evidence: poolShrinkEvidence,
  Finding_poolGrow_Title: poolGrowTitle,
  Finding_poolGrow_Evidence: poolGrowEvidence,
  Finding_loginPoolNearlyUsed_Title: loginPoolNearlyUsedTitle,
  Finding_loginPoolNearlyUsed_Evidence: loginPoolNearlyUsedEvidence,
  Finding_saving_seats: savingSeats,
  Finding_saving_pool: savingPool,
  Finding_saving_noPrice: savingNoPrice,
  Finding_saving_loginBasis: savingLoginBasis,
  Finding_prices_contract: pricesContract,
  Finding_prices_list: pricesList,
  Finding_prices_mixed: pricesMixed
};
