import type { FindingTexts } from "c/licenseEngine";
import columnLicense from "@salesforce/label/c.LO_Evidence_column_license";
import columnProfile from "@salesforce/label/c.LO_Evidence_column_profile";
import columnSite from "@salesforce/label/c.LO_Evidence_column_site";
import columnMonth from "@salesforce/label/c.LO_Evidence_column_month";
import columnBasis from "@salesforce/label/c.LO_Evidence_column_basis";
import columnPurchased from "@salesforce/label/c.LO_Evidence_column_purchased";
import columnUsed from "@salesforce/label/c.LO_Evidence_column_used";
import columnUnused from "@salesforce/label/c.LO_Evidence_column_unused";
import columnRegistered from "@salesforce/label/c.LO_Evidence_column_registered";
import columnActive from "@salesforce/label/c.LO_Evidence_column_active";
import columnActiveRate from "@salesforce/label/c.LO_Evidence_column_activeRate";
import columnLogins from "@salesforce/label/c.LO_Evidence_column_logins";
import columnLoginDays from "@salesforce/label/c.LO_Evidence_column_loginDays";
import columnDormant from "@salesforce/label/c.LO_Evidence_column_dormant";
import columnNever from "@salesforce/label/c.LO_Evidence_column_never";
import columnMemberCost from "@salesforce/label/c.LO_Evidence_column_memberCost";
import columnLoginCost from "@salesforce/label/c.LO_Evidence_column_loginCost";
import columnMixCost from "@salesforce/label/c.LO_Evidence_column_mixCost";
import columnCostToday from "@salesforce/label/c.LO_Evidence_column_costToday";
import columnMonthlySaving from "@salesforce/label/c.LO_Evidence_column_monthlySaving";
import columnCheapest from "@salesforce/label/c.LO_Evidence_column_cheapest";
import columnThreshold from "@salesforce/label/c.LO_Evidence_column_threshold";
import columnBreakEven from "@salesforce/label/c.LO_Evidence_column_breakEven";
import columnCurrency from "@salesforce/label/c.LO_Evidence_column_currency";
import columnPriceSource from "@salesforce/label/c.LO_Evidence_column_priceSource";
import columnPercentile from "@salesforce/label/c.LO_Evidence_column_percentile";
import columnRatioFloor from "@salesforce/label/c.LO_Evidence_column_ratioFloor";
import columnRecommended from "@salesforce/label/c.LO_Evidence_column_recommended";
import columnContracted from "@salesforce/label/c.LO_Evidence_column_contracted";
import columnAdvice from "@salesforce/label/c.LO_Evidence_column_advice";
import columnMonths from "@salesforce/label/c.LO_Evidence_column_months";
import columnMissing from "@salesforce/label/c.LO_Evidence_column_missing";
import columnBaseline from "@salesforce/label/c.LO_Evidence_column_baseline";
import columnProjected from "@salesforce/label/c.LO_Evidence_column_projected";
import columnExtra from "@salesforce/label/c.LO_Evidence_column_extra";
import columnRenewal from "@salesforce/label/c.LO_Evidence_column_renewal";
import columnTrueDownSeats from "@salesforce/label/c.LO_Evidence_column_trueDownSeats";
import columnTrueDown from "@salesforce/label/c.LO_Evidence_column_trueDown";
import columnObject from "@salesforce/label/c.LO_Evidence_column_object";
import columnHolders from "@salesforce/label/c.LO_Evidence_column_holders";
import columnUsers from "@salesforce/label/c.LO_Evidence_column_users";
import columnShare from "@salesforce/label/c.LO_Evidence_column_share";
import columnRole from "@salesforce/label/c.LO_Evidence_column_role";
import columnSource from "@salesforce/label/c.LO_Evidence_column_source";
import columnGranter from "@salesforce/label/c.LO_Evidence_column_granter";
import columnAccess from "@salesforce/label/c.LO_Evidence_column_access";
import columnScenario from "@salesforce/label/c.LO_Evidence_column_scenario";
import columnScenarioCost from "@salesforce/label/c.LO_Evidence_column_scenarioCost";
import columnBestCost from "@salesforce/label/c.LO_Evidence_column_bestCost";
import columnFinding from "@salesforce/label/c.LO_Evidence_column_finding";
import columnConfidence from "@salesforce/label/c.LO_Evidence_column_confidence";
import columnNext from "@salesforce/label/c.LO_Evidence_column_next";
import columnAssumption from "@salesforce/label/c.LO_Evidence_column_assumption";
import columnValue from "@salesforce/label/c.LO_Evidence_column_value";
import columnPrice from "@salesforce/label/c.LO_Evidence_column_price";
import columnFrom from "@salesforce/label/c.LO_Evidence_column_from";
import columnTo from "@salesforce/label/c.LO_Evidence_column_to";
import columnKind from "@salesforce/label/c.LO_Evidence_column_kind";
import columnName from "@salesforce/label/c.LO_Evidence_column_name";
import columnRows from "@salesforce/label/c.LO_Evidence_column_rows";
import columnDiscount from "@salesforce/label/c.LO_Evidence_column_discount";
import columnGrowth from "@salesforce/label/c.LO_Evidence_column_growth";
import columnDeflected from "@salesforce/label/c.LO_Evidence_column_deflected";
import columnIdle from "@salesforce/label/c.LO_Evidence_column_idle";
import columnWindow from "@salesforce/label/c.LO_Evidence_column_window";

