/** Reads folders of CSV exports: the base of the audit command and the local server. */
export { companyName } from "./companyName.ts";
export { InputError } from "../csv/inputError.ts";
export { NUMBERS } from "./decisions/settings.ts";
export { quantityDoubts } from "./doubts/quantities.ts";
export type { FactsOptions } from "./options.ts";
export { readFacts } from "./readFacts.ts";
export type { OpenOrg, OrgFacts } from "./readOrg.ts";
export { readOrg, withOrg } from "./readOrg.ts";
export type { MovedUser } from "./usage/movedUsers.ts";
export type { OpenStore } from "./openStore.ts";
export { openStore } from "./openStore.ts";
export type { UpgradeStore } from "./upgrades/upgradeStore.ts";
export { keptPath } from "./kept/orphans.ts";
export { monthStart } from "./usage/coverage.ts";
export { slotOfDay } from "./usage/runningDays.ts";
export type { CountedKind, CountedRow } from "./counted/countedRow.ts";
export { summed } from "./counted/countedRow.ts";
export { countedFacts } from "./counted/countedFacts.ts";
