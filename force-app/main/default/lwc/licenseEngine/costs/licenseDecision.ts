import { addDays } from "../base/days";
import type { AllocationRow } from "../contract/allocations";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { LicenseDecision } from "../contract/licenseDecisions";
import type { OwnedRow } from "../contract/owned";
import type { StepRow } from "../contract/steps";

type Sections = Pick<AuditWithDecisions, "allocation" | "owned" | "steps" | "seats" | "pools" | "economics">;

/** A share of the pool that does not justify a change; the same as in the advice on pools. */
const CLOSE = 20;

/** The decisions on all licenses that are owned, in the audit's order (money.md 3 to 5). */
export function licenseDecisions(sections: Sections): LicenseDecision[] {
  return sections.owned.map((paid) => licenseDecision(sections, paid));
}

function licenseDecision(sections: Sections, paid: OwnedRow): LicenseDecision {
  const { license, family, basis, quantity: owned } = paid;
  const decision = sections.allocation.find((row) => row.family === family) ?? null;
  const steps = sections.steps.filter((row) => row.family === family);
  const needed = basis === "login" ? poolToOwn(sections, license) : seatsToOwn(sections, paid, decision);
  const change = changeOf(basis, owned, needed);
  const dated = change === "fewer" || change === "more" ? datesOf(steps, paid, needed) : null;
  const first = dated?.[0] ?? null;
  const later = decision?.from ?? (paid.until === null ? null : addDays(paid.until, 1));
  const changes = dated !== null;
  return {
    license,
    basis,
    change,
    owned,
    needed,
    from: changes ? (first?.date ?? later) : null,
    to: changes ? (dated.at(-1)?.date ?? later) : null,
    // Without a line that ends, nothing gives the right to own another quantity.
    negotiate: first ? first.kind === "negotiate" : changes && paid.until === null,
    moving: sections.economics.find((row) => row.profile === null && row.license === license)?.moving ?? 0,
    now: nowOf(steps, paid),
    currency: paid.currency
  };
}

/** The pool of the decision, without one that of the rule of thumb. */
function poolToOwn({ pools }: Sections, license: string): number | null {
  const pool = pools.find((row) => row.license === license);
  return pool?.decided ?? pool?.recommended ?? null;
}

/**
 * What is left once the ladder's seats are given back. Without both prices nobody moves: then only unused seats are given back, seats that are
 * missing are bought, and else nothing is decided (null).
 */
function seatsToOwn(
  { seats }: Sections,
  { license, quantity }: OwnedRow,
  decision: AllocationRow | null
): number | null {
  const row = seats.find((one) => one.license === license);
  const isPriced = Boolean(decision?.promised);
  const dropped = (isPriced ? row?.trueDownSeatsMoved : row?.trueDownSeats) ?? 0;
  if (dropped && quantity !== null) return quantity - dropped;
  if (!decision) return null;
  return isPriced || (quantity !== null && decision.seats > quantity) ? decision.seats : null;
}

function changeOf(
  basis: LicenseDecision["basis"],
  owned: number | null,
  needed: number | null
): LicenseDecision["change"] {
  if (owned === null || needed === null) return "unknown";
  const close = basis === "login" && Math.abs(needed - owned) * CLOSE <= owned;
  if (close || needed === owned) return "keep";
  return needed < owned ? "fewer" : "more";
}

/**
 * The dated steps that bring the quantity from what is owned to what is needed; empty where no step does. Before the moves, a step may ask for the
 * opposite, as for the pool that today's login users need.
 */
function datesOf(steps: readonly StepRow[], { basis, quantity }: OwnedRow, needed: number | null): StepRow[] {
  const found: StepRow[] = [];
  const isToward = (own: number): boolean => (own - (quantity ?? 0)) * ((needed ?? 0) - (quantity ?? 0)) > 0;
  let last = quantity;
  for (const step of steps) {
    const own = basis === "member" ? step.seats : step.pool;
    if (step.kind === "now" || own === null || own === last || !isToward(own)) continue;
    found.push(step);
    last = own;
    if (own === needed) break;
  }
  return found;
}

/** Avoided overage belongs to the pool, avoided purchases belong to the seats. */
function nowOf(steps: readonly StepRow[], { basis }: OwnedRow): LicenseDecision["now"] {
  const step = steps.find(({ kind }) => kind === "now");
  if (!step?.avoids) return null;
  const { logins, cost, seats } = step.avoids;
  const users = step.moves.reduce((sum, move) => sum + move.users, 0);
  const own = basis === "login" ? { logins, cost, seats: 0 } : { logins: 0, cost: 0, seats };
  return own.logins > 0 || own.seats > 0 ? { users, ...own } : null;
}
