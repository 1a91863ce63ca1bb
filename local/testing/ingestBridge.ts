/** Stands in front of a served org, which takes no ingest jobs of the Bulk API 2.0: carries them out by the org's own collections, as the user of the request. */
import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { cellsOf, recordOf, wholeRecords } from "../export/csvRecordBytes.ts";

/** What the next matching requests for ingest jobs meet. */
export interface IngestFault {
  /** Of the path. */
  match: RegExp;
  method?: string;
  times?: number;
  /** Matching requests that go well before. */
  after?: number;
  status?: number;
  code?: string;
  /** The job is carried out, and the answer is lost. */
  lost?: true;
  state?: "Failed";
}

interface Job {
  id: string;
  object: string;
  operation: "upsert" | "delete";
  state: string;
  csv: string;
  processed: number;
  failed: string[];
}

type Row = Record<string, string>;
type Saved = { success: boolean; errors: { statusCode: string; message: string }[] };

const AT_ONCE = 200;

export class IngestBridge {
  /** `METHOD path` of all requests for ingest jobs. */
  readonly requests: string[] = [];
  /** Rows written, by object and operation. */
  readonly written = new Map<string, number>();
  readonly #target: string;
  readonly #server: Server;
  readonly #jobs = new Map<string, Job>();
  #faults: IngestFault[] = [];

  private constructor(target: string) {
    this.#target = target;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(target: string): Promise<IngestBridge> {
    const bridge = new IngestBridge(target);
    bridge.#server.listen(0, "127.0.0.1");
    await once(bridge.#server, "listening");
    return bridge;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  faults(...faults: IngestFault[]): void {
    this.#faults = faults.map((fault) => ({ times: 1, after: 0, ...fault }));
  }

  /** Forgets what was asked and written, and all faults. */
  clear(): void {
    this.requests.length = 0;
    this.written.clear();
    this.#faults = [];
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk as Uint8Array);
    const body = Buffer.concat(chunks);
    const path = request.url!;
    const method = request.method!;
    if (!path.includes("/jobs/ingest")) return this.#pass(request, body, response);
    this.requests.push(`${method} ${path.replace(/^.*\/jobs/, "/jobs")}`);
    const fault = this.#faultOf(method, path);
    if (fault?.status) return reply(response, fault.status, [{ errorCode: fault.code, message: String(fault.code) }]);
    const [status, answer] = await this.#ingest(method, path, body.toString(), request).catch(
      (error: unknown) => [400, [{ errorCode: "INVALIDJOB", message: String(error) }]] as const
    );
    if (fault?.lost) return void response.destroy();
    if (typeof answer === "string") return void response.writeHead(status, { "content-type": "text/csv" }).end(answer);
    reply(response, status, fault?.state ? { ...(answer as Job), state: fault.state } : answer);
  }

  #faultOf(method: string, path: string): IngestFault | undefined {
    const met = this.#faults.find((one) => one.times! > 0 && one.match.test(path) && (one.method ?? method) === method);
    if (!met) return undefined;
    if (met.after! > 0) {
      met.after! -= 1;
      return undefined;
    }
    met.times! -= 1;
    return met;
  }

  async #pass({ method, url, headers }: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> {
    const names = Object.keys(headers).filter((name) => /^(?:authorization|content-type|sforce-.*)$/.test(name));
    const kept = Object.fromEntries(names.map((name) => [name, String(headers[name])]));
    const answer = await fetch(this.#target + url!, {
      method,
      headers: kept,
      ...(body.length ? { body: new Uint8Array(body) } : {})
    }).catch(() => null);
    if (!answer) return void response.destroy();
    const text = Buffer.from(await answer.arrayBuffer());
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "application/json" });
    response.end(text);
  }

  async #ingest(method: string, path: string, body: string, request: IncomingMessage): Promise<[number, unknown]> {
    const version = /^.*\/services\/data\/v[\d.]+/.exec(path)![0];
    const [, id, part] = /\/jobs\/ingest(?:\/(\w+)(?:\/(\w+))?)?/.exec(path)!;
    if (!id) {
      const { object, operation } = JSON.parse(body) as Job;
      const job: Job = {
        id: `750${this.#jobs.size}`,
        object,
        operation,
        state: "Open",
        csv: "",
        processed: 0,
        failed: []
      };
      this.#jobs.set(job.id, job);
      return [200, job];
    }
    const job = this.#jobs.get(id)!;
    if (part === "batches") {
      if (job.csv) return [400, [{ errorCode: "INVALIDJOBSTATE", message: "The job has its data already" }]];
      job.csv = body;
      return [201, null];
    }
    if (part === "failedResults") return [200, job.failed.join("")];
    if (method === "PATCH") {
      const { state } = JSON.parse(body) as Job;
      if (job.state !== "Open") return [400, [{ errorCode: "INVALIDJOBSTATE", message: job.state }]];
      job.state = state;
      if (state === "UploadComplete") await this.#carryOut(job, version, request.headers.authorization!);
    }
    return [
      200,
      {
        ...job,
        csv: undefined,
        numberRecordsProcessed: job.processed,
        numberRecordsFailed: Math.max(0, job.failed.length - 1)
      }
    ];
  }

  async #carryOut(job: Job, version: string, authorization: string): Promise<void> {
    const { columns, rows } = tableOf(job.csv);
    const org = new Collections(this.#target + version, authorization, job);
    const failed = [recordOf(["sf__Id", "sf__Error", ...columns])];
    for (let at = 0; at < rows.length; at += AT_ONCE) {
      const some = rows.slice(at, at + AT_ONCE);
      const saved = await org.save(some);
      saved.forEach(({ success, errors }, index) => {
        const [error] = errors;
        if (!success)
          failed.push(
            recordOf(["", `${error.statusCode}:${error.message}:--`, ...columns.map((name) => some[index][name])])
          );
      });
      const name = `${job.object} ${job.operation}`;
      this.written.set(name, (this.written.get(name) ?? 0) + saved.filter(({ success }) => success).length);
    }
    job.processed = rows.length;
    job.failed = failed.length > 1 ? failed : [];
    job.state = "JobComplete";
  }
}

