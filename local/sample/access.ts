/**
 * Who may do what in the sample org, and who uses it: permissions of profiles and permission sets on the objects that justify a tier, and the
 * shares of users who use them. All numbers of access come from this file.
 */

/** Objects with the strongest right; of `Report`, create is Create and Customize Reports. */
export type SampleRights = Readonly<Record<string, "read" | "create" | "edit">>;

/** A permission set and the share of each profile's users who are assigned it. */
export interface SamplePermissionSet {
  name: string;
  rights: SampleRights;
  /** By profile. */
  assigned: Readonly<Record<string, number>>;
  /** License, or permission set license, that it is bound to; omitted: none. */
  license?: string;
  permissionSetLicense?: string;
  /** Custom permission that it grants. */
  custom?: string;
}

/** What a profile grants itself; other profiles grant nothing that justifies a tier. */
export const PROFILE_RIGHTS: Readonly<Record<string, SampleRights>> = {
  "Dealer Sales": { Lead: "edit", Opportunity: "edit", Campaign: "read", Report: "read" },
  "Service Agent": { Lead: "edit", Opportunity: "edit", Campaign: "edit", Report: "create", Dashboard: "edit" }
};

/** `Dealer_Plus` is the object permission trap: nearly all distributors have it, but hardly any of them work with opportunities. */
export const PERMISSION_SETS: readonly SamplePermissionSet[] = [
  {
    name: "Dealer_Plus",
    rights: { Opportunity: "edit" },
    assigned: { "Distributor Office": 0.94, "Dealer Technician": 0.12 },
    custom: "Approve_Discounts"
  },
  { name: "Quote_Desk", rights: { Quote: "edit" }, assigned: { "Dealer Sales": 0.18 }, license: "Partner Community" },
  {
    name: "Report_Reader",
    rights: { Report: "read" },
    assigned: { "Service Contractor": 0.88, "Key Account Buyer": 0.6, "Distributor Office": 0.1 }
  },
  { name: "Report_Builder", rights: { Report: "create", Dashboard: "edit" }, assigned: { "Service Contractor": 0.03 } },
  {
    name: "Case_Helper",
    rights: {},
    assigned: { "Customer Self-Service": 0.2, "Service Contractor": 0.5 },
    permissionSetLicense: "Case Assistant for Sites"
  }
];

/** Share of a profile's users (of those who logged in during the last months) who use an object: among users with access, and without it. */
export const USE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  "Dealer Sales": { Lead: 0.7, Opportunity: 0.93, Campaign: 0.06, Quote: 0.14, Report: 0.35 },
  "Distributor Office": { Opportunity: 0.04, Report: 0.03 },
  "Dealer Technician": { Opportunity: 0.01 },
  "Service Contractor": { Report: 0.9, Dashboard: 0.3 },
  "Key Account Buyer": { Report: 0.6 }
};

/** Share of the users of some internal profiles who are external people, by their email domain. */
export const EXTERNAL_DOMAIN = "service-partner.example";
export const EXTERNAL_STAFF: Readonly<Record<string, number>> = { "Field Engineer": 0.45, "Service Agent": 0.08 };

/** Portal roles of users with a role, with their shares. */
export const PORTAL_ROLES = [
  { share: 0.06, role: "Executive" },
  { share: 0.2, role: "Manager" },
  { share: 0.74, role: "Worker" }
] as const;
