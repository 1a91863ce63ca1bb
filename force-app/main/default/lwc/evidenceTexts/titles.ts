import type { FindingTexts } from "c/licenseEngine";
import summary from "@salesforce/label/c.LO_Evidence_summary";
import distribution from "@salesforce/label/c.LO_Evidence_distribution";
import activeRate from "@salesforce/label/c.LO_Evidence_activeRate";
import basis from "@salesforce/label/c.LO_Evidence_basis";
import pools from "@salesforce/label/c.LO_Evidence_pools";
import seats from "@salesforce/label/c.LO_Evidence_seats";
import access from "@salesforce/label/c.LO_Evidence_access";
import scenarios from "@salesforce/label/c.LO_Evidence_scenarios";
import findings from "@salesforce/label/c.LO_Evidence_findings";
import assumptions from "@salesforce/label/c.LO_Evidence_assumptions";
import sources from "@salesforce/label/c.LO_Evidence_sources";
import tableSummary from "@salesforce/label/c.LO_Evidence_table_summary";
import tableActiveRate from "@salesforce/label/c.LO_Evidence_table_activeRate";
import tableBasis from "@salesforce/label/c.LO_Evidence_table_basis";
import tablePools from "@salesforce/label/c.LO_Evidence_table_pools";
import tableAnnual from "@salesforce/label/c.LO_Evidence_table_annual";
import tableSeats from "@salesforce/label/c.LO_Evidence_table_seats";
import tableScenarios from "@salesforce/label/c.LO_Evidence_table_scenarios";
import tableFindings from "@salesforce/label/c.LO_Evidence_table_findings";
import tableAccessByProfile from "@salesforce/label/c.LO_Evidence_table_accessByProfile";
import tableAccessByRole from "@salesforce/label/c.LO_Evidence_table_accessByRole";
import tableGrants from "@salesforce/label/c.LO_Evidence_table_grants";
import tableSettings from "@salesforce/label/c.LO_Evidence_table_settings";
import tablePrices from "@salesforce/label/c.LO_Evidence_table_prices";
import tableUnknowns from "@salesforce/label/c.LO_Evidence_table_unknowns";
import noteSummary from "@salesforce/label/c.LO_Evidence_note_summary";
import noteDistribution from "@salesforce/label/c.LO_Evidence_note_distribution";
import noteActiveRate from "@salesforce/label/c.LO_Evidence_note_activeRate";
import noteBasis from "@salesforce/label/c.LO_Evidence_note_basis";
import notePools from "@salesforce/label/c.LO_Evidence_note_pools";
import noteSeats from "@salesforce/label/c.LO_Evidence_note_seats";
import noteScenarios from "@salesforce/label/c.LO_Evidence_note_scenarios";
import noteAccess from "@salesforce/label/c.LO_Evidence_note_access";
import noteAccessMissing from "@salesforce/label/c.LO_Evidence_note_accessMissing";
import noteAssumptions from "@salesforce/label/c.LO_Evidence_note_assumptions";
import noteSources from "@salesforce/label/c.LO_Evidence_note_sources";
import noteLoginDay from "@salesforce/label/c.LO_Evidence_note_loginDay";

/** Titles and notes of the evidence pack. */
export const TITLE_TEXTS: FindingTexts = {
  Evidence_summary: summary,
  Evidence_distribution: distribution,
  Evidence_activeRate: activeRate,
  Evidence_basis: basis,
  Evidence_pools: pools,
  Evidence_seats: seats,
  Evidence_access: access,
  Evidence_scenarios: scenarios,
  Evidence_findings: findings,
  Evidence_assumptions: assumptions,
  Evidence_sources: sources,
  Evidence_table_summary: tableSummary,
  Evidence_table_activeRate: tableActiveRate,
  Evidence_table_basis: tableBasis,
  Evidence_table_pools: tablePools,
  Evidence_table_annual: tableAnnual,
  Evidence_table_seats: tableSeats,
  Evidence_table_scenarios: tableScenarios,
  Evidence_table_findings: tableFindings,
  Evidence_table_accessByProfile: tableAccessByProfile,
  Evidence_table_accessByRole: tableAccessByRole,
  Evidence_table_grants: tableGrants,
  Evidence_table_settings: tableSettings,
  Evidence_table_prices: tablePrices,
  Evidence_table_unknowns: tableUnknowns,
  Evidence_note_summary: noteSummary,
  Evidence_note_distribution: noteDistribution,
  Evidence_note_activeRate: noteActiveRate,
  Evidence_note_basis: noteBasis,
  Evidence_note_pools: notePools,
  Evidence_note_seats: noteSeats,
  Evidence_note_scenarios: noteScenarios,
  Evidence_note_access: noteAccess,
  Evidence_note_accessMissing: noteAccessMissing,
  Evidence_note_assumptions: noteAssumptions,
  Evidence_note_sources: noteSources,
  Evidence_note_loginDay: noteLoginDay
};
