import { InputError } from "../csv/inputError.ts";
import { explain } from "../export/explain.ts";
import { OrgApi } from "../export/orgApi.ts";
import type { OrgLogin } from "../export/orgLogin.ts";
import type { Patience } from "../export/patience.ts";
import type { Progress } from "../export/progress.ts";
import { checkFit } from "./checks.ts";
import { FailedRows } from "./failedRows.ts";
import { isDone, planLoad } from "./plan.ts";
import type { CountedOrg, LoadPlan } from "./plan.ts";
import { LoadRun, newestComplete } from "./runs.ts";
import { FREQUENCIES, LICENSE_MONTHS, READINGS, USAGE_ROWS } from "./tables.ts";
import { SETS, readTarget } from "./target.ts";
import type { TargetOrg } from "./target.ts";
import { writePlan } from "./write.ts";

/** What to load, and where to. */
export interface LoadOptions {
  login: OrgLogin;
  counted: CountedOrg;
  /** Folder for the rows that Salesforce refuses. */
  out: string;
  /** Replaces months that the org counted itself. */
  replaceMonths: boolean;
  /** Agrees to write to a production org. */
  yes: boolean;
  /** Writes nothing. */
  dryRun: boolean;
  progress: Progress;
  /** Hears of the plan before anything is written. */
  onPlan(plan: LoadPlan, target: TargetOrg): void;
  signal?: AbortSignal;
  now?: Date;
  patience?: Patience;
}

/** How a load ended. */
export interface Loaded {
  /** True if the org had everything already. */
  isSame: boolean;
  failed: FailedRows;
}

/**
 * Loads counters of a warehouse into an org, by key: running it again writes only what differs.
 *
 * @throws InputError with what to do; the signal's reason if stopped
 */
export async function loadOrg(options: LoadOptions): Promise<Loaded> {
  const { login, out, signal, patience } = options;
  const api = new OrgApi(login, { patience, signal });
  try {
    return await loadBy(api, options);
  } catch (error) {
    signal?.throwIfAborted();
    const what = `Usage.csv could not be loaded into ${login.alias}`;
    throw explain(error, { alias: login.alias, out, what, object: { file: "Usage", permission: SETS.join(" and ") } });
  } finally {
    await api.close();
  }
}

async function loadBy(api: OrgApi, options: LoadOptions): Promise<Loaded> {
  const { login, counted, out, dryRun, yes, progress, onPlan, now = new Date() } = options;
  const failed = new FailedRows(out);
  failed.clear([USAGE_ROWS, FREQUENCIES, LICENSE_MONTHS, READINGS].map(({ object }) => object));
  const target = await readTarget(api);
  checkFit(counted, target, login.alias);
  if (target.isProduction && !yes && !dryRun)
    throw new InputError(
      `${login.alias} (${target.name}) is a production org. See with --dry-run what would be written, then add --yes.`
    );
  const plan = await planLoad(api, counted, !target.settings.allSitesOnly);
  checkMonths(plan, counted, options);
  onPlan(plan, target);
  const isSame = isDone(plan);
  if (isSame || dryRun) return { isSame, failed };
  const run = await LoadRun.begin(api, plan.run, await newestComplete(api), now);
  try {
    await writePlan(plan, { api, failed, progress, runId: run.id });
    if (failed.rows) await run.fail(`${failed.rows} rows could not be written: ${failed.message}`);
    else if (!(await run.complete(plan.run)))
      throw new InputError(
        `The login collector of ${login.alias} ran meanwhile. Run the command again while it is not at work.`
      );
  } catch (error) {
    await run.fail((error as Error).message);
    throw error;
  }
  return { isSame, failed };
}

/** Numbers of the org never change their source, or go back, unasked. */
function checkMonths(
  { ownMonths, laterAsOf, laterMonth }: LoadPlan,
  { facts }: CountedOrg,
  { login: { alias }, replaceMonths }: LoadOptions
): void {
  const { asOf } = facts.context;
  if (laterMonth)
    throw new InputError(
      `${alias} has closed months until ${laterMonth}, but Usage.csv ends before ${asOf}. Count again with --as-of ${laterMonth} or later.`
    );
  if (replaceMonths) return;
  if (ownMonths.length)
    throw new InputError(
      `${alias} counted ${ownMonths.length === 1 ? "a month" : `${ownMonths.length} months`} of Usage.csv itself from its login history: ${ownMonths.join(", ")}. Add --replace-months to replace them by those of the warehouse; they never count twice.`
    );
  if (laterAsOf)
    throw new InputError(
      `${alias} has counted until before ${laterAsOf}, Usage.csv until before ${asOf}. Count again with --as-of ${laterAsOf}, or add --replace-months to go back.`
    );
}
