import type { AuditFacts } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import { audit, overview } from "c/licenseEngine";
import { facts } from "./facts";

/** What the pages show of the small test org, or of the given facts. */
export function model(of: AuditFacts = facts()): OptimizerModel {
  const result = audit(of);
  return { facts: of, audit: result, overview: overview(result, of) };
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
