import type {
  AuditFacts,
  ContractLine,
  Frequencies,
  LicenseFact,
  LicenseType,
  PopulationFact,
  UsageFact
} from "c/licenseEngine";
import { DEFAULT_SETTINGS, usageMonths } from "c/licenseEngine";

/** A distribution from its counters that are not zero; `unknown` makes the users who did not come unknown. */
export function frequencies(counts: Record<number, number>, unknown = false): Frequencies {
  const [none, ...rest] = Array.from({ length: 32 }, (_, d) => counts[d] ?? 0);
  return [unknown ? null : none, ...rest];
}

export function licenseType(values: Partial<LicenseType> & { name: string }): LicenseType {
  return {
    definitionKey: null,
    external: true,
    family: null,
    basis: null,
    tier: null,
    counterpart: null,
    userType: null,
    needsRole: false,
    listPrice: null,
    listCurrency: null,
    ...values
  };
}

const family = (name: string, member: number, login: number): LicenseType[] => [
  licenseType({
    name,
    family: name,
    basis: "member",
    counterpart: `${name} Login`,
    listPrice: member,
    listCurrency: "USD"
  }),
  licenseType({
    name: `${name} Login`,
    family: name,
    basis: "login",
    counterpart: name,
    listPrice: login,
    listCurrency: "USD"
  })
];

export const CATALOG: LicenseType[] = [
  ...family("Partner Community", 25, 10),
  ...family("Customer Community", 5, 2),
  licenseType({ name: "Gold Partner" }),
  licenseType({ name: "Salesforce", definitionKey: "SFDC", external: false })
];

export function license(values: Partial<LicenseFact> & { name: string }): LicenseFact {
  return { total: 0, used: 0, activeUsers: 0, monthlyLoginsEntitlement: null, monthlyLoginsUsed: null, ...values };
}

export function line(values: Partial<ContractLine>): ContractLine {
  return {
    license: "Partner Community",
    basis: "member",
    quantity: 100,
    unitPrice: 20,
    currency: "USD",
    start: "2026-01-01",
    end: null,
    overagePrice: null,
    ...values
  };
}

/** Facts of an org with nothing in it: coverage from 20 April to 31 October 2026, so six complete months and a partial one. */
export function facts(values: Partial<AuditFacts> = {}, context: Partial<AuditFacts["context"]> = {}): AuditFacts {
  const coverage = { from: "2026-04-20", to: "2026-11-01" };
  return {
    context: {
      source: "export",
      sourceName: "test",
      asOf: "2026-11-01",
      coverage,
      months: usageMonths(coverage, "2026-11-01", 1),
      settings: DEFAULT_SETTINGS,
      pricesVisible: true,
      computedAt: "2026-11-01T00:00:00.000Z",
      app: { version: "0.1.0", commit: "5a7717c" },
      collection: null,
      laterRun: null,
      ...context
    },
    catalog: CATALOG,
    licenses: [],
    populations: [],
    usage: [],
    contracts: [],
    unknowns: [],
    ...values
  };
}

/** The Id of the profile or site of this name: 18 characters, the same in every test. */
export function idOf(prefix: "00e" | "0DB", name: string): string {
  return prefix + name.replace(/\W/g, "").padStart(12, "0").slice(-12) + "AAA";
}

/** A profile of a license as of today: nobody idle unless said. */
export function population(ofLicense: string, profile: string, values: Partial<PopulationFact> = {}): PopulationFact {
  const nobody = { activeUsers: 0, dormantUsers: 0, neverLoggedInUsers: 0 };
  return { license: ofLicense, profileId: idOf("00e", profile), profile, ...nobody, ...values };
}

/** The same distribution in every month of coverage. */
export function usage(
  name: string,
  profile: string,
  counts: Record<number, number>,
  site: string | null = null
): UsageFact[] {
  const distribution = frequencies(counts);
  const registered = distribution.reduce<number>((sum, count) => sum + (count ?? 0), 0);
  return facts().context.months.map(({ month }) => ({
    month,
    license: name,
    profileId: idOf("00e", profile),
    profile,
    siteId: site && idOf("0DB", site),
    site,
    registered,
    frequencies: distribution
  }));
}
