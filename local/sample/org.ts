/**
 * The shape of the sample org: a fictional machine manufacturer with four sites. All numbers of the sample come from this file;
 * the generator only draws from it. The shares of all populations add up to 1.
 */

/** A site (`Network`) and its traffic. */
export interface SampleSite {
  name: string;
  /** Relative traffic, Monday to Sunday. */
  weekdays: readonly [number, number, number, number, number, number, number];
  /** First and last hour of the day (UTC) with traffic. */
  hours: readonly [number, number];
  /** Relative traffic of individual calendar months, 1..12; 1 if not listed. */
  months?: Readonly<Record<number, number>>;
}

export const SITES = {
  help: { name: "Customer Help Center", weekdays: [1.2, 1.1, 1, 1, 1, 0.9, 0.8], hours: [5, 23] },
  dealer: {
    name: "Dealer Portal",
    weekdays: [1.35, 1.3, 1.3, 1.3, 1.2, 0.45, 0.1],
    hours: [6, 18],
    months: { 8: 0.75, 12: 0.8 }
  },
  supplier: { name: "Supplier Hub", weekdays: [1.5, 1.4, 1.4, 1.4, 1.2, 0.1, 0], hours: [4, 17], months: { 8: 0.85 } },
  academy: {
    name: "Service Academy",
    weekdays: [1, 1.1, 1.2, 1.1, 0.9, 0.9, 0.8],
    hours: [7, 21],
    months: { 9: 1.4, 10: 1.3 }
  }
} as const satisfies Record<string, SampleSite>;

export type SiteKey = keyof typeof SITES;

/** Keeps the names of a table as a type while its entries stay plain. */
function shares<Entry extends { share: number }>() {
  return <Name extends string>(table: Record<Name, readonly Entry[]>) => table;
}

/** A group of users by their login days per month while they use the site. */
interface Segment {
  share: number;
  days: readonly [number, number];
}

/** How often people log in: segments whose shares add up to 1. */
export const HABITS = shares<Segment>()({
  once: [{ share: 1, days: [0.01, 0.06] }],
  rare: [
    { share: 0.55, days: [0.1, 0.6] },
    { share: 0.35, days: [0.6, 2] },
    { share: 0.1, days: [3, 8] }
  ],
  monthly: [
    { share: 0.7, days: [0.5, 2] },
    { share: 0.3, days: [1.5, 3] }
  ],
  weekly: [
    { share: 0.25, days: [1.5, 4] },
    { share: 0.6, days: [4, 8] },
    { share: 0.15, days: [8, 14] }
  ],
  daily: [
    { share: 0.2, days: [3, 8] },
    { share: 0.8, days: [12, 19] }
  ],
  steady: [{ share: 1, days: [12, 19] }],
  twoGroups: [
    { share: 0.68, days: [0.1, 1] },
    { share: 0.32, days: [12, 18] }
  ],
  everyDay: [{ share: 1, days: [60, 60] }],
  never: [{ share: 1, days: [0, 0] }]
});

type HabitKey = keyof typeof HABITS;

/** The ways to log in, by the labels that SOQL returns for `LoginType`, with their share of the users. */
export const LOGIN_WAYS = shares<{ share: number; type: string }>()({
  customer: [
    { share: 0.78, type: "Chatter Communities External User" },
    { share: 0.12, type: "Passwordless Login" },
    { share: 0.1, type: "Chatter Communities External User Third Party SSO" }
  ],
  business: [
    { share: 0.55, type: "Chatter Communities External User" },
    { share: 0.45, type: "SAML Chatter Communities External User SSO" }
  ],
  employee: [
    { share: 0.3, type: "Application" },
    { share: 0.7, type: "Saml" }
  ],
  integration: [{ share: 1, type: "Remote Access 2.0" }]
});

