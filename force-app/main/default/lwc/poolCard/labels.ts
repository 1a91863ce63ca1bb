// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ActiveUsers from "@salesforce/label/c.LO_Common_ActiveUsers";
import Common_BuyFewer from "@salesforce/label/c.LO_Common_BuyFewer";
import Common_BuyMore from "@salesforce/label/c.LO_Common_BuyMore";
import Common_Keep from "@salesforce/label/c.LO_Common_Keep";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Pools_Advice_unknown from "@salesforce/label/c.LO_Pools_Advice_unknown";
import Pools_Decided from "@salesforce/label/c.LO_Pools_Decided";
import Pools_Floor from "@salesforce/label/c.LO_Pools_Floor";
import Pools_Heading from "@salesforce/label/c.LO_Pools_Heading";
import Pools_NeedFloor from "@salesforce/label/c.LO_Pools_NeedFloor";
import Pools_NeedTraffic from "@salesforce/label/c.LO_Pools_NeedTraffic";
import Pools_PerMonth from "@salesforce/label/c.LO_Pools_PerMonth";
import Pools_Thumb from "@salesforce/label/c.LO_Pools_Thumb";
import Pools_Why_grow from "@salesforce/label/c.LO_Pools_Why_grow";
import Pools_Why_keep from "@salesforce/label/c.LO_Pools_Why_keep";
import Pools_Why_noContract from "@salesforce/label/c.LO_Pools_Why_noContract";
import Pools_Why_shrink from "@salesforce/label/c.LO_Pools_Why_shrink";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ActiveUsers,
  Common_BuyFewer,
  Common_BuyMore,
  Common_Keep,
  Common_Purchased,
  Pools_Advice_unknown,
  Pools_Decided,
  Pools_Floor,
  Pools_Heading,
  Pools_NeedFloor,
  Pools_NeedTraffic,
  Pools_PerMonth,
  Pools_Thumb,
  Pools_Why_grow,
  Pools_Why_keep,
  Pools_Why_noContract,
  Pools_Why_shrink
};
