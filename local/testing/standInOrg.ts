/** A stand-in for an org in tests: a small HTTP server with the parts of the REST API and of the Bulk API 2.0 that an export uses. */
import { createServer } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { once } from "node:events";
import "../export/oneUndici.ts";
import { Connection } from "@jsforce/jsforce-node";
import type { OrgLogin } from "../export/orgLogin.ts";
import { fieldsOf } from "../export/soql.ts";
import { PATIENCE } from "../export/patience.ts";

type Row = Record<string, string>;

/** What the org holds and how it behaves; may change between requests. */
export interface Scenario {
  /** Rows by object; missing fields of a row are empty. */
  rows: Record<string, Row[]>;
  /** 18 characters. */
  orgId?: string;
  sandbox?: boolean;
  /** `Object.Field`, or `Object.Relationship.Field`, that the org lacks. */
  missingFields?: string[];
  missingObjects?: string[];
  /** Objects that the Bulk API refuses. */
  noBulk?: string[];
  /** Objects that the query API refuses with these words. */
  refused?: Record<string, string>;
  /** Rows of a page of results, of the query API and of a bulk job. */
  pageSize?: number;
  /** Ends the lines of bulk results with CRLF. */
  crlf?: boolean;
  /** Answers instead of the org where it returns something; `query` is the SOQL, also for parts of a bulk job. */
  answer?(request: Asked): Fault | undefined;
}

/** A request, and the SOQL that it is about. */
interface Asked {
  method: string;
  path: string;
  query: string;
  /** Of the login. */
  token: string;
}

/** An answer other than the right one. */
export interface Fault {
  status?: number;
  /** `CODE: words` for an error of the API, or any body. */
  words?: string;
  /** Sends so much of the right answer, then breaks the connection. */
  cutAfter?: number;
  /** Never answers. */
  hang?: true;
  /** State of a bulk job. */
  job?: "Failed" | "Aborted";
}

/** Short waits, so that tests of failures are fast. */
export const IMPATIENT = { ...PATIENCE, answer: 400, tries: 3, pause: 5, firstLook: 5, lastLook: 5 };

/** An org that answers, and what it was asked. */
export class StandInOrg {
  scenario: Scenario;
  /** `METHOD path`, with the query of a job or a query request. */
  readonly requests: Asked[] = [];
  readonly #jobs = new Map<string, string>();
  readonly #server: Server;

  private constructor(scenario: Scenario) {
    this.scenario = scenario;
    this.#server = createServer((request, response) => void this.#answer(request, response));
  }

  static async start(scenario: Scenario): Promise<StandInOrg> {
    const org = new StandInOrg(scenario);
    org.#server.listen(0, "127.0.0.1");
    await once(org.#server, "listening");
    return org;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  login(alias = "prod"): OrgLogin {
    const connection = new Connection({ instanceUrl: this.url, accessToken: "token", version: "60.0" });
    return { alias, username: "ada@example.com", connection, apiVersion: null };
  }

  /** Queries that were run, in the order in which they came. */
  get queries(): string[] {
    return this.requests.filter(({ method, query }) => query && method !== "DELETE").map(({ query }) => query);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    const url = new URL(request.url!, this.url);
    const job = /\/jobs\/query\/(\w+)/.exec(url.pathname)?.[1];
    const query = job
      ? (this.#jobs.get(job) ?? "")
      : (url.searchParams.get("q") ?? (body ? (JSON.parse(body) as { query?: string }).query : "") ?? "");
    const token = (request.headers.authorization ?? "").replace("Bearer ", "");
    const asked = { method: request.method!, path: url.pathname, query, token };
    this.requests.push(asked);
    const fault = this.scenario.answer?.(asked);
    if (fault?.hang) return;
    if (fault?.words !== undefined) return reply(response, fault.status ?? 400, errorOf(fault.words));
    const right = this.#right(asked, url, fault);
    if (fault?.cutAfter === undefined) return reply(response, ...right);
    const [status, text, headers] = right;
    response.writeHead(status, { "content-length": Buffer.byteLength(text), ...headers });
    response.write(text.slice(0, fault.cutAfter), () => response.destroy());
  }

  #right({ method, path, query }: Asked, url: URL, fault?: Fault): Answer {
    if (path === "/services/data") return json([{ version: "59.0" }, { version: "67.0" }, { version: "66.0" }]);
    const job = /\/jobs\/query\/(\w+)/.exec(path)?.[1];
    if (path.endsWith("/results")) return this.#results(query, url);
    if (job && method === "DELETE") return [204, ""];
    if (job) {
      const state = fault?.job ?? "JobComplete";
      return json({
        id: job,
        state,
        numberRecordsProcessed: this.#rows(query).length,
        errorMessage: "InternalServerError"
      });
    }
    const next = /\/query\/(\d+)$/.exec(path)?.[1];
    if (next) return this.#page(this.#cursors[Number(next)]!);
    const bulk = path.endsWith("/jobs/query");
    const words = this.#refusal(query, bulk);
    if (words) return [400, errorOf(words), { "content-type": "application/json" }];
    if (!bulk) return this.#page({ query, from: 0 });
    const id = `750${this.#jobs.size}`;
    this.#jobs.set(id, query);
    return json({ id, state: "UploadComplete" });
  }

  readonly #cursors: { query: string; from: number }[] = [];

  #page({ query, from }: { query: string; from: number }): Answer {
    const rows = this.#rows(query);
    const to = from + (this.scenario.pageSize ?? 2000);
    const done = to >= rows.length;
    if (!done) this.#cursors.push({ query, from: to });
    const nextRecordsUrl = done ? undefined : `/services/data/v67.0/query/${this.#cursors.length - 1}`;
    const records = rows.slice(from, to).map((row) => recordOf(row, fieldsOf(query)));
    return json({ totalSize: rows.length, done, nextRecordsUrl, records });
  }

  #results(query: string, url: URL): Answer {
    const rows = this.#rows(query);
    const from = Number(url.searchParams.get("locator") ?? 0);
    const to = from + (this.scenario.pageSize ?? 50_000);
    const page = rows.slice(from, to);
    const fields = fieldsOf(query);
    const line = (cells: string[]) =>
      `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(",")}${this.scenario.crlf ? "\r\n" : "\n"}`;
    const text = line(fields) + page.map((row) => line(fields.map((field) => row[field] ?? ""))).join("");
    const locator = to < rows.length ? String(to) : "null";
    return [
      200,
      text,
      { "content-type": "text/csv", "sforce-locator": locator, "sforce-numberofrecords": String(page.length) }
    ];
  }

