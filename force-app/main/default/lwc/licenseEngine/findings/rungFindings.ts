import { addDays } from "../base/days";
import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { AllocationRow, MovePart } from "../contract/allocations";
import type { Finding } from "../contract/findings";
import type { LadderRow, OwnedRow, Rung } from "../contract/owned";
import { rungParts } from "../costs/rungParts";
import { termPrice } from "../costs/termPrice";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";
import { findingWhen } from "./findingWhen";

type Sections = Pick<AuditWithDecisions, "allocation" | "owned" | "ladder" | "steps">;

/** One finding for each rung of the ladder, by population where users move: their savings add up to the possible saving. */
export function rungFindings(context: DecisionContext, sections: Sections): Finding[] {
  const { allocation, owned, ladder } = sections;
  return ladder.flatMap((row) => {
    const decision = allocation.find(({ family }) => family === row.family) ?? null;
    return row.rungs.flatMap((rung) => {
      const paid = owned.find(({ license }) => license === rung.license) ?? null;
      const when = (part: MovePart | null) => findingWhen(context, sections, row, rung, part);
      if (rung.code === "unusedSeats" && paid) return [{ ...unusedSeats(context, row, rung, paid), ...when(null) }];
      if (rung.code === "pool" && paid && decision)
        return [{ ...poolSize(context, row, rung, paid, decision), ...when(null) }];
      return decision
        ? rungParts(rung, decision).map((part) => ({ ...moves(context, row, rung, decision, part), ...when(part) }))
        : [];
    });
  });
}

/** What all findings of a rung have in common. */
function ofRung(
  { currency }: LadderRow,
  { monthly, confidence }: Rung
): Pick<Finding, "worth" | "monthlySaving" | "currency" | "confidence"> {
  return { worth: "saving", monthlySaving: monthly, currency, confidence };
}

function unusedSeats(context: DecisionContext, row: LadderRow, rung: Rung, paid: OwnedRow): Finding {
  const { quantity, priceSource } = paid;
  // What the seats cost when they go, so that the sentence computes.
  const price = rung.quantity ? money(rung.monthly / rung.quantity) : paid.price;
  const used = context.facts.licenses.find(({ name }) => name === rung.license)?.used ?? null;
  return newFinding({
    ...ofRung(row, rung),
    type: "unusedSeats",
    license: rung.license,
    users: rung.quantity ?? 0,
    priceSource,
    numbers: { quantity, used },
    amounts: { price }
  });
}

/** Users of one population who change basis; for new users, the basis on which to register them. */
function moves(
  { catalog, names }: DecisionContext,
  row: LadderRow,
  rung: Rung,
  { months, users, newcomers }: AllocationRow,
  { license, profileId, to, users: count, monthly }: MovePart
): Finding {
  const idle = rung.code === "idle";
  const toward = to === "login" ? "basisToLogin" : "basisToMember";
  const target = catalog.find(license)?.counterpart ?? row.family;
  return newFinding({
    ...ofRung(row, rung),
    monthlySaving: monthly,
    type: idle ? "dormant" : "basis",
    code: idle ? "dormant" : profileId === null ? "basisNewUsers" : toward,
    license,
    profileId,
    profile: profileId === null ? null : names.profileOf(profileId),
    // A population can have users who move to either basis.
    subject: idle || profileId === null ? null : to,
    users: count,
    months,
    names: { target, basis: newcomers },
    numbers: { months, familyUsers: users.toLogin + users.toMember }
  });
}

/** Sized for the users who are on login basis after the moves; the saving is compared with what today's login users need. */
function poolSize(
  context: DecisionContext,
  row: LadderRow,
  rung: Rung,
  paid: OwnedRow,
  { pool, today, months, from }: AllocationRow
): Finding {
  const { quantity, priceSource, until } = paid;
  const contracted = quantity ?? 0;
  return newFinding({
    ...ofRung(row, rung),
    type: pool < contracted ? "poolShrink" : "poolGrow",
    code: pool < contracted ? "poolShrink" : pool > contracted ? "poolGrow" : "poolKept",
    license: rung.license,
    users: context.facts.licenses.find(({ name }) => name === rung.license)?.activeUsers ?? 0,
    priceSource,
    months,
    numbers: { contracted, pool, needed: today.pool, difference: Math.abs(contracted - pool), months },
    amounts: { price: termPrice(context, paid, from) },
    days: { until: until === null ? null : addDays(until, 1) }
  });
}
