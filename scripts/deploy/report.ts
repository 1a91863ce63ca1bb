import { adviceFor } from "./advice.ts";
import type { Comparison } from "./comparison.ts";
import { counted, linesByType } from "./components.ts";
import type { ComponentFailure, DeploymentResult } from "./deployment.ts";
import type { TargetOrg } from "./targetOrg.ts";

const MOST_FAILURES = 20;

/** The org's properties, line by line. */
export function orgLines(org: TargetOrg): string[] {
  const lines = [
    `${org.name} (${org.kind}), as ${org.username}, API ${org.apiVersion}.`,
    org.installed ? `Installed there: version ${org.installed.version}.` : "The app is not installed there."
  ];
  if (!org.digitalExperiences)
    lines.push(
      "Digital Experiences is off: the app installs, but there are no sites and no external users to count. Switch it on in Setup, Digital Experiences, Settings."
    );
  if (!org.permissions)
    lines.push("The org does not list your permissions; the validation shows whether they suffice.");
  return lines;
}

/** What a deploy would do, line by line. */
export function comparisonLines(comparison: Comparison): string[] {
  const { created, updated, catalog, left } = comparison;
  const lines = [`New: ${counted(created.length, "component")}. Updated: ${updated.length}.`];
  if (catalog.length)
    lines.push(
      `The license catalog in the org differs in ${counted(catalog.length, "record")}; what was edited there is lost: ${catalog.join(", ")}.`
    );
  if (left.length)
    lines.push(
      "No part of the app any more; the deploy leaves them. Delete what you do not use yourself (npx sf project delete source --metadata Type:Name):",
      ...indented(linesByType(left))
    );
  return lines;
}

/** The components of others that the deploy would overwrite, and what to do. */
export function foreignLines(foreign: readonly string[], overwrite: boolean): string[] {
  if (!foreign.length) return [];
  const head = overwrite
    ? "Overwritten, though they did not come with this app (--overwrite):"
    : "There are components of the same name that did not come with this app and would be overwritten:";
  return [head, ...indented(linesByType(foreign))];
}

/** Why components were refused, with what to do about each kind. */
export function failureLines(failures: readonly ComponentFailure[], alias: string): string[] {
  const shown = failures
    .slice(0, MOST_FAILURES)
    .map(({ type, fullName, line, problem }) => `  ${type} ${fullName}${line ? `, line ${line}` : ""}: ${problem}`);
  if (failures.length > MOST_FAILURES) shown.push(`  and ${failures.length - MOST_FAILURES} more`);
  const advice = failures.map(({ problem }) => adviceFor(problem, alias)).filter((text) => text !== null);
  return [...shown, ...new Set(advice)];
}

/** How the tests caused the failure, with what to do; empty if they did not. */
export function testLines({ testFailures, coverageWarnings }: DeploymentResult): string[] {
  const lines = testFailures
    .slice(0, MOST_FAILURES)
    .map(({ className, method, message }) => `  ${className}.${method}: ${message}`);
  if (testFailures.length > MOST_FAILURES) lines.push(`  and ${testFailures.length - MOST_FAILURES} more`);
  if (lines.length) lines.unshift(`${counted(testFailures.length, "Apex test")} failed:`);
  if (lines.length)
    lines.push(
      "Tests of your own classes: mend them, or run those of the app only (--test-level RunSpecifiedTests). Tests of the app: a trigger, flow or validation rule of this org is the likely cause; please report them with the lines above."
    );
  if (coverageWarnings.length) {
    // The named tests must cover each class; all other levels check the org's average.
    const ofClass = coverageWarnings.some((text) => /selected Apex Class/i.test(text));
    lines.push(
      "Test coverage is too low:",
      ...coverageWarnings.map((text) => `  ${text}`),
      ofClass
        ? "In this org the app's tests reach too little of a class. Deploy with --test-level RunLocalTests, which asks for the average of the org only, and report the class."
        : "That is the average of the whole org. Use --test-level RunSpecifiedTests, which asks for the coverage of the app's classes only."
    );
  }
  return lines;
}

function indented(lines: string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
