/** An org in the memory of another process (apex-runner `--serve`), for the real Salesforce CLI to use in tests. */
import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { execa } from "execa";

const PROJECT = join(import.meta.dirname, "../..");
const RUNNER = join(process.env.APEX_RUNNER ?? join(PROJECT, "../shared/apex-runner"), "run");
const SF = join(PROJECT, "node_modules/@salesforce/cli/bin/run.js");

/** Why tests with a served org are skipped; false if they run. They take minutes, so the gate runs them only on request. */
export const skip = !process.env.DEPLOY_SERVED
  ? "set DEPLOY_SERVED=1 to deploy to a served org with the real Salesforce CLI (minutes)"
  : existsSync(RUNNER)
    ? false
    : `there is no ${RUNNER}: no org to deploy to`;

/** The outcome of a command. */
export interface Ended {
  status: number | undefined;
  /** Standard output and error together. */
  output: string;
}

export class ServedOrg {
  readonly #server: ChildProcess;
  readonly #url: string;
  /** Holds the CLI's logins, and the files of the test. */
  readonly #home: string;

  private constructor(server: ChildProcess, url: string, home: string) {
    this.#server = server;
    this.#url = url;
    this.#home = home;
  }

  /**
   * @param files earlier source of the org, by path below its package folder
   * @param shape what differs in the org, as a shape of the runner
   */
  static async start(files: Record<string, string>, shape: object): Promise<ServedOrg> {
    const home = mkdtempSync(join(tmpdir(), "served org "));
    write(home, "org.json", JSON.stringify(shape));
    writeProject(join(home, "before"), files);
    const line = [RUNNER, "--project", join(home, "before"), "--serve", "--org", join(home, "org.json")];
    const server = spawn(process.execPath, line, { stdio: ["ignore", "pipe", "pipe"] });
    process.once("exit", () => server.kill());
    const url = await new Promise<string>((resolve, reject) => {
      let said = "";
      const hear = (data: Buffer): void => {
        said += data.toString();
        const address = /^org: (\S+)$/m.exec(said)?.[1];
        if (address) resolve(address);
      };
      server.stdout.on("data", hear);
      server.stderr.on("data", hear);
      server.once("exit", (code) => reject(new Error(`The apex-runner ended with ${code}: ${said}`)));
    });
    return new ServedOrg(server, url, home);
  }

  /** Logs the CLI in, as the administrator or as a user by Id. */
  async signIn(alias: string, userId?: string): Promise<void> {
    const { id } = (await this.call("GET", "")) as { id: string };
    const token = `${id}!${userId ? `as.${userId}` : "admin"}`;
    const line = ["org", "login", "access-token", "--instance-url", this.#url, "--no-prompt", "--alias", alias];
    const { status, output } = await this.sf(line, { SF_ACCESS_TOKEN: token });
    if (status !== 0) throw new Error(output);
  }

  /** Runs the real Salesforce CLI. @param files source to run it in; without it the project of the app */
  sf(line: readonly string[], env: Record<string, string> = {}, files?: Record<string, string>): Promise<Ended> {
    const cwd = files ? writeProject(join(this.#home, "other"), files) : PROJECT;
    return this.#run([SF, ...line], cwd, env);
  }

  /** `npm run deploy -- ...`, without npm. */
  deploy(...line: string[]): Promise<Ended> {
    return this.run("scripts/deploy/main.ts", ...line);
  }

  /** A program of the project. */
  run(program: string, ...line: string[]): Promise<Ended> {
    return this.#run(["--import", "tsx", join(PROJECT, program), ...line], PROJECT);
  }

  /** A control endpoint of the org. @throws Error unless it answers with success */
  async call(method: string, path: string, body?: object): Promise<unknown> {
    const init = body && { headers: { "content-type": "application/json" }, body: JSON.stringify(body) };
    const response = await fetch(`${this.#url}/org${path}`, { method, ...init });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return JSON.parse(text);
  }

  async count(query: string): Promise<number> {
    const { count } = (await this.call("GET", `/rows/${query}${query.includes("?") ? "&" : "?"}count`)) as {
      count: number;
    };
    return count;
  }

  async stop(): Promise<void> {
    const ended = once(this.#server, "exit");
    this.#server.kill();
    await ended;
    rmSync(this.#home, { recursive: true });
  }

  async #run(line: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ended> {
    const { exitCode, all } = await execa(process.execPath, line, {
      cwd,
      stdin: "ignore",
      all: true,
      reject: false,
      env: {
        HOME: this.#home,
        USERPROFILE: this.#home,
        SF_DISABLE_TELEMETRY: "true",
        SF_SKIP_NEW_VERSION_CHECK: "true",
        SF_AUTOUPDATE_DISABLE: "true",
        ...env
      }
    });
    return { status: exitCode, output: all };
  }
}

function writeProject(folder: string, files: Record<string, string>): string {
  const settings = { packageDirectories: [{ path: "force-app", default: true }], sourceApiVersion: "67.0" };
  write(folder, "sfdx-project.json", JSON.stringify(settings));
  mkdirSync(join(folder, "force-app"), { recursive: true });
  for (const [name, text] of Object.entries(files)) write(folder, `force-app/${name}`, text);
  return folder;
}

function write(folder: string, name: string, text: string): void {
  const file = join(folder, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
