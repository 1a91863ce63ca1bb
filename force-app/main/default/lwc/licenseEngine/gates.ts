import type { DecisionContext } from "./decisionContext";
import type { GateRow, GrantFact } from "./decisionsContract";

/**
 * Profiles and permission sets that grant a gating object of their users' own family. Such a grant is the object permission trap when at most the
 * settings' share of its holders used the object in the window: a permission, not a need, keeps them in the tier.
 */
export function gateRows(context: DecisionContext): GateRow[] {
  const licenses = new Map(context.licenses.map((license) => [license.fact.name, license]));
  return (context.decisions?.access?.grants ?? []).flatMap((grant) => {
    const license = licenses.get(grant.license);
    if (!license || !(license.type.gatingObjects ?? []).includes(grant.object)) return [];
    return [gateRow(grant, license.family, context.settings)];
  });
}

function gateRow(grant: GrantFact, family: string, { trapShare, minUsers }: DecisionContext["settings"]): GateRow {
  const { object, source, name, license, holders, soleHolders, users } = grant;
  const share = users === null || holders === 0 ? null : users / holders;
  return {
    object,
    source,
    name,
    license,
    family,
    access: grant.edit ? "edit" : grant.create ? "create" : "read",
    holders,
    soleHolders,
    users,
    share,
    trap: users === null ? null : holders >= minUsers && share !== null && share <= trapShare,
    reason: users === null ? "noUse" : null
  };
}
