import type { AuditWithDecisions } from "../contract/auditResult";
import type { FindingTerm } from "../contract/findings";
import type { LadderRow, Rung } from "../contract/owned";
import { termPrice } from "../costs/termPrice";
import type { DecisionContext } from "../org/orgModel";

/** What the saving of a rung depends on. Part of it may be possible by a date that the contract states: then nothing has to be negotiated first. */
export function findingTerms(
  context: DecisionContext,
  { steps, owned }: Pick<AuditWithDecisions, "steps" | "owned">,
  { family, currency }: Pick<LadderRow, "family" | "currency">,
  { code, license, from }: Pick<Rung, "code" | "license" | "from">
): FindingTerm[] {
  const dated = steps.filter(
    (step) => step.family === family && step.rungs.some((rung) => rung.code === code && rung.license === license)
  );
  const isOpen = dated.length > 0 && dated.every(({ kind }) => kind === "negotiate");
  const paid = owned.filter((row) => row.family === family && row.currency === currency && row.price !== null);
  const isDearer = paid.some((row) => termPrice(context, row, from) !== row.price);
  return [...(isOpen ? (["negotiate"] as const) : []), ...(isDearer ? (["nextTermPrices"] as const) : [])];
}
