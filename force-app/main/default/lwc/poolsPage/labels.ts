// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Pools_None from "@salesforce/label/c.LO_Pools_None";
import Pools_NoneAction from "@salesforce/label/c.LO_Pools_NoneAction";
import Pools_NoneWhy from "@salesforce/label/c.LO_Pools_NoneWhy";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Pools_None, Pools_NoneAction, Pools_NoneWhy };
