// node --import tsx savingProcess.ts STATE FACTS RUN: saves scenarios, decisions, profile maps and plans without end, as pages do, until it is killed.
// Prints each answer as a line of JSON (`Saved`): what was printed must outlive the process.
import { randomUUID } from "node:crypto";
import { readFileSync, writeSync } from "node:fs";
import type { MovePlan } from "c/licenseEngine";
import { savedEndpoints } from "./savedState.ts";
import type { PlanOfTest, Saved, SavedFacts } from "./savedState.ts";

const [state, factsFile, run] = process.argv.slice(2) as [string, string, string];
const facts = JSON.parse(readFileSync(factsFile, "utf8")) as SavedFacts;
const call = savedEndpoints(state, facts);
const tell = (saved: Saved) => writeSync(1, `${JSON.stringify(saved)}\n`);

for (let n = 0; ; n += 1) {
  const name = `${run}-${n}`;
  // One call after the other: the killed one is the only one without an answer.

  await call("LicenseScenariosController.saveScenario", { scenario: { ...facts.scenario, name } });
  tell({ kind: "scenario", name });
  await call("LicenseFindingsController.saveRecords", { records: [{ ...facts.finding, id: name }] });
  tell({ kind: "finding", name });
  const entries = n % 2 ? [] : facts.entries;
  await call("LicenseUpgradesController.saveProfileMap", { entries });
  tell({ kind: "map", entries: entries.length });
  await plan(facts.plan, name, n % 2 === 1);
}

async function plan({ sent, items }: PlanOfTest, name: string, discard: boolean): Promise<void> {
  const key = randomUUID();
  tell({ kind: "planned", key });
  const { id } = await call<MovePlan>("LicenseMovesController.savePlan", { plan: { ...sent, key, name } });
  tell({ kind: "plan", key, state: "draft", users: 0 });
  for (const item of items) await call("LicenseMovesController.savePlanItems", { id, items: [item] });
  tell({ kind: "plan", key, state: "draft", users: items.length });
  if (!discard) {
    await call("LicenseMovesController.completePlan", { id });
    tell({ kind: "plan", key, state: "planned", users: items.length });
  }
  await call("LicenseMovesController.discardPlan", { id });
  tell({ kind: "plan", key, state: "discarded", users: items.length });
}
