import { keptPath } from "../facts/index.ts";
import type { FactsOptions } from "../facts/index.ts";
import { statePath } from "../host/state/statePath.ts";
import type { StateSource } from "../host/state/statePath.ts";
import { STATE } from "./places.ts";

/** The state file of a data source, in the folder that `--state` names. */
export function stateOf(source: StateSource, { state = STATE }: { state?: string }): string {
  return statePath(state, source);
}

/** Where the facts of a data source are kept; nowhere for an org, whose export is removed at the end. */
export function keepOf(source: StateSource, values: { state?: string; fresh?: boolean }): FactsOptions["keep"] {
  if (source.kind === "org") return undefined;
  return { path: keptPath(stateOf(source, values)), fresh: values.fresh };
}
