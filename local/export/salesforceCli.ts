import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { InputError } from "../csv/inputError.ts";

const NAME = process.platform === "win32" ? "sf.cmd" : "sf";
const OWN = join(import.meta.dirname, "../../node_modules/.bin");
const KILL_AFTER = 3000;
/** Characters of the output that are kept: the message of a failure is at its end. */
const KEPT = 100_000;

/** No telemetry, no look for updates, no colors; a query may return any number of rows (the CLI stops at 50,000). */
const QUIET = {
  SF_DISABLE_TELEMETRY: "true",
  SF_AUTOUPDATE_DISABLE: "true",
  SF_SKIP_NEW_VERSION_CHECK: "true",
  SF_ORG_MAX_QUERY_LIMIT: "100000000",
  NO_COLOR: "1",
  FORCE_COLOR: "0"
};

/** How a call of the Salesforce CLI ended. */
export interface CliResult {
  /** Null when it was killed. */
  exitCode: number | null;
  /** What it said, standard output and error together, without colors. */
  output: string;
}

/** Runs one call of the Salesforce CLI. */
export type Cli = (line: readonly string[], signal?: AbortSignal) => Promise<CliResult>;

/**
 * The Salesforce CLI of this machine: the `sf` on the PATH, else the project's own. (npm puts `node_modules/.bin` on the PATH of its
 * scripts: an installed `sf` is preferred to that.)
 *
 * @param path value of PATH
 * @throws InputError when there is none
 */
export function findCli(path = process.env.PATH ?? ""): Cli {
  const folders = path.split(delimiter).filter((folder) => folder && !/node_modules[\\/]\.bin[\\/]?$/.test(folder));
  const program = [...folders, OWN].map((folder) => join(folder, NAME)).find((file) => existsSync(file));
  if (!program)
    throw new InputError(
      "The Salesforce CLI (sf) was not found. Run npm ci, or install it: npm install -g @salesforce/cli."
    );
  return (line, signal) => run(program, line, signal);
}

function run(program: string, line: readonly string[], signal?: AbortSignal): Promise<CliResult> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) return reject(signal.reason as Error);
    const child = spawn(program, line, {
      env: { ...process.env, ...QUIET },
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32"
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => (output = (output + text).slice(-KEPT)));
    let force: NodeJS.Timeout | undefined;
    const stop = () => {
      child.kill("SIGTERM");
      force = setTimeout(() => child.kill("SIGKILL"), KILL_AFTER);
    };
    signal?.addEventListener("abort", stop, { once: true });
    child.on("error", reject);
    child.on("close", (exitCode) => {
      clearTimeout(force);
      signal?.removeEventListener("abort", stop);
      if (signal?.aborted) reject(signal.reason as Error);
      else resolve({ exitCode, output: plain(output) });
    });
  });
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
}
