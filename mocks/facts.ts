import type { AuditFacts, ContractLine, Frequencies, LicenseFact, LicenseType, UsageFact } from "c/licenseEngine";

/** A small org for component tests: two families, three populations, three complete months and a partial one on each side. */

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const PARTNER = "Partner Community";

const MONTHS = ["2026-04-01", "2026-05-01", "2026-06-01", "2026-07-01", "2026-08-01"].map((month, i, all) => ({
  month,
  end: all[i + 1] ?? "2026-09-01",
  complete: i > 0 && i < 4
}));

/** 32 counters with the given users by login days. */
export function frequencies(users: Record<number, number>, none: number | null = users[0] ?? 0): Frequencies {
  return [none, ...Array.from({ length: 31 }, (_, i) => users[i + 1] ?? 0)];
}

function type(name: string, family: string, basis: "member" | "login", counterpart: string | null): LicenseType {
  const shared = { definitionKey: null, external: true, userType: "PowerCustomerSuccess", needsRole: true };
  return { name, family, basis, counterpart, tier: 2, listPrice: null, listCurrency: null, ...shared };
}

function license(name: string, total: number, used: number, logins: [number, number] | null = null): LicenseFact {
  const [entitlement, done] = logins ?? [null, null];
  const meters = { monthlyLoginsEntitlement: entitlement, monthlyLoginsUsed: done };
  return { name, total, used, activeUsers: used, ...meters };
}

function line(name: string, basis: "member" | "login", quantity: number, unitPrice: number): ContractLine {
  const span = { currency: "USD", start: "2026-01-01", end: null, overagePrice: null };
  return { license: name, basis, quantity, unitPrice, ...span };
}

/** Id of the profile of a name, the same in every test. */
export function profileIdOf(name: string): string {
  return `00e${name.padStart(12, "0")}AAA`;
}

function usage(name: string, profile: string, users: Record<number, number>): UsageFact[] {
  const registered = Object.values(users).reduce((sum, count) => sum + count, 0);
  return MONTHS.map(({ month }) => ({
    month,
    license: name,
    profileId: profileIdOf(profile),
    profile,
    siteId: null,
    site: null,
    registered,
    frequencies: frequencies(users)
  }));
}

/** Facts with parts replaced. Dealers (member basis) rarely log in, Agents (member basis) often, Shoppers are on login basis. */
export function facts(changes: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts {
  const dealers = usage(PLUS, "Dealers", { 0: 700, 1: 200, 2: 80, 20: 20 });
  const shoppers = usage(PLUS_LOGIN, "Shoppers", { 0: 400, 1: 100 });
  const agents = usage(PARTNER, "Agents", { 0: 5, 20: 45 });
  const site = dealers.map((row) => ({
    ...row,
    siteId: "0DB000000000001AAA",
    site: "Dealer Portal",
    registered: null,
    frequencies: frequencies({ 1: 50 }, null)
  }));
  const population = (name: string, profile: string, activeUsers: number) => ({
    license: name,
    profileId: profileIdOf(profile),
    profile,
    activeUsers,
    dormantUsers: 0,
    neverLoggedInUsers: 0
  });
  return {
    context: {
      source: "sample",
      sourceName: "Acme",
      asOf: "2026-08-16",
      coverage: { from: "2026-04-20", to: "2026-08-16" },
      months: MONTHS,
      settings: { timeZone: "UTC", anchorDay: 1, window: 3, percentile: 75, ratio: 20, dormantDays: 90 },
      pricesVisible: true,
      computedAt: "2026-08-16T03:00:00Z",
      app: { version: "0.1.0", commit: "5a7717c" },
      collection: null,
      laterRun: null,
      ...context
    },
    catalog: [
      type(PLUS, PLUS, "member", PLUS_LOGIN),
      type(PLUS_LOGIN, PLUS, "login", PLUS),
      type(PARTNER, PARTNER, "member", null)
    ],
    licenses: [license(PLUS, 1000, 1000), license(PLUS_LOGIN, 10000, 500, [150, 50]), license(PARTNER, 60, 50)],
    populations: [
      population(PLUS, "Dealers", 1000),
      population(PLUS_LOGIN, "Shoppers", 500),
      population(PARTNER, "Agents", 50)
    ],
    usage: [...dealers, ...site, ...shoppers, ...agents],
    contracts: [line(PLUS, "member", 1000, 10), line(PLUS_LOGIN, "login", 150, 4), line(PARTNER, "member", 60, 25)],
    unknowns: [],
    ...changes
  };
}

/** The facts with other login days of a profile's users, in every month. */
export function coming(of: AuditFacts, profile: string, users: Record<number, number>): AuditFacts {
  const other = frequencies(users);
  const usage = of.usage.map((row) => {
    const isProfile = row.profile === profile && row.siteId === null;
    return isProfile ? { ...row, frequencies: other } : row;
  });
  return { ...of, usage };
}

/** The facts with other values in the contract lines of a license. */
export function contracted(of: AuditFacts, license: string, values: Partial<ContractLine>): AuditFacts {
  const contracts = of.contracts.map((one) => {
    const isLicense = one.license === license;
    return isLicense ? { ...one, ...values } : one;
  });
  return { ...of, contracts };
}
