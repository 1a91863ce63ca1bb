import getFacts from "@salesforce/apex/LicenseFactsController.getFacts";
import getUsagePage from "@salesforce/apex/LicenseFactsController.getUsagePage";
import getDecisionFacts from "@salesforce/apex/LicenseDecisionsController.getDecisionFacts";
import getHabitPage from "@salesforce/apex/LicenseDecisionsController.getHabitPage";
import getUserPage from "@salesforce/apex/LicenseUsersController.getUserPage";
import getRecords from "@salesforce/apex/LicenseFindingsController.getRecords";
import findOwners from "@salesforce/apex/LicenseFindingsController.findOwners";
import saveRecords from "@salesforce/apex/LicenseFindingsController.saveRecords";
import getScenarios from "@salesforce/apex/LicenseScenariosController.getScenarios";
import saveScenario from "@salesforce/apex/LicenseScenariosController.saveScenario";
import deleteScenario from "@salesforce/apex/LicenseScenariosController.deleteScenario";
import getEligibilityFacts from "@salesforce/apex/LicenseUpgradesController.getEligibilityFacts";
import findUserIds from "@salesforce/apex/LicenseUpgradesController.findUserIds";
import getPermissionFacts from "@salesforce/apex/LicenseUpgradesController.getPermissionFacts";
import getProfileMap from "@salesforce/apex/LicenseUpgradesController.getProfileMap";
import saveProfileMap from "@salesforce/apex/LicenseUpgradesController.saveProfileMap";
import getMoveSettings from "@salesforce/apex/LicenseMovesController.getMoveSettings";
import saveMoveSettings from "@salesforce/apex/LicenseMovesController.saveMoveSettings";
import getProtectList from "@salesforce/apex/LicenseMovesController.getProtectList";
import changeProtectList from "@salesforce/apex/LicenseMovesController.changeProtectList";
import stopApplying from "@salesforce/apex/LicenseMovesController.stopApplying";
import allowApplying from "@salesforce/apex/LicenseMovesController.allowApplying";
import getPlans from "@salesforce/apex/LicenseMovesController.getPlans";
import getPlan from "@salesforce/apex/LicenseMovesController.getPlan";
import getPlanItems from "@salesforce/apex/LicenseMovesController.getPlanItems";
import savePlan from "@salesforce/apex/LicenseMovesController.savePlan";
import savePlanItems from "@salesforce/apex/LicenseMovesController.savePlanItems";
import completePlan from "@salesforce/apex/LicenseMovesController.completePlan";
import discardPlan from "@salesforce/apex/LicenseMovesController.discardPlan";
import applyPlan from "@salesforce/apex/LicenseMovesController.applyPlan";
import stopPlan from "@salesforce/apex/LicenseMovesController.stopPlan";
import revertPlan from "@salesforce/apex/LicenseMovesController.revertPlan";
import getProgress from "@salesforce/apex/LicenseMovesController.getProgress";
import getTerms from "@salesforce/apex/LicenseTermsController.getTerms";
import saveTerms from "@salesforce/apex/LicenseTermsController.saveTerms";
import getSettings from "@salesforce/apex/LicenseSettingsController.getSettings";
import saveSettings from "@salesforce/apex/LicenseSettingsController.saveSettings";
import getLedger from "@salesforce/apex/LicenseLedgerController.getLedger";
import getAlertSettings from "@salesforce/apex/LicenseAlertsController.getAlertSettings";
import saveAlertSettings from "@salesforce/apex/LicenseAlertsController.saveAlertSettings";
import sendTestAlert from "@salesforce/apex/LicenseAlertsController.sendTestAlert";
import getJobs from "@salesforce/apex/OptimizerJobsController.getJobs";
import saveSchedule from "@salesforce/apex/OptimizerJobsController.saveSchedule";
import runJobs from "@salesforce/apex/OptimizerJobsController.runJobs";
import pauseJobs from "@salesforce/apex/OptimizerJobsController.pauseJobs";
import resumeJobs from "@salesforce/apex/OptimizerJobsController.resumeJobs";
import type { Host, Nothing } from "c/licenseEngine";
import { tellAnswer } from "./answers";

