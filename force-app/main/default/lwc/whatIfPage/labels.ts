// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_BestSplit from "@salesforce/label/c.LO_Common_BestSplit";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_Pool from "@salesforce/label/c.LO_Common_Pool";
import Common_Prices from "@salesforce/label/c.LO_Common_Prices";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Scenario from "@salesforce/label/c.LO_Common_Scenario";
import Common_Seats from "@salesforce/label/c.LO_Common_Seats";
import Common_Users from "@salesforce/label/c.LO_Common_Users";
import UsePrices_Done from "@salesforce/label/c.LO_UsePrices_Done";
import UsePrices_Heading from "@salesforce/label/c.LO_UsePrices_Heading";
import WhatIf_AsToday from "@salesforce/label/c.LO_WhatIf_AsToday";
import WhatIf_Cheapest from "@salesforce/label/c.LO_WhatIf_Cheapest";
import WhatIf_Compare from "@salesforce/label/c.LO_WhatIf_Compare";
import WhatIf_CopyName from "@salesforce/label/c.LO_WhatIf_CopyName";
import WhatIf_CsvOf from "@salesforce/label/c.LO_WhatIf_CsvOf";
import WhatIf_Detail from "@salesforce/label/c.LO_WhatIf_Detail";
import WhatIf_Equal from "@salesforce/label/c.LO_WhatIf_Equal";
import WhatIf_EqualCheapest from "@salesforce/label/c.LO_WhatIf_EqualCheapest";
import WhatIf_Family from "@salesforce/label/c.LO_WhatIf_Family";
import WhatIf_FileName from "@salesforce/label/c.LO_WhatIf_FileName";
import WhatIf_From from "@salesforce/label/c.LO_WhatIf_From";
import WhatIf_Guarded from "@salesforce/label/c.LO_WhatIf_Guarded";
import WhatIf_InCurrency from "@salesforce/label/c.LO_WhatIf_InCurrency";
import WhatIf_Logins from "@salesforce/label/c.LO_WhatIf_Logins";
import WhatIf_Moves from "@salesforce/label/c.LO_WhatIf_Moves";
import WhatIf_NewName from "@salesforce/label/c.LO_WhatIf_NewName";
import WhatIf_None from "@salesforce/label/c.LO_WhatIf_None";
import WhatIf_NoneAction from "@salesforce/label/c.LO_WhatIf_NoneAction";
import WhatIf_NoneWhy from "@salesforce/label/c.LO_WhatIf_NoneWhy";
import WhatIf_OfAdded from "@salesforce/label/c.LO_WhatIf_OfAdded";
import WhatIf_OfOverage from "@salesforce/label/c.LO_WhatIf_OfOverage";
import WhatIf_OnLogin from "@salesforce/label/c.LO_WhatIf_OnLogin";
import WhatIf_OnMember from "@salesforce/label/c.LO_WhatIf_OnMember";
import WhatIf_PartVolume from "@salesforce/label/c.LO_WhatIf_PartVolume";
import WhatIf_Parts from "@salesforce/label/c.LO_WhatIf_Parts";
import WhatIf_PartsByFamily from "@salesforce/label/c.LO_WhatIf_PartsByFamily";
import WhatIf_Period from "@salesforce/label/c.LO_WhatIf_Period";
import WhatIf_Short from "@salesforce/label/c.LO_WhatIf_Short";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Basis,
  Common_BestSplit,
  Common_CostPerMonth,
  Common_Currency,
  Common_DownloadCsv,
  Common_Pool,
  Common_Prices,
  Common_SavingPerMonth,
  Common_Scenario,
  Common_Seats,
  Common_Users,
  UsePrices_Done,
  UsePrices_Heading,
  WhatIf_AsToday,
  WhatIf_Cheapest,
  WhatIf_Compare,
  WhatIf_CopyName,
  WhatIf_CsvOf,
  WhatIf_Detail,
  WhatIf_Equal,
  WhatIf_EqualCheapest,
  WhatIf_Family,
  WhatIf_FileName,
  WhatIf_From,
  WhatIf_Guarded,
  WhatIf_InCurrency,
  WhatIf_Logins,
  WhatIf_Moves,
  WhatIf_NewName,
  WhatIf_None,
  WhatIf_NoneAction,
  WhatIf_NoneWhy,
  WhatIf_OfAdded,
  WhatIf_OfOverage,
  WhatIf_OnLogin,
  WhatIf_OnMember,
  WhatIf_PartVolume,
  WhatIf_Parts,
  WhatIf_PartsByFamily,
  WhatIf_Period,
  WhatIf_Short
};
