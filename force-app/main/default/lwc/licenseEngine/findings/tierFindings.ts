import type { ExternalOnInternalRow, GateRow, TierRow } from "../contract/access";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { DecisionFinding } from "../contract/findings";
import type { DecisionContext } from "../org/orgModel";
import { decisionFinding } from "./finding";
import type { FindingTexts } from "./texts";

type Sections = Pick<AuditWithDecisions, "tiers" | "gates" | "externals">;

/** Who has more than they need: downgrade candidates, inflation cases, permission traps, external people on internal licenses. */
export function tierFindings(
  context: DecisionContext,
  { tiers, gates, externals }: Sections,
  texts: FindingTexts
): DecisionFinding[] {
  const window = context.decisions?.access?.window ?? { from: context.asOf, to: context.asOf };
  return [
    ...tiers.flatMap((row) => needs(context, row, window, texts)),
    ...gates.filter(({ trap }) => trap).map((row) => trapped(row, window, texts)),
    ...externals.filter(({ users }) => users > 0).map((row) => external(row, texts))
  ];
}

function needs(
  { settings, book, pricedMonth, catalog }: DecisionContext,
  row: TierRow,
  window: { from: string; to: string },
  texts: FindingTexts
): DecisionFinding[] {
  const { license, profileId, profile, family, targetFamily, activeUsers, holders, users, currency } = row;
  if (targetFamily === null) return [];
  const type = catalog.find(license);
  const priceSource = type && currency !== null ? book.family(type, row.basis, pricedMonth).memberSource : null;
  const make = (kind: "downgrade" | "inflation", count: number | null, saving: number | null): DecisionFinding[] => {
    if (count === null || count < settings.minUsers) return [];
    const numbers = { family, targetFamily, activeUsers, holders, used: users, ...window };
    const terms = { license, profileId, profile, users: count, monthlySaving: saving, currency, priceSource };
    return [decisionFinding({ type: kind, wording: kind, ...terms, confidence: "high", numbers }, texts)];
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

function trapped(row: GateRow, window: { from: string; to: string }, texts: FindingTexts): DecisionFinding {
  const { object, source, profileId, name, license, family, access, holders, soleHolders, users, share } = row;
  return decisionFinding(
    {
      type: "objectTrap",
      wording: "objectTrap",
      license,
      profileId,
      profile: source === "profile" ? name : null,
      subject: `${object}/${source}/${name}`,
      subjectKey: `${object}/${source}/${profileId ?? name}`,
      users: holders,
      confidence: "high",
      numbers: {
        object,
        access,
        name,
        family,
        holders,
        soleHolders,
        used: users,
        percent: share === null ? null : 100 * share,
        ...window
      }
    },
    texts
  );
}

function external(
  { license, profile, rule, domain, users }: ExternalOnInternalRow,
  texts: FindingTexts
): DecisionFinding {
  return decisionFinding(
    {
      type: "externalOnInternal",
      wording: "externalOnInternal",
      license,
      profile,
      subject: `${rule}/${domain ?? profile}`,
      users,
      confidence: "high",
      numbers: { rule, by: domain ?? profile }
    },
    texts
  );
}
