import { join } from "node:path";
import { CsvFile } from "../csv/csvFile.ts";
import type { SamplePopulation } from "./population.ts";
import { POPULATIONS } from "./populations.ts";
import { SITES } from "./sites.ts";
import type { SiteKey } from "./sites.ts";
import { memberSites, networkId, permissionSetId, profileId } from "./records.ts";

/** Profile of users who register themselves, by site. */
const SELF_REGISTRATION: Partial<Record<SiteKey, string>> = { help: "Customer Portal User" };

/** Sites that some users of a profile access through a permission set, because their profile does not grant access. */
export const SITE_SETS = (Object.keys(SITES) as SiteKey[])
  .filter((site) => POPULATIONS.some(({ sites }) => sites.some((member) => member.site === site && member.members < 1)))
  .map((site) => ({
    site,
    name: `${SITES[site].name.replaceAll(" ", "_")}_Access`,
    label: `${SITES[site].name} Access`
  }));

/** Id of the permission set that grants access to a site. */
export function siteSetId(site: SiteKey): string {
  return permissionSetId(`site ${site}`);
}

/** The user's permission sets for sites that the profile does not grant access to. */
export function siteSetsOf(seed: number, user: number, population: SamplePopulation): string[] {
  const opened = new Set(population.sites.filter(({ members }) => members === 1).map(({ site }) => site));
  return memberSites(seed, user, population)
    .filter((site) => !opened.has(site))
    .map(siteSetId);
}

/** Writes Network.csv and NetworkMemberGroup.csv. */
export function writeSites(folder: string): void {
  const networks = new CsvFile(
    join(folder, "Network.csv"),
    "Id,Name,SelfRegProfileId,OptionsSelfRegistrationEnabled".split(",")
  );
  const groups = new CsvFile(join(folder, "NetworkMemberGroup.csv"), "NetworkId,ParentId,AssignmentStatus".split(","));
  for (const site of Object.keys(SITES) as SiteKey[]) {
    const registered = POPULATIONS.find(({ profile }) => profile === SELF_REGISTRATION[site]);
    networks.write([networkId(site), SITES[site].name, registered ? profileId(registered) : null, !!registered]);
    for (const population of POPULATIONS)
      if (population.sites.some((member) => member.site === site && member.members === 1))
        groups.write([networkId(site), profileId(population), "Added"]);
    if (SITE_SETS.some((set) => set.site === site)) groups.write([networkId(site), siteSetId(site), "Added"]);
  }
  networks.close();
  groups.close();
}
