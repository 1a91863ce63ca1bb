import type { AuditFacts } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { audit } from "c/licenseEngine";
import { facts } from "./facts";

/** What the pages start from in the small test org, or with the given facts. */
export function model(of: AuditFacts = facts()): OptimizerModel {
  return { facts: of, audit: audit(of) };
}

/** The test org before its first complete month. */
export function young(): AuditFacts {
  const all = facts();
  const months = all.context.months.slice(0, 1);
  return facts(
    { usage: all.usage.filter((row) => row.month === months[0].month) },
    { months, coverage: { from: "2026-04-20", to: "2026-04-29" }, asOf: "2026-04-29" }
  );
}

/** The test org with no price at all. */
export function unpriced(): AuditFacts {
  return facts({ contracts: [] });
}
