// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Basis from "@salesforce/label/c.LO_Common_Basis";
import Common_BestSplit from "@salesforce/label/c.LO_Common_BestSplit";
import Common_MonthlyLogins from "@salesforce/label/c.LO_Common_MonthlyLogins";
import Common_SeatPrice from "@salesforce/label/c.LO_Common_SeatPrice";
import Common_Seats from "@salesforce/label/c.LO_Common_Seats";
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
import Scenario_Discount from "@salesforce/label/c.LO_Scenario_Discount";
import Scenario_Growth from "@salesforce/label/c.LO_Scenario_Growth";
import Scenario_Heading from "@salesforce/label/c.LO_Scenario_Heading";
import Scenario_Idle from "@salesforce/label/c.LO_Scenario_Idle";
import Scenario_LoginPrice from "@salesforce/label/c.LO_Scenario_LoginPrice";
import Scenario_OveragePrice from "@salesforce/label/c.LO_Scenario_OveragePrice";
import Scenario_Reset from "@salesforce/label/c.LO_Scenario_Reset";
import Scenario_ThresholdDays from "@salesforce/label/c.LO_Scenario_ThresholdDays";
import Scenario_WrongNumber from "@salesforce/label/c.LO_Scenario_WrongNumber";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = {
  Common_Basis,
  Common_MonthlyLogins,
  Common_SeatPrice,
  Common_Seats,
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
  Scenario_Discount,
  Scenario_Growth,
  Scenario_Heading,
  Scenario_Idle,
  Scenario_LoginPrice,
  Scenario_OveragePrice,
  Scenario_Reset,
  Scenario_ThresholdDays,
  Scenario_WrongNumber
};
