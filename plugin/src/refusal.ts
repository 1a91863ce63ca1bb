import { SfError } from "@salesforce/core";
import { inFlags } from "./flags.ts";
import type { Refusal } from "./optimizer.ts";

/**
 * An error of the CLI for what License Optimizer refused: its reason, and what to do as actions.
 *
 * @param flagOf flags by option, where they have another name than usual
 */
export function errorOf({ reason, actions, code }: Refusal, { exitCode, name, flagOf, more = [] }: RefusedAs): SfError {
  // Without the cause: the CLI reports a TypeError anywhere in it, as fetch throws them, as a failure of the program.
  return new SfError(
    inFlags(reason, flagOf),
    code === undefined ? name : `${code[0]!.toUpperCase()}${code.slice(1)}Error`,
    [...actions, ...more].map((action) => inFlags(action, flagOf)),
    exitCode
  );
}

/** The kind of an error. */
export interface RefusedAs {
  /** 2 for a mistake in the flags, 1 for the rest, as in other commands of the CLI. */
  exitCode: 1 | 2;
  /** Of an error that has no name of its own. */
  name: string;
  flagOf?: Readonly<Record<string, string>>;
  /** Further actions. */
  more?: string[];
}
