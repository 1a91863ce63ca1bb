// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Overview_LowConfidence from "@salesforce/label/c.LO_Overview_LowConfidence";
import Overview_NoSaving from "@salesforce/label/c.LO_Overview_NoSaving";
import Overview_NotIncluded from "@salesforce/label/c.LO_Overview_NotIncluded";
import Overview_NotIncludedOne from "@salesforce/label/c.LO_Overview_NotIncludedOne";
import Overview_Saving from "@salesforce/label/c.LO_Overview_Saving";
import Overview_SavingPlain from "@salesforce/label/c.LO_Overview_SavingPlain";
import Overview_SavingUnknown from "@salesforce/label/c.LO_Overview_SavingUnknown";
import Tile_ActiveNote from "@salesforce/label/c.LO_Tile_ActiveNote";
import Tile_ActiveNoteOne from "@salesforce/label/c.LO_Tile_ActiveNoteOne";
import Tile_ActiveRate from "@salesforce/label/c.LO_Tile_ActiveRate";
import Tile_CostBest from "@salesforce/label/c.LO_Tile_CostBest";
import Tile_CostToday from "@salesforce/label/c.LO_Tile_CostToday";
import Tile_LicensesUnknown from "@salesforce/label/c.LO_Tile_LicensesUnknown";
import Tile_PerMonth from "@salesforce/label/c.LO_Tile_PerMonth";
import Tile_PerMonthBest from "@salesforce/label/c.LO_Tile_PerMonthBest";
import Tile_PerMonthBestRest from "@salesforce/label/c.LO_Tile_PerMonthBestRest";
import Tile_PerYear from "@salesforce/label/c.LO_Tile_PerYear";
import Tile_Pools from "@salesforce/label/c.LO_Tile_Pools";
import Tile_PoolsNone from "@salesforce/label/c.LO_Tile_PoolsNone";
import Tile_PoolsNote from "@salesforce/label/c.LO_Tile_PoolsNote";
import Tile_PoolsNoteOne from "@salesforce/label/c.LO_Tile_PoolsNoteOne";
import Tile_PoolsUnknown from "@salesforce/label/c.LO_Tile_PoolsUnknown";
import Tile_Saving from "@salesforce/label/c.LO_Tile_Saving";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Overview_LowConfidence,
  Overview_NoSaving,
  Overview_NotIncluded,
  Overview_NotIncludedOne,
  Overview_Saving,
  Overview_SavingPlain,
  Overview_SavingUnknown,
  Tile_ActiveNote,
  Tile_ActiveNoteOne,
  Tile_ActiveRate,
  Tile_CostBest,
  Tile_CostToday,
  Tile_LicensesUnknown,
  Tile_PerMonth,
  Tile_PerMonthBest,
  Tile_PerMonthBestRest,
  Tile_PerYear,
  Tile_Pools,
  Tile_PoolsNone,
  Tile_PoolsNote,
  Tile_PoolsNoteOne,
  Tile_PoolsUnknown,
  Tile_Saving
};
