import type { FindingTexts } from "c/licenseEngine";
import { labels } from "./labels";

/** The templates of all findings by label name without its prefix, as `audit` asks for them. */
export const FINDING_TEXTS: FindingTexts = {
  Finding_basisMember_Title: labels.Finding_basisMember_Title,
  Finding_basisMember_Evidence: labels.Finding_basisMember_Evidence,
  Finding_basisLogin_Title: labels.Finding_basisLogin_Title,
  Finding_basisLogin_Evidence: labels.Finding_basisLogin_Evidence,
  Finding_basisMixOfMember_Title: labels.Finding_basisMixOfMember_Title,
  Finding_basisMixOfMember_Evidence: labels.Finding_basisMixOfMember_Evidence,
  Finding_basisMixOfLogin_Title: labels.Finding_basisMixOfLogin_Title,
  Finding_basisMixOfLogin_Evidence: labels.Finding_basisMixOfLogin_Evidence,
  Finding_unusedSeats_Title: labels.Finding_unusedSeats_Title,
  Finding_unusedSeats_Evidence: labels.Finding_unusedSeats_Evidence,
  Finding_dormant_Title: labels.Finding_dormant_Title,
  Finding_dormant_Evidence: labels.Finding_dormant_Evidence,
  Finding_neverLoggedIn_Title: labels.Finding_neverLoggedIn_Title,
  Finding_neverLoggedIn_Evidence: labels.Finding_neverLoggedIn_Evidence,
  Finding_poolShrink_Title: labels.Finding_poolShrink_Title,
  Finding_poolShrink_Evidence: labels.Finding_poolShrink_Evidence,
  Finding_poolGrow_Title: labels.Finding_poolGrow_Title,
  Finding_poolGrow_Evidence: labels.Finding_poolGrow_Evidence,
  Finding_loginPoolNearlyUsed_Title: labels.Finding_loginPoolNearlyUsed_Title,
  Finding_loginPoolNearlyUsed_Evidence: labels.Finding_loginPoolNearlyUsed_Evidence,
  Finding_saving_seats: labels.Finding_saving_seats,
  Finding_saving_pool: labels.Finding_saving_pool,
  Finding_saving_noPrice: labels.Finding_saving_noPrice,
  Finding_saving_loginBasis: labels.Finding_saving_loginBasis,
  Finding_prices_contract: labels.Finding_prices_contract,
  Finding_prices_list: labels.Finding_prices_list,
  Finding_prices_mixed: labels.Finding_prices_mixed
};