/** Saves rows of text by the org's collections. */
class Collections {
  readonly #base: string;
  readonly #authorization: string;
  readonly #job: Pick<Job, "object" | "operation">;
  #types: Map<string, string> | null = null;

  constructor(base: string, authorization: string, job: Pick<Job, "object" | "operation">) {
    this.#base = base;
    this.#authorization = authorization;
    this.#job = job;
  }

  /** @returns how each row ended, in their order */
  async save(rows: readonly Row[]): Promise<Saved[]> {
    const { object, operation } = this.#job;
    if (operation === "delete")
      return this.#call("DELETE", `/composite/sobjects?ids=${rows.map(({ Id }) => Id).join(",")}&allOrNone=false`);
    const ids = await this.#idsOf(
      object,
      rows.map((row) => row.Key__c)
    );
    const parents = await this.#idsOf(
      "Login_Usage__c",
      rows.flatMap((row) => row["Login_Usage__r.Key__c"] ?? [])
    );
    const records = await Promise.all(rows.map((row) => this.#recordOf(row, parents)));
    const saved: Saved[] = [];
    for (const [method, isOwn] of [
      ["POST", (at: number) => !ids.has(rows[at].Key__c)],
      ["PATCH", (at: number) => ids.has(rows[at].Key__c)]
    ] as const) {
      const places = rows.map((_, at) => at).filter(isOwn);
      if (!places.length) continue;
      const answers = await this.#call<Saved[]>(method, "/composite/sobjects", {
        allOrNone: false,
        records: places.map((at) => ({
          attributes: { type: object },
          ...(method === "PATCH" ? { id: ids.get(rows[at].Key__c) } : {}),
          ...records[at]
        }))
      });
      places.forEach((at, index) => (saved[at] = answers[index]));
    }
    return saved;
  }

  async #recordOf(row: Row, parents: ReadonlyMap<string, string>): Promise<Record<string, unknown>> {
    this.#types ??= await this.#typesOf();
    const cells = Object.entries(row).filter(([, text]) => text !== "");
    return Object.fromEntries(
      cells.map(([name, text]) => {
        if (name === "Login_Usage__r.Key__c") return ["Login_Usage__c", parents.get(text) ?? null];
        const type = this.#types!.get(name);
        if (text === "#N/A") return [name, null];
        if (type === "double") return [name, Number(text)];
        return [name, type === "boolean" ? text === "true" : text];
      })
    );
  }

  async #typesOf(): Promise<Map<string, string>> {
    const described = await this.#call<{ fields: { name: string; type: string }[] }>(
      "GET",
      `/sobjects/${this.#job.object}/describe`
    );
    return new Map(described.fields.map(({ name, type }) => [name, type]));
  }

  async #idsOf(object: string, keys: readonly string[]): Promise<Map<string, string>> {
    if (!keys.length) return new Map();
    const list = [...new Set(keys)].map((key) => `'${key.replace(/[\\']/g, "\\$&")}'`).join(", ");
    const { records } = await this.#call<{ records: Row[] }>(
      "GET",
      `/query?q=${encodeURIComponent(`SELECT Id, Key__c FROM ${object} WHERE Key__c IN (${list})`)}`
    );
    return new Map(records.map(({ Id, Key__c }) => [Key__c, Id]));
  }

  async #call<Answer>(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(this.#base + path, {
      method,
      headers: { authorization: this.#authorization, "content-type": "application/json" },
      ...(body ? { body: JSON.stringify(body) } : {})
    });
    const text = await response.text();
    if (!response.ok) throw new Error(text);
    return JSON.parse(text) as Answer;
  }
}

function tableOf(csv: string): { columns: string[]; rows: Row[] } {
  const bytes = Buffer.from(csv);
  const lines: string[][] = [];
  for (let at = 0; at < bytes.length;) {
    const { end } = wholeRecords(bytes, at, 1);
    lines.push(cellsOf(bytes.subarray(at, end))!);
    at = end;
  }
  const [columns, ...rows] = lines;
  return { columns, rows: rows.map((cells) => Object.fromEntries(columns.map((name, at) => [name, cells[at]]))) };
}

function reply(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(body === null ? "" : JSON.stringify(body));
}
