/** An org in the memory of another process (apex-runner `--serve`), which tests of the export reach over HTTP and with the real Salesforce CLI. */
import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import "../export/oneUndici.ts";
import { Connection } from "@jsforce/jsforce-node";
import { execa } from "execa";
import type { OrgLogin } from "../export/orgLogin.ts";

const PROJECT = join(import.meta.dirname, "../..");
const RUN = join(process.env.APEX_RUNNER ?? join(PROJECT, "../shared/apex-runner"), "run");
const SF = join(PROJECT, "node_modules/@salesforce/cli/bin/run.js");
const MAIN = join(PROJECT, "local/cli/main.ts");

/** Why tests over a served org are skipped; false if they run. */
export const skip = existsSync(RUN) ? false : `There is no ${RUN}: name the folder of an apex-runner by APEX_RUNNER.`;

/** A fault that the next requests meet; see the runner's README. */
interface Fault {
  match: string;
  method?: string;
  times?: number;
  after?: number;
  status?: number;
  cutAfterBytes?: number;
  delayMs?: number;
  job?: "Failed";
}

/** How a program ended. */
interface Ended {
  code: number | undefined;
  /** Its standard output and error together. */
  said: string;
  /** Its standard output alone. */
  out: string;
}

export class ServedOrg {
  /** Program of the real CLI. */
  static readonly cli = SF;
  readonly url: string;
  /** Of the CLI's logins; thrown away at the end. */
  readonly home = mkdtempSync(join(tmpdir(), "served org "));
  readonly #server: ChildProcess;

  private constructor(server: ChildProcess, url: string) {
    this.#server = server;
    this.url = url;
  }

  /** @param options of `run --serve` */
  static async start(options: readonly string[]): Promise<ServedOrg> {
    const line = [RUN, "--project", PROJECT, "--serve", ...options];
    const server = spawn(process.execPath, line, { stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => server.kill());
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (data: Buffer) => {
        said += data.toString();
        const address = /^org: (\S+)$/m.exec(said)?.[1];
        if (address) resolve(address);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.once("exit", (code) => reject(new Error(`The apex-runner ended with ${code}: ${said}`)));
    });
    return new ServedOrg(server, url);
  }

  /** Logs the real CLI in, as the administrator or as a user by Id. @param url what stands in front of the org */
  async signIn(alias: string, userId?: string, url = this.url): Promise<void> {
    const line = ["org", "login", "access-token", "--instance-url", url, "--no-prompt", "--alias", alias];
    const { code, said } = await this.#run([SF, ...line], { SF_ACCESS_TOKEN: await this.#token(userId) });
    if (code !== 0) throw new Error(said);
  }

  /** The real CLI, with the logins of this org's tests. */
  sf(line: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
    return this.#run([SF, ...line], env);
  }

  /** `npx license-optimizer export ...`, without npm. */
  export(line: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
    return this.#run(["--import", "tsx", MAIN, "export", ...line], env);
  }

  /** `npx license-optimizer load ...`, without npm. */
  load(line: readonly string[]): Promise<Ended> {
    return this.#run(["--import", "tsx", MAIN, "load", ...line]);
  }

  /** An Apex method that pages call, as a user. @throws Error if it throws */
  async apex<Answer>(method: string, parameters: object, username: string): Promise<Answer> {
    const as = { "x-run-as": username };
    return (await this.call<{ value: Answer }>("POST", `/apex/${method}`, parameters, as)).value;
  }

  /** A login without the CLI. @param url what stands in front of the org */
  async login(userId?: string, url = this.url): Promise<OrgLogin> {
    const connection = new Connection({
      instanceUrl: url,
      accessToken: await this.#token(userId),
      version: "60.0"
    });
    return { alias: "served", username: "admin@apexrunner.example", connection, apiVersion: null };
  }

  /** A control endpoint of the org. @throws Error unless it answers with success */
  async call<Answer>(method: string, path: string, body?: object, headers?: Record<string, string>): Promise<Answer> {
    const init = body && { headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) };
    const response = await fetch(`${this.url}/org${path}`, { method, ...init });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  async count(object: string): Promise<number> {
    return (await this.call<{ count: number }>("GET", `/rows/${object}?count`)).count;
  }

  faults(...faults: Fault[]): Promise<unknown> {
    return this.call("POST", "/faults", faults);
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, "exit");
    this.#server.kill();
    await ended;
    rmSync(this.home, { recursive: true });
  }

  async #token(userId?: string): Promise<string> {
    const { id } = await this.call<{ id: string }>("GET", "");
    return `${id}!${userId ? `as.${userId}` : "admin"}`;
  }

  async #run(line: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
    const cwd = join(this.home, "elsewhere");
    mkdirSync(cwd, { recursive: true });
    const { exitCode, all, stdout } = await execa(process.execPath, line, {
      cwd: line.includes("tsx") ? PROJECT : cwd,
      stdin: "ignore",
      all: true,
      reject: false,
      env: {
        HOME: this.home,
        USERPROFILE: this.home,
        SF_DISABLE_TELEMETRY: "true",
        SF_SKIP_NEW_VERSION_CHECK: "true",
        SF_AUTOUPDATE_DISABLE: "true",
        // A build server may ask for colors that no test should read around.
        NO_COLOR: "1",
        FORCE_COLOR: "0",
        ...env
      }
    });
    return { code: exitCode, said: all, out: stdout };
  }
}
