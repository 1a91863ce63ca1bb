import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { execa } from "execa";
import { InputError } from "../csv/inputError.ts";

const NAME = process.platform === "win32" ? "sf.cmd" : "sf";
const OWN = join(import.meta.dirname, "../../node_modules/.bin");
const KILL_AFTER = 3000;
/** Number of output characters to keep: the message of a failure is at the end. */
const KEPT = 100_000;

/** No telemetry, no update check, no colors; a query may return any number of rows (the CLI stops at 50,000). */
const QUIET = {
  SF_DISABLE_TELEMETRY: "true",
  SF_AUTOUPDATE_DISABLE: "true",
  SF_SKIP_NEW_VERSION_CHECK: "true",
  SF_ORG_MAX_QUERY_LIMIT: "100000000",
  NO_COLOR: "1",
  FORCE_COLOR: "0"
};

/** How a call of the Salesforce CLI ended. */
interface CliResult {
  /** Null if it was killed. */
  exitCode: number | null;
  /** Its standard output and error together, without colors. */
  output: string;
}

/** Runs one call of the Salesforce CLI. */
export type Cli = (line: readonly string[], signal?: AbortSignal) => Promise<CliResult>;

/**
 * The Salesforce CLI of this machine: the `sf` on the PATH, otherwise the project's own. (npm puts `node_modules/.bin` on the PATH of its
 * scripts: an installed `sf` is preferred to that.)
 *
 * @param path value of PATH
 * @throws InputError if there is none
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

async function run(program: string, line: readonly string[], signal?: AbortSignal): Promise<CliResult> {
  signal?.throwIfAborted();
  // Quotes characters that Windows' command line would split or run: a space in a path, `&` in an alias.
  const child = execa(program, line, {
    env: QUIET,
    stdin: "ignore",
    buffer: false,
    reject: false,
    cancelSignal: signal,
    // Otherwise execa ends this process at the first Ctrl+C, before the command has cleaned up.
    cleanup: false,
    forceKillAfterDelay: KILL_AFTER
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text: string) => (output = (output + text).slice(-KEPT)));
  const ended = await child;
  signal?.throwIfAborted();
  if (ended.exitCode === undefined && !ended.isTerminated) throw ended;
  return { exitCode: ended.exitCode ?? null, output: plain(output) };
}

function plain(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\u001b\[[0-9;?]*[A-Za-z]/g, "");
}
