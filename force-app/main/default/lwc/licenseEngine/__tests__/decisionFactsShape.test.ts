import type { HabitPage } from "../contract/counters";
import type { DecisionFactsHead } from "../contract/decisionFacts";
import type { FindingRecord } from "../contract/findings";
import type { SavedScenario } from "../contract/scenarios";
import type { UserPage, UserQuery } from "../contract/users";
import document from "#vectors/License_Decision_Facts_Shape";

/**
 * Every member of what the endpoints of the decisions answer and are asked with, none null. The compiler holds it to the contract, this test
 * holds the static resource to it, and an Apex test (DecisionFactsShapeTest) holds the org's answers to the static resource.
 */
const SHAPE: {
  facts: Filled<DecisionFactsHead>;
  habits: Filled<HabitPage>;
  query: UserQuery;
  users: Filled<UserPage>;
  records: readonly Filled<FindingRecord>[];
  scenario: Filled<SavedScenario>;
} = {
  facts: {
    settings: {
      poolWatch: 0.8,
      projectionElapsed: 0.05,
      projectionUsed: 0.1,
      hysteresisLow: 0.8,
      hysteresisHigh: 1.2,
      minMonths: 3,
      upgradeLoginDays: 8,
      driftTolerance: 0.05,
      trapShare: 0.1,
      minUsers: 10,
      moveCost: 0,
      savingFloor: 25,
      trendDays: 180,
      trendMinDays: 30,
      trendHorizon: 365,
      externalDomains: ["partner.example"],
      externalProfiles: ["Agents"],
      rollOver: true,
      lockOut: false
    },
    counters: {
      months: ["2026-04-01", "2026-05-01"],
      span: { months: 1, after: 1 },
      licenses: [
        {
          license: "Customer Community",
          levels: [
            {
              month: "2026-05-01",
              logins: 4,
              users: 2,
              created: 1,
              left: 0,
              ages: [{ logins: 4, userMonths: 1 }]
            }
          ],
          persistence: [{ total: 3, windows: 2, after: 4, afterMonths: 2 }]
        }
      ]
    },
    upgrades: [{ license: "Customer Community", targets: ["Partner Community"] }],
    readings: [
      {
        license: "Customer Community",
        day: "2026-06-10",
        total: 100,
        used: 80,
        monthlyLoginsEntitlement: 500,
        monthlyLoginsUsed: 120,
        ownLoginDays: 7
      }
    ],
    entitlements: [
      {
        setting: "setting/force.com/orgValue.MaxLogins",
        label: "Logins",
        amountUsed: 12,
        allowed: 2000,
        start: "2026-01-01",
        end: "2026-12-31",
        frequency: "Monthly",
        license: "Customer Community Login"
      }
    ],
    running: [{ license: "Customer Community", day: "2026-06-10", logins: 7, rows: 9 }],
    inactiveLogins: [{ license: "Customer Community", month: "2026-05-01", users: 1, logins: 4 }],
    access: {
      window: { from: "2026-03-01", to: "2026-06-11" },
      unreadable: ["Quote"],
      grants: [
        {
          object: "Lead",
          source: "permissionSet",
          name: "Leads",
          license: "Partner Community",
          read: true,
          create: false,
          edit: true,
          holders: 1,
          soleHolders: 1,
          users: 1
        }
      ],
      objects: [
        {
          license: "Partner Community",
          profile: "Dealer",
          object: "Lead",
          grantedByProfile: false,
          holders: 1,
          users: 1
        }
      ],
      gates: [
        {
          license: "Partner Community",
          profile: "Dealer",
          gate: "Partner Community",
          activeUsers: 1,
          holders: 1,
          users: 1,
          neither: 0,
          holdsOnly: 0
        }
      ],
      needs: [
        {
          license: "Partner Community",
          profile: "Dealer",
          by: "permissionSet",
          name: "Leads",
          below: "Customer Community Plus",
          aboveLowest: false,
          users: 1
        }
      ],
      roles: [{ license: "Partner Community", role: "Manager", object: "Lead", activeUsers: 1, holders: 1, users: 1 }]
    },
    internalExternals: [
      { license: "Salesforce", profile: "Agents", rule: "domain", domain: "partner.example", activeUsers: 1 }
    ]
  },
  habits: {
    rows: [{ license: "Customer Community", profileId: "00e000000000001AAA", habits: "2=0:1,7:1" }],
    next: "a01000000000001AAA"
  },
  query: {
    site: null,
    profile: "Reader",
    license: null,
    basis: "member",
    activity: "active",
    loginDays: { min: 0, max: 31 },
    criteria: [
      {
        license: "Customer Community",
        activity: "active",
        minMonths: 1,
        maxMonths: null,
        sumMin: [0, 0, 0, 0],
        sumMax: null
      }
    ],
    search: null,
    after: null,
    limit: 1
  },
  users: {
    months: ["2026-05-01"],
    rows: [
      {
        id: "005000000000001AAA",
        name: "Person 1",
        username: "person1@example.com",
        license: "Customer Community",
        profile: "Reader",
        sites: ["Help"],
        created: "2025-01-01",
        lastLogin: "2026-06-09",
        loginDays: [1]
      }
    ],
    next: "005000000000001AAA",
    scanned: 1,
    total: 1
  },
  records: [
    {
      id: "dormant/Customer%20Community/Reader/",
      type: "dormant",
      license: "Customer Community",
      profile: "Reader",
      site: "Help",
      title: "Reader: 12 dormant users",
      users: 12,
      monthlySaving: 60,
      currency: "USD",
      status: "dismissed",
      reason: "Seasonal",
      owner: "Olga Analyst",
      ownerId: "005000000000001AAA",
      dueDate: "2026-07-01",
      firstSeen: "2026-05-11",
      lastSeen: "2026-06-11",
      goneSince: "2026-06-12",
      backSince: "2026-06-13"
    }
  ],
  scenario: {
    id: "a00000000000001AAA",
    name: "Renewal",
    note: "What we ask for",
    parameters: {
      basis: "threshold",
      threshold: 4,
      thresholds: { "Customer Community": 6 },
      prices: { "Customer Community": 4.5 },
      overagePrices: { "Customer Community Login": 3.5 },
      quantities: { "Customer Community": 120 },
      discount: 0.15,
      growth: -0.1,
      deflected: 0.4,
      deactivateIdle: true
    },
    totals: {
      sums: [{ currency: "USD", today: 900, best: 640, scenario: 610.5, overage: 40.5, monthlySaving: 289.5 }],
      excluded: ["External Identity"]
    },
    asOf: "2026-06-11",
    inEvidence: true
  }
};

/** The same type with every member required and none null, at every depth: a null would hide the type of its member. */
type Filled<T> = T extends null
  ? never
  : T extends readonly (infer E)[]
    ? readonly Filled<NonNullable<E>>[]
    : T extends object
      ? { [K in keyof T]-?: Filled<NonNullable<T[K]>> }
      : T;

test("the static resource that the Apex tests read holds every member of the contract", () => {
  expect(document).toEqual(SHAPE);
});