/** The users of one profile. */
export interface SamplePopulation {
  profile: string;
  license: string;
  userType: string;
  /** Share of all users, or a fixed number of users. */
  share?: number;
  fixed?: number;
  habit: HabitKey;
  ways: keyof typeof LOGIN_WAYS;
  /** Sites with the share of the users who are members; the first one is the main site. Employees visit, but are rarely members. */
  sites: readonly { site: SiteKey; members: number }[];
  /** The kind of an external user's account; null for employees and guests. `size`: users per account. */
  account: { kind: "person" | "business" | "partner"; size: number } | null;
  hasRole: boolean;
  /** Share of the users who never logged in. */
  never: number;
  /** Share of the users who stopped logging in at some time and are still active. */
  stopped: number;
  /** Share of the users who are deactivated. */
  deactivated: number;
  /** Share of the users created within LoginHistory. */
  newcomers: number;
}

const usual = { never: 0.05, stopped: 0.1, deactivated: 0.05, newcomers: 0.12 };

export const POPULATIONS: readonly SamplePopulation[] = [
  {
    profile: "API Integration",
    license: "Salesforce",
    userType: "Standard",
    fixed: 1,
    habit: "everyDay",
    ways: "integration",
    sites: [],
    account: null,
    hasRole: false,
    never: 0,
    stopped: 0,
    deactivated: 0,
    newcomers: 0
  },
  {
    profile: "Customer Help Center Profile",
    license: "Guest User License",
    userType: "Guest",
    fixed: 1,
    habit: "never",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: null,
    hasRole: false,
    never: 1,
    stopped: 0,
    deactivated: 0,
    newcomers: 0
  },
  {
    profile: "Customer Portal User",
    license: "Customer Community",
    userType: "CspLitePortal",
    share: 0.27,
    habit: "rare",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "person", size: 1 },
    hasRole: false,
    ...usual,
    never: 0.12,
    stopped: 0.16
  },
  {
    profile: "Customer Self-Service",
    license: "Customer Community Login",
    userType: "CspLitePortal",
    share: 0.22,
    habit: "rare",
    ways: "customer",
    sites: [
      { site: "help", members: 1 },
      { site: "academy", members: 0.15 }
    ],
    account: { kind: "business", size: 4 },
    hasRole: false,
    ...usual
  },
  {
    profile: "Warranty Registrant",
    license: "Customer Community",
    userType: "CspLitePortal",
    share: 0.1,
    habit: "once",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "person", size: 1 },
    hasRole: false,
    ...usual,
    never: 0.2,
    newcomers: 0.2
  },
  {
    profile: "Dealer Sales",
    license: "Partner Community",
    userType: "PowerPartner",
    share: 0.095,
    habit: "daily",
    ways: "business",
    sites: [
      { site: "dealer", members: 1 },
      { site: "academy", members: 0.6 }
    ],
    account: { kind: "partner", size: 9 },
    hasRole: true,
    ...usual
  },
  {
    profile: "Distributor Office",
    license: "Partner Community",
    userType: "PowerPartner",
    share: 0.06,
    habit: "twoGroups",
    ways: "business",
    sites: [
      { site: "dealer", members: 1 },
      { site: "supplier", members: 0.3 }
    ],
    account: { kind: "partner", size: 6 },
    hasRole: true,
    ...usual
  },
  {
    profile: "Dealer Technician",
    license: "Partner Community Login",
    userType: "PowerPartner",
    share: 0.015,
    habit: "steady",
    ways: "business",
    sites: [
      { site: "dealer", members: 1 },
      { site: "academy", members: 0.9 }
    ],
    account: { kind: "partner", size: 9 },
    hasRole: true,
    ...usual,
    never: 0,
    stopped: 0,
    newcomers: 0
  },
  {
    profile: "Service Contractor",
    license: "Customer Community Plus",
    userType: "PowerCustomerSuccess",
    share: 0.07,
    habit: "twoGroups",
    ways: "business",
    sites: [
      { site: "help", members: 1 },
      { site: "academy", members: 0.5 }
    ],
    account: { kind: "business", size: 7 },
    hasRole: true,
    ...usual
  },
  {
    profile: "Key Account Buyer",
    license: "Customer Community Plus Login",
    userType: "PowerCustomerSuccess",
    share: 0.05,
    habit: "monthly",
    ways: "business",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "business", size: 3 },
    hasRole: true,
    ...usual
  },
  {
    profile: "Supplier Quality",
    license: "External Apps",
    userType: "CspLitePortal",
    share: 0.03,
    habit: "weekly",
    ways: "business",
    sites: [{ site: "supplier", members: 1 }],
    account: { kind: "business", size: 5 },
    hasRole: false,
    ...usual
  },
  {
    profile: "Logistics Partner",
    license: "External Apps Login",
    userType: "CspLitePortal",
    share: 0.03,
    habit: "monthly",
    ways: "business",
    sites: [{ site: "supplier", members: 1 }],
    account: { kind: "business", size: 5 },
    hasRole: false,
    ...usual
  },
  {
    profile: "Trade Fair Visitor",
    license: "External Identity",
    userType: "CspLitePortal",
    share: 0.02,
    habit: "once",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "person", size: 1 },
    hasRole: false,
    ...usual,
    never: 0.25
  },
  {
    profile: "Loyalty Club Member",
    license: "Loyalty Engagement Starter",
    userType: "CspLitePortal",
    share: 0.02,
    habit: "rare",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "person", size: 1 },
    hasRole: false,
    ...usual
  },
  {
    profile: "Service Agent",
    license: "Salesforce",
    userType: "Standard",
    share: 0.012,
    habit: "daily",
    ways: "employee",
    sites: [{ site: "help", members: 0.5 }],
    account: null,
    hasRole: true,
    ...usual
  },
  {
    profile: "Field Engineer",
    license: "Salesforce Platform",
    userType: "Standard",
    share: 0.005,
    habit: "weekly",
    ways: "employee",
    sites: [{ site: "academy", members: 0.8 }],
    account: null,
    hasRole: true,
    ...usual
  },
  {
    profile: "Chatter Free User",
    license: "Chatter Free",
    userType: "CsnOnly",
    share: 0.003,
    habit: "rare",
    ways: "employee",
    sites: [],
    account: null,
    hasRole: false,
    ...usual
  }
];