/** Titles of the columns of the evidence pack. */
export const COLUMN_TEXTS: FindingTexts = {
  Evidence_column_license: columnLicense,
  Evidence_column_profile: columnProfile,
  Evidence_column_site: columnSite,
  Evidence_column_month: columnMonth,
  Evidence_column_basis: columnBasis,
  Evidence_column_purchased: columnPurchased,
  Evidence_column_used: columnUsed,
  Evidence_column_unused: columnUnused,
  Evidence_column_registered: columnRegistered,
  Evidence_column_active: columnActive,
  Evidence_column_activeRate: columnActiveRate,
  Evidence_column_logins: columnLogins,
  Evidence_column_loginDays: columnLoginDays,
  Evidence_column_dormant: columnDormant,
  Evidence_column_never: columnNever,
  Evidence_column_memberCost: columnMemberCost,
  Evidence_column_loginCost: columnLoginCost,
  Evidence_column_mixCost: columnMixCost,
  Evidence_column_costToday: columnCostToday,
  Evidence_column_monthlySaving: columnMonthlySaving,
  Evidence_column_cheapest: columnCheapest,
  Evidence_column_threshold: columnThreshold,
  Evidence_column_breakEven: columnBreakEven,
  Evidence_column_currency: columnCurrency,
  Evidence_column_priceSource: columnPriceSource,
  Evidence_column_percentile: columnPercentile,
  Evidence_column_ratioFloor: columnRatioFloor,
  Evidence_column_recommended: columnRecommended,
  Evidence_column_contracted: columnContracted,
  Evidence_column_advice: columnAdvice,
  Evidence_column_months: columnMonths,
  Evidence_column_missing: columnMissing,
  Evidence_column_baseline: columnBaseline,
  Evidence_column_projected: columnProjected,
  Evidence_column_extra: columnExtra,
  Evidence_column_renewal: columnRenewal,
  Evidence_column_trueDownSeats: columnTrueDownSeats,
  Evidence_column_trueDown: columnTrueDown,
  Evidence_column_object: columnObject,
  Evidence_column_holders: columnHolders,
  Evidence_column_users: columnUsers,
  Evidence_column_share: columnShare,
  Evidence_column_role: columnRole,
  Evidence_column_source: columnSource,
  Evidence_column_granter: columnGranter,
  Evidence_column_access: columnAccess,
  Evidence_column_scenario: columnScenario,
  Evidence_column_scenarioCost: columnScenarioCost,
  Evidence_column_bestCost: columnBestCost,
  Evidence_column_finding: columnFinding,
  Evidence_column_confidence: columnConfidence,
  Evidence_column_next: columnNext,
  Evidence_column_assumption: columnAssumption,
  Evidence_column_value: columnValue,
  Evidence_column_price: columnPrice,
  Evidence_column_from: columnFrom,
  Evidence_column_to: columnTo,
  Evidence_column_kind: columnKind,
  Evidence_column_name: columnName,
  Evidence_column_rows: columnRows,
  Evidence_column_discount: columnDiscount,
  Evidence_column_growth: columnGrowth,
  Evidence_column_deflected: columnDeflected,
  Evidence_column_idle: columnIdle,
  Evidence_column_window: columnWindow
};