/** The method of each endpoint: LWC resolves Apex imports only if they are written out. */
const METHODS: Readonly<Record<keyof Host, (parameters?: object) => Promise<string>>> = {
  "LicenseFactsController.getFacts": getFacts,
  "LicenseFactsController.getUsagePage": getUsagePage,
  "LicenseDecisionsController.getDecisionFacts": getDecisionFacts,
  "LicenseDecisionsController.getHabitPage": getHabitPage,
  "LicenseUsersController.getUserPage": getUserPage,
  "LicenseFindingsController.getRecords": getRecords,
  "LicenseFindingsController.saveRecords": saveRecords,
  "LicenseFindingsController.findOwners": findOwners,
  "LicenseScenariosController.getScenarios": getScenarios,
  "LicenseScenariosController.saveScenario": saveScenario,
  "LicenseScenariosController.deleteScenario": deleteScenario,
  "LicenseUpgradesController.getEligibilityFacts": getEligibilityFacts,
  "LicenseUpgradesController.findUserIds": findUserIds,
  "LicenseUpgradesController.getPermissionFacts": getPermissionFacts,
  "LicenseUpgradesController.getProfileMap": getProfileMap,
  "LicenseUpgradesController.saveProfileMap": saveProfileMap,
  "LicenseTermsController.getTerms": getTerms,
  "LicenseTermsController.saveTerms": saveTerms,
  "LicenseSettingsController.getSettings": getSettings,
  "LicenseSettingsController.saveSettings": saveSettings,
  "LicenseMovesController.getMoveSettings": getMoveSettings,
  "LicenseMovesController.saveMoveSettings": saveMoveSettings,
  "LicenseMovesController.getProtectList": getProtectList,
  "LicenseMovesController.changeProtectList": changeProtectList,
  "LicenseMovesController.stopApplying": stopApplying,
  "LicenseMovesController.allowApplying": allowApplying,
  "LicenseMovesController.getPlans": getPlans,
  "LicenseMovesController.getPlan": getPlan,
  "LicenseMovesController.getPlanItems": getPlanItems,
  "LicenseMovesController.savePlan": savePlan,
  "LicenseMovesController.savePlanItems": savePlanItems,
  "LicenseMovesController.completePlan": completePlan,
  "LicenseMovesController.discardPlan": discardPlan,
  "LicenseMovesController.applyPlan": applyPlan,
  "LicenseMovesController.stopPlan": stopPlan,
  "LicenseMovesController.revertPlan": revertPlan,
  "LicenseMovesController.getProgress": getProgress,
  "LicenseLedgerController.getLedger": getLedger,
  "LicenseAlertsController.getAlertSettings": getAlertSettings,
  "LicenseAlertsController.saveAlertSettings": saveAlertSettings,
  "LicenseAlertsController.sendTestAlert": sendTestAlert,
  "OptimizerJobsController.getJobs": getJobs,
  "OptimizerJobsController.saveSchedule": saveSchedule,
  "OptimizerJobsController.runJobs": runJobs,
  "OptimizerJobsController.pauseJobs": pauseJobs,
  "OptimizerJobsController.resumeJobs": resumeJobs
};

/** Nothing, or the named parameters of an endpoint. */
type Sent<Parameters> = Parameters extends Nothing ? [] : [parameters: Parameters];

/**
 * Calls the host. The answer is JSON text, because the framework may drop null values from an Apex answer, and null means unknown here (open-source
 * Aura, `JsonSerializationContext.isNullValueEnabled`, false by default).
 *
 * @throws what the host throws; see `reduceErrors`
 */
export async function callHost<Name extends keyof Host>(
  name: Name,
  ...[parameters]: Sent<Host[Name]["parameters"]>
): Promise<Host[Name]["answer"]> {
  const answer = JSON.parse(await METHODS[name](parameters)) as Host[Name]["answer"];
  tellAnswer(name, answer);
  return answer;
}
