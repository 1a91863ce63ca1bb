import { entriesOf } from "./apexClasses.ts";
import type { ApexClass } from "./apexClasses.ts";

/** What flows, and so agents, may call: to check and to plan. Applying a plan needs a person who confirms it. */
const ACTIONS: readonly string[] = ["CheckLicenseEligibility.check", "PlanLicenseMove.plan"];

const ANNOTATION = /@Invocable(?:Method|Variable)\b\s*(\((?:'(?:\\.|[^'\\])*'|[^')])*\))?[\s\w.<>]*?(\w+)\s*[;(]/gi;

/** Flow actions that must not be, and parts of one without a description, by which an agent would choose and fill it. */
export function flowActionProblems(classes: readonly ApexClass[]): string[] {
  return classes
    .filter(({ isTest }) => !isTest)
    .flatMap((found) => [
      ...entriesOf(found)
        .filter(({ name, kind }) => kind === "flow" && !ACTIONS.includes(name))
        .map(({ name }) => `${name} is a Flow action, which an agent may call: it must change no user`),
      ...[...found.code.matchAll(ANNOTATION)]
        .filter(([, settings = ""]) => !/\bdescription\s*=\s*'(?!')/.test(settings))
        .map(([, , member]) => `${found.name}.${member} of a Flow action has no description`)
    ]);
}
