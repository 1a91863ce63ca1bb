import type { ExternalOnInternalRow, GateRow, TierRow } from "c/licenseEngine";
import type { FactColumn, FactRow } from "c/factTable";
import { oversized } from "c/accessRows";
import { decisionReason } from "c/decisionWords";
import { fill, formatMoney, formatNumber, formatPercent } from "c/licenseFormat";
import { labels } from "./labels";

const text = (label: string): FactColumn => ({ label });
const number = (label: string): FactColumn => ({ label, number: true });

export const downgradeColumns: FactColumn[] = [
  text(labels.Tiers_Profile),
  text(labels.Tiers_License),
  number(labels.Tiers_Active),
  number(labels.Tiers_Candidates),
  number(labels.Tiers_Inflation),
  text(labels.Tiers_Target),
  number(labels.Tiers_Saving),
  number(labels.Tiers_SavingInflation),
  text(labels.Tiers_Note)
];

/** Key of a population's row. */
export function tierKey({ license, profile }: Pick<TierRow, "license" | "profile">): string {
  return `${license}|${profile}`;
}

/** Populations with somebody who may need less; each opens its users. */
export function downgradeRows(tiers: readonly TierRow[]): FactRow[] {
  return oversized(tiers).map((row) => ({
    key: tierKey(row),
    open: true,
    cells: [
      row.profile,
      row.license,
      formatNumber(row.activeUsers),
      formatNumber(row.downgradeCandidates),
      formatNumber(row.inflationCases),
      row.targetFamily!,
      formatMoney(row.monthlySaving, row.currency),
      formatMoney(row.monthlySavingInflation, row.currency),
      decisionReason(row.reason)
    ]
  }));
}

export const grantColumns: FactColumn[] = [
  text(labels.Tiers_Source),
  text(labels.Tiers_License),
  text(labels.Tiers_Object),
  text(labels.Tiers_Access),
  number(labels.Tiers_Holders),
  number(labels.Tiers_Sole),
  number(labels.Tiers_Uses),
  number(labels.Tiers_Share)
];

/** Profiles and permission sets that grant something, most holders first. */
export function grantRows(gates: readonly GateRow[]): FactRow[] {
  return [...gates]
    .sort((a, b) => b.holders - a.holders)
    .map(({ source, name, license, object, access, holders, soleHolders, users, share }) => ({
      key: `${license}|${source}|${name}|${object}`,
      cells: [
        `${labels[`Trap_Source_${source}`]}: ${name}`,
        license,
        object,
        labels[`Trap_Access_${access}`],
        formatNumber(holders),
        formatNumber(soleHolders),
        formatNumber(users),
        formatPercent(share, 1)
      ]
    }));
}

export const externalColumns: FactColumn[] = [
  text(labels.Tiers_License),
  text(labels.Tiers_Profile),
  text(labels.Tiers_Rule),
  number(labels.Tiers_Users)
];

/** External people on internal licenses, most users first. */
export function externalRows(externals: readonly ExternalOnInternalRow[]): FactRow[] {
  return externals
    .filter(({ users }) => users > 0)
    .sort((a, b) => b.users - a.users)
    .map(({ license, profile, rule, domain, users }) => ({
      key: `${license}|${profile}|${rule}|${domain}`,
      cells: [license, profile, fill(labels[`Tiers_Rule_${rule}`], { name: domain ?? profile }), formatNumber(users)]
    }));
}
