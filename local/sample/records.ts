import { PERMISSION_SETS } from "./access.ts";
import { recordIds } from "./ids.ts";
import { LICENSES } from "./licenses.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import { SITES } from "./sites.ts";
import type { SiteKey } from "./sites.ts";
import { STREAM } from "./people.ts";
import { Random, hash } from "./random.ts";

const numbered = {
  network: recordIds("0DB"),
  profile: recordIds("00e"),
  license: recordIds("100"),
  permissionSet: recordIds("0PS")
};
const siteKeys = Object.keys(SITES) as SiteKey[];
const networkIds = new Map(siteKeys.map((key, index) => [key, numbered.network(index)]));

/** Id of the User record with this number. */
export const userId = recordIds("005");
/** Id of the site's Network record. */
export const networkId = (site: SiteKey): string => networkIds.get(site)!;
/** Id of the Profile record of a population. */
export const profileId = (population: SamplePopulation): string => numbered.profile(POPULATIONS.indexOf(population));
/** Id of the UserLicense record with this name. */
export const licenseId = (name: string): string =>
  numbered.license(LICENSES.findIndex((license) => license.name === name));

/** Names of permission sets in the order of their numbers: those owned by profiles come first, under the profile's name. */
const setNames = [
  ...POPULATIONS.map(({ profile }) => `own ${profile}`),
  ...PERMISSION_SETS.map(({ name }) => name),
  ...siteKeys.map((site) => `site ${site}`)
];

/** Id of a permission set: by its name, `own <profile>` or `site <key>`. */
export const permissionSetId = (name: string): string => numbered.permissionSet(setNames.indexOf(name));

/** The sites that a user is a member of, main site first. */
export function memberSites(seed: number, user: number, population: SamplePopulation): SiteKey[] {
  const random = new Random(hash(seed, STREAM.members, user));
  return population.sites.filter(({ members }) => random.chance(members)).map(({ site }) => site);
}
