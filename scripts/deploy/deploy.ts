import { assignPermissionSets } from "./assignment.ts";
import { compare } from "./comparison.ts";
import { DeployError } from "./deployError.ts";
import { deployPackage, deployValidated, type DeploymentResult } from "./deployment.ts";
import { writeInstallRecord } from "./installRecord.ts";
import type { DeployOptions } from "./options.ts";
import { foldersOf, readContents } from "./packageContents.ts";
import { endLines, jobsToPause, refuseInvalid, refuseUnfit } from "./refusal.ts";
import { comparisonLines, failureLines, foreignLines, orgLines, testLines } from "./report.ts";
import type { SalesforceCli } from "./salesforceCli.ts";
import { PausedSchedules } from "./schedules.ts";
import { readOrg, type TargetOrg } from "./targetOrg.ts";
import { deployTranslations } from "./translations.ts";

/** Everything a deploy works with besides the org. */
export interface DeployTools {
  cli: SalesforceCli;
  /** Root folder of the project. */
  project: string;
  /** API version of the source: the org must have at least this one. */
  apiVersion: number;
  say: (line: string) => void;
  /** Compiles and checks the package. @throws DeployError if it has an error */
  build: () => void;
}

/**
 * Installs or upgrades the app: reads the org, builds, validates, lists what would be overwritten, deploys, assigns permission sets.
 * Changes nothing in the org before the validation has passed, and nothing at all with `dryRun`.
 *
 * @throws DeployError with the obstacle and what to do
 */
export async function deploy(options: DeployOptions, tools: DeployTools): Promise<void> {
  const { cli, project, say } = tools;
  const org = await readOrg(cli, options.targetOrg);
  for (const line of orgLines(org)) say(line);
  refuseUnfit(org, tools.apiVersion);
  if (options.build) tools.build();
  const contents = readContents(project);
  const version = writeInstallRecord(project, contents);
  const testLevel = options.testLevel ?? (org.kind === "production" ? "RunSpecifiedTests" : "NoTestRun");
  const { wait, overwrite } = options;
  const folders = foldersOf(project, options.dashboard);
  const request = { alias: org.alias, folders, testLevel, tests: contents.tests, wait, overwrite };

  say(`Validating version ${version} (${testLevel}); this takes some minutes ...`);
  const validation = await deployPackage(cli, { ...request, checkOnly: true });
  const comparison = compare(validation, org.installed, contents);
  for (const line of [...comparisonLines(comparison), ...foreignLines(comparison.foreign, overwrite)]) say(line);
  refuseInvalid(validation, comparison, org, options);
  const jobs = comparison.scheduled.length ? jobsToPause(org, contents.classes, options) : [];
  if (options.dryRun) {
    for (const { name, cron } of jobs)
      say(
        `Scheduled: ${name} (${cron}). A deploy takes it off the schedule and puts it back; its classes, and tests, can be checked only then.`
      );
    say(`Dry run: nothing was changed in ${org.alias}.`);
    return;
  }

  const paused = jobs.length ? await PausedSchedules.pause(cli, org.alias, jobs, project) : null;
  if (paused)
    say(
      `Off the schedule for the deploy: ${jobs.map(({ name }) => name).join(", ")}. If this is cut off: ${paused.command}`
    );
  say("Deploying ...");
  const isTested = validation.outcome === "succeeded" && validation.testsRun > 0 && validation.id !== null;
  const result = isTested
    ? await deployValidated(cli, { alias: org.alias, wait, id: validation.id! })
    : await deployPackage(cli, { ...request, checkOnly: false });
  const schedule = await putBack(paused, result, say);
  if (result.outcome !== "succeeded") throw new DeployError([...reasons(result, org), ...schedule].join("\n"));
  say(`Deployed: version ${version} is in ${org.alias}.`);
  for (const line of await deployTranslations(cli, project, request)) say(line);
  for (const line of await assignPermissionSets(cli, org, options.assign)) say(line);
  if (schedule.length) throw new DeployError(schedule.join("\n"));
}

function reasons(result: DeploymentResult, org: TargetOrg): string[] {
  const lines = [...failureLines(result.failures, org.alias), ...testLines(result)];
  return lines.length ? ["The deploy failed; the org is as it was.", ...lines] : endLines(result, org, "deploy");
}

/**
 * Schedules the jobs again, even after a failed deploy. If the deploy is still running, scheduling would disturb it: then the user must do it.
 *
 * @returns what the user must do; empty if nothing
 */
async function putBack(
  paused: PausedSchedules | null,
  { outcome }: DeploymentResult,
  say: (line: string) => void
): Promise<string[]> {
  if (!paused) return [];
  if (outcome === "unknown") return [`The scheduled jobs are off. When the deploy has ended: ${paused.command}`];
  const refusal = await paused.resume();
  if (refusal) return [`The scheduled jobs are off: ${refusal}. Schedule them again: ${paused.command}`];
  say("The scheduled jobs are on the schedule again.");
  return [];
}
