// Types of bin/commands.mjs. A test holds them to local/cli/commands.ts.
import type { Readable } from "node:stream";
import type { Connection } from "@jsforce/jsforce-node";

/** The name of a command. */
export type CommandName = "start" | "audit" | "export" | "load" | "mcp" | "sample" | "warehouse";

/** A stream that may be a terminal. */
export type Writer = NodeJS.WritableStream & { isTTY?: boolean };

/** A login that the Salesforce CLI has stored. */
export interface OrgLogin {
  /** As the user calls the org: an alias or a username. */
  alias: string;
  username: string;
  /** As of @salesforce/core, too. */
  connection: Connection;
  /** API version that the user has set (`org-api-version`); null for the org's newest. */
  apiVersion: string | null;
}

/** The environment of a command: what it reads, where it writes, and what the machine offers. */
export interface Terminal {
  /** What `mcp` reads. */
  input: Readable;
  /** The result, as JSON or text; ended by the command when it has printed it. */
  out: Writer;
  /** Progress and mistakes. */
  err: Writer;
  env: Readonly<NodeJS.ProcessEnv>;
  /**
   * @param input whose end stops the command, too
   * @returns aborted when the command is to stop; the default listens to Ctrl+C and SIGTERM
   */
  stopSignal(input?: Readable): AbortSignal;
  /** @returns the login of an org by alias or username; the default takes it from the store of the Salesforce CLI */
  login(alias?: string): Promise<OrgLogin>;
  /** Told of a mistake, which is written to `err` otherwise. */
  refused?(mistake: Refusal): void;
  /** Told when `start` serves the pages; their link is written to `out` otherwise. */
  ready?(links: PagesLinks): Promise<void>;
}

/** A mistake in the options or the data. */
export interface Refusal {
  /** The reason and the actions. */
  message: string;
  reason: string;
  /** What to do, as far as it is told apart from the reason. */
  actions: readonly string[];
  /** Names the reason, as `loginExpired`. */
  code: string | undefined;
}

/** The addresses that let a browser in. */
export interface PagesLinks {
  /** Again and again. */
  link: string;
  /** Makes one that does so only once: for a place that others see, as the list of processes. */
  onceLink(): string;
}

/** What `export --json` prints. */
export interface ExportDocument {
  /** The folder, as an absolute path. */
  directory: string;
  alias: string;
  username: string;
  /** 18 characters. */
  orgId: string;
  /** ISO 8601 UTC: logins before it are there. */
  exportedAt: string;
  /** `name` and `rows` are null where the org lacks the object. */
  files: { object: string; name: string | null; rows: number | null }[];
  notes: string[];
  /** What makes the export useless, or may; null if all is well. */
  warning: string | null;
}

/** The commands in the order of the help, with what each does in one line. */
export const SUMMARIES: readonly { name: string; summary: string }[];

/** Whether there is a command of this name. */
export function isCommand(name: string): name is CommandName;

/**
 * Checks the options of a command without running it.
 *
 * @returns the mistake; null if there is none, or the command finds it only when it runs
 */
export function check(name: CommandName, line: string[]): Promise<Refusal | null>;

/**
 * Runs a command as the terminal does. The language of its texts is chosen once in a process, by the first command that runs.
 *
 * @param line its options, as in `["--data", "exports/my-org", "--json"]`
 * @param terminal what differs from the terminal of this process
 * @returns the exit code: 0, or 2 for a mistake in the options or the data, which stands on `err`
 */
export function run(name: CommandName, line: string[], terminal?: Partial<Terminal>): Promise<number>;
