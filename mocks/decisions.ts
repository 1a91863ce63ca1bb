import type { AuditFacts, DecisionFacts, FindingRecord, UserFact } from "c/licenseEngine";
import { DEFAULT_DECISION_SETTINGS, decide, suggestionContext } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import { countersOf } from "./counters";
import { facts } from "./facts";
import { model } from "./model";

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const PARTNER = "Partner Community";
const nobodyAbove = { below: null, aboveLowest: false };

/** The small test org with what the decisions need of the catalog: tiers and the objects that justify them. */
export function decisionOrg(
  changes: Partial<AuditFacts> = {},
  context: Partial<AuditFacts["context"]> = {}
): AuditFacts {
  const all = facts({}, context);
  const catalog = all.catalog.map((type) =>
    type.name === PARTNER
      ? { ...type, tier: 3, gatingObjects: ["Lead", "Opportunity"] }
      : { ...type, gatingObjects: ["Report", "Dashboard"] }
  );
  const ends = { start: "2026-01-01", end: "2026-12-31" };
  const contracts = all.contracts.map((line) => ({
    ...line,
    ...ends,
    overagePrice: line.basis === "login" ? 6 : null,
    trueDown: line.license === PLUS ? true : null,
    escalator: line.license === PLUS ? 0.05 : null
  }));
  const populations = all.populations.map((population) =>
    population.profile === "Dealers" ? { ...population, dormantUsers: 300, neverLoggedInUsers: 50 } : population
  );
  return { ...all, catalog, contracts, populations, ...changes };
}

/** Facts of the decisions of that org, or of the given one, with parts replaced. */
export function decisionFacts(changes: Partial<DecisionFacts> = {}, org: AuditFacts = decisionOrg()): DecisionFacts {
  const day = (index: number) => `2026-08-${String(index + 1).padStart(2, "0")}`;
  return {
    settings: { ...DEFAULT_DECISION_SETTINGS, externalDomains: ["dealer.example"] },
    upgrades: [{ license: PLUS, targets: [PARTNER] }],
    counters: countersOf(org),
    readings: ["2026-04-15", "2026-05-15", "2026-06-15", "2026-07-15", "2026-08-15"].map((reading, i) => ({
      license: PARTNER,
      day: reading,
      total: 60,
      used: 30 + i * 5,
      monthlyLoginsEntitlement: null,
      monthlyLoginsUsed: null,
      ownLoginDays: null
    })),
    entitlements: [
      {
        setting: "setting/force.com/orgValue.MaxCustomerNetworkLogins",
        label: "Customer Community Plus Logins",
        amountUsed: 70,
        allowed: 150,
        start: null,
        end: null,
        frequency: "Monthly",
        license: PLUS_LOGIN
      }
    ],
    running: Array.from({ length: 15 }, (_, i) => ({ license: PLUS_LOGIN, day: day(i), logins: 7, rows: 9 })),
    inactiveLogins: [{ license: PLUS_LOGIN, month: "2026-08-01", users: 2, logins: 3 }],
    access: {
      window: { from: "2026-05-18", to: "2026-08-16" },
      unreadable: ["Campaign"],
      grants: [
        {
          object: "Opportunity",
          source: "profile",
          name: "Agents",
          license: PARTNER,
          read: true,
          create: true,
          edit: true,
          holders: 50,
          soleHolders: 50,
          users: 2
        }
      ],
      objects: [
        { license: PLUS, profile: "Dealers", object: "Report", grantedByProfile: false, holders: 200, users: 40 },
        { license: PARTNER, profile: "Agents", object: "Lead", grantedByProfile: false, holders: 10, users: null },
        { license: PARTNER, profile: "Agents", object: "Opportunity", grantedByProfile: true, holders: 50, users: 2 }
      ],
      gates: [
        {
          license: PLUS,
          profile: "Dealers",
          gate: PLUS,
          activeUsers: 1000,
          holders: 200,
          users: 40,
          neither: 800,
          holdsOnly: 160
        },
        {
          license: PARTNER,
          profile: "Agents",
          gate: PARTNER,
          activeUsers: 50,
          holders: 50,
          users: 2,
          neither: 0,
          holdsOnly: 48
        }
      ],
      needs: [
        { license: PLUS, profile: "Dealers", ...nobodyAbove, by: "nothing", name: null, users: 800 },
        { license: PLUS, profile: "Dealers", ...nobodyAbove, by: "several", name: null, users: 160 },
        { license: PARTNER, profile: "Agents", ...nobodyAbove, by: "profile", name: "Agents", users: 48 }
      ],
      roles: [{ license: PARTNER, role: "Executive", object: "Opportunity", activeUsers: 5, holders: 5, users: 1 }]
    },
    internalExternals: [
      { license: "Salesforce", profile: "Standard User", rule: "domain", domain: "dealer.example", activeUsers: 4 }
    ],
    ...changes
  };
}

/** All that the pages show of the small test org, or of the given facts. */
export function decisionModel(
  changes: Partial<DecisionFacts> = {},
  remembered: FindingRecord[] | null = [],
  org: AuditFacts = decisionOrg()
): DecisionModel {
  const decisions = decisionFacts(changes, org);
  const audit = decide(org, decisions);
  return {
    facts: decisions,
    audit,
    context: suggestionContext(org, audit, decisions),
    remembered,
    recordsFailure: remembered ? null : { message: "Ask for License Optimizer Admin", noAccess: true }
  };
}

/** The properties of a page that shows the facts and what is decided on them. */
export function decided(
  org: AuditFacts = decisionOrg(),
  changes: Partial<DecisionFacts> = {},
  remembered: FindingRecord[] | null = []
): { model: OptimizerModel; decisions: DecisionModel } {
  return { model: model(org), decisions: decisionModel(changes, remembered, org) };
}

/** Users of the small test org, numbered from `first`: every third never came. */
export function users(count: number, first = 0): UserFact[] {
  return Array.from({ length: count }, (_, i) => {
    const n = first + i;
    return {
      id: `005${String(n).padStart(15, "0")}`,
      name: `User ${n}`,
      username: `user${n}@dealer.example`,
      license: PLUS,
      profile: "Dealers",
      sites: ["Dealer Portal"],
      created: "2026-01-10",
      lastLogin: n % 3 ? "2026-08-10" : null,
      loginDays: n % 3 ? [1, 0, 2] : [0, 0, 0]
    };
  });
}