/**
 * A license and how much of it was purchased: seats per active user, or monthly logins (pool) per login day of an average complete
 * month. Below 1 the pool is too small; far above 1 it wastes money.
 */
export interface SampleLicense {
  name: string;
  definitionKey: string;
  bought: { seatsPerUser: number } | { poolPerLogin: number };
  /** Users one year before the as-of date, as a share of today's; default 1. */
  yearAgo?: number;
  /** The platform meter's count for each login day; default 1. Above 1 it seems to count repeated logins too. */
  metered?: number;
}

export const LICENSES: readonly SampleLicense[] = [
  { name: "Salesforce", definitionKey: "SFDC", bought: { seatsPerUser: 1.1 } },
  { name: "Salesforce Platform", definitionKey: "AUL", bought: { seatsPerUser: 1.3 } },
  { name: "Chatter Free", definitionKey: "", bought: { seatsPerUser: 5 } },
  { name: "Guest User License", definitionKey: "", bought: { seatsPerUser: 25 } },
  {
    name: "Customer Community",
    definitionKey: "PID_Customer_Community",
    bought: { seatsPerUser: 1.04 },
    yearAgo: 1.03
  },
  { name: "Customer Community Login", definitionKey: "PID_Customer_Community_Login", bought: { poolPerLogin: 1.7 } },
  { name: "Customer Community Plus", definitionKey: "PID_Customer_Community_Plus", bought: { seatsPerUser: 1.35 } },
  {
    name: "Customer Community Plus Login",
    definitionKey: "PID_Customer_Community_Plus_Login",
    bought: { poolPerLogin: 0.98 },
    metered: 1.14
  },
  { name: "Partner Community", definitionKey: "PID_Partner_Community", bought: { seatsPerUser: 1.06 }, yearAgo: 0.81 },
  { name: "Partner Community Login", definitionKey: "PID_Partner_Community_Login", bought: { poolPerLogin: 0.7 } },
  { name: "External Apps", definitionKey: "", bought: { seatsPerUser: 1 } },
  { name: "External Apps Login", definitionKey: "", bought: { poolPerLogin: 1.1 } },
  { name: "External Identity", definitionKey: "", bought: { poolPerLogin: 3 } },
  { name: "Loyalty Engagement Starter", definitionKey: "", bought: { seatsPerUser: 1.2 } }
];

