import type { Component } from "./components.ts";
import type { CliAnswer, SalesforceCli } from "./salesforceCli.ts";
import type { TestLevel } from "./options.ts";

/** The org's result for one component. */
interface ComponentResult extends Component {
  /** It did not exist before. */
  created: boolean;
  /** It is new, or differs from the existing one. */
  changed: boolean;
}

/** A refused component. */
export interface ComponentFailure extends Component {
  problem: string;
  /** Line in the file; null if the org names none. */
  line: number | null;
}

/** A test method that failed. */
interface TestFailure {
  className: string;
  method: string;
  message: string;
}

/** How a validation or a deploy ended. */
export interface DeploymentResult {
  /** `unknown`: the CLI returned before the org was done. */
  outcome: "succeeded" | "failed" | "unknown";
  /** Id of the deploy; null if the org never accepted it. */
  id: string | null;
  components: readonly ComponentResult[];
  failures: readonly ComponentFailure[];
  testsRun: number;
  testFailures: readonly TestFailure[];
  coverageWarnings: readonly string[];
  /** Message of the CLI or the org about the whole deploy; empty if there is none. */
  error: string;
}

/** A request to the org, independent of the CLI's options. */
export interface DeploymentRequest {
  alias: string;
  /** Source folders to deploy, from the project's root. */
  folders: readonly string[];
  testLevel: TestLevel;
  /** Test classes; used with `RunSpecifiedTests`. */
  tests: readonly string[];
  /** Minutes. */
  wait: number;
  /** Also overwrites changes that source tracking knows of. */
  overwrite: boolean;
  checkOnly: boolean;
}

/** Deploys the package, or only validates it. */
export async function deployPackage(cli: SalesforceCli, request: DeploymentRequest): Promise<DeploymentResult> {
  const { alias, folders, testLevel, tests, wait, overwrite, checkOnly } = request;
  const line = ["project", "deploy", "start", ...folders.flatMap((folder) => ["--source-dir", folder])];
  line.push("--target-org", alias, "--wait", String(wait));
  line.push("--test-level", testLevel);
  if (testLevel === "RunSpecifiedTests") for (const name of tests) line.push("--tests", name);
  if (overwrite) line.push("--ignore-conflicts");
  if (checkOnly) line.push("--dry-run");
  return resultOf(await cli(line));
}

/** Deploys a package that was validated with tests, without running them again. */
export async function deployValidated(
  cli: SalesforceCli,
  request: Pick<DeploymentRequest, "alias" | "wait"> & { id: string }
): Promise<DeploymentResult> {
  const line = ["project", "deploy", "quick", "--job-id", request.id, "--target-org", request.alias];
  return resultOf(await cli([...line, "--wait", String(request.wait)]));
}

type Listed<T> = T | T[] | undefined;
interface Answer {
  id?: string;
  status?: string;
  errorMessage?: string;
  details?: {
    componentSuccesses?: Listed<{ componentType?: string; fullName: string; created: boolean; changed: boolean }>;
    componentFailures?: Listed<{ componentType?: string; fullName: string; problem: string; lineNumber?: number }>;
    runTestResult?: {
      numTestsRun?: number;
      failures?: Listed<{ name: string; methodName: string; message: string }>;
      codeCoverageWarnings?: Listed<{ name?: string | null; message: string }>;
    };
  };
}

const FINAL: Record<string, DeploymentResult["outcome"]> = {
  Succeeded: "succeeded",
  SucceededPartial: "failed",
  Failed: "failed",
  Canceled: "failed"
};

/** The connection to the org broke; the deploy itself continues there. */
const CUT_OFF = /ECONNRESET|ETIMEDOUT|EPIPE|socket hang up|fetch failed|terminated|timed? ?out/i;

function resultOf(answer: CliAnswer): DeploymentResult {
  if (Array.isArray(answer.result)) return conflictsOf(answer.result as Conflict[], answer.error);
  const { id, status = "", errorMessage, details = {} } = (answer.result ?? {}) as Answer;
  const tests = details.runTestResult ?? {};
  return {
    outcome: FINAL[status] ?? (answer.noAnswer || id || CUT_OFF.test(answer.error) ? "unknown" : "failed"),
    id: id ?? null,
    components: list(details.componentSuccesses).map(({ componentType = "", fullName, created, changed }) => ({
      type: componentType,
      fullName,
      created,
      changed
    })),
    failures: list(details.componentFailures).map(({ componentType = "", fullName, problem, lineNumber }) => ({
      type: componentType,
      fullName,
      problem,
      line: lineNumber ?? null
    })),
    testsRun: Number(tests.numTestsRun ?? 0),
    testFailures: list(tests.failures).map(({ name, methodName, message }) => ({
      className: name,
      method: methodName,
      message
    })),
    coverageWarnings: list(tests.codeCoverageWarnings).map(({ name, message }) =>
      name && !message.includes(name) ? `${name}: ${message}` : message
    ),
    error: errorMessage ?? answer.error
  };
}

interface Conflict {
  type: string;
  fullName: string;
}

/** Source tracking refused before anything was sent: somebody changed these components in the org. */
function conflictsOf(conflicts: Conflict[], error: string): DeploymentResult {
  const problem = "changed in the org since it was last deployed from here (SourceConflict)";
  const names = new Map(conflicts.map(({ type, fullName }) => [`${type}:${fullName}`, { type, fullName }]));
  return {
    outcome: "failed",
    id: null,
    components: [],
    failures: [...names.values()].map((component) => ({ ...component, problem, line: null })),
    testsRun: 0,
    testFailures: [],
    coverageWarnings: [],
    error
  };
}

/** The API omits the brackets of a list with one entry. */
function list<T>(value: Listed<T>): T[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}
