import { adviceFor } from "./advice.ts";
import type { Comparison } from "./comparison.ts";
import { DeployError } from "./deployError.ts";
import type { DeploymentResult } from "./deployment.ts";
import type { DeployOptions } from "./options.ts";
import { failureLines, testLines } from "./report.ts";
import { scheduledJobs, type ScheduledJob } from "./schedules.ts";
import type { TargetOrg } from "./targetOrg.ts";
import { lacking } from "./userPermissions.ts";

/** @throws DeployError if the org is too old or the user may not deploy */
export function refuseUnfit(org: TargetOrg, apiVersion: number): void {
  if (org.apiVersion < apiVersion)
    throw new DeployError(
      `The org is on API ${org.apiVersion}, the app needs ${apiVersion}. Wait for its upgrade to the next release.`
    );
  const missing = lacking(org.permissions);
  if (missing.length)
    throw new DeployError(
      [
        `${org.username} lacks what a deploy needs:`,
        ...missing.map((text) => `  ${text}`),
        "Ask an administrator for them, or sign in as a system administrator."
      ].join("\n")
    );
}

/**
 * Refuses the deploy if the validation shows a problem. Scheduled jobs are no problem: the deploy schedules them again.
 *
 * @throws DeployError with every reason and what to do about each
 */
export function refuseInvalid(
  validation: DeploymentResult,
  comparison: Comparison,
  org: TargetOrg,
  options: DeployOptions
): void {
  const { failures, running, scheduled, foreign } = comparison;
  const lines: string[] = [];
  if (foreign.length && !options.overwrite)
    lines.push(
      "Refused, because of the components named above. Rename yours, or replace them with this app's: --overwrite. What is replaced can't be taken back: keep a copy."
    );
  if (failures.length) lines.push("The org refuses the package:", ...failureLines(failures, org.alias));
  if (running.length) lines.push(...runningLines(comparison, org));
  if (validation.outcome !== "succeeded") lines.push(...testLines(validation));
  if (!lines.length && validation.outcome !== "succeeded" && !scheduled.length)
    lines.push(...endLines(validation, org, "validation"));
  if (lines.length) throw new DeployError(lines.join("\n"));
}

/** The outcome of a validation or deploy without details. */
export function endLines(result: DeploymentResult, { alias }: TargetOrg, what: "validation" | "deploy"): string[] {
  if (result.outcome === "unknown")
    return [
      `The ${what} has not ended, as far as is known${result.error ? ` (${result.error})` : ""}. See how it ends: ` +
        (result.id
          ? `npx sf project deploy report --job-id ${result.id} --target-org ${alias}`
          : "Setup, Deployment Status") +
        "; or wait longer with --wait."
    ];
  const advice = adviceFor(result.error, alias);
  return [
    `The ${what} failed: ${result.error || "the org gave no reason; see Setup, Deployment Status"}`,
    ...(advice ? [advice] : [])
  ];
}

/**
 * The app's scheduled jobs, which must be unscheduled while its classes change.
 *
 * @throws DeployError if another user owns one: once rescheduled, it would run as the running user, who may see less
 */
export function jobsToPause(
  org: TargetOrg,
  classes: ReadonlySet<string>,
  options: Pick<DeployOptions, "takeOver">
): ScheduledJob[] {
  const jobs = scheduledJobs(org.jobs, classes);
  const others = jobs.filter(({ ownerId }) => org.userId !== null && ownerId !== org.userId);
  if (others.length && !options.takeOver)
    throw new DeployError(
      [
        "Scheduled jobs hold the classes, and they are other users':",
        ...others.map(({ name, owner }) => `  ${name}, scheduled by ${owner}`),
        "Let that user deploy; or schedule them anew as yourself: --take-over (then they run with your permissions); or tick Setup, Deployment Settings, Allow deployments of components when corresponding Apex jobs are pending or in progress."
      ].join("\n")
    );
  if (!jobs.length)
    throw new DeployError(
      "Scheduled jobs hold classes of the app, and they are not the app's own. Delete them in Setup, Scheduled Jobs; or tick Setup, Deployment Settings, Allow deployments of components when corresponding Apex jobs are pending or in progress."
    );
  return jobs;
}

function runningLines({ running }: Comparison, { jobs }: TargetOrg): string[] {
  const held = new Set(running.map(({ fullName }) => fullName));
  const live = jobs.filter(({ schedule, className }) => !schedule && held.has(className));
  return [
    "Jobs of the app run or wait, and the org does not change their classes meanwhile:",
    ...(live.length
      ? live.map(({ className, type, status }) => `  ${className} (${type}): ${status}`)
      : [...held].map((name) => `  ${name}`)),
    "Wait for their end (Setup, Apex Jobs), then run the command again."
  ];
}
