import type { ExternalOnInternalRow, GateRow, TierRow } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill } from "c/format";
import { notLookedAtText, tierReason } from "c/words";
import { labels } from "./labels";

/** Key of a population's row. */
export function tierKey({ license, profile }: Pick<TierRow, "license" | "profile">): string {
  return `${license}|${profile}`;
}

/** Populations with users for whom a lower family is sufficient; largest saving first, then most users first. */
export function oversized(tiers: readonly TierRow[]): TierRow[] {
  const weight = (row: TierRow) => (row.downgradeCandidates ?? 0) + (row.inflationCases ?? 0);
  const saving = (row: TierRow) => row.monthlySavingInflation ?? row.monthlySaving ?? 0;
  return tiers
    .filter((row) => row.targetFamily !== null && weight(row) > 0)
    .sort((a, b) => saving(b) - saving(a) || weight(b) - weight(a));
}

const currency = (row: TierRow) => row.currency;

/** Populations with users who may need less; each row opens its users. */
export const downgradeColumns: FactColumn<TierRow>[] = [
  { label: labels.Common_Profile, key: tierKey, value: ({ profile }) => profile, opens: () => true },
  { label: labels.Common_License, value: ({ license }) => license },
  { label: labels.Common_ActiveUsers, type: "number", value: ({ activeUsers }) => activeUsers },
  { label: labels.Tiers_Candidates, type: "number", value: ({ downgradeCandidates }) => downgradeCandidates },
  { label: labels.Tiers_Inflation, type: "number", value: ({ inflationCases }) => inflationCases },
  { label: labels.Common_SufficientLicense, value: ({ targetFamily }) => targetFamily },
  { label: labels.Common_SavingPerMonth, type: "money", value: ({ monthlySaving }) => monthlySaving, currency },
  {
    label: labels.Tiers_SavingInflation,
    type: "money",
    value: ({ monthlySavingInflation }) => monthlySavingInflation,
    currency
  },
  {
    label: labels.Common_Note,
    value: ({ reason, notLookedAt }) => [tierReason(reason), notLookedAtText(notLookedAt)].filter(Boolean).join(" ")
  }
];

/** Profiles and permission sets that grant something. */
export const grantColumns: FactColumn<GateRow>[] = [
  {
    label: labels.Common_GrantedBy,
    key: ({ license, source, name, object }) => `${license}|${source}|${name}|${object}`,
    value: ({ source, name }) => `${labels[`Trap_Source_${source}`]}: ${name}`
  },
  { label: labels.Common_License, value: ({ license }) => license },
  { label: labels.Common_Object, value: ({ object }) => object },
  { label: labels.Common_Access, value: ({ access }) => labels[`Trap_Access_${access}`] },
  { label: labels.Common_UsersWithAccess, type: "number", value: ({ holders }) => holders },
  { label: labels.Common_NoOtherSource, type: "number", value: ({ soleHolders }) => soleHolders },
  { label: labels.Tiers_Uses, type: "number", value: ({ users }) => users },
  { label: labels.Tiers_Share, type: "percent", value: ({ share }) => share },
  { label: labels.Trap_Kept, type: "number", value: ({ kept }) => kept },
  {
    label: labels.Trap_CostPerMonth,
    type: "money",
    value: ({ monthlyCost }) => monthlyCost,
    currency: (row: GateRow) => row.currency
  }
];

/** Most holders first. */
export function grantRows(gates: readonly GateRow[]): GateRow[] {
  return [...gates].sort((a, b) => b.holders - a.holders);
}

/** External people on internal licenses. */
export const externalColumns: FactColumn<ExternalOnInternalRow>[] = [
  {
    label: labels.Common_License,
    key: ({ license, profile, rule, domain }) => `${license}|${profile}|${rule}|${domain}`,
    value: ({ license }) => license
  },
  { label: labels.Common_Profile, width: "10rem", value: ({ profile }) => profile },
  {
    label: labels.Tiers_Rule,
    width: "10rem",
    value: ({ rule, domain, profile }) => fill(labels[`Tiers_Rule_${rule}`], { name: domain ?? profile })
  },
  { label: labels.Common_Users, type: "number", value: ({ users }) => users }
];

/** Most users first. */
export function externalRows(externals: readonly ExternalOnInternalRow[]): ExternalOnInternalRow[] {
  return externals.filter(({ users }) => users > 0).sort((a, b) => b.users - a.users);
}
