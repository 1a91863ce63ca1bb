import type { AuditFacts } from "c/licenseEngine";
import { RequestError } from "./requestError.ts";
import { usagePages } from "./usagePages.ts";

/** Answers one call of an Apex method: parameters in, JSON out. */
export type Endpoint = (parameters: Readonly<Record<string, unknown>>) => unknown;

/**
 * The calls that the pages may make, by the name of the Apex method that answers them in the org (`Class.method`). Both hosts answer
 * the same JSON; `contract/host.ts` of the engine describes it.
 */
export function endpointsOf(facts: AuditFacts): ReadonlyMap<string, Endpoint> {
  const { usage, ...head } = facts;
  const page = usagePages(usage);
  return new Map<string, Endpoint>([
    ["LicenseFactsController.getFacts", () => head],
    ["LicenseFactsController.getUsagePage", ({ after }) => page(optionalText("after", after))]
  ]);
}

function optionalText(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new RequestError(400, `Parameter ${name}: expected a text or null.`);
  return value;
}
