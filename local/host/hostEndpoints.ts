import { InputError } from "../csv/inputError.ts";
import type { OpenStore } from "../facts/index.ts";
import { alertEndpoints } from "./alertEndpoints.ts";
import { decisionEndpoints } from "./decisionEndpoints.ts";
import type { Endpoint, Endpoints } from "./endpoints.ts";
import { enteredFacts } from "./enteredFacts.ts";
import { factsEndpoints } from "./factsEndpoints.ts";
import { ledgerEndpoint } from "./ledgerEndpoint.ts";
import { JOB_ENDPOINTS } from "./jobEndpoints.ts";
import { moveEndpoints } from "./moveEndpoints.ts";
import { RequestError } from "./requestError.ts";
import { moveState } from "./state/moveState.ts";
import { settingsEndpoints, withEntered } from "./settingsEndpoints.ts";
import { setupState } from "./state/setupState.ts";
import { stateFile } from "./state/stateFile.ts";
import { termsEndpoints } from "./termsEndpoints.ts";
import { upgradeEndpoints } from "./upgradeEndpoints.ts";

/**
 * All calls of the pages, by the name of the Apex method.
 *
 * @param path of the state file; plans are stored in a folder beside it, `<name>-plans`, and what is entered on Setup in `<name>-setup.json`
 * @param source the data source of the state
 */
export function hostEndpoints(store: OpenStore, path: string, source: string): ReadonlyMap<string, Endpoint> {
  const moves = moveState(path.replace(/\.json$/, "-plans"), source);
  const setup = setupState(path, source);
  const endpoints: Endpoints = {
    ...JOB_ENDPOINTS,
    ...factsEndpoints(store.facts, async (head) => enteredFacts(head, await setup.read())),
    ...termsEndpoints(store, setup),
    ...settingsEndpoints(setup),
    ...decisionEndpoints(store, stateFile(path, source), async (settings) =>
      withEntered(settings, (await setup.read()).settings)
    ),
    ...upgradeEndpoints(store.upgrades, moves),
    ...moveEndpoints(store.upgrades, moves),
    ...ledgerEndpoint(store, moves),
    ...alertEndpoints()
  };
  return new Map(Object.entries(endpoints).map(([name, endpoint]) => [name, explained(endpoint as Endpoint)]));
}

/** The user must fix a damaged or read-only file; the error says how. */
function explained(endpoint: Endpoint): Endpoint {
  return async (sent) => {
    try {
      return await endpoint(sent);
    } catch (error) {
      throw error instanceof InputError ? new RequestError(500, error.message) : error;
    }
  };
}
