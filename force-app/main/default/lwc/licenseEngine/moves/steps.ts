import type { BlockerCode, Note, StepCode } from "../contract/verdicts";
import { note } from "./case";
import type { MoveCase } from "./case";
import { sharingSetsLost, siteChange } from "./effects";
import { heldAccess } from "./heldAccess";

/** What resolves a blocker, in the order to follow; blockers that can't be resolved are left out. */
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

/** The steps, in order: resolve what blocks the move, add access that must exist before it, move, and restore what the move removed. */
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

/** An upgrade removes the assignments, so they are saved first and, if valid, assigned again. */
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
