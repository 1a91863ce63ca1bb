import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { apexClass, readClasses } from "./apexClasses.ts";
import { flowActionProblems } from "./flowActions.ts";

const method = "@InvocableMethod(label='Apply' description='Applies.') public static List<Id> apply(List<Id> ids) {}";
const problems = (name: string, code: string) =>
  flowActionProblems([apexClass(name, `public with sharing class ${name} { ${code} }`)]);

describe("Flow actions", () => {
  test("are to check and to plan, each part with a description", () => {
    assert.deepEqual(flowActionProblems(readClasses("force-app/main/default/classes")), []);
  });

  test("never apply a plan", () => {
    assert.deepEqual(problems("ApplyPlan", method), [
      "ApplyPlan.apply is a Flow action, which an agent may call: it must change no user"
    ]);
  });

  test("say what each value is", () => {
    const values = `@InvocableVariable(label='Why (short)' required=true) public String reason;
      @InvocableVariable public Id userId;
      @InvocableVariable(label='Plan' description='') public Id planId;
      @InvocableVariable(label='Note' description='It\\'s kept') public String note;`;
    assert.deepEqual(problems("Check", values), [
      "Check.reason of a Flow action has no description",
      "Check.userId of a Flow action has no description",
      "Check.planId of a Flow action has no description"
    ]);
  });
});
