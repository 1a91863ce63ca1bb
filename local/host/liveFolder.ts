import { InputError } from "../csv/inputError.ts";
import type { OpenStore } from "../facts/index.ts";
import type { Endpoint } from "./endpoints.ts";
import { liveReading, unreadable } from "./liveReading.ts";
import { RequestError } from "./requestError.ts";

/** The call with which each load of the pages begins. */
export const FIRST_CALL = "LicenseFactsController.getFacts";

/** A folder that is read again when its files have changed. */
export interface LiveFolder {
  /** The calls of the pages, each answered from one reading. */
  endpoints: ReadonlyMap<string, Endpoint>;
  /** Tells readings apart; `computedAt` of the facts. */
  snapshot(): string;
  /** Closes the folder once all calls are answered. */
  close(): Promise<void>;
}

/**
 * Serves the newest reading of a folder. A load of the pages reads it again if files have changed; calls that have begun are answered from the
 * reading with which they began.
 *
 * @param open reads the folder
 * @param endpointsOf the calls over a reading
 * @throws InputError if the first reading fails
 */
export async function liveFolder(
  open: () => Promise<OpenStore>,
  endpointsOf: (store: OpenStore) => ReadonlyMap<string, Endpoint>
): Promise<LiveFolder> {
  const live = await liveReading(open, endpointsOf);

  function answering(name: string): Endpoint {
    return async (sent) => {
      if (name === FIRST_CALL) await live.renew().catch(refuse);
      return live.use((endpoints) => endpoints.get(name)!(sent));
    };
  }

  return {
    endpoints: new Map([...live.made().keys()].map((name) => [name, answering(name)])),
    snapshot: () => live.store().facts.context.computedAt,
    close: () => live.close()
  };
}

/** The old numbers are not shown as if they were the new ones. */
function refuse(error: unknown): never {
  if (!(error instanceof InputError)) throw error;
  throw new RequestError(500, unreadable(error));
}