  /** The rows that a query asks for: an object, and for logins a span of time, an order and a limit. */
  #rows(query: string): Row[] {
    const { orgId = "00D5e0000000001AAA", sandbox = false } = this.scenario;
    if (/FROM Organization$/.test(query)) return [{ Id: orgId, IsSandbox: sandbox as unknown as string }];
    const object = /FROM (\w+)/.exec(query)![1]!;
    let rows = this.scenario.rows[object] ?? [];
    if (object !== "LoginHistory") return rows;
    const [, from = "", to = "9"] = /LoginTime >= (\S+) AND LoginTime < (\S+)/.exec(query) ?? [];
    rows = rows.filter(
      ({ LoginTime }) => LoginTime! >= from.replace("Z", ".000Z") && LoginTime! < to.replace("Z", ".000Z")
    );
    if (/ORDER BY/.test(query)) rows = [...rows].sort((a, b) => (a.LoginTime! < b.LoginTime! ? -1 : 1));
    if (/ DESC /.test(query)) rows.reverse();
    return /LIMIT 1$/.test(query) ? rows.slice(0, 1) : rows;
  }

  /** The words of the real API for missing parts of an org; null if nothing is missing. */
  #refusal(query: string, bulk: boolean): string | null {
    const { noBulk = [], missingObjects = [], missingFields = [], refused = {} } = this.scenario;
    const object = /FROM (\w+)/.exec(query)![1]!;
    if (refused[object]) return refused[object];
    if (bulk && noBulk.includes(object)) return `INVALIDENTITY: Entity '${object}' is not supported by the Bulk API.`;
    if (missingObjects.includes(object))
      return `INVALID_TYPE: \nFROM ${object}\n     ^\nERROR at Row:2:Column:6\nsObject type '${object}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.`;
    const missing = fieldsOf(query).find((field) => missingFields.includes(`${object}.${field}`));
    if (!missing) return null;
    const [name, parent = object] = missing.split(".").reverse();
    return `INVALID_FIELD: No such column '${name}' on entity '${parent}'. If you are attempting to use a custom field, be sure to append the '__c' after the custom field name.`;
  }
}

type Answer = [status: number, text: string, headers?: Record<string, string>];

function json(value: unknown): Answer {
  return [200, JSON.stringify(value), { "content-type": "application/json;charset=UTF-8" }];
}

/** `CODE: words` as the API writes an error; other words as they are. */
function errorOf(words: string): string {
  const match = /^([A-Z_]+): ([^]*)$/.exec(words);
  return match ? JSON.stringify([{ errorCode: match[1], message: match[2] }]) : words;
}

function reply(response: ServerResponse, status: number, text: string, headers: Record<string, string> = {}): void {
  const type = /^[[{]/.test(text) ? "application/json" : "text/plain";
  response.writeHead(status, { "content-type": type, ...headers });
  response.end(text);
}

/** A row as the query API answers it: fields of related records are nested. */
function recordOf(row: Row, fields: string[]): object {
  const record: Record<string, unknown> = {};
  for (const field of fields) {
    const [name, inner] = field.split(".") as [string, string?];
    const value = row[field] === undefined || row[field] === "" ? null : row[field];
    if (inner) record[name] = { ...(record[name] as object), [inner]: value };
    else record[name] = value;
  }
  return record;
}
