import type { AuditWithDecisions } from "../contract/auditResult";
import type { CountedStep } from "../costs/countedSteps";

/** What to ask for in a negotiation: the quantities of one family on one day. */
export interface Ask {
  family: string;
  /** On a day on which the contract can change, or only with a right that it does not state. */
  kind: "atDate" | "negotiate";
  date: string;
  /** Saved per month from that day on. */
  monthly: number;
  currency: string;
  confidence: CountedStep["confidence"];
  /** Seats, and monthly logins, to own from that day on instead of before; null if they do not change or a dismissed finding is among them. */
  seats: Change | null;
  pool: Change | null;
  /** Seats that a lower license can replace. */
  lower: number;
}

interface Change {
  /** Null if unknown. */
  from: number | null;
  to: number;
}

/** Number of asks that a negotiation can carry. */
const MOST = 3;

/** The asks that save most, in the order of their days. */
export function asksOf(
  { owned, ladder }: Pick<AuditWithDecisions, "owned" | "ladder">,
  steps: readonly CountedStep[]
): Ask[] {
  const before = new Map<string, { seats: number | null; pool: number | null }>();
  const quantityOf = (family: string, basis: "member" | "login"): number | null =>
    owned.find((row) => row.family === family && row.basis === basis)?.quantity ?? null;
  const asks = steps.flatMap((step): Ask[] => {
    const { family, kind, date, monthly, currency, confidence, whole } = step;
    if (kind === "now") return [];
    const known = before.get(family) ?? { seats: quantityOf(family, "member"), pool: quantityOf(family, "login") };
    before.set(family, { seats: step.seats ?? known.seats, pool: step.pool ?? known.pool });
    const change = (from: number | null, to: number | null): Change | null => {
      return whole && to !== null && to !== from ? { from, to } : null;
    };
    const [seats, pool] = [change(known.seats, step.seats), change(known.pool, step.pool)].map((one, at) => {
      const now = quantityOf(family, at === 0 ? "member" : "login");
      // What is negotiated does not wait for the steps before it; more than what is owned is less than what would have to be bought.
      return one && kind === "negotiate" ? { ...one, from: now !== null && one.to < now ? now : null } : one;
    });
    return monthly > 0
      ? [{ family, kind, date, monthly, currency, confidence, seats, pool, lower: lowerOf(step, ladder) }]
      : [];
  });
  return asks
    .sort((a, b) => b.monthly - a.monthly)
    .slice(0, MOST)
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** By day; what needs a right comes last. */
function orderOf({ kind, date }: Ask): string {
  return `${kind} ${date}`;
}

/** Seats of the rung of lower licenses, in proportion to the money of this step. */
function lowerOf({ family, currency, rungs }: CountedStep, ladder: AuditWithDecisions["ladder"]): number {
  const own = rungs.find(({ code }) => code === "tier");
  const row = ladder.find((one) => one.family === family && one.currency === currency);
  const rung = row?.rungs.find(({ code }) => code === "tier");
  return own && rung && rung.monthly > 0 ? Math.round(((rung.quantity ?? 0) * own.monthly) / rung.monthly) : 0;
}
