// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Error_Detail from "@salesforce/label/c.LO_Error_Detail";
import Error_Title from "@salesforce/label/c.LO_Error_Title";
import NoAccess_Detail from "@salesforce/label/c.LO_NoAccess_Detail";
import NoAccess_Title from "@salesforce/label/c.LO_NoAccess_Title";
import Retry from "@salesforce/label/c.LO_Retry";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Error_Detail, Error_Title, NoAccess_Detail, NoAccess_Title, Retry };
