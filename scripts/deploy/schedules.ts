import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { ApexJob } from "./targetOrg.ts";
import type { SalesforceCli } from "./salesforceCli.ts";
import { DeployError } from "./deployError.ts";

/** A job to unschedule and schedule again. */
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

/** Apex that unschedules the jobs. */
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

/** Jobs that are unscheduled while a deploy runs. */
export class PausedSchedules {
  readonly #cli: SalesforceCli;
  readonly #alias: string;
  readonly #jobs: readonly ScheduledJob[];
  readonly #project: string;
  /** Holds the Apex that schedules them again, until it has run: the user can run it even after an interruption. */
  readonly #file: string;

  private constructor(cli: SalesforceCli, alias: string, jobs: readonly ScheduledJob[], project: string, file: string) {
    this.#cli = cli;
    this.#alias = alias;
    this.#jobs = jobs;
    this.#project = project;
    this.#file = file;
  }

  /** Unschedules the jobs. @throws DeployError if the org refuses */
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

  /** The Apex to schedule the jobs again by hand. */
  get command(): string {
    return `npx sf apex run --file ${this.#file} --target-org ${this.#alias}`;
  }

  /** Schedules the jobs again. @returns the org's error; null if they are scheduled */
  async resume(): Promise<string | null> {
    const refusal = await runApex(this.#cli, this.#alias, scheduleApex(this.#jobs));
    if (!refusal) rmSync(join(this.#project, this.#file));
    return refusal;
  }
}

/** Runs a few lines of Apex. @returns why they failed; null if they succeeded */
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
