/** The host of the pages: its endpoints, operations that need several calls, and results that the pages compute once from the answers. */
export { onAnswer } from "./answers";
export { loadModel } from "./auditModel";
export type { OptimizerModel } from "./auditModel";
export { callHost } from "./callHost";
export { countedFindings, loadDecisions, openFindings, overviewOf, recordsOf, withRecords } from "./decisionModel";
export type { DecisionModel } from "./decisionModel";
export { effectOf } from "./effect";
export type { FactChange } from "./effect";
export { FactReading, NOTHING_READ } from "./factReading";
export type { Reading } from "./factReading";
export { latest } from "./latest";
export { findUsers, readEligibility, readPermissions } from "./moveFacts";
export { completeDraft, planKey, readPlanItems, saveNewPlan } from "./plans";
export { mapProfiles } from "./profileMaps";
export { ScopedModels } from "./scopedModels";
export type { Scoped } from "./scopedModels";
export { readUsers } from "./users";
export type { UserConditions } from "./users";
