import { setTimeout as pause } from "node:timers/promises";
import { wordsOf } from "../export/failure.ts";
import type { OrgApi } from "../export/orgApi.ts";
import type { Task } from "../export/progress.ts";
import { recordOf } from "../export/csvRecordBytes.ts";
import type { FailedRows } from "./failedRows.ts";
import { KEY } from "./tables.ts";
import type { Cell } from "./tables.ts";

/** Rows to write to one object. */
export interface Ingest {
  object: string;
  /** `upsert` goes by the external id. */
  operation: "upsert" | "delete";
  columns: readonly string[];
  /** Cells in the order of the columns; undefined leaves a field as it is. */
  rows: Iterable<readonly (Cell | undefined)[]>;
}

/** An ingest job of the Bulk API 2.0. */
interface Job {
  id: string;
  state: "Open" | "UploadComplete" | "InProgress" | "JobComplete" | "Aborted" | "Failed";
  numberRecordsProcessed?: number;
  numberRecordsFailed?: number;
  errorMessage?: string;
}

/** Bytes of one upload; Salesforce takes 150 MB in Base64. */
const MOST_BYTES = 40_000_000;
/** Uploads of one piece: an answer that got lost leaves a job that takes no second one. */
const UPLOADS = 3;

/**
 * Writes rows by the Bulk API 2.0, in as many jobs as they need. Rows that Salesforce refuses are kept, the others are written: running it again
 * writes what is missing.
 *
 * @param failed gets the refused rows with Salesforce's message
 * @throws Error of the org (`errorCode`) or of the network
 */
export async function bulkIngest(api: OrgApi, ingest: Ingest, failed: FailedRows, task: Task): Promise<void> {
  let done = 0;
  for (const { csv, rows } of pieces(ingest)) {
    const id = await uploaded(api, ingest, csv);
    const job = await finished(api, id, (processed) => task.at(done + processed));
    if (job.numberRecordsFailed) await failed.read(api, ingest.object, `/jobs/ingest/${id}/failedResults`);
    done += rows;
    task.at(done);
  }
}

/** Pieces of CSV that one job takes. */
function* pieces({ columns, rows }: Ingest): Generator<{ csv: string; rows: number }> {
  const header = `${columns.join(",")}\n`;
  let lines = [header];
  let bytes = 0;
  for (const row of rows) {
    const line = recordOf(row.map(textOf));
    bytes += Buffer.byteLength(line);
    if (bytes > MOST_BYTES && lines.length > 1) {
      yield { csv: lines.join(""), rows: lines.length - 1 };
      lines = [header];
      bytes = Buffer.byteLength(line);
    }
    lines.push(line);
  }
  if (lines.length > 1) yield { csv: lines.join(""), rows: lines.length - 1 };
}

/** Empty leaves a field as it is, `#N/A` empties it (Bulk API 2.0 Developer Guide, "Prepare CSV Files"). */
function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return "";
  return cell === null ? "#N/A" : String(cell);
}

/** @returns the Id of a job that has its rows */
async function uploaded(api: OrgApi, { object, operation }: Ingest, csv: string): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    const { id } = await api.request<Job>("POST", "/jobs/ingest", {
      object,
      operation,
      ...(operation === "upsert" ? { externalIdFieldName: KEY } : {}),
      contentType: "CSV",
      lineEnding: "LF",
      columnDelimiter: "COMMA"
    });
    try {
      await api.upload(`/jobs/ingest/${id}/batches`, csv);
      await api.request("PATCH", `/jobs/ingest/${id}`, { state: "UploadComplete" });
      return id;
    } catch (error) {
      api.signal?.throwIfAborted();
      if (await hasStarted(api, id)) return id;
      await api.part("PATCH", `/jobs/ingest/${id}`, { state: "Aborted" });
      // A second upload, or a second end of it, after the answer to the first was lost.
      if (attempt >= UPLOADS || !/INVALID_?(?:JOB|BATCH)/i.test(wordsOf(error))) throw error;
    }
  }
}

async function hasStarted(api: OrgApi, id: string): Promise<boolean> {
  try {
    const { state } = await api.request<Job>("GET", `/jobs/ingest/${id}`);
    return state === "UploadComplete" || state === "InProgress" || state === "JobComplete";
  } catch {
    return false;
  }
}

async function finished(api: OrgApi, id: string, onProgress: (rows: number) => void): Promise<Job> {
  const { firstLook, lastLook, job: longest } = api.patience;
  const end = Date.now() + longest;
  for (let wait = firstLook; ; wait = Math.min(wait * 1.5, lastLook)) {
    const job = await api.request<Job>("GET", `/jobs/ingest/${id}`);
    if (job.state === "JobComplete") return job;
    if (job.state === "Failed") throw new Error(`JOB_FAILED: ${job.errorMessage ?? "without a reason"}`);
    if (job.state === "Aborted") throw new Error("JOB_ABORTED: the job was aborted");
    if (Date.now() > end) throw new Error(`JOB_TIMEOUT: the job ran longer than ${longest / 60_000} minutes`);
    onProgress(job.numberRecordsProcessed ?? 0);
    await pause(wait, undefined, { signal: api.signal });
  }
}
