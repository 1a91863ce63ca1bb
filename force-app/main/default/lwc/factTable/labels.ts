// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_ShowAll from "@salesforce/label/c.LO_Common_ShowAll";
import Glossary_HelpFor from "@salesforce/label/c.LO_Glossary_HelpFor";
import Table_More from "@salesforce/label/c.LO_Table_More";
import Table_Select from "@salesforce/label/c.LO_Table_Select";
import Table_SelectAll from "@salesforce/label/c.LO_Table_SelectAll";
import Table_SelectOne from "@salesforce/label/c.LO_Table_SelectOne";
import Table_Total from "@salesforce/label/c.LO_Table_Total";
import Table_TotalUnknown from "@salesforce/label/c.LO_Table_TotalUnknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_ShowAll,
  Glossary_HelpFor,
  Table_More,
  Table_Select,
  Table_SelectAll,
  Table_SelectOne,
  Table_Total,
  Table_TotalUnknown
};
