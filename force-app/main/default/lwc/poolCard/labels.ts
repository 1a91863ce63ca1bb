// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Pools_Advice_grow from "@salesforce/label/c.LO_Pools_Advice_grow";
import Pools_Advice_keep from "@salesforce/label/c.LO_Pools_Advice_keep";
import Pools_Advice_shrink from "@salesforce/label/c.LO_Pools_Advice_shrink";
import Pools_Advice_unknown from "@salesforce/label/c.LO_Pools_Advice_unknown";
import Pools_Contracted from "@salesforce/label/c.LO_Pools_Contracted";
import Pools_Floor from "@salesforce/label/c.LO_Pools_Floor";
import Pools_NeedFloor from "@salesforce/label/c.LO_Pools_NeedFloor";
import Pools_NeedTraffic from "@salesforce/label/c.LO_Pools_NeedTraffic";
import Pools_PerMonth from "@salesforce/label/c.LO_Pools_PerMonth";
import Pools_Percentile from "@salesforce/label/c.LO_Pools_Percentile";
import Pools_Recommended from "@salesforce/label/c.LO_Pools_Recommended";
import Pools_Users from "@salesforce/label/c.LO_Pools_Users";
import Pools_Why_grow from "@salesforce/label/c.LO_Pools_Why_grow";
import Pools_Why_keep from "@salesforce/label/c.LO_Pools_Why_keep";
import Pools_Why_noContract from "@salesforce/label/c.LO_Pools_Why_noContract";
import Pools_Why_shrink from "@salesforce/label/c.LO_Pools_Why_shrink";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Pools_Advice_grow,
  Pools_Advice_keep,
  Pools_Advice_shrink,
  Pools_Advice_unknown,
  Pools_Contracted,
  Pools_Floor,
  Pools_NeedFloor,
  Pools_NeedTraffic,
  Pools_PerMonth,
  Pools_Percentile,
  Pools_Recommended,
  Pools_Users,
  Pools_Why_grow,
  Pools_Why_keep,
  Pools_Why_noContract,
  Pools_Why_shrink
};
