import type { AuditFacts } from "c/licenseEngine";
import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";
import { usagePages } from "./usagePages.ts";

/** The calls that the pages load first. */
export function factsEndpoints(facts: AuditFacts): EndpointsOf<"LicenseFactsController"> {
  const { usage, ...head } = facts;
  const page = usagePages(usage);
  return {
    "LicenseFactsController.getFacts": () => head,
    "LicenseFactsController.getUsagePage": ({ after }) => page(optionalText("after", after))
  };
}

function optionalText(name: string, value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "string") throw new RequestError(400, `Parameter ${name}: expected a text or null.`);
  return value;
}
