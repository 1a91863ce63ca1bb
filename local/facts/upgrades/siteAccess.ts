import type { SiteAccess } from "c/licenseEngine";
import { hasColumn } from "../../csv/header.ts";
import { fullId, idKey } from "../../csv/ids.ts";
import type { Parts } from "../../csv/parts.ts";
import { tableRecords } from "../../csv/records.ts";
import { NETWORK } from "../../csv/tables.ts";
import { NETWORK_MEMBER_GROUP } from "../../csv/upgradeTables.ts";

const PROFILE_PREFIX = "00e";

/**
 * Who has access to which site, by name; null unless sites and their member groups are both available.
 *
 * @throws InputError for an unreadable cell
 */
export async function readSiteAccess(parts: Parts): Promise<SiteAccess[] | null> {
  if (!parts.Network.length || !parts.NetworkMemberGroup.length) return null;
  const switchKnown = await hasColumn(parts.Network, NETWORK, "OptionsSelfRegistrationEnabled");
  const sites = new Map<string, SiteAccess>();
  for await (const { values } of tableRecords(parts.Network, NETWORK)) {
    const { Id: id, Name: name, SelfRegProfileId: profileId, OptionsSelfRegistrationEnabled: open } = values;
    const isOff = switchKnown && /^(false|0)$/i.test(open);
    const selfRegistrationProfileId = isOff ? "" : profileId === "" ? null : fullId(profileId);
    if (!sites.has(idKey(id)))
      sites.set(idKey(id), { name, profileIds: [], permissionSetIds: [], selfRegistrationProfileId });
  }
  for await (const { values } of tableRecords(parts.NetworkMemberGroup, NETWORK_MEMBER_GROUP)) {
    const site = sites.get(idKey(values.NetworkId));
    // Members being removed (`Waiting for Remove`) no longer have access.
    if (!site || /remov/i.test(values.AssignmentStatus)) continue;
    const list = values.ParentId.startsWith(PROFILE_PREFIX) ? site.profileIds : site.permissionSetIds;
    const id = fullId(values.ParentId);
    if (!list.includes(id)) list.push(id);
  }
  return [...sites.values()].sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)));
}