/** A contract line; it runs from the first day of one month to the last day of another, counted from the as-of month. */
export interface SampleContract {
  license: string;
  basis: "member" | "login";
  /** Share of the purchased quantity. */
  part: number;
  unitPrice: number;
  overagePrice?: number;
  startMonths: number;
  /** Omitted: open-ended. */
  endMonths?: number;
  /** Omitted: the contract does not say. */
  trueDown?: boolean;
  /** Price increase at renewal as a share; omitted: the contract does not say. */
  escalator?: number;
}

/** `External Apps Login`, `External Identity` and the invented license have no line: they show the result of missing lines. */
export const CONTRACTS: readonly SampleContract[] = [
  { license: "Customer Community", basis: "member", part: 1.1, unitPrice: 4.8, startMonths: -53, endMonths: -18 },
  {
    license: "Customer Community",
    basis: "member",
    part: 0.85,
    unitPrice: 4.5,
    startMonths: -17,
    endMonths: 18,
    escalator: 0.03
  },
  { license: "Customer Community", basis: "member", part: 0.15, unitPrice: 4.75, startMonths: -8, endMonths: 18 },
  {
    license: "Customer Community Login",
    basis: "login",
    part: 1,
    unitPrice: 1.6,
    overagePrice: 2.4,
    startMonths: -17,
    endMonths: 18
  },
  {
    license: "Customer Community Plus",
    basis: "member",
    part: 1,
    unitPrice: 13,
    startMonths: -28,
    endMonths: 7,
    trueDown: true,
    escalator: 0.05
  },
  {
    license: "Customer Community Plus Login",
    basis: "login",
    part: 1,
    unitPrice: 5.2,
    overagePrice: 7.8,
    startMonths: -28,
    endMonths: 7
  },
  { license: "Partner Community", basis: "member", part: 0.7, unitPrice: 21.5, startMonths: -20, endMonths: 15 },
  { license: "Partner Community", basis: "member", part: 0.3, unitPrice: 22.5, startMonths: -5, endMonths: 15 },
  {
    license: "Partner Community Login",
    basis: "login",
    part: 1,
    unitPrice: 8.9,
    overagePrice: 12,
    startMonths: -20,
    endMonths: 15
  },
  { license: "External Apps", basis: "member", part: 1, unitPrice: 31, startMonths: -11 }
];

/** A row of `TenantUsageEntitlement`; license null: it is not about logins. */
export interface SampleEntitlement {
  /** Suffix of the setting's key. */
  setting: string;
  label: string;
  license: string | null;
  /** True if the admin has mapped it to the license, because the engine does not know the setting. */
  mapped: boolean;
  /** The meter's count for each login day; null: not metered. */
  metered: number | null;
}

export const ENTITLEMENTS: readonly SampleEntitlement[] = [
  {
    setting: "MaxCustomerNetworkLogins",
    label: "Maximum Customer Community Logins",
    license: "Customer Community Login",
    mapped: false,
    metered: 1
  },
  {
    setting: "MaxPartnerNetworkLogins",
    label: "Maximum Partner Community Logins",
    license: "Partner Community Login",
    mapped: true,
    metered: null
  },
  {
    setting: "MaxPowerCustomerLogins",
    label: "Maximum Customer Community Plus Logins",
    license: "Customer Community Plus Login",
    mapped: true,
    metered: 1.14
  },
  { setting: "MaxPlatformEvents", label: "Monthly Platform Events", license: null, mapped: false, metered: 1 }
];
