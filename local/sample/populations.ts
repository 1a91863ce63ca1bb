import { CUSTOMERS } from "./customers.ts";
import { PARTNERS } from "./partners.ts";
import { FIXED, LIVING } from "./population.ts";
import type { SamplePopulation } from "./population.ts";

/** An integration, and the guest user of a site. */
const TECHNICAL: readonly SamplePopulation[] = [
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
    ...FIXED
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
    ...FIXED,
    never: 1
  }
];

const EMPLOYEES: readonly SamplePopulation[] = [
  {
    profile: "Service Agent",
    license: "Salesforce",
    userType: "Standard",
    share: 0.017,
    habit: "daily",
    ways: "employee",
    sites: [{ site: "help", members: 0.5 }],
    account: null,
    hasRole: true,
    ...LIVING
  },
  {
    profile: "Field Engineer",
    license: "Salesforce Platform",
    userType: "Standard",
    share: 0.007,
    habit: "weekly",
    ways: "employee",
    sites: [{ site: "academy", members: 0.8 }],
    account: null,
    hasRole: true,
    ...LIVING
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
    ...LIVING
  }
];

/** All users of the sample org by profile. The shares add up to 1. */
export const POPULATIONS: readonly SamplePopulation[] = [...TECHNICAL, ...CUSTOMERS, ...PARTNERS, ...EMPLOYEES];
