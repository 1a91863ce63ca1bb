import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ApexJob } from "./targetOrg.ts";
import type { SalesforceCli } from "./salesforceCli.ts";
import { DeployError } from "./deployError.ts";

/** A job that is taken off the schedule and put back. */
export interface ScheduledJob {
  id: string;
  name: string;
  cron: string;
  className: string;
}

/** The scheduled jobs of the app's own classes. */
export function scheduledJobs(
  jobs: readonly ApexJob[],
  classes: ReadonlySet<string>
): (ScheduledJob & { owner: string; ownerId: string })[] {
  return jobs.flatMap(({ className, schedule }) =>
    schedule && classes.has(className)
      ? [
          {
            id: schedule.id,
            name: schedule.name,
            cron: schedule.cron,
            className,
            owner: schedule.ownerName,
            ownerId: schedule.ownerId
          }
        ]
      : []
  );
}

/** Apex that takes the jobs off the schedule. */
function unscheduleApex(jobs: readonly ScheduledJob[]): string {
  return jobs.map(({ id }) => `System.abortJob('${id}');`).join("\n");
}

/** Apex that schedules the jobs under the same names, at the same times, for the user who runs it. */
function scheduleApex(jobs: readonly ScheduledJob[]): string {
  return jobs
    .map(({ name, cron, className }) => `System.schedule(${literal(name)}, ${literal(cron)}, new ${className}());`)
    .join("\n");
}

function literal(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&").replace(/\n/g, "\\n")}'`;
}

/** Jobs that are off the schedule while a deploy runs. */
export class PausedSchedules {
  readonly #cli: SalesforceCli;
  readonly #alias: string;
  readonly #jobs: readonly ScheduledJob[];
  readonly #project: string;
  /** Holds what schedules them again, until they are: also whoever is cut off can put them back. */
  readonly #file: string;

  private constructor(cli: SalesforceCli, alias: string, jobs: readonly ScheduledJob[], project: string, file: string) {
    this.#cli = cli;
    this.#alias = alias;
    this.#jobs = jobs;
    this.#project = project;
    this.#file = file;
  }

  /** Takes the jobs off the schedule. @throws DeployError when the org refuses */
  static async pause(
    cli: SalesforceCli,
    alias: string,
    jobs: readonly ScheduledJob[],
    project: string
  ): Promise<PausedSchedules> {
    const name = `out/schedule-${alias.replace(/[^\w.@-]/g, "_")}.apex`;
    const file = join(project, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${scheduleApex(jobs)}\n`);
    const refusal = await runApex(cli, alias, unscheduleApex(jobs));
    if (refusal) {
      rmSync(file);
      throw new DeployError(
        `The scheduled jobs could not be stopped: ${refusal}. Delete them in Setup, Scheduled Jobs, deploy, and schedule again: npx sf apex run --file scripts/apex/schedule.apex --target-org ${alias}.`
      );
    }
    return new PausedSchedules(cli, alias, jobs, project, name);
  }

  /** What puts the jobs back by hand. */
  get command(): string {
    return `npx sf apex run --file ${this.#file} --target-org ${this.#alias}`;
  }

  /** Schedules the jobs again. @returns what the org said against it; null when they are scheduled */
  async resume(): Promise<string | null> {
    const refusal = await runApex(this.#cli, this.#alias, scheduleApex(this.#jobs));
    if (!refusal) rmSync(join(this.#project, this.#file));
    return refusal;
  }
}

/** Runs a few lines of Apex. @returns why they failed; null when they did not */
async function runApex(cli: SalesforceCli, alias: string, apex: string): Promise<string | null> {
  const folder = mkdtempSync(join(tmpdir(), "deploy-"));
  try {
    const file = join(folder, "lines.apex");
    writeFileSync(file, apex);
    const { ok, result, error } = await cli(["apex", "run", "--file", file, "--target-org", alias]);
    if (ok) return null;
    const { compileProblem, exceptionMessage } = (result ?? {}) as Record<string, string | undefined>;
    return exceptionMessage || compileProblem || error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
