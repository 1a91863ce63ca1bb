// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Difference from "@salesforce/label/c.LO_Common_Difference";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_Month from "@salesforce/label/c.LO_Common_Month";
import Common_To from "@salesforce/label/c.LO_Common_To";
import Ledger_Computed from "@salesforce/label/c.LO_Ledger_Computed";
import Ledger_Counted from "@salesforce/label/c.LO_Ledger_Counted";
import Ledger_Deactivated from "@salesforce/label/c.LO_Ledger_Deactivated";
import Ledger_Expected from "@salesforce/label/c.LO_Ledger_Expected";
import Ledger_Heading from "@salesforce/label/c.LO_Ledger_Heading";
import Ledger_How from "@salesforce/label/c.LO_Ledger_How";
import Ledger_Local from "@salesforce/label/c.LO_Ledger_Local";
import Ledger_LoginDays from "@salesforce/label/c.LO_Ledger_LoginDays";
import Ledger_Moves from "@salesforce/label/c.LO_Ledger_Moves";
import Ledger_NoTotal from "@salesforce/label/c.LO_Ledger_NoTotal";
import Ledger_None from "@salesforce/label/c.LO_Ledger_None";
import Ledger_NoneAction from "@salesforce/label/c.LO_Ledger_NoneAction";
import Ledger_NoneWhy from "@salesforce/label/c.LO_Ledger_NoneWhy";
import Ledger_Open from "@salesforce/label/c.LO_Ledger_Open";
import Ledger_Seats from "@salesforce/label/c.LO_Ledger_Seats";
import Ledger_Total from "@salesforce/label/c.LO_Ledger_Total";
import Ledger_Uncounted from "@salesforce/label/c.LO_Ledger_Uncounted";
import Ledger_Unpriced from "@salesforce/label/c.LO_Ledger_Unpriced";
import Reason_pricesHidden from "@salesforce/label/c.LO_Reason_pricesHidden";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Difference,
  Common_From,
  Common_Month,
  Common_To,
  Ledger_Computed,
  Ledger_Counted,
  Ledger_Deactivated,
  Ledger_Expected,
  Ledger_Heading,
  Ledger_How,
  Ledger_Local,
  Ledger_LoginDays,
  Ledger_Moves,
  Ledger_NoTotal,
  Ledger_None,
  Ledger_NoneAction,
  Ledger_NoneWhy,
  Ledger_Open,
  Ledger_Seats,
  Ledger_Total,
  Ledger_Uncounted,
  Ledger_Unpriced,
  Reason_pricesHidden
};
