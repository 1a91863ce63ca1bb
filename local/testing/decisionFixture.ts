import type { LicenseType, UpgradeFact } from "c/licenseEngine";
import { CATALOG, HEADERS, SMALL, id, lines, userLine } from "./exportFixture.ts";

/** The catalog of the store's tests with gating objects: Plus for reports, Partner for Lead and Opportunity. */
export const GATED: LicenseType[] = [
  ...CATALOG,
  gated("Customer Community Plus", 3, ["Report", "Dashboard"]),
  gated("Partner Community", 4, ["Lead", "Opportunity"])
].map((type) => (type.external ? { ...type, tier: type.tier === 1 ? 2 : type.tier } : type));

export const UPGRADES: UpgradeFact[] = [{ license: "Customer Community", targets: ["Partner Community"] }];

function gated(name: string, tier: number, gatingObjects: string[]): LicenseType {
  return { ...CATALOG[0], name, definitionKey: null, family: name, tier, gatingObjects };
}

/** Id of a permission set, and of the one that a profile owns. */
export const setId = (n: number) => `0PSKd${String(n).padStart(10, "0")}IAA`;
export const ownSetId = (profile: number) => setId(100 + profile);

export const SET_HEADER =
  "Id,Name,IsOwnedByProfile,ProfileId,PermissionsRunReports,PermissionsCreateCustomizeReports,PermissionsCreateCustomizeDashboards";
export const OBJECT_HEADER = "ParentId,SobjectType,PermissionsRead,PermissionsCreate,PermissionsEdit";

/**
 * Users 1 to 4 of the partner profile Dealers (5), user 5 of the Plus profile Contractors (4), user 6 internal. Dealers grants Lead read;
 * the permission set Sales (1) grants Opportunity with edit to 1 and 2, Both (2) grants Lead and Opportunity to 2 and 3. User 1 owns opportunities.
 */
export const ACCESS: Record<string, string> = {
  ...SMALL,
  "UserLicense.csv": lines(
    "Id,Name,TotalLicenses,UsedLicenses",
    `${id.license(1)},Customer Community,100,50`,
    `${id.license(2)},Customer Community Login,100,50`,
    `${id.license(3)},Salesforce,20,10`,
    `${id.license(4)},Customer Community Plus,20,10`,
    `${id.license(5)},Partner Community,20,10`
  ),
  "Profile.csv": lines(
    "Id,Name,UserLicenseId",
    `${id.profile(3)},Admins,${id.license(3)}`,
    `${id.profile(4)},Contractors,${id.license(4)}`,
    `${id.profile(5)},Dealers,${id.license(5)}`
  ),
  "User.csv": lines(
    `${HEADERS.User},Email,PortalRole`,
    ...[1, 2, 3, 4].map((n) => `${userLine(n, 5)},u${n}@dealer.example,${n === 1 ? "Executive" : "Worker"}`),
    `${userLine(5, 4)},u5@contractor.example,`,
    `${userLine(6, 3)},u6@Vendor.example,`
  ),
  "LoginHistory.csv": lines(HEADERS.LoginHistory, `${id.user(1)},2026-05-01T10:00:00.000Z,Success,`),
  "PermissionSet.csv": lines(
    SET_HEADER,
    `${ownSetId(5)},X00e5,true,${id.profile(5)},false,false,false`,
    `${ownSetId(4)},X00e4,true,${id.profile(4)},true,true,false`,
    `${setId(1)},Sales,false,,false,false,false`,
    `${setId(2)},Both,false,,false,false,false`
  ),
  "ObjectPermissions.csv": lines(
    OBJECT_HEADER,
    `${ownSetId(5)},Lead,true,false,false`,
    `${ownSetId(5)},Case,true,true,true`,
    `${setId(1)},Opportunity,true,true,true`,
    `${setId(2)},Lead,true,false,false`,
    `${setId(2)},Opportunity,true,false,false`
  ),
  "PermissionSetAssignment.csv": lines(
    "AssigneeId,PermissionSetId",
    `${id.user(1)},${ownSetId(5)}`,
    `${id.user(1)},${setId(1)}`,
    `${id.user(2)},${setId(1)}`,
    `${id.user(2)},${setId(2)}`,
    `${id.user(3)},${setId(2)}`,
    `${id.user(6)},${setId(1)}`
  ),
  "RecordUse.csv": lines("UserId,SobjectType,Records", `${id.user(1)},Opportunity,7`, `${id.user(6)},Lead,3`)
};
