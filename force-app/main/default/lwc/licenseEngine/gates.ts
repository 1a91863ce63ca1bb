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
    return [gateRow(grant, license.family, context)];
  });
}

function gateRow(grant: GrantFact, family: string, { names, settings }: DecisionContext): GateRow {
  const { object, source, license, holders, soleHolders, users } = grant;
  const { trapShare, minUsers } = settings;
  const profileId = source === "profile" ? names.profileIdOf(license, grant.name) : null;
  const name = profileId === null ? grant.name : names.profileOf(profileId);
  const share = users === null || holders === 0 ? null : users / holders;
  return {
    object,
    source,
    profileId,
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
