import { checkProfileMap } from "c/licenseEngine";
import type { ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import type { UpgradeStore } from "../facts/index.ts";
import { check, filledText, listOf, someOf } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { MOST_USERS, permissionSetId, profileId, profileMapEntries, userId } from "./moveRecords.ts";
import { withOpenPlans } from "./openPlans.ts";
import { RequestError } from "./requestError.ts";
import type { MoveStore } from "./state/moveState.ts";

/** Maximum number of profiles and permission sets in one call. */
const MOST_SOURCES = 50;

/** The calls about users to move. */
export function upgradeEndpoints(upgrades: UpgradeStore, moves: MoveStore): EndpointsOf<"LicenseUpgradesController"> {
  return {
    "LicenseUpgradesController.getEligibilityFacts": async ({ userIds }) =>
      withOpenPlans(await upgrades.eligibilityFacts(check(someOf(userId, MOST_USERS), userIds, "userIds")), moves),
    "LicenseUpgradesController.findUserIds": ({ usernames }) =>
      upgrades.findUserIds(check(someOf(filledText, MOST_USERS), usernames, "usernames")),
    "LicenseUpgradesController.getPermissionFacts": ({ profileIds, permissionSetIds }) =>
      permissionFacts(upgrades, profileIds, permissionSetIds),
    "LicenseUpgradesController.getProfileMap": () => profileMap(upgrades, moves),
    "LicenseUpgradesController.saveProfileMap": ({ entries }) =>
      saveProfileMap(upgrades, moves, check(profileMapEntries, entries, "entries"))
  };
}

function permissionFacts(upgrades: UpgradeStore, profileIds: unknown, permissionSetIds: unknown) {
  const profiles = check(listOf(profileId, MOST_SOURCES), profileIds, "profileIds");
  const sets = check(listOf(permissionSetId, MOST_SOURCES), permissionSetIds, "permissionSetIds");
  const amount = profiles.length + sets.length;
  if (amount < 1 || amount > MOST_SOURCES)
    throw new RequestError(400, `profileIds and permissionSetIds: expected 1 to ${MOST_SOURCES}, found ${amount}.`);
  return upgrades.permissionFacts(profiles, sets);
}

async function profileMap(upgrades: UpgradeStore, moves: MoveStore): Promise<ProfileMap> {
  return { ...(await upgrades.profiles()), entries: (await moves.rules.read()).profileMap };
}

async function saveProfileMap(
  upgrades: UpgradeStore,
  moves: MoveStore,
  entries: ProfileMapEntry[]
): Promise<ProfileMap> {
  const map: ProfileMap = { ...(await upgrades.profiles()), entries };
  const refusals = checkProfileMap(map).flatMap(({ problems }, index) =>
    problems.length ? [`entry ${index + 1}: ${problems.join(", ")}`] : []
  );
  if (refusals.length) throw new RequestError(400, `Nothing was saved. ${refusals.join("; ")}.`);
  return moves.rules.update((before) => ({ value: { ...before, profileMap: entries }, result: map }));
}
