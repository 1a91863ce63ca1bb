import { catalogOf } from "./catalog";
import { basisFindings } from "./basisFindings";
import type { AuditFacts, EconomicsRow, Finding, PoolRow } from "./contract";
import type { FindingTexts } from "./findingTexts";
import { poolFindings } from "./poolFindings";
import { priceBook } from "./prices";
import { seatFindings } from "./seatFindings";

/** Everything to act on, by monthly saving, largest first; without a known saving last, then by id. */
export function findingsOf(
  facts: AuditFacts,
  economics: readonly EconomicsRow[],
  pools: readonly PoolRow[],
  texts: FindingTexts
): Finding[] {
  const catalog = catalogOf(facts.catalog);
  const book = priceBook(facts, catalog);
  return [
    ...basisFindings(facts, economics, catalog, texts),
    ...seatFindings(facts, catalog, book, texts),
    ...poolFindings(facts, pools, catalog, book, texts)
  ].sort(bySaving);
}

/** Order of findings: by monthly saving, largest first; without a known saving last, then by id. */
export function bySaving(a: Pick<Finding, "monthlySaving" | "id">, b: Pick<Finding, "monthlySaving" | "id">): number {
  if (a.monthlySaving !== b.monthlySaving) return (b.monthlySaving ?? -Infinity) - (a.monthlySaving ?? -Infinity);
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
