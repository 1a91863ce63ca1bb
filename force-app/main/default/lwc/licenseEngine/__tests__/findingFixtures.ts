import type { AccessFacts, AuditFacts, ContractLine, DecisionFacts } from "c/licenseEngine";
import { addDays, usageMonths } from "c/licenseEngine";
import { countersOf } from "./counterFixtures";
import { TIERED, decisionFacts } from "./decisionFixtures";
import { facts, frequencies, idOf, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const LOGIN = "Customer Community Login";
const AS_OF = "2026-11-11";
const coverage = { from: "2026-04-20", to: AS_OF };
const contracts: ContractLine[] = [
  line({ quantity: 120, end: "2027-03-31" }),
  line({ license: LOGIN, basis: "login", quantity: 50, unitPrice: 2, overagePrice: 3 })
];
const access: AccessFacts = {
  window: { from: "2026-08-11", to: AS_OF },
  unreadable: [],
  grants: [
    {
      object: "Opportunity",
      source: "permissionSet",
      name: "Dealer_Plus",
      license: PARTNER,
      read: true,
      create: true,
      edit: true,
      holders: 90,
      soleHolders: null,
      users: 4
    }
  ],
  objects: [],
  gates: [
    {
      license: PARTNER,
      profile: "Dealer",
      gate: PARTNER,
      activeUsers: 100,
      holders: 60,
      users: 20,
      neither: 30,
      holdsOnly: 50
    }
  ],
  needs: null,
  roles: null
};
/** An org in which there is something to find of every kind. */
export const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
  facts(
    {
      catalog: TIERED,
      licenses: [
        license({ name: PARTNER, total: 110, used: 100, activeUsers: 100 }),
        license({
          name: LOGIN,
          total: 1000,
          used: 40,
          activeUsers: 40,
          monthlyLoginsEntitlement: 50,
          monthlyLoginsUsed: 88
        })
      ],
      populations: [
        population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 3, neverLoggedInUsers: 4 }),
        population(LOGIN, "Fan", { activeUsers: 40, dormantUsers: 0, neverLoggedInUsers: 0 })
      ],
      usage: [
        ...usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }),
        ...usage(LOGIN, "Fan", { 0: 10, 4: 30 }),
        {
          month: "2026-11-01",
          license: LOGIN,
          profileId: idOf("00e", "Fan"),
          profile: "Fan",
          siteId: null,
          site: null,
          registered: 40,
          frequencies: frequencies({ 0: 10, 1: 30 })
        }
      ],
      contracts,
      ...values
    },
    { asOf: AS_OF, coverage, months: usageMonths(coverage, AS_OF, 1), ...context }
  );

/** Decision facts of that org, each section with something to find. */
export const decisions = decisionFacts({
  counters: countersOf(org()),
  readings: Array.from({ length: 100 }, (_, index) => ({
    license: PARTNER,
    day: addDays(AS_OF, index - 100),
    total: 110,
    used: index,
    monthlyLoginsEntitlement: null,
    monthlyLoginsUsed: null,
    ownLoginDays: null
  })),
  running: [{ license: LOGIN, day: "2026-11-03", logins: 45, rows: 90 }],
  access,
  internalExternals: [
    { license: "Salesforce", profile: "Standard User", rule: "domain", domain: "agency.example", activeUsers: 7 }
  ]
});
/** The same licenses where Salesforce's meter says nothing, so that our own count does. */
const unmetered = org().licenses.map((fact) => ({ ...fact, monthlyLoginsUsed: null }));
const LATE = "2026-11-30";
/** Orgs that have a finding of each code between them. */
export const variants: [AuditFacts, DecisionFacts | null][] = [
  [org(), decisions],
  [org(), null],
  [org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 100, start: "2026-11-01" })] }), decisions],
  [org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 110 })] }), decisions],
  [
    org(
      { contracts: [line({ license: LOGIN, basis: "login", quantity: 55 })], licenses: unmetered },
      { asOf: LATE, coverage: { ...coverage, to: LATE }, months: usageMonths({ ...coverage, to: LATE }, LATE, 1) }
    ),
    decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 50, rows: null }] })
  ],
  [
    org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 40 })], licenses: unmetered }),
    decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 50, rows: null }] })
  ],
  [
    org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 150 })], licenses: unmetered }),
    decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 48, rows: null }] })
  ],
  [
    org({
      licenses: [license({ name: PARTNER, total: 100, used: 100, activeUsers: 130 })],
      contracts: [line({ quantity: 100 })]
    }),
    null
  ],
  [org({ contracts: [line({ end: "2026-12-31", trueDown: false })] }), decisions]
];
