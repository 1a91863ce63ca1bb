// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Licenses_Active from "@salesforce/label/c.LO_Licenses_Active";
import Licenses_Advice from "@salesforce/label/c.LO_Licenses_Advice";
import Licenses_Best from "@salesforce/label/c.LO_Licenses_Best";
import Licenses_Cost from "@salesforce/label/c.LO_Licenses_Cost";
import Licenses_Heading from "@salesforce/label/c.LO_Licenses_Heading";
import Licenses_Keep from "@salesforce/label/c.LO_Licenses_Keep";
import Licenses_License from "@salesforce/label/c.LO_Licenses_License";
import Licenses_Logins from "@salesforce/label/c.LO_Licenses_Logins";
import Licenses_Move from "@salesforce/label/c.LO_Licenses_Move";
import Licenses_NoAdvice from "@salesforce/label/c.LO_Licenses_NoAdvice";
import Licenses_NoPool from "@salesforce/label/c.LO_Licenses_NoPool";
import Licenses_Note from "@salesforce/label/c.LO_Licenses_Note";
import Licenses_OfTotal from "@salesforce/label/c.LO_Licenses_OfTotal";
import Licenses_Purchased from "@salesforce/label/c.LO_Licenses_Purchased";
import Licenses_Split from "@salesforce/label/c.LO_Licenses_Split";
import Licenses_Used from "@salesforce/label/c.LO_Licenses_Used";
import Licenses_WithShare from "@salesforce/label/c.LO_Licenses_WithShare";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Licenses_Active,
  Licenses_Advice,
  Licenses_Best,
  Licenses_Cost,
  Licenses_Heading,
  Licenses_Keep,
  Licenses_License,
  Licenses_Logins,
  Licenses_Move,
  Licenses_NoAdvice,
  Licenses_NoPool,
  Licenses_Note,
  Licenses_OfTotal,
  Licenses_Purchased,
  Licenses_Split,
  Licenses_Used,
  Licenses_WithShare,
  Unknown
};
