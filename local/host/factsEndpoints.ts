import type { AuditFacts } from "c/licenseEngine";
import { check, orNull, text } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { usagePages } from "./usagePages.ts";

/** The calls that the pages load first. */
export function factsEndpoints(facts: AuditFacts): EndpointsOf<"LicenseFactsController"> {
  const { usage, ...head } = facts;
  const page = usagePages(usage);
  return {
    "LicenseFactsController.getFacts": () => head,
    "LicenseFactsController.getUsagePage": ({ after }) => page(check(orNull(text), after, "after"))
  };
}
