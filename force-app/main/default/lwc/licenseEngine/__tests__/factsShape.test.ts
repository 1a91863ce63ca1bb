import type { FactsContext, FactsHead, UsagePage } from "../contract/org";
import document from "#vectors/License_Facts_Shape";

/** Contradictions and counters without users are optional: they are of folders only. */
interface OrgHead extends FactsHead {
  context: Omit<FactsContext, "doubts" | "usersKnown">;
}

/**
 * Every member of the answers of both endpoints, none null. The compiler holds it to the contract, this test holds the static resource to
 * it, and an Apex test (FactsShapeTest) holds the org's answers to the static resource.
 */
const SHAPE: { head: Filled<OrgHead>; page: Filled<UsagePage> } = {
  head: {
    context: {
      source: "org",
      sourceName: "Example",
      asOf: "2026-06-11",
      coverage: { from: "2026-04-11", to: "2026-06-11" },
      months: [{ month: "2026-05-01", end: "2026-06-01", complete: true }],
      settings: { timeZone: "UTC", anchorDay: 1, window: 3, percentile: 75, ratio: 20, dormantDays: 90 },
      pricesVisible: true,
      computedAt: "2026-06-11T03:00:00Z",
      app: { version: "0.1.0", commit: "5a7717c" },
      collection: {
        usersRead: 70,
        usersExpected: 60,
        usersFound: 59,
        statuses: [{ status: "Success", rows: 400 }],
        monthsFrozen: 1,
        outside: { month: "2026-05-01", users: 2, rows: 5 }
      },
      laterRun: {
        started: "2026-06-12T02:00:00Z",
        status: "failed",
        overlapped: true,
        reason: "A chunk broke",
        chunkErrors: 1
      }
    },
    catalog: [
      {
        name: "Customer Community",
        definitionKey: "PID_Customer_Community",
        external: true,
        family: "Customer Community",
        basis: "member",
        tier: 1,
        counterpart: "Customer Community Login",
        userType: "CspLitePortal",
        needsRole: false,
        listPrice: 2,
        listCurrency: "USD",
        gatingObjects: ["Lead"]
      }
    ],
    licenses: [
      {
        name: "Customer Community",
        total: 100,
        used: 80,
        activeUsers: 79,
        monthlyLoginsEntitlement: 500,
        monthlyLoginsUsed: 120
      }
    ],
    populations: [
      {
        license: "Customer Community",
        profileId: "00e000000000001AAA",
        profile: "Customers",
        activeUsers: 10,
        dormantUsers: 2,
        neverLoggedInUsers: 1
      }
    ],
    contracts: [
      {
        license: "Customer Community",
        basis: "member",
        quantity: 100,
        unitPrice: 2.5,
        currency: "USD",
        start: "2026-01-01",
        end: "2026-12-31",
        overagePrice: 3,
        settlement: "month",
        trueDown: true,
        escalator: 0.07
      }
    ],
    unknowns: [{ kind: "inactiveUser", name: "Customer Community", users: 3, rows: 40 }]
  },
  page: {
    rows: [
      {
        month: "2026-05-01",
        license: "Customer Community",
        profileId: "00e000000000001AAA",
        profile: "Customers",
        siteId: "0DB000000000001AAA",
        site: "Help",
        registered: 10,
        frequencies: [7, 0, 0, 2, 0, 0, 0, 1, ...new Array<number>(24).fill(0)]
      }
    ],
    next: "a01000000000001AAA"
  }
};

/** The same type with every member required and none null, at every depth: a null would hide the type of its member. */
type Filled<T> = T extends null
  ? never
  : T extends readonly (infer E)[]
    ? readonly Filled<E>[]
    : T extends object
      ? { [K in keyof T]-?: Filled<NonNullable<T[K]>> }
      : T;

test("the static resource that the Apex tests read holds every member of the contract", () => {
  expect(document).toEqual(SHAPE);
});
