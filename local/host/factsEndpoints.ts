import type { AuditFacts, FactsHead } from "c/licenseEngine";
import { check, orNull, text } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { usagePages } from "./usagePages.ts";

/**
 * The calls that the pages load first.
 *
 * @param entered the facts with what was entered since the folder was read; usage never changes
 */
export function factsEndpoints(
  facts: AuditFacts,
  entered: (head: FactsHead) => Promise<FactsHead> = (head) => Promise.resolve(head)
): EndpointsOf<"LicenseFactsController"> {
  const { usage, ...head } = facts;
  const page = usagePages(usage);
  return {
    "LicenseFactsController.getFacts": () => entered(head),
    "LicenseFactsController.getUsagePage": ({ after }) => page(check(orNull(text), after, "after"))
  };
}
