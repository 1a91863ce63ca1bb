import { LightningElement, api } from "lwc";
import type { Failure } from "c/reduceErrors";
import type { UserConditions } from "c/host";
import type { SuggestionContext } from "c/licenseEngine";
import { downloadText } from "c/download";
import { fill, formatNumber } from "c/format";
import { reduceErrors } from "c/reduceErrors";
import type { UserRow } from "c/users";
import { ExportJob, type ExportProgress } from "./exportJob";
import { labels } from "./labels";
import { progressText } from "./texts";
import { userCsv } from "./userCsv";

/** Writes users to a file: given users at once; all users of a filter with progress, a way to cancel, and to continue after a failure. */
export default class UserExport extends LightningElement {
  labels = labels;
  job: ExportJob | null = null;
  fileName = "";
  progress: ExportProgress | null = null;
  failure: Failure | null = null;
  /** The result of the export. */
  said = "";

  /** True while a file is being written. */
  @api
  get running(): boolean {
    return this.job !== null && this.failure === null;
  }

  get text(): string {
    if (this.failure) return fill(labels.Export_Failed, { message: this.failure.message });
    return this.progress ? progressText(this.progress) : this.said;
  }

  /** Progress in percent; 0 if the host does not count. */
  get percent(): number {
    const { users, total } = this.progress ?? { users: 0, total: null };
    return total ? Math.round((100 * users) / total) : 0;
  }

  get counts(): boolean {
    return this.job !== null && Boolean(this.progress?.total);
  }

  override disconnectedCallback(): void {
    this.job?.cancel();
  }

  /** Writes the given users, who all have the same months. */
  @api
  save(rows: readonly UserRow[], dormantDays: number, fileName: string): void {
    downloadText(fileName, userCsv(rows, rows[0].months, dormantDays));
  }

  /** Starts a new file and cancels the one in progress. */
  @api
  start(conditions: UserConditions, context: SuggestionContext, fileName: string): Promise<void> {
    this.job?.cancel();
    this.job = new ExportJob(conditions, context);
    this.progress = { ...this.job.progress };
    return this.run(this.job, fileName);
  }

  async run(job: ExportJob, fileName: string): Promise<void> {
    this.fileName = fileName;
    this.failure = null;
    try {
      const done = await job.run((progress) => {
        if (job === this.job) this.progress = progress;
      });
      if (job !== this.job) return;
      if (done) downloadText(fileName, job.parts);
      this.end(done ? fill(labels.Export_Done, { users: formatNumber(job.progress.users) }) : labels.Export_Cancelled);
    } catch (error) {
      if (job === this.job) this.failure = reduceErrors(error);
    }
  }

  handleGoOn(): void {
    this.run(this.job!, this.fileName);
  }

  handleCancel(): void {
    this.job!.cancel();
    this.end(labels.Export_Cancelled);
  }

  end(said: string): void {
    this.job = null;
    this.progress = null;
    this.failure = null;
    this.said = said;
  }
}
