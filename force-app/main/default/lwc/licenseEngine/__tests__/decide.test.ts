import type { AccessFacts, AuditFacts, AuditWithDecisions, ContractLine, DecisionFacts } from "c/licenseEngine";
import { DECISION_TEXT_KEYS, addDays, audit, decide, usageMonths } from "c/licenseEngine";
import { DECISION_TEXTS, TIERED, customLabels, decisionFacts } from "./decisionFixtures";
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
  roles: null
};
const decisions = decisionFacts({
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
const org = (values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts =>
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
const types = (result: AuditWithDecisions): string[] => [...new Set(result.findings.map(({ type }) => type))].sort();

describe("the audit with decisions", () => {
  it("changes nothing of the audit but the findings, which it only adds to", () => {
    const known = audit(org(), DECISION_TEXTS);
    const { findings, ...rest } = decide(org(), decisions, DECISION_TEXTS);
    const { findings: before, ...base } = known;
    expect(rest).toMatchObject(base);
    for (const finding of before) expect(findings).toContainEqual(expect.objectContaining(finding));
  });

  it("orders all findings by saving", () => {
    const savings = decide(org(), decisions, DECISION_TEXTS).findings.map(({ monthlySaving }) => monthlySaving ?? -1);
    expect(savings).toEqual([...savings].sort((a, b) => b - a));
  });

  it("has ids that are all different and the same in every run", () => {
    const ids = (): string[] => decide(org(), decisions, DECISION_TEXTS).findings.map(({ id }) => id);
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
    expect(ids()).toContain("objectTrap/Partner%20Community///Opportunity%2FpermissionSet%2FDealer_Plus");
  });

  it("finds what there is to find", () => {
    expect(types(decide(org(), decisions, DECISION_TEXTS))).toEqual([
      "annualOverage",
      "basis",
      "contractEnds",
      "dormant",
      "downgrade",
      "drift",
      "externalOnInternal",
      "inflation",
      "loginPoolNearlyUsed",
      "neverLoggedIn",
      "objectTrap",
      "poolGrow",
      "poolOver",
      "seatsExhaust",
      "unusedSeats"
    ]);
  });

  it("says what it could not judge", () => {
    expect(decide(org(), decisions, DECISION_TEXTS).undecided).toEqual([]);
    expect(decide(org(), null, DECISION_TEXTS).undecided).toEqual([
      "seatsExhaust",
      "objectTrap",
      "inflation",
      "downgrade",
      "externalOnInternal"
    ]);
  });

  it("leaves findings that hang on prices undecided where prices are withheld", () => {
    const hidden = decide(org({ contracts: [] }, { pricesVisible: false }), decisions, DECISION_TEXTS);
    expect(hidden.undecided).toEqual(["basis", "poolShrink", "poolGrow", "annualOverage", "contractEnds"]);
  });

  it("gives every section without any decision facts, unknown as null and never as zero", () => {
    const result = decide(org(), null, DECISION_TEXTS);
    expect(result.seats[0].projection).toEqual({
      readings: 0,
      days: 0,
      slope: null,
      exhausted: null,
      reason: "noFacts"
    });
    expect(result.burnDown[0]).toMatchObject({ used: 30, daily: [], state: "over" });
    expect(result.tiers[0]).toMatchObject({ downgradeCandidates: null, reason: "noFacts" });
    expect(result.gates).toEqual([]);
    expect(result.calendar.length).toBeGreaterThan(4);
  });

  it("has nothing to say of an org without licenses", () => {
    const result = decide(facts(), decisionFacts(), DECISION_TEXTS);
    expect(result).toMatchObject({ seats: [], burnDown: [], annual: [], reconciliation: [], tiers: [], findings: [] });
  });

  it("survives JSON unchanged", () => {
    const result = decide(org(), decisions, DECISION_TEXTS);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("names the custom label that is missing", () => {
    expect(() => decide(org(), decisions, { ...DECISION_TEXTS, Decision_drift_Next: "" })).toThrow(
      "The custom label LO_Decision_drift_Next is missing"
    );
  });
});

describe("the texts of decisions", () => {
  const LATE = "2026-11-30";
  const variants: [AuditFacts, DecisionFacts | null][] = [
    [org(), decisions],
    [org(), null],
    [org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 100, start: "2026-11-01" })] }), decisions],
    [org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 110 })] }), decisions],
    [
      org(
        { contracts: [line({ license: LOGIN, basis: "login", quantity: 55 })] },
        { asOf: LATE, coverage: { ...coverage, to: LATE }, months: usageMonths({ ...coverage, to: LATE }, LATE, 1) }
      ),
      decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 50, rows: null }] })
    ],
    [
      org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 40 })] }),
      decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 50, rows: null }] })
    ],
    [
      org({ contracts: [line({ license: LOGIN, basis: "login", quantity: 150 })] }),
      decisionFacts({ running: [{ license: LOGIN, day: "2026-11-03", logins: 48, rows: null }] })
    ],
    [org({ licenses: [license({ name: PARTNER, total: 100, used: 100, activeUsers: 130 })] }), null]
  ];

  it("are all custom labels", () => {
    const labels = customLabels();
    expect(DECISION_TEXT_KEYS.filter((key) => !labels[key])).toEqual([]);
    expect(
      Object.keys(labels).filter((key) => key.startsWith("Decision_") && !DECISION_TEXT_KEYS.includes(key))
    ).toEqual([]);
  });

  it("leave no placeholder and no gap", () => {
    const labels = customLabels();
    const titles = new Set<string>();
    for (const [values, known] of variants) {
      const result = decide(values, known, labels);
      for (const { title, evidence, next } of result.findings) {
        titles.add(title);
        expect(`${title} ${evidence} ${next}`).not.toMatch(/[{}]|undefined|null|NaN/);
      }
      for (const { title, description } of result.calendar)
        expect(`${title} ${description}`).not.toMatch(/[{}]|undefined|null/);
    }
    expect([...titles]).toEqual(
      expect.arrayContaining([
        "Opportunity in Dealer_Plus keeps 90 users on Partner Community",
        "Dealer: Customer Community Plus would do for 30 users",
        "7 external people use Salesforce",
        "Partner Community: the contract ends on 2027-03-31",
        "Partner Community: no seat is left",
        "Customer Community Login: this month's pool is used up",
        "Customer Community Login: this month's pool will run out",
        "Customer Community Login: 90.91 % of this month's pool is used",
        "Customer Community Login: this month's pool will be 96 % used"
      ])
    );
  });

  it("know every wording by an example", () => {
    const used = new Set<string>();
    const spy = new Proxy(DECISION_TEXTS, {
      get(target, key: string) {
        used.add(key);
        return target[key];
      }
    });
    for (const [values, known] of variants) decide(values, known, spy);
    const wordings = DECISION_TEXT_KEYS.filter((key) => /^Decision_\w+_Title$/.test(key));
    expect(wordings.filter((key) => !used.has(key))).toEqual([]);
  });
});
