import { setTimeout as pause } from "node:timers/promises";
import { BadAnswer } from "./csvSink.ts";
import type { CsvSink, Taking } from "./csvSink.ts";
import type { OrgApi } from "./orgApi.ts";
import type { Task } from "./progress.ts";
import { fieldsOf } from "./soql.ts";
import { isNetworkError } from "./wire.ts";

/** A query job of the Bulk API 2.0. */
interface Job {
  id: string;
  state: "UploadComplete" | "InProgress" | "JobComplete" | "Aborted" | "Failed";
  numberRecordsProcessed?: number;
  errorMessage?: string;
}

/** Breaks of one page after which it is given up, unless rows arrived in between. */
const BREAKS = 5;

/**
 * Runs a query by the Bulk API 2.0 and writes its rows. A page that breaks off goes on behind its last whole row.
 *
 * @param taking how rows are taken
 * @throws Error of the org (`errorCode`), of the network, or BadAnswer if fewer rows arrived than the org told
 */
export async function bulkQuery(
  api: OrgApi,
  soql: string,
  sink: CsvSink,
  task: Task,
  taking: Taking = {}
): Promise<void> {
  const { id } = await api.request<Job>("POST", "/jobs/query", {
    operation: "query",
    query: soql,
    lineEnding: "LF",
    columnDelimiter: "COMMA"
  });
  let ended = false;
  try {
    const job = await finishedJob(api, id);
    ended = true;
    const before = sink.received;
    task.expect(job.numberRecordsProcessed ?? 0);
    const pages = { api, id, sink, task, taking: { ...taking, fields: fieldsOf(soql) } };
    for (let locator: string | null = ""; locator !== null;) locator = await readPage(pages, locator);
    const arrived = sink.received - before;
    if (job.numberRecordsProcessed !== undefined && arrived !== job.numberRecordsProcessed)
      throw new BadAnswer(`${arrived} rows arrived of ${job.numberRecordsProcessed}`);
  } finally {
    await leave(api, id, ended);
  }
}

async function finishedJob(api: OrgApi, id: string): Promise<Job> {
  const { firstLook, lastLook, job: longest } = api.patience;
  const end = Date.now() + longest;
  for (let wait = firstLook; ; wait = Math.min(wait * 1.5, lastLook)) {
    const job = await api.request<Job>("GET", `/jobs/query/${id}`);
    if (job.state === "JobComplete") return job;
    if (job.state === "Failed") throw new Error(`JOB_FAILED: ${job.errorMessage ?? "without a reason"}`);
    if (job.state === "Aborted") throw new Error("JOB_ABORTED: the job was aborted");
    if (Date.now() > end) throw new Error(`JOB_TIMEOUT: the job ran longer than ${longest / 60_000} minutes`);
    await pause(wait, undefined, { signal: api.signal });
  }
}

/** What the pages of a job's results are read with. */
interface Pages {
  api: OrgApi;
  id: string;
  sink: CsvSink;
  task: Task;
  taking: Taking;
}

/** @returns the locator of the next page; null after the last one */
async function readPage({ api, id, sink, task, taking }: Pages, locator: string): Promise<string | null> {
  const path = `/jobs/query/${id}/results${locator && `?locator=${encodeURIComponent(locator)}`}`;
  const source = sink.source(taking);
  let next: string | null = null;
  for (let breaks = 1; ; breaks += 1) {
    const before = source.records;
    try {
      await api.stream(path, async (headers, body) => {
        await source.read(counted(body, () => task.at(sink.received)));
        const told = headers["sforce-numberofrecords"];
        if (told !== undefined && Number(told) !== source.records)
          throw new BadAnswer(`${source.records} rows arrived of ${told}`);
        const name = headers["sforce-locator"];
        next = name && name !== "null" ? name : null;
      });
      task.at(sink.received);
      return next;
    } catch (error) {
      api.signal?.throwIfAborted();
      if (source.records > before) breaks = 0;
      if (breaks >= BREAKS || !isNetworkError(error)) throw error;
      await pause(api.patience.pause * 2 ** breaks, undefined, { signal: api.signal });
    }
  }
}

async function* counted(body: AsyncIterable<Uint8Array>, look: () => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of body) {
    yield chunk;
    look();
  }
}

/** Removes the job and its results from the org, which would keep them for a week; a job that still runs is aborted. */
async function leave(api: OrgApi, id: string, ended: boolean): Promise<void> {
  const path = `/jobs/query/${id}`;
  await (ended ? api.part("DELETE", path) : api.part("PATCH", path, { state: "Aborted" }));
}
