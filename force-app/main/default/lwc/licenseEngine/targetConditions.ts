import type { MoveCase, Parts } from "./moveCase";
import { demand } from "./moveCase";
import { freeSeats } from "./moveContext";
import { note } from "./note";

/** Conditions on the user, the seat and the profile. Adds blockers, and warnings for what could not be read. */
export function targetConditions({ user, target, type, present, status, context }: MoveCase, parts: Parts): void {
  const { blockers, warnings } = parts;
  if (!user.active) blockers.push(note("userInactive"));
  if (user.frozen === true) warnings.push(note("userFrozen"));
  if (user.userType === null) warnings.push(note("userTypeNotChecked"));
  if (!present && user.userType === null) blockers.push(note("licenseUnknown", [user.license]));
  if (!type) {
    blockers.push(note("targetUnknown", [target.license]));
    return;
  }
  const sameLicense = present?.name === type.name;
  if (sameLicense && (target.profileId === null || target.profileId === user.profileId)) {
    blockers.push(note("alreadyOnTarget", [type.name]));
    return;
  }
  if (status === "recreate") warnings.push(note("noDocumentedPath", [user.license, type.name]));
  profileCondition({ user, target, type, context }, parts);
  if (sameLicense) return;
  const seats = context.seats(type.name);
  const free = freeSeats(seats);
  const { total, used } = seats ?? { total: null, used: null };
  demand(
    parts,
    free === null ? null : free > 0,
    note("noFreeSeat", [type.name], { total, used }),
    note("seatsNotChecked", [type.name])
  );
}

function profileCondition(
  { user, target, type, context }: Pick<MoveCase, "user" | "target" | "context"> & { type: { name: string } },
  { blockers }: Parts
): void {
  if (target.profileId === null) {
    blockers.push(note("noProfileMapped", [user.profile, type.name]));
    return;
  }
  const profile = context.profile(target.profileId);
  if (!profile || (context.catalog.find(profile.license)?.name ?? profile.license) !== type.name)
    blockers.push(note("profileDoesNotFit", [profile?.name ?? target.profileId, type.name]));
}
