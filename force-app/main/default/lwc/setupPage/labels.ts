// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import AlertSettings_Heading from "@salesforce/label/c.LO_AlertSettings_Heading";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Jobs_Heading from "@salesforce/label/c.LO_Jobs_Heading";
import Jobs_Next from "@salesforce/label/c.LO_Jobs_Next";
import Jobs_NotScheduled from "@salesforce/label/c.LO_Jobs_NotScheduled";
import Jobs_PausedPlain from "@salesforce/label/c.LO_Jobs_PausedPlain";
import Protect_Heading from "@salesforce/label/c.LO_Protect_Heading";
import Settings_Heading from "@salesforce/label/c.LO_Settings_Heading";
import Setup_Catalog from "@salesforce/label/c.LO_Setup_Catalog";
import Setup_CatalogGood from "@salesforce/label/c.LO_Setup_CatalogGood";
import Setup_CatalogUnknown from "@salesforce/label/c.LO_Setup_CatalogUnknown";
import Setup_Checklist from "@salesforce/label/c.LO_Setup_Checklist";
import Setup_ContractGood from "@salesforce/label/c.LO_Setup_ContractGood";
import Setup_ContractNone from "@salesforce/label/c.LO_Setup_ContractNone";
import Setup_ContractPartly from "@salesforce/label/c.LO_Setup_ContractPartly";
import Setup_History from "@salesforce/label/c.LO_Setup_History";
import Setup_HistoryGood from "@salesforce/label/c.LO_Setup_HistoryGood";
import Setup_HistoryNone from "@salesforce/label/c.LO_Setup_HistoryNone";
import Setup_HistoryShort from "@salesforce/label/c.LO_Setup_HistoryShort";
import Setup_JobsGood from "@salesforce/label/c.LO_Setup_JobsGood";
import Setup_Logins from "@salesforce/label/c.LO_Setup_Logins";
import Setup_LoginsFound from "@salesforce/label/c.LO_Setup_LoginsFound";
import Setup_LoginsGood from "@salesforce/label/c.LO_Setup_LoginsGood";
import Setup_Pairs from "@salesforce/label/c.LO_Setup_Pairs";
import Setup_PairsGood from "@salesforce/label/c.LO_Setup_PairsGood";
import Setup_PairsNone from "@salesforce/label/c.LO_Setup_PairsNone";
import Setup_PricesGood from "@salesforce/label/c.LO_Setup_PricesGood";
import Setup_PricesHidden from "@salesforce/label/c.LO_Setup_PricesHidden";
import Setup_PricesListed from "@salesforce/label/c.LO_Setup_PricesListed";
import Setup_PricesMissing from "@salesforce/label/c.LO_Setup_PricesMissing";
import Setup_RunFailed from "@salesforce/label/c.LO_Setup_RunFailed";
import Terms_Heading from "@salesforce/label/c.LO_Terms_Heading";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  AlertSettings_Heading,
  Common_Prices,
  Jobs_Heading,
  Jobs_Next,
  Jobs_NotScheduled,
  Jobs_PausedPlain,
  Protect_Heading,
  Settings_Heading,
  Setup_Catalog,
  Setup_CatalogGood,
  Setup_CatalogUnknown,
  Setup_Checklist,
  Setup_ContractGood,
  Setup_ContractNone,
  Setup_ContractPartly,
  Setup_History,
  Setup_HistoryGood,
  Setup_HistoryNone,
  Setup_HistoryShort,
  Setup_JobsGood,
  Setup_Logins,
  Setup_LoginsFound,
  Setup_LoginsGood,
  Setup_Pairs,
  Setup_PairsGood,
  Setup_PairsNone,
  Setup_PricesGood,
  Setup_PricesHidden,
  Setup_PricesListed,
  Setup_PricesMissing,
  Setup_RunFailed,
  Terms_Heading
};
