import { InputError } from "../csv/inputError.ts";
import type { Endpoint } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";

/** Endpoints by name. A damaged file, or one that can't be written, is for the user to see to, in the words of the error. */
export function explainedEndpoints(endpoints: readonly (readonly [string, Endpoint])[]): ReadonlyMap<string, Endpoint> {
  return new Map(endpoints.map(([name, endpoint]) => [name, explained(endpoint)]));
}

function explained(endpoint: Endpoint): Endpoint {
  return async (parameters) => {
    try {
      return await endpoint(parameters);
    } catch (error) {
      throw error instanceof InputError ? new RequestError(500, error.message) : error;
    }
  };
}
