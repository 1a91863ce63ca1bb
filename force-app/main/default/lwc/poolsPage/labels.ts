// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Burn_Exhausted from "@salesforce/label/c.LO_Burn_Exhausted";
import Burn_Heading from "@salesforce/label/c.LO_Burn_Heading";
import Burn_State_ok from "@salesforce/label/c.LO_Burn_State_ok";
import Burn_State_over from "@salesforce/label/c.LO_Burn_State_over";
import Burn_State_watch from "@salesforce/label/c.LO_Burn_State_watch";
import Burn_Unknown from "@salesforce/label/c.LO_Burn_Unknown";
import Chart_ShowChart from "@salesforce/label/c.LO_Chart_ShowChart";
import Chart_ShowTable from "@salesforce/label/c.LO_Chart_ShowTable";
import Chart_ToggleOf from "@salesforce/label/c.LO_Chart_ToggleOf";
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_CostPerMonth from "@salesforce/label/c.LO_Common_CostPerMonth";
import Common_Currency from "@salesforce/label/c.LO_Common_Currency";
import Common_Dormant from "@salesforce/label/c.LO_Common_Dormant";
import Common_DownloadCsv from "@salesforce/label/c.LO_Common_DownloadCsv";
import Common_From from "@salesforce/label/c.LO_Common_From";
import Common_InUse from "@salesforce/label/c.LO_Common_InUse";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Common_NeverLoggedIn from "@salesforce/label/c.LO_Common_NeverLoggedIn";
import Common_Projected from "@salesforce/label/c.LO_Common_Projected";
import Common_Purchased from "@salesforce/label/c.LO_Common_Purchased";
import Common_Renewal from "@salesforce/label/c.LO_Common_Renewal";
import Common_SavingPerMonth from "@salesforce/label/c.LO_Common_SavingPerMonth";
import Common_Today from "@salesforce/label/c.LO_Common_Today";
import Common_Why from "@salesforce/label/c.LO_Common_Why";
import Multiples_ActiveOf from "@salesforce/label/c.LO_Multiples_ActiveOf";
import Multiples_Back from "@salesforce/label/c.LO_Multiples_Back";
import Multiples_BaselineColumn from "@salesforce/label/c.LO_Multiples_BaselineColumn";
import Multiples_Contract from "@salesforce/label/c.LO_Multiples_Contract";
import Multiples_ContractEnds from "@salesforce/label/c.LO_Multiples_ContractEnds";
import Multiples_Count from "@salesforce/label/c.LO_Multiples_Count";
import Multiples_Decision from "@salesforce/label/c.LO_Multiples_Decision";
import Multiples_FileName from "@salesforce/label/c.LO_Multiples_FileName";
import Multiples_GaugeSummary from "@salesforce/label/c.LO_Multiples_GaugeSummary";
import Multiples_Heading from "@salesforce/label/c.LO_Multiples_Heading";
import Multiples_MeterColumn from "@salesforce/label/c.LO_Multiples_MeterColumn";
import Multiples_Months from "@salesforce/label/c.LO_Multiples_Months";
import Multiples_MonthsSummary from "@salesforce/label/c.LO_Multiples_MonthsSummary";
import Multiples_Needed from "@salesforce/label/c.LO_Multiples_Needed";
import Multiples_NoCount from "@salesforce/label/c.LO_Multiples_NoCount";
import Multiples_NoMatch from "@salesforce/label/c.LO_Multiples_NoMatch";
import Multiples_NoMatchAction from "@salesforce/label/c.LO_Multiples_NoMatchAction";
import Multiples_NoMatchWhy from "@salesforce/label/c.LO_Multiples_NoMatchWhy";
import Multiples_NoSeatsLeft from "@salesforce/label/c.LO_Multiples_NoSeatsLeft";
import Multiples_Open from "@salesforce/label/c.LO_Multiples_Open";
import Multiples_Order from "@salesforce/label/c.LO_Multiples_Order";
import Multiples_Order_money from "@salesforce/label/c.LO_Multiples_Order_money";
import Multiples_OwnColumn from "@salesforce/label/c.LO_Multiples_OwnColumn";
import Multiples_OwnCount from "@salesforce/label/c.LO_Multiples_OwnCount";
import Multiples_Period from "@salesforce/label/c.LO_Multiples_Period";
import Multiples_PriceColumn from "@salesforce/label/c.LO_Multiples_PriceColumn";
import Multiples_PricesOf from "@salesforce/label/c.LO_Multiples_PricesOf";
import Multiples_Projected from "@salesforce/label/c.LO_Multiples_Projected";
import Multiples_Risk from "@salesforce/label/c.LO_Multiples_Risk";
import Multiples_Search from "@salesforce/label/c.LO_Multiples_Search";
import Multiples_SeatsOf from "@salesforce/label/c.LO_Multiples_SeatsOf";
import Multiples_SeatsUsed from "@salesforce/label/c.LO_Multiples_SeatsUsed";
import Multiples_UsedNoPool from "@salesforce/label/c.LO_Multiples_UsedNoPool";
import Multiples_UsedOwn from "@salesforce/label/c.LO_Multiples_UsedOwn";
import Multiples_UsedPlatform from "@salesforce/label/c.LO_Multiples_UsedPlatform";
import Multiples_UserLimit from "@salesforce/label/c.LO_Multiples_UserLimit";
import Multiples_WhyOf from "@salesforce/label/c.LO_Multiples_WhyOf";
import Multiples_YearFits from "@salesforce/label/c.LO_Multiples_YearFits";
import Multiples_YearOver from "@salesforce/label/c.LO_Multiples_YearOver";
import Multiples_YearOverLogins from "@salesforce/label/c.LO_Multiples_YearOverLogins";
import Multiples_YearProjectedColumn from "@salesforce/label/c.LO_Multiples_YearProjectedColumn";
import Multiples_YearSpan from "@salesforce/label/c.LO_Multiples_YearSpan";
import Multiples_YearSummary from "@salesforce/label/c.LO_Multiples_YearSummary";
import Multiples_YearUsed from "@salesforce/label/c.LO_Multiples_YearUsed";
import Multiples_YearUsedColumn from "@salesforce/label/c.LO_Multiples_YearUsedColumn";
import PlanItems_NoBack from "@salesforce/label/c.LO_PlanItems_NoBack";
import Pool_Chart from "@salesforce/label/c.LO_Pool_Chart";
import Pool_LegendContract from "@salesforce/label/c.LO_Pool_LegendContract";
import Pools_Decided from "@salesforce/label/c.LO_Pools_Decided";
import SeatsPage_Exhausted from "@salesforce/label/c.LO_SeatsPage_Exhausted";
import SeatsPage_None from "@salesforce/label/c.LO_SeatsPage_None";
import SeatsPage_NoneAction from "@salesforce/label/c.LO_SeatsPage_NoneAction";
import SeatsPage_NoneWhy from "@salesforce/label/c.LO_SeatsPage_NoneWhy";
import SeatsPage_Unused from "@salesforce/label/c.LO_SeatsPage_Unused";
import Seats_BarDormant from "@salesforce/label/c.LO_Seats_BarDormant";
import Seats_BarNever from "@salesforce/label/c.LO_Seats_BarNever";
import Seats_BarSummary from "@salesforce/label/c.LO_Seats_BarSummary";
import Seats_BarUnused from "@salesforce/label/c.LO_Seats_BarUnused";
import Seats_ShowDormantOf from "@salesforce/label/c.LO_Seats_ShowDormantOf";
import Seats_ShowNeverOf from "@salesforce/label/c.LO_Seats_ShowNeverOf";
import Seats_TrueDown_unknown from "@salesforce/label/c.LO_Seats_TrueDown_unknown";
import Setup_FixPrices from "@salesforce/label/c.LO_Setup_FixPrices";
import Terms_PriceSource from "@salesforce/label/c.LO_Terms_PriceSource";
import Unknown from "@salesforce/label/c.LO_Unknown";
import Year_Heading from "@salesforce/label/c.LO_Year_Heading";
import Year_PriceNotStated from "@salesforce/label/c.LO_Year_PriceNotStated";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Burn_Exhausted,
  Burn_Heading,
  Burn_State_ok,
  Burn_State_over,
  Burn_State_unknown: Unknown,
  Burn_State_watch,
  Burn_Unknown,
  Chart_ShowChart,
  Chart_ShowTable,
  Chart_ToggleOf,
  Common_Basis,
  Common_CostPerMonth,
  Common_Currency,
  Common_Dormant,
  Common_DownloadCsv,
  Common_From,
  Common_InUse,
  Common_License,
  Common_NeverLoggedIn,
  Common_Projected,
  Common_Purchased,
  Common_Renewal,
  Common_SavingPerMonth,
  Common_Today,
  Common_Why,
  Multiples_ActiveOf,
  Multiples_Back,
  Multiples_BaselineColumn,
  Multiples_Contract,
  Multiples_ContractEnds,
  Multiples_Count,
  Multiples_Decision,
  Multiples_FileName,
  Multiples_GaugeSummary,
  Multiples_Heading,
  Multiples_MeterColumn,
  Multiples_Months,
  Multiples_MonthsSummary,
  Multiples_Needed,
  Multiples_NoCount,
  Multiples_NoMatch,
  Multiples_NoMatchAction,
  Multiples_NoMatchWhy,
  Multiples_NoSeatsLeft,
  Multiples_Open,
  Multiples_Order,
  Multiples_Order_money,
  Multiples_OwnColumn,
  Multiples_OwnCount,
  Multiples_Period,
  Multiples_PriceColumn,
  Multiples_PricesOf,
  Multiples_Projected,
  Multiples_Risk,
  Multiples_Search,
  Multiples_SeatsOf,
  Multiples_SeatsUsed,
  Multiples_UsedNoPool,
  Multiples_UsedOwn,
  Multiples_UsedPlatform,
  Multiples_UserLimit,
  Multiples_WhyOf,
  Multiples_YearFits,
  Multiples_YearOver,
  Multiples_YearOverLogins,
  Multiples_YearProjectedColumn,
  Multiples_YearSpan,
  Multiples_YearSummary,
  Multiples_YearUsed,
  Multiples_YearUsedColumn,
  PlanItems_NoBack,
  Pool_Chart,
  Pool_LegendContract,
  Pools_Decided,
  SeatsPage_Exhausted,
  SeatsPage_None,
  SeatsPage_NoneAction,
  SeatsPage_NoneWhy,
  SeatsPage_Unused,
  Seats_BarDormant,
  Seats_BarNever,
  Seats_BarSummary,
  Seats_BarUnused,
  Seats_ShowDormantOf,
  Seats_ShowNeverOf,
  Seats_TrueDown_unknown,
  Setup_FixPrices,
  Terms_PriceSource,
  Year_Heading,
  Year_PriceNotStated
};
