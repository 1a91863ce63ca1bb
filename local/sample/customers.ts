import { LICENSE_USERS, LIVING } from "./population.ts";
import type { SamplePopulation } from "./population.ts";

const { customer, plus } = LICENSE_USERS;
const person = { kind: "person", size: 1 } as const;

/** Customers and contractors: Customer Community and Customer Community Plus, External Identity, and a license that no catalog knows. */
export const CUSTOMERS: readonly SamplePopulation[] = [
  // Most order parts every week and use their seats. One in six looks in once a month.
  {
    ...customer,
    profile: "Customer Portal User",
    license: "Customer Community",
    share: 0.175,
    habit: "shoppers",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: person,
    ...LIVING
  },
  // The campaign of two years ago gave a seat to everybody who registered a machine. Nearly nobody has come since.
  {
    ...customer,
    profile: "Warranty Registrant",
    license: "Customer Community",
    share: 0.03,
    habit: "once",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: person,
    ...LIVING,
    never: 0.3,
    newcomers: 0,
    created: [820, 640]
  },
  {
    ...customer,
    profile: "Customer Self-Service",
    license: "Customer Community Login",
    share: 0.393,
    habit: "rare",
    ways: "customer",
    sites: [
      { site: "help", members: 1 },
      { site: "academy", members: 0.15 }
    ],
    account: { kind: "business", size: 4 },
    ...LIVING,
    never: 0.08,
    stopped: 0.08
  },
  // They come while a project lasts, and for months not at all: who came often says little about who will.
  {
    ...plus,
    profile: "Service Contractor",
    license: "Customer Community Plus",
    share: 0.08,
    habit: "projects",
    sites: [
      { site: "help", members: 1 },
      { site: "academy", members: 0.5 }
    ],
    account: { kind: "business", size: 7 },
    ...LIVING,
    stopped: 0.05
  },
  // The project is over, its users are deactivated, its seats are still paid.
  {
    ...plus,
    profile: "Plant Rollout Crew",
    license: "Customer Community Plus",
    share: 0.011,
    habit: "weekly",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "business", size: 12 },
    ...LIVING,
    never: 0,
    newcomers: 0,
    created: [760, 420],
    ended: 250
  },
  // More and more key accounts order by themselves, and some of them every week: their pool is too small.
  {
    ...plus,
    profile: "Key Account Buyer",
    license: "Customer Community Plus Login",
    share: 0.06,
    habit: "buyers",
    sites: [{ site: "help", members: 1 }],
    account: { kind: "business", size: 3 },
    ...LIVING
  },
  {
    ...customer,
    profile: "Trade Fair Visitor",
    license: "External Identity",
    share: 0.02,
    habit: "once",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: person,
    ...LIVING,
    never: 0.25
  },
  {
    ...customer,
    profile: "Loyalty Club Member",
    license: "Loyalty Engagement Starter",
    share: 0.02,
    habit: "rare",
    ways: "customer",
    sites: [{ site: "help", members: 1 }],
    account: person,
    ...LIVING
  }
];
