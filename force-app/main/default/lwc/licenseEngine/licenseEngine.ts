/**
 * The pure engine: facts in, audit out. No DOM, no Apex, no clock, no locale. Both hosts, the pages and the audit command
 * import from here only.
 */
export type * from "./contract/access";
export type * from "./contract/alerts";
export type * from "./contract/allocations";
export type * from "./contract/accessFacts";
export type * from "./contract/auditResult";
export type * from "./contract/calendarEvents";
export type * from "./contract/capacity";
export type * from "./contract/capacityFacts";
export type * from "./contract/charges";
export type * from "./contract/costs";
export type * from "./contract/counters";
export type * from "./contract/decisionFacts";
export type * from "./contract/eligibilityFacts";
export type * from "./contract/enteredSettings";
export type * from "./contract/details";
export type * from "./contract/doubts";
export type * from "./contract/findings";
export type * from "./contract/host";
export type * from "./contract/ledger";
export type * from "./contract/licenseDecisions";
export type * from "./contract/jobs";
export type * from "./contract/moveSettings";
export type * from "./contract/org";
export type * from "./contract/owned";
export type * from "./contract/permissions";
export type * from "./contract/plans";
export type * from "./contract/profileMaps";
export type * from "./contract/reverts";
export type * from "./contract/scenarios";
export type * from "./contract/scope";
export type * from "./contract/steps";
export type * from "./contract/terms";
export type * from "./contract/users";
export type * from "./contract/verdicts";
export type * from "./contract/why";
export type { Catalog } from "./org/catalog";
export type { CurvePoint } from "./costs/populationCurve";
export type { AlikeFindings } from "./findings/alike";
export type { Ask } from "./evidence/asks";
export type { DocumentPart, EvidenceDocument } from "./evidence/document";
export type { LicenseSheet } from "./evidence/licenseSheet";
export type { DataNote } from "./evidence/dataNotes";
export type {
  EvidenceCell,
  EvidenceColumn,
  EvidenceKind,
  EvidencePack,
  EvidenceSection,
  EvidenceSectionId,
  EvidenceTable
} from "./evidence/table";
export type { Allocation } from "./costs/allocation";
export type { FamilyCounters } from "./costs/families";
export type { FamilyTerms } from "./costs/terms";
export type { MoneyTotal, Overview } from "./costs/overview";
export type { SavingDates } from "./costs/savingDates";
export type { Waterfall, WaterfallBar } from "./costs/waterfall";
export type { MoveContext } from "./moves/context";
export type { PlanEconomics } from "./moves/planCosts";
export type { PlanNotes } from "./moves/planNotes";
export type { PlanRequest, PlannedUsers } from "./moves/plan";
export type { PlanRevert } from "./moves/revert";
export type { PlanToApply } from "./moves/problems";
export type { WordedEvent } from "./calendar/ics";
export type { PopulationMonth } from "./org/usage";
export type { ScenarioBase } from "./scenarios/scenarioBase";
export type { ScenarioComparison } from "./scenarios/compare";
export { APPLICABLE, planProblems, planProgress } from "./moves/problems";
export { DEFAULT_DECISION_SETTINGS, DEFAULT_MOVE_SETTINGS, DEFAULT_SETTINGS } from "./base/settings";
export { dataNotes, doubtNotes } from "./evidence/dataNotes";
export { DOCUMENT_SECTIONS, EVIDENCE_SECTIONS, REPORT_SECTIONS, evidencePack } from "./evidence/pack";
export { evidenceDocument } from "./evidence/document";
export { MOST_SCENARIOS, compareScenarios, markedScenarios } from "./scenarios/compare";
export { activeOf, activeRate, addFrequencies, loginsOf, registeredOf, sparse } from "./base/frequencies";
export { activityOf, suggest, suggestionContext } from "./users/suggest";
export { rowsOfText } from "./base/cells";
export { addDays, addMonths, daysBetween, previousDay, usageMonths } from "./base/days";
export { allocate } from "./costs/allocation";
export { decisionOf } from "./costs/decision";
export { insideMoves } from "./costs/insideContract";
export { familyCounters } from "./costs/families";
export { audit, decide } from "./audit";
export { basisOf, catalogOf, familyOf } from "./org/catalog";
export { buildPlan } from "./moves/plan";
export { checkProfileMap, mappedProfile, suggestProfileMap, targetLicenses } from "./moves/profileMap";
export { cohortSummary, deactivation, eligibility, isReady, mergeEligibilityFacts } from "./moves/eligibility";
export { completeMonths, populationMonths } from "./org/usage";
export { populationCurve } from "./costs/populationCurve";
export { priceBook } from "./org/prices";
export { licenseOfLine } from "./org/lines";
export { decisionContext } from "./org/orgModel";
export { dataLoaderFiles } from "./moves/files";
export { findingId } from "./findings/finding";
export { MOST_ALIKE, adviceOf } from "./findings/alike";
export { usersBehind } from "./findings/usersBehind";
export { whyMoney } from "./findings/whyMoney";
export { habitRows, withHabits } from "./base/habitText";
export { icsCalendar } from "./calendar/ics";
export { ledgerSeats, ledgerTotals } from "./moves/ledger";
export { missingPairs } from "./moves/missingPairs";
export { moveContext } from "./moves/context";
export { inScope, knownScope, narrowAudit, narrowFacts, wholeFamilies } from "./narrow";
export { newPrices, withOwnPrices } from "./scenarios/newPrices";
export type { NewPrice } from "./scenarios/newPrices";
export { neutralScenario, openScenario } from "./scenarios/parameters";
export { growthOf } from "./costs/growth";
export { overview } from "./costs/overview";
export { RUNGS, rungOf } from "./costs/rungOf";
export { contractCharges } from "./costs/contractCharges";
export { countedSteps } from "./costs/countedSteps";
export { savingDates } from "./costs/savingDates";
export { isLevel, waterfalls } from "./costs/waterfall";
export { licenseDecisions } from "./costs/licenseDecision";
export { percentileOf, poolOf, ratioFloor } from "./base/numbers";
export { permissionDifference } from "./moves/heldAccess";
export { planNotes } from "./moves/planNotes";
export { planTotals } from "./moves/planTotals";
export { protectedBy, userListOf } from "./moves/protectList";
export { findingStatuses, isOverdue, reconcileFindings, withAssignment, withStatus } from "./findings/remembered";
export { revertItem, revertPlan } from "./moves/revert";
export { scenarioBase, scenarioFamilies } from "./scenarios/scenarioBase";
export { suggestionCriteria } from "./users/criteria";
export { keptBy, traps } from "./tiers/gates";
export { whatIf } from "./scenarios/whatIf";
