import { idKey } from "./ids.ts";
import type { OrgLicense } from "./licenses.ts";
import type { Part } from "./parts.ts";
import { tableRecords } from "./records.ts";
import { PROFILE } from "./tables.ts";

/** The active users of one profile of an external license; two profiles of one name and license are one population. */
export interface Population {
  license: string;
  profile: string;
}

/** A profile of the org, with its name and that of its license ("" where that was not found). */
export interface OrgProfile extends Population {
  /** Id key. */
  key: string;
  /** Index into the populations; null where the license is not external. */
  population: number | null;
  /** Name of a license that the catalog does not know, or Id of one that was not found; null otherwise. */
  unknownLicense: string | null;
}

/** Reads the profiles and the populations they make, sorted by license and profile. */
export async function readProfiles(
  parts: Part[],
  licenses: Map<string, OrgLicense>
): Promise<{ profiles: OrgProfile[]; populations: Population[] }> {
  const found = new Map<string, Population & { external: boolean; unknownLicense: string | null }>();
  for await (const { values } of tableRecords(parts, PROFILE)) {
    const key = idKey(values.Id);
    if (found.has(key)) continue;
    const license = licenses.get(idKey(values.UserLicenseId));
    found.set(key, {
      license: license?.name ?? "",
      profile: values.Name,
      external: license?.type?.external ?? false,
      unknownLicense: license ? (license.type ? null : license.name) : values.UserLicenseId || "(none)"
    });
  }
  const populations: Population[] = [];
  const indexes = new Map<string, number>();
  const external = [...found.values()].filter((profile) => profile.external);
  for (const { license, profile } of external.sort(byLicenseAndProfile)) {
    const name = JSON.stringify([license, profile]);
    if (indexes.has(name)) continue;
    indexes.set(name, populations.length);
    populations.push({ license, profile });
  }
  const profiles = [...found].map(([key, { license, profile, external: isExternal, unknownLicense }]) => ({
    key,
    license,
    profile,
    population: isExternal ? indexes.get(JSON.stringify([license, profile]))! : null,
    unknownLicense
  }));
  return { profiles, populations };
}

function byLicenseAndProfile(a: Population, b: Population): number {
  return compare(a.license, b.license) || compare(a.profile, b.profile);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
