import type { Readable } from "node:stream";
import type { InputError } from "../csv/inputError.ts";
import { openLogin } from "../export/orgLogin.ts";
import type { OrgLogin } from "../export/orgLogin.ts";

/** The environment of a command: what it reads, where it writes, and what the machine offers. */
export interface Terminal {
  input: Readable;
  out: Writer;
  err: Writer;
  env: Readonly<NodeJS.ProcessEnv>;
  /**
   * Catches Ctrl+C and SIGTERM, so that a command can clean up: the first one aborts the signal, the second one ends the process.
   *
   * @param input whose end is such a signal, too
   * @returns aborted when the first one arrives
   */
  stopSignal(input?: Readable): AbortSignal;
  /**
   * A login that the Salesforce CLI has stored.
   *
   * @param alias or username; the CLI's default org if not given
   * @throws InputError naming the known orgs if there is none
   */
  login(alias?: string): Promise<OrgLogin>;
  /** Told of a mistake, which is written to `err` otherwise. */
  refused?(mistake: InputError): void;
  /** Told when the pages are served; their link is written to `out` otherwise. */
  ready?(links: PagesLinks): Promise<void>;
}

/** The addresses that let a browser in. */
interface PagesLinks {
  /** Again and again. */
  link: string;
  /** Makes one that does so only once: for a place that others see, as the list of processes. */
  onceLink(): string;
}

/** A stream that may be a terminal. */
export type Writer = NodeJS.WritableStream & { isTTY?: boolean };

/** The terminal of this process. */
export const TERMINAL: Terminal = {
  input: process.stdin,
  out: process.stdout,
  err: process.stderr,
  env: process.env,
  stopSignal(input) {
    const controller = new AbortController();
    for (const end of ["end", "close", "error"]) input?.once(end, () => controller.abort());
    for (const signal of ["SIGINT", "SIGTERM"] as const)
      process.on(signal, () => (controller.signal.aborted ? process.exit(130) : controller.abort()));
    return controller.signal;
  },
  login: openLogin
};

/** Writes lines to a terminal. */
export function sayOn({ out }: Pick<Terminal, "out">): (text: string) => void {
  return (text) => void out.write(`${text}\n`);
}
