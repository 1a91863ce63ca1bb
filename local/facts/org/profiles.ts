import { fullId, idKey } from "../../csv/ids.ts";
import type { Part } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { PROFILE } from "../../csv/tables.ts";
import type { OrgLicense } from "./licenses.ts";
import { refuseOtherCase } from "./lostCapitals.ts";
import { ToldOnce } from "./toldOnce.ts";

/** The active users of one profile of an external license. */
export interface Population {
  license: string;
  /** 18 characters. */
  profileId: string;
  profile: string;
}

/** A profile of the org, with its name and its license's name ("" if the license was not found). */
export interface OrgProfile extends Population {
  /** Id key. */
  key: string;
  /** Index into the populations; null if the license is not external. */
  population: number | null;
  /** Name of a license that is not in the catalog, or Id of a license that was not found; null otherwise. */
  unknownLicense: string | null;
}

/**
 * Reads the profiles and the populations they make, sorted by license and profile.
 *
 * @throws InputError for a profile that two rows place on different licenses
 */
export async function readProfiles(
  parts: Part[],
  licenses: Map<string, OrgLicense>
): Promise<{ profiles: OrgProfile[]; populations: Population[] }> {
  const found = new Map<string, Population & { external: boolean; unknownLicense: string | null }>();
  const told = new ToldOnce(["UserLicenseId"]);
  for await (const record of tableRecords(parts, PROFILE)) {
    const { values } = record;
    const key = idKey(values.Id);
    if (told.check(key, { ...record, values: { UserLicenseId: idKey(values.UserLicenseId) } })) continue;
    const license = licenses.get(idKey(values.UserLicenseId));
    found.set(key, {
      license: license?.name ?? "",
      profileId: fullId(key),
      profile: values.Name,
      external: license?.type?.external ?? false,
      unknownLicense: license ? (license.type ? null : license.name) : values.UserLicenseId || "(none)"
    });
  }
  const unknown = [...found.values()].flatMap(({ license, unknownLicense }) => (license ? [] : (unknownLicense ?? [])));
  refuseOtherCase(unknown, licenses.keys(), { file: parts[0].file, column: "UserLicenseId" });
  const populations = [...found.values()]
    .filter((profile) => profile.external)
    .sort(byLicenseAndProfile)
    .map(({ license, profileId, profile }) => ({ license, profileId, profile }));
  const indexes = new Map(populations.map(({ profileId }, index) => [profileId, index]));
  const profiles = [...found].map(([key, { license, profileId, profile, unknownLicense }]) => ({
    key,
    license,
    profileId,
    profile,
    population: indexes.get(profileId) ?? null,
    unknownLicense
  }));
  return { profiles, populations };
}

function byLicenseAndProfile(a: Population, b: Population): number {
  return compare(a.license, b.license) || compare(a.profile, b.profile) || compare(a.profileId, b.profileId);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
