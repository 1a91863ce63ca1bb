import { money } from "../base/numbers";
import type { ExternalOnInternalRow, TierRow, TierSaving, Trap } from "../contract/access";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { shareOut } from "../base/shares";
import { tierWorths } from "../costs/tierRung";
import { keptBy, traps } from "../tiers/gates";
import { tierSavings } from "../tiers/tiers";
import { newFinding } from "./finding";
import { findingWhen } from "./findingWhen";
import type { FindingWhen } from "./findingWhen";

type Sections = Pick<AuditWithDecisions, "tiers" | "gates" | "externals">;
type Window = { from: string; to: string };

/**
 * Users with more than they need: downgrade candidates, permission traps, inflation cases, external people on internal licenses. A user is in one of
 * them: whom a trap keeps is no inflation case.
 */
export function tierFindings(context: DecisionContext, { tiers, gates, externals }: Sections): Finding[] {
  const window = context.decisions?.access?.window ?? { from: context.asOf, to: context.asOf };
  const trapped = traps(gates);
  const savings = tierSavings(context);
  return [
    ...tiers.flatMap((row) => needs(context, row, savings, trapped, window)),
    ...trapped.map((trap) => trapFinding(trap, window)),
    ...externals.filter(({ users }) => users > 0).map(external)
  ];
}

function needs(
  { settings }: DecisionContext,
  row: TierRow,
  savings: readonly TierSaving[],
  trapped: readonly Trap[],
  window: Window
): Finding[] {
  const { license, profileId, profile, family, targetFamily, activeUsers, holders, users, reason } = row;
  if (targetFamily === null || reason === "notCheaper") return [];
  const own = savings.filter((saving) => saving.license === license && saving.profileId === profileId);
  const make = (kind: "downgrade" | "inflation", rows: readonly TierSaving[]): Finding[] => {
    const count = rows.reduce((sum, saving) => sum + saving.users, 0);
    if (!count || count < settings.minUsers) return [];
    const monthly = reason === null ? money(rows.reduce((sum, saving) => sum + (saving.monthly ?? 0), 0)) : null;
    return [
      newFinding({
        type: kind,
        license,
        profileId,
        profile,
        users: count,
        currency: row.currency,
        priceSource: row.priceSource,
        confidence: row.confidence,
        names: { family, targetFamily },
        numbers: { activeUsers, holders, used: users },
        amounts: { monthly },
        days: window,
        tier: { notLookedAt: row.notLookedAt, reason }
      })
    ];
  };
  const isTrapped = ({ heldBy }: TierSaving): boolean =>
    trapped.some(
      (trap) =>
        trap.license === license &&
        trap.source === heldBy.by &&
        (trap.source === "profile" ? trap.profileId === profileId : trap.name === heldBy.name)
    );
  return [
    ...make(
      "downgrade",
      own.filter(({ heldBy }) => heldBy.by === "nothing")
    ),
    ...make(
      "inflation",
      own.filter((saving) => saving.heldBy.by !== "nothing" && !isTrapped(saving))
    )
  ];
}

/** The findings with their part of the ladder and its day, where they have one; the amount in their evidence is that part. */
export function pricedTiers(
  context: DecisionContext,
  findings: readonly Finding[],
  sections: Pick<AuditWithDecisions, "ladder" | "owned" | "allocation" | "steps">
): Finding[] {
  const parts = findings.map((): { monthly: number; when: FindingWhen } | null => null);
  for (const row of sections.ladder)
    for (const rung of row.rungs) {
      if (rung.code !== "tier") continue;
      const paid = sections.owned.find(({ license }) => license === rung.license)!;
      const decision = sections.allocation.find(({ family }) => family === row.family) ?? null;
      const when = findingWhen(context, sections, row, rung, null);
      shareOut(rung.monthly, tierWorths(context, findings, paid, decision)).forEach((monthly, index) => {
        if (monthly > 0) parts[index] = { monthly, when };
      });
    }
  return findings.map((finding, index) => {
    const part = parts[index];
    const unknown = finding.tier !== null && finding.amounts.monthly === null && finding.tier.reason === "noPrices";
    if (!part) return unknown ? { ...finding, worth: "unknown" } : finding;
    const { monthly, when } = part;
    return {
      ...finding,
      ...when,
      worth: "saving",
      monthlySaving: monthly,
      amounts: { ...finding.amounts, monthly }
    };
  });
}

function trapFinding(trap: Trap, window: Window): Finding {
  const { objects, source, profileId, name, license, family, access, holders, soleHolders, kept, users, share } = trap;
  return newFinding({
    type: "objectTrap",
    license,
    profileId,
    profile: source === "profile" ? name : null,
    subject: `${objects.join("+")}/${source}/${name}`,
    subjectKey: `${objects.join("+")}/${source}/${profileId ?? name}`,
    users: keptBy(trap),
    currency: trap.currency,
    priceSource: trap.priceSource,
    confidence: trap.confidence,
    names: { object: objects.join(", "), access, name, family, targetFamily: trap.targetFamilies.join(", ") },
    numbers: { holders, soleHolders, kept, used: users },
    shares: { percent: share },
    amounts: { monthly: trap.monthlyCost },
    days: window,
    tier: { notLookedAt: trap.notLookedAt, reason: trap.costReason }
  });
}

function external({ license, profile, rule, domain, users }: ExternalOnInternalRow): Finding {
  return newFinding({
    type: "externalOnInternal",
    license,
    profile,
    subject: `${rule}/${domain ?? profile}`,
    users,
    confidence: "high",
    names: { rule, by: domain ?? profile }
  });
}
