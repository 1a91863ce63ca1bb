import type { FactsHead, Frequencies, UsagePage } from "c/licenseEngine";
import { pageWithNulls, withNulls } from "../nulls";

const HEAD: FactsHead = {
  context: {
    source: "org",
    sourceName: "Example",
    asOf: "2026-06-11",
    coverage: { from: "2026-04-11", to: "2026-06-11" },
    months: [{ month: "2026-05-01", end: "2026-06-01", complete: true }],
    settings: { timeZone: "UTC", anchorDay: 1, window: 3, percentile: 75, ratio: 20, dormantDays: 90 },
    pricesVisible: true,
    computedAt: "2026-06-11T03:00:00Z",
    collection: { usersRead: 1, usersExpected: 1, usersFound: 1, statuses: [], monthsFrozen: 0, outside: null },
    laterRun: { started: "2026-06-12T02:00:00Z", status: "running", overlapped: false, reason: null, chunkErrors: null }
  },
  catalog: [
    {
      name: "Chatter Free",
      definitionKey: null,
      external: false,
      family: null,
      basis: null,
      tier: null,
      counterpart: null,
      userType: null,
      needsRole: false,
      listPrice: null,
      listCurrency: null
    }
  ],
  licenses: [
    {
      name: "Customer Community",
      total: 100,
      used: 80,
      activeUsers: 79,
      monthlyLoginsEntitlement: null,
      monthlyLoginsUsed: null
    }
  ],
  populations: [],
  contracts: [
    {
      license: "Customer Community",
      basis: "member",
      quantity: 100,
      unitPrice: 2.5,
      currency: "USD",
      start: "2026-01-01",
      end: null,
      overagePrice: null
    }
  ],
  unknowns: [{ kind: "unreadable", name: "NetworkMember", users: null, rows: null }]
};
const NOBODY = new Array<number>(31).fill(0);

function pageOf(first: number | null, next: string | null): UsagePage {
  const frequencies: Frequencies = [first, ...NOBODY];
  return {
    rows: [
      {
        month: "2026-05-01",
        license: "Customer Community",
        profileId: "00e000000000001AAA",
        profile: "Customers",
        siteId: null,
        site: null,
        registered: null,
        frequencies
      }
    ],
    next
  };
}

/** What arrives when null members and elements are left out on the way. */
function carried<T>(value: T): T {
  if (Array.isArray(value)) return value.filter((element) => element !== null).map(carried) as T;
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== null)
      .map(([name, member]) => [name, carried(member)])
  ) as T;
}

test("what was null is null again when the way to the browser left it out", () => {
  expect(withNulls(carried(HEAD))).toEqual(HEAD);
  expect(pageWithNulls(carried(pageOf(null, null)))).toEqual(pageOf(null, null));
});

test("an answer that arrives whole stays as it is", () => {
  expect(withNulls(HEAD)).toEqual(HEAD);
  expect(pageWithNulls(pageOf(7, "key"))).toEqual(pageOf(7, "key"));
  expect(pageWithNulls(pageOf(null, "key"))).toEqual(pageOf(null, "key"));
});

test("an export, where no collector has run, has no collection and no later run", () => {
  const local = { ...HEAD, context: { ...HEAD.context, collection: null, laterRun: null } };
  expect(withNulls(carried(local))).toEqual(local);
});
