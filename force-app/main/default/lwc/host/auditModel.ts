import type { Audit, AuditFacts, UsageFact, UsagePage } from "c/licenseEngine";
import { audit } from "c/licenseEngine";
import { callHost } from "./callHost";
import { shared } from "./shared";

/** What every page starts from: the facts as read, and what the engine counts in them, computed once. */
export interface OptimizerModel {
  facts: AuditFacts;
  audit: Audit;
}

/**
 * Reads all facts, usage page by page.
 *
 * @param refreshed number of page refreshes: the client cache keeps one answer per value
 * @param onProgress receives the number of usage rows read so far, after each page
 * @throws what the host throws; see `reduceErrors`
 */
async function readFacts(refreshed: number, onProgress: (rows: number) => void): Promise<AuditFacts> {
  const head = await callHost("LicenseFactsController.getFacts", { refreshed });
  const { computedAt } = head.context;
  const usage: UsageFact[] = [];
  let after: string | null = null;
  do {
    // Each page starts where the previous one ended.
    // eslint-disable-next-line no-await-in-loop
    const { rows, next }: UsagePage = await callHost("LicenseFactsController.getUsagePage", { after, computedAt });
    for (const row of rows) usage.push(row);
    after = next;
    onProgress(usage.length);
  } while (after !== null);
  return shared({ ...head, usage });
}

/** Reads the facts and audits them; see `readFacts`. */
export async function loadModel(refreshed: number, onProgress: (rows: number) => void): Promise<OptimizerModel> {
  const facts = await readFacts(refreshed, onProgress);
  return shared({ facts, audit: audit(facts) });
}
