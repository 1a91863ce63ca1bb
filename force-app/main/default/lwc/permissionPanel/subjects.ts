import type { EligibilityFacts, EligibilityUser } from "c/licenseEngine";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";

/** Whose permissions are compared: those of a profile only, or those of one user. */
export interface Subject {
  /** `profile:<id>` or `user:<id>`. */
  value: string;
  label: string;
  profileId: string;
  profile: string;
  /** Null for a profile. */
  user: EligibilityUser | null;
}

/** Profiles of the users, most users first, preceded by the requested user. */
export function subjectsOf({ users }: Pick<EligibilityFacts, "users">, userId: string): Subject[] {
  const profiles = new Map<string, { name: string; users: number }>();
  for (const { profileId, profile } of users) {
    const known = profiles.get(profileId) ?? { name: profile, users: 0 };
    profiles.set(profileId, { ...known, users: known.users + 1 });
  }
  const user = users.find(({ id }) => id === userId);
  return [
    ...(user ? [userSubject(user)] : []),
    ...[...profiles]
      .sort(([, a], [, b]) => b.users - a.users || a.name.localeCompare(b.name))
      .map(([profileId, { name, users: count }]) => ({
        value: `profile:${profileId}`,
        label: fill(labels.Compare_Profile, { profile: name, users: formatNumber(count) }),
        profileId,
        profile: name,
        user: null
      }))
  ];
}

function userSubject(user: EligibilityUser): Subject {
  const { id, name, profileId, profile } = user;
  return { value: `user:${id}`, label: fill(labels.Compare_User, { name }), profileId, profile, user };
}
