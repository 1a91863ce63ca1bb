import { FIXED, LICENSE_USERS, LIVING } from "./population.ts";
import type { SamplePopulation } from "./population.ts";

const { customer, partner } = LICENSE_USERS;

/** Dealers and suppliers: Partner Community and External Apps. */
export const PARTNERS: readonly SamplePopulation[] = [
  // New dealers join every month. Most sales people work by season: some months on, some off.
  {
    ...partner,
    profile: "Dealer Sales",
    license: "Partner Community",
    share: 0.098,
    habit: "dealers",
    sites: [
      { site: "dealer", members: 1 },
      { site: "academy", members: 0.6 }
    ],
    account: { kind: "partner", size: 9 },
    ...LIVING,
    newcomers: 0.1
  },
  // One person of an office orders for all; the others got a seat, too, and hardly come.
  {
    ...partner,
    profile: "Distributor Office",
    license: "Partner Community",
    share: 0.026,
    habit: "offices",
    sites: [
      { site: "dealer", members: 1 },
      { site: "supplier", members: 0.3 }
    ],
    account: { kind: "partner", size: 6 },
    ...LIVING
  },
  // They look up a manual now and then; a few regional leads work there every day, and cost more by login than a seat.
  {
    ...partner,
    profile: "Dealer Technician",
    license: "Partner Community Login",
    share: 0.03,
    habit: "technicians",
    sites: [
      { site: "dealer", members: 1 },
      { site: "academy", members: 0.9 }
    ],
    account: { kind: "partner", size: 9 },
    ...LIVING
  },
  // They come for months, while an audit lasts, and then not at all: nothing tells who will come often next year, so all stay where they are.
  {
    ...customer,
    profile: "Supplier Quality",
    license: "External Apps",
    ways: "business",
    share: 0.03,
    habit: "audits",
    sites: [{ site: "supplier", members: 1 }],
    account: { kind: "business", size: 5 },
    ...FIXED
  }
];
