import type { AuditFacts } from "../contract/org";

/**
 * The newest names of profiles and sites by their Ids. Months counted before a rename keep the old name; pages and reports
 * show the newest one.
 */
export interface ProfileNames {
  profileOf(profileId: string): string;
  siteOf(siteId: string): string;
  /**
   * The profile of a license with this name, current or former: facts that identify profiles by name can be older than a rename. Current names
   * take precedence over former ones. Null if no population matches.
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

  /** The Id itself if no name is known. */
  of(id: string): string {
    return this.names.get(id)?.name ?? id;
  }
}

/** Today's names take precedence over those of usage, and those of a later month over those of an earlier one. */
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
