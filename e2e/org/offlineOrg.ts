import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { RUN } from "./runner.ts";

const PROJECT = join(import.meta.dirname, "../..");
/** Milliseconds after which queued work counts as hung. */
const LONGEST = 120_000;
/** Characters kept of the process's output. */
const MOST_SAID = 4000;

/** A record as the org holds it; fields by API name. */
export type Row = Record<string, unknown>;

/** A fault that the next requests meet. */
export interface Fault {
  /** Regular expression of the requests, e.g. `LicenseMovesController.applyPlan`. */
  match: string;
  /** Number of failing answers; 1 if not given. */
  times?: number;
  status?: number;
  /** Fails before the work, or after its commit. */
  apex?: "before" | "after";
  delayMs?: number;
}

/** Queued work of an org. */
export interface Jobs {
  pending: number;
  done: { name: string; error: string | null }[];
}

/** An answer of an `@AuraEnabled` method: its JSON text, or what JavaScript gets as an error. */
export type ApexAnswer =
  | { ok: true; value: string; limits: Record<string, number> }
  | { ok: false; error: { status: number; body: { message: string } } };

/** An org in the memory of another process, which executes the Apex of this project. */
export class OfflineOrg {
  private readonly child: ChildProcess;
  readonly url: string;
  /** The latest output of the process. */
  private readonly said: () => string;

  private constructor(child: ChildProcess, url: string, said: () => string) {
    this.child = child;
    this.url = url;
    this.said = said;
  }

  /**
   * Starts an org.
   *
   * @param options of `run --serve`
   * @returns once it answers
   * @throws Error with the runner's output if it ends instead
   */
  static async start(options: readonly string[]): Promise<OfflineOrg> {
    const child = spawn(process.execPath, [RUN, "--project", PROJECT, "--serve", ...options], {
      stdio: ["ignore", "pipe", "pipe"]
    });
    const end = () => child.kill();
    process.once("exit", end);
    child.once("exit", () => process.off("exit", end));
    let said = "";
    const url = await new Promise<string>((resolve, reject) => {
      const hear = (data: Buffer): void => {
        said = (said + data.toString()).slice(-MOST_SAID);
        const address = /^org: (\S+)$/m.exec(said)?.[1];
        if (address) resolve(address);
      };
      child.stdout.on("data", hear);
      child.stderr.on("data", hear);
      child.once("exit", (code) => reject(new Error(`The apex-runner ended with ${code}:\n${said}`)));
    });
    return new OfflineOrg(child, url, () => said);
  }

  /** What an `@AuraEnabled` method answers to a page of this user, including an error. */
  async answer(name: string, parameters: object, username: string): Promise<ApexAnswer> {
    const response = await this.send("POST", `/org/apex/${name}`, parameters, { "x-run-as": username });
    return (await response.json()) as ApexAnswer;
  }

  /** @throws Error with the message of the Apex error */
  async apex<Value>(name: string, parameters: object, username: string): Promise<Value> {
    const answer = await this.answer(name, parameters, username);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.body.message}`);
    return JSON.parse(answer.value) as Value;
  }

  /** @throws Error if it does not compile, or fails */
  async anonymous(apex: string, username: string): Promise<void> {
    await this.call("POST", "/org/anonymous", { apex }, { "x-run-as": username });
  }

  /** @param query `Object?Field=value&fields=A,B&order=A desc&limit=1` */
  rows(query: string): Promise<Row[]> {
    return this.call("GET", `/org/rows/${query}`);
  }

  async count(query: string): Promise<number> {
    const { count } = await this.call<{ count: number }>(
      "GET",
      `/org/rows/${query}${query.includes("?") ? "&" : "?"}count`
    );
    return count;
  }

  /**
   * Inserts records into the org, bypassing triggers and rules.
   *
   * @returns their Ids by object
   */
  async insert(records: Record<string, Row[]>): Promise<Record<string, string[]>> {
    const { rows } = await this.call<{ rows: Record<string, string[]> }>("POST", "/org/rows", records);
    return rows;
  }

  /** Changes the matching records, bypassing triggers and rules. @param query `Object?Field=value` */
  async update(query: string, fields: Row): Promise<void> {
    await this.call("PATCH", `/org/rows/${query}`, fields);
  }

  /** Deletes the matching records. @param query `Object?Field=value` */
  async delete(query: string): Promise<void> {
    await this.call("DELETE", `/org/rows/${query}`);
  }

  /** The emails that were sent since the last restore. */
  async emails(): Promise<Row[]> {
    return this.call("GET", "/org/emails");
  }

  /** A user with a profile and permission sets by name. */
  async user(username: string, permissionSets: readonly string[], fields: Row): Promise<void> {
    await this.call("POST", "/org/users", { username, permissionSets, ...fields });
  }

  /** Id of the organization. */
  async id(): Promise<string> {
    const { id } = await this.call<{ id: string }>("GET", "/org");
    return id;
  }

  async advance(days: number): Promise<void> {
    await this.call("POST", "/org/now", { advance: days * 86_400_000 });
  }

  async faults(...faults: Fault[]): Promise<void> {
    await this.call("POST", "/org/faults", faults);
  }

  /** Queued jobs run by themselves, or only on request (`work`). */
  async queue(mode: "auto" | "manual"): Promise<void> {
    await this.call("POST", "/org/jobs/mode", { mode });
  }

  /** Runs this many transactions of queued jobs. */
  async work(transactions: number): Promise<void> {
    await this.call("POST", "/org/jobs/run", { transactions });
  }

  async snapshot(name: string): Promise<void> {
    await this.call("POST", "/org/snapshot", { name });
  }

  /** Restores the org as of the snapshot: data, jobs, clock; clears all faults. */
  async restore(name: string): Promise<void> {
    await this.call("POST", "/org/restore", { name });
  }

  /** Waits until no queued work is left. */
  async idle(): Promise<Jobs> {
    const end = Date.now() + LONGEST;
    for (;;) {
      const jobs = await this.call<Jobs>("GET", "/org/jobs");
      if (!jobs.pending) return jobs;
      if (Date.now() > end) throw new Error("Queued work of the org does not end.");
      await pause(50);
    }
  }

  async stop(): Promise<void> {
    if (this.child.exitCode !== null) return;
    const ended = once(this.child, "exit");
    this.child.kill();
    await ended;
  }

  private async call<Value>(
    method: string,
    path: string,
    body?: object,
    headers?: Record<string, string>
  ): Promise<Value> {
    const response = await this.send(method, path, body, headers);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 1000)}`);
    return JSON.parse(text) as Value;
  }

  private async send(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {}
  ): Promise<Response> {
    const content = body && { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
    try {
      return await fetch(this.url + path, { method, headers, ...content });
    } catch (error) {
      const ended = this.child.signalCode ?? this.child.exitCode;
      if (ended === null) throw error;
      throw new Error(`The offline org ended with ${ended}:\n${this.said()}`, { cause: error });
    }
  }
}
