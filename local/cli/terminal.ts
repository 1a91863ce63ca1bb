import { findCli } from "../export/salesforceCli.ts";
import type { Cli } from "../export/salesforceCli.ts";

/** The environment of a command: where it writes, and what the machine offers. */
export interface Terminal {
  out: Writer;
  err: Writer;
  env: Readonly<NodeJS.ProcessEnv>;
  /**
   * Catches Ctrl+C and SIGTERM, so that a command can clean up: the first one aborts the signal, the second one ends the process.
   *
   * @returns aborted when the first one arrives
   */
  stopSignal(): AbortSignal;
  /** The Salesforce CLI. @throws InputError if there is none */
  salesforceCli(): Cli;
}

/** A stream that may be a terminal. */
export type Writer = NodeJS.WritableStream & { isTTY?: boolean };

/** The terminal of this process. */
export const TERMINAL: Terminal = {
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  stopSignal() {
    const controller = new AbortController();
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => (controller.signal.aborted ? process.exit(130) : controller.abort()));
    return controller.signal;
  },
  salesforceCli: findCli
};

/** Writes lines to a terminal. */
export function sayOn({ out }: Pick<Terminal, "out">): (text: string) => void {
  return (text) => void out.write(`${text}\n`);
}
