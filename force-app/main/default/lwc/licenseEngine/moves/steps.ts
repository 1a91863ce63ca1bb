import type { BlockerCode, Note, StepCode } from "../contract/verdicts";
import { note } from "./case";
import type { MoveCase } from "./case";
import { sharingSetsLost, siteChange } from "./effects";
import { heldAccess } from "./heldAccess";

/** What puts a blocker right, in the order to be done; blockers that nothing puts right are left out. */
const REMEDIES: readonly (readonly [BlockerCode, StepCode])[] = [
  ["noContact", "addContact"],
  ["personAccount", "moveToBusinessAccount"],
  ["accountNotPartner", "enablePartnerAccount"],
  ["ownerWithoutRole", "giveOwnerRole"],
  ["ownerAtAccountLimit", "makeOwnerPowerUser"],
  ["portalRolesAtLimit", "raiseRoleLimit"],
  ["noFreeSeat", "freeSeats"],
  ["noProfileMapped", "mapProfile"],
  ["profileDoesNotFit", "mapProfile"]
];

/** What to do, in order: what blocks the move, then access that must be there before the move, the move, and what it took away. */
export function moveSteps(move: MoveCase, blockers: readonly Note<BlockerCode>[]): Note<StepCode>[] {
  const { status, type } = move;
  if (!type) return [];
  const remedies = REMEDIES.flatMap(([blocker, step]) => {
    const found = blockers.find(({ code }) => code === blocker);
    return found ? [note(step, found.names, found.numbers)] : [];
  });
  return [...remedies, ...(status === "recreate" ? recreation() : inPlace(move))];
}

function recreation(): Note<StepCode>[] {
  return [note("deactivateUser"), note("createUser"), note("assignAccess"), note("migrateData"), note("checkAccess")];
}

function inPlace(move: MoveCase): Note<StepCode>[] {
  const { target, status, context } = move;
  const profile = target.profileId === null ? null : (context.profile(target.profileId)?.name ?? target.profileId);
  const change = note<StepCode>("changeProfile", profile === null ? [] : [profile]);
  return [
    ...named("extendSharingSets", sharingSetsLost(move)),
    ...named("addProfileToSites", siteChange(move)?.lost ?? null),
    ...(status === "switch" ? [change] : upgrade(move, change)),
    note("checkAccess")
  ];
}

/** An upgrade takes the assignments away, so they are saved first and given again as far as they are valid. */
function upgrade({ user, target }: MoveCase, change: Note<StepCode>): Note<StepCode>[] {
  const { valid, bound } = heldAccess(user, target);
  const save = user.permissionSets === null || user.permissionSets.length > 0;
  return [
    ...(save ? [note<StepCode>("savePermissionSets")] : []),
    change,
    ...named("reassignPermissionSetLicenses", user.permissionSetLicenses),
    ...named(
      "reassignPermissionSets",
      valid.map(({ label }) => label)
    ),
    ...named(
      "replacePermissionSets",
      bound.map(({ label }) => label)
    )
  ];
}

function named(code: StepCode, names: readonly string[] | null): Note<StepCode>[] {
  return names?.length ? [note(code, names)] : [];
}
