import type { ExternalOnInternalRow, GateRow, TierRow } from "../contract/access";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { Finding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { newFinding } from "./finding";

type Sections = Pick<AuditWithDecisions, "tiers" | "gates" | "externals">;

/** Users with more than they need: downgrade candidates, inflation cases, permission traps, external people on internal licenses. */
export function tierFindings(context: DecisionContext, { tiers, gates, externals }: Sections): Finding[] {
  const window = context.decisions?.access?.window ?? { from: context.asOf, to: context.asOf };
  return [
    ...tiers.flatMap((row) => needs(context, row, window)),
    ...gates.filter(({ trap }) => trap).map((row) => trapped(row, window)),
    ...externals.filter(({ users }) => users > 0).map(external)
  ];
}

function needs(
  { settings, book, pricedMonth, catalog }: DecisionContext,
  row: TierRow,
  window: { from: string; to: string }
): Finding[] {
  const { license, profileId, profile, family, targetFamily, activeUsers, holders, users, currency } = row;
  if (targetFamily === null) return [];
  const type = catalog.find(license);
  const priceSource = type && currency !== null ? book.family(type, row.basis, pricedMonth).memberSource : null;
  const make = (kind: "downgrade" | "inflation", count: number | null, saving: number | null): Finding[] => {
    if (count === null || count < settings.minUsers) return [];
    return [
      newFinding({
        type: kind,
        license,
        profileId,
        profile,
        users: count,
        monthlySaving: saving,
        currency,
        priceSource,
        confidence: "high",
        names: { family, targetFamily },
        numbers: { activeUsers, holders, used: users },
        days: window
      })
    ];
  };
  const all = row.monthlySavingInflation;
  return [
    ...make("downgrade", row.downgradeCandidates, row.monthlySaving),
    ...make(
      "inflation",
      row.inflationCases,
      all === null || row.monthlySaving === null ? null : all - row.monthlySaving
    )
  ];
}

function trapped(row: GateRow, window: { from: string; to: string }): Finding {
  const { object, source, profileId, name, license, family, access, holders, soleHolders, users, share } = row;
  return newFinding({
    type: "objectTrap",
    license,
    profileId,
    profile: source === "profile" ? name : null,
    subject: `${object}/${source}/${name}`,
    subjectKey: `${object}/${source}/${profileId ?? name}`,
    users: holders,
    confidence: "high",
    names: { object, access, name, family },
    numbers: { holders, soleHolders, used: users },
    shares: { percent: share },
    days: window
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
