import type { AuditFacts } from "../contract/org";

/**
 * The newest names of profiles and sites by their Ids. A rename leaves months that were counted before with the old name; everything that is
 * shown has the newest one.
 */
export interface ProfileNames {
  profileOf(profileId: string): string;
  siteOf(siteId: string): string;
  /**
   * The profile of a license that has this name, or had it: facts that know profiles by name may be older than a rename. A present name goes
   * before a former one. Null when no population is known by it.
   */
  profileIdOf(license: string, name: string): string | null;
}

/** Sorts behind every month. */
const TODAY = "9999-12-31";

/** The newest name of each Id. */
class Newest {
  private readonly names = new Map<string, { name: string; month: string }>();

  add(id: string, name: string, month: string): void {
    const known = this.names.get(id);
    if (!known || known.month <= month) this.names.set(id, { name, month });
  }

  /** The Id itself where no name is known. */
  of(id: string): string {
    return this.names.get(id)?.name ?? id;
  }
}

/** Names as of today go before those of usage, and those of a later month before those of an earlier one. */
export function profileNames({ populations, usage }: Pick<AuditFacts, "populations" | "usage">): ProfileNames {
  const profiles = new Newest();
  const sites = new Newest();
  const ids = new Map<string, string>();
  const ownerOf = (license: string, name: string): string => JSON.stringify([license, name]);
  for (const { month, profileId, profile, siteId, site } of usage) {
    profiles.add(profileId, profile, month);
    if (siteId !== null && site !== null) sites.add(siteId, site, month);
  }
  for (const { profileId, profile } of populations) profiles.add(profileId, profile, TODAY);
  for (const { license, profileId, profile } of usage) ids.set(ownerOf(license, profile), profileId);
  for (const { license, profileId } of usage) ids.set(ownerOf(license, profiles.of(profileId)), profileId);
  for (const { license, profileId, profile } of populations) ids.set(ownerOf(license, profile), profileId);
  return {
    profileOf: (profileId) => profiles.of(profileId),
    siteOf: (siteId) => sites.of(siteId),
    profileIdOf: (license, name) => ids.get(ownerOf(license, name)) ?? null
  };
}
