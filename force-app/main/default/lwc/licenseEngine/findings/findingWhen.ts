import type { MovePart } from "../contract/allocations";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { FindingTerm } from "../contract/findings";
import type { LadderRow, Rung } from "../contract/owned";
import { dateOf } from "../costs/moveDate";
import { termPrice } from "../costs/termPrice";
import type { DecisionContext } from "../org/orgModel";

/** The first day on which a saving is possible, and what it depends on. */
export interface FindingWhen {
  from: string;
  terms: FindingTerm[];
}

/**
 * When a rung, or the part of it that comes from users of one license, is possible. A part of the saving may be possible by a date that the contract
 * states: then nothing has to be negotiated first.
 *
 * @param part whose moves count; null for the whole rung
 */
export function findingWhen(
  context: DecisionContext,
  { steps, owned }: Pick<AuditWithDecisions, "steps" | "owned">,
  { family, currency }: Pick<LadderRow, "family" | "currency">,
  rung: Pick<Rung, "code" | "license" | "from">,
  part: Pick<MovePart, "license" | "to" | "idle"> | null
): FindingWhen {
  const ofRung = steps.filter(
    (step) =>
      step.family === family && step.rungs.some(({ code, license }) => code === rung.code && license === rung.license)
  );
  const ofPart = ofRung.filter(({ parts }) =>
    parts.some((own) => own.license === part?.license && own.to === part.to && own.idle === part.idle)
  );
  const dated = ofPart.length ? ofPart : ofRung;
  const when = dateOf(dated);
  const from = ofPart.length && when ? when.date : rung.from;
  const paid = owned.filter((row) => row.family === family && row.currency === currency && row.price !== null);
  const isDearer = paid.some((row) => termPrice(context, row, rung.from) !== row.price);
  return {
    from,
    terms: [...(when?.isNegotiated ? (["negotiate"] as const) : []), ...(isDearer ? (["nextTermPrices"] as const) : [])]
  };
}
