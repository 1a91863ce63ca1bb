import type { OpenStore } from "../facts/index.ts";
import { decisionEndpointsOf } from "./decisionEndpoints.ts";
import { endpointsOf } from "./endpoints.ts";
import type { Endpoint } from "./endpoints.ts";
import { moveEndpointsOf } from "./moveEndpoints.ts";
import { moveState } from "./state/moveState.ts";
import { stateFile } from "./state/stateFile.ts";
import { upgradeEndpointsOf } from "./upgradeEndpoints.ts";

/**
 * All calls of the pages.
 *
 * @param path of the state file; plans are kept in a folder beside it, `<name>-plans`
 * @param source what the state belongs to
 */
export function hostEndpoints(store: OpenStore, path: string, source: string): ReadonlyMap<string, Endpoint> {
  const moves = moveState(path.replace(/\.json$/, "-plans"), source);
  return new Map([
    ...endpointsOf(store.facts),
    ...decisionEndpointsOf(store, stateFile(path, source)),
    ...upgradeEndpointsOf(store.upgrades, moves),
    ...moveEndpointsOf(store.upgrades, moves)
  ]);
}
