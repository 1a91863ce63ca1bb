// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Active from "@salesforce/label/c.LO_Common_Active";
import Common_ActiveRate from "@salesforce/label/c.LO_Common_ActiveRate";
import Common_Advice from "@salesforce/label/c.LO_Common_Advice";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_CostToday from "@salesforce/label/c.LO_Common_CostToday";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_Licenses from "@salesforce/label/c.LO_Common_Licenses";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_SeatsInUse from "@salesforce/label/c.LO_Common_SeatsInUse";
import Licenses_Logins from "@salesforce/label/c.LO_Licenses_Logins";
import Licenses_Needed from "@salesforce/label/c.LO_Licenses_Needed";
import Licenses_NoAdvice from "@salesforce/label/c.LO_Licenses_NoAdvice";
import Licenses_NoPool from "@salesforce/label/c.LO_Licenses_NoPool";
import Licenses_Note from "@salesforce/label/c.LO_Licenses_Note";
import Licenses_OfTotal from "@salesforce/label/c.LO_Licenses_OfTotal";
import Licenses_WithShare from "@salesforce/label/c.LO_Licenses_WithShare";
import Overview_Coming from "@salesforce/label/c.LO_Overview_Coming";
import Overview_LowConfidence from "@salesforce/label/c.LO_Overview_LowConfidence";
import Overview_NoDecision from "@salesforce/label/c.LO_Overview_NoDecision";
import Overview_NoSaving from "@salesforce/label/c.LO_Overview_NoSaving";
import Overview_Saving from "@salesforce/label/c.LO_Overview_Saving";
import Overview_SavingPlain from "@salesforce/label/c.LO_Overview_SavingPlain";
import Overview_SavingUnknown from "@salesforce/label/c.LO_Overview_SavingUnknown";
import Setup_FixPrices from "@salesforce/label/c.LO_Setup_FixPrices";
import Tile_ActiveNote from "@salesforce/label/c.LO_Tile_ActiveNote";
import Tile_ActiveNoteOne from "@salesforce/label/c.LO_Tile_ActiveNoteOne";
import Tile_CostBest from "@salesforce/label/c.LO_Tile_CostBest";
import Tile_LicensesUnknown from "@salesforce/label/c.LO_Tile_LicensesUnknown";
import Tile_PerMonth from "@salesforce/label/c.LO_Tile_PerMonth";
import Tile_PerMonthBest from "@salesforce/label/c.LO_Tile_PerMonthBest";
import Tile_PerMonthComing from "@salesforce/label/c.LO_Tile_PerMonthComing";
import Tile_PerYear from "@salesforce/label/c.LO_Tile_PerYear";
import Tile_Pools from "@salesforce/label/c.LO_Tile_Pools";
import Tile_PoolsNone from "@salesforce/label/c.LO_Tile_PoolsNone";
import Tile_PoolsNote from "@salesforce/label/c.LO_Tile_PoolsNote";
import Tile_PoolsNoteOne from "@salesforce/label/c.LO_Tile_PoolsNoteOne";
import Tile_PoolsUnknown from "@salesforce/label/c.LO_Tile_PoolsUnknown";
import Tile_Saving from "@salesforce/label/c.LO_Tile_Saving";
import Unknown from "@salesforce/label/c.LO_Unknown";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Active,
  Common_ActiveRate,
  Common_Advice,
  Common_CostPerMonth,
  Common_CostToday,
  Common_License,
  Common_Licenses,
  Common_Purchased,
  Common_SavingPerMonth,
  Common_SeatsInUse,
  Licenses_Logins,
  Licenses_Needed,
  Licenses_NoAdvice,
  Licenses_NoPool,
  Licenses_Note,
  Licenses_OfTotal,
  Licenses_WithShare,
  Overview_Coming,
  Overview_LowConfidence,
  Overview_NoDecision,
  Overview_NoSaving,
  Overview_Saving,
  Overview_SavingPlain,
  Overview_SavingUnknown,
  Setup_FixPrices,
  Tile_ActiveNote,
  Tile_ActiveNoteOne,
  Tile_CostBest,
  Tile_LicensesUnknown,
  Tile_PerMonth,
  Tile_PerMonthBest,
  Tile_PerMonthComing,
  Tile_PerYear,
  Tile_Pools,
  Tile_PoolsNone,
  Tile_PoolsNote,
  Tile_PoolsNoteOne,
  Tile_PoolsUnknown,
  Tile_Saving,
  Unknown
};
