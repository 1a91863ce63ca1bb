import { randomUUID } from "node:crypto";
import type { DecisionFacts, DecisionFactsHead, DecisionSettings, FindingRecord, SavedScenario } from "c/licenseEngine";
import { habitRows } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import { check, filledText } from "./checks.ts";
import { findingRecords, savedScenario } from "./decisionRecords.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";
import type { StateStore } from "./state/stateFile.ts";
import { userQuery } from "./userQuery.ts";

/**
 * The calls of the decision pages.
 *
 * @param entered the settings with those entered since the folder was read
 */
export function decisionEndpoints(
  { decisions, userPage }: Pick<OpenStore, "decisions" | "userPage">,
  state: StateStore,
  entered: (settings: DecisionSettings) => Promise<DecisionSettings>
): EndpointsOf<
  "LicenseDecisionsController" | "LicenseUsersController" | "LicenseFindingsController" | "LicenseScenariosController"
> {
  return {
    "LicenseDecisionsController.getDecisionFacts": async () =>
      headOf({ ...decisions, settings: await entered(decisions.settings) }),
    "LicenseDecisionsController.getHabitPage": () => ({
      rows: decisions.counters ? habitRows(decisions.counters) : [],
      next: null
    }),
    "LicenseUsersController.getUserPage": ({ query }) => userPage(check(userQuery, query, "query")),
    "LicenseFindingsController.getRecords": async () => (await state.read()).findings,
    "LicenseFindingsController.saveRecords": ({ records }) =>
      saveRecords(state, check(findingRecords, records, "records")),
    // An export names the users of a license, not the colleagues who work on it.
    "LicenseFindingsController.findOwners": () => null,
    "LicenseScenariosController.getScenarios": async () => (await state.read()).scenarios,
    "LicenseScenariosController.saveScenario": ({ scenario }) =>
      saveScenario(state, check(savedScenario, scenario, "scenario")),
    "LicenseScenariosController.deleteScenario": ({ id }) => deleteScenario(state, check(filledText, id, "id"))
  };
}

function headOf({ counters, ...facts }: DecisionFacts): DecisionFactsHead {
  const licenses = counters?.licenses.map(({ license, levels, persistence }) => ({ license, levels, persistence }));
  return { ...facts, counters: counters && { ...counters, licenses: licenses! } };
}

function saveRecords(state: StateStore, records: FindingRecord[]): Promise<FindingRecord[]> {
  return state.update((before) => {
    const findings = new Map(before.findings.map((record) => [record.id, record]));
    for (const record of records) findings.set(record.id, record);
    return { state: { ...before, findings: [...findings.values()] }, result: records };
  });
}

function saveScenario(state: StateStore, scenario: SavedScenario): Promise<SavedScenario> {
  return state.update((before) => {
    const saved = scenario.id === "" ? { ...scenario, id: randomUUID() } : scenario;
    const place = before.scenarios.findIndex(({ id }) => id === saved.id);
    if (scenario.id !== "" && place < 0) throw missing();
    const scenarios = place < 0 ? [...before.scenarios, saved] : before.scenarios.with(place, saved);
    return { state: { ...before, scenarios }, result: saved };
  });
}

function deleteScenario(state: StateStore, id: string): Promise<null> {
  return state.update((before) => {
    const scenarios = before.scenarios.filter((scenario) => scenario.id !== id);
    if (scenarios.length === before.scenarios.length) throw missing();
    return { state: { ...before, scenarios }, result: null };
  });
}

function missing(): RequestError {
  return new RequestError(404, "This scenario no longer exists. Reload the page.");
}
