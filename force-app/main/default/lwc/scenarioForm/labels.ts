// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_BestSplit from "@salesforce/label/c.LO_Common_BestSplit";
import Common_License from "@salesforce/label/c.LO_Common_License";
import Evidence_column_loginDays from "@salesforce/label/c.LO_Evidence_column_loginDays";
import Evidence_column_quantity from "@salesforce/label/c.LO_Evidence_column_quantity";
import Scenario_BasisHelp_best from "@salesforce/label/c.LO_Scenario_BasisHelp_best";
import Scenario_BasisHelp_keep from "@salesforce/label/c.LO_Scenario_BasisHelp_keep";
import Scenario_BasisHelp_login from "@salesforce/label/c.LO_Scenario_BasisHelp_login";
import Scenario_BasisHelp_member from "@salesforce/label/c.LO_Scenario_BasisHelp_member";
import Scenario_BasisHelp_threshold from "@salesforce/label/c.LO_Scenario_BasisHelp_threshold";
import Scenario_Basis_keep from "@salesforce/label/c.LO_Scenario_Basis_keep";
import Scenario_Basis_login from "@salesforce/label/c.LO_Scenario_Basis_login";
import Scenario_Basis_member from "@salesforce/label/c.LO_Scenario_Basis_member";
import Scenario_Basis_threshold from "@salesforce/label/c.LO_Scenario_Basis_threshold";
import Scenario_Contract from "@salesforce/label/c.LO_Scenario_Contract";
import Scenario_ContractHelp from "@salesforce/label/c.LO_Scenario_ContractHelp";
import Scenario_Deflected from "@salesforce/label/c.LO_Scenario_Deflected";
import Scenario_DeflectedHelp from "@salesforce/label/c.LO_Scenario_DeflectedHelp";
import Scenario_Discount from "@salesforce/label/c.LO_Scenario_Discount";
import Scenario_DiscountHelp from "@salesforce/label/c.LO_Scenario_DiscountHelp";
import Scenario_Growth from "@salesforce/label/c.LO_Scenario_Growth";
import Scenario_GrowthHelp from "@salesforce/label/c.LO_Scenario_GrowthHelp";
import Scenario_Heading from "@salesforce/label/c.LO_Scenario_Heading";
import Scenario_Idle from "@salesforce/label/c.LO_Scenario_Idle";
import Scenario_IdleHelp from "@salesforce/label/c.LO_Scenario_IdleHelp";
import Scenario_OverageHelp from "@salesforce/label/c.LO_Scenario_OverageHelp";
import Scenario_OveragePrice from "@salesforce/label/c.LO_Scenario_OveragePrice";
import Scenario_PriceHelp from "@salesforce/label/c.LO_Scenario_PriceHelp";
import Scenario_QuantityHelp from "@salesforce/label/c.LO_Scenario_QuantityHelp";
import Scenario_Reset from "@salesforce/label/c.LO_Scenario_Reset";
import Scenario_ThresholdDays from "@salesforce/label/c.LO_Scenario_ThresholdDays";
import Terms_UnitPrice from "@salesforce/label/c.LO_Terms_UnitPrice";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Basis,
  Common_License,
  Evidence_column_loginDays,
  Evidence_column_quantity,
  Scenario_BasisHelp_best,
  Scenario_BasisHelp_keep,
  Scenario_BasisHelp_login,
  Scenario_BasisHelp_member,
  Scenario_BasisHelp_threshold,
  Scenario_Basis_best: Common_BestSplit,
  Scenario_Basis_keep,
  Scenario_Basis_login,
  Scenario_Basis_member,
  Scenario_Basis_threshold,
  Scenario_Contract,
  Scenario_ContractHelp,
  Scenario_Deflected,
  Scenario_DeflectedHelp,
  Scenario_Discount,
  Scenario_DiscountHelp,
  Scenario_Growth,
  Scenario_GrowthHelp,
  Scenario_Heading,
  Scenario_Idle,
  Scenario_IdleHelp,
  Scenario_OverageHelp,
  Scenario_OveragePrice,
  Scenario_PriceHelp,
  Scenario_QuantityHelp,
  Scenario_Reset,
  Scenario_ThresholdDays,
  Terms_UnitPrice
};
