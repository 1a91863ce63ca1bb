import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { RungCode } from "../contract/owned";

/** What the next term of a family costs more than what is paid and needed today, per month; below 0: less. */
export interface Growth {
  family: string;
  currency: string;
  more: number;
  /** Whether it is more than a few percent of what is paid. */
  isMuch: boolean;
}

/** What the next term costs more is worth telling above this share of today's cost. */
const MUCH = 0.03;
/** Rungs of what is paid and not needed even if everybody stays where they are. */
const PAID: readonly RungCode[] = ["unusedSeats", "pool"];

/**
 * Today's cost and the best one leave out what the next term adds: both its costs contain new users and a pool for all logins, at its prices, so going on as
 * today can cost more than what is paid. The best cost with it is the expected cost of the term, with all advice followed. Families with a promise.
 */
export function growthOf({ ladder, allocation }: Pick<AuditWithDecisions, "ladder" | "allocation">): Growth[] {
  return ladder.flatMap(({ family, currency, today, coming, rungs }): Growth[] => {
    const decision = allocation.find((row) => row.family === family && row.currency === currency);
    if (!decision?.promised || !decision.cost) return [];
    const given = rungs.reduce((all, { code, monthly }) => all + (PAID.includes(code) ? monthly : 0), 0);
    const more = money(decision.cost.now - (today + coming - given));
    return [{ family, currency, more, isMuch: more > MUCH * today }];
  });
}
