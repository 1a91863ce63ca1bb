import { catalogOf } from "c/licenseEngine";
import type { DecisionFacts } from "c/licenseEngine";
import { together } from "../../csv/database.ts";
import type { Database } from "../../csv/database.ts";
import { accessFacts } from "../access/accessFacts.ts";
import { readUpgrades } from "../catalog.ts";
import type { LoadedFolder } from "../loadFolder.ts";
import type { FactsOptions } from "../options.ts";
import { counterFacts } from "../usage/counters.ts";
import { inactiveLogins, runningDays } from "../usage/runningDays.ts";
import { readEntitlements } from "./entitlements.ts";
import { internalExternals } from "./internalExternals.ts";
import { readReadings } from "./readings.ts";

/**
 * The facts of the decisions, from the folder's optional files and from the logins that were read anyway. A missing file
 * makes its list null.
 *
 * @throws InputError for a mistake in one of the files, with file, line, column and what is expected
 */
export async function decisionFacts(
  database: Database,
  folder: LoadedFolder,
  options: FactsOptions = {}
): Promise<DecisionFacts> {
  const { facts, days, parts, populations, profiles } = folder;
  const { settings, entitlementLicenses } = folder.decided;
  const { asOf, settings: base } = facts.context;
  const catalog = catalogOf(facts.catalog);
  const frame = { populations, anchorDay: base.anchorDay, asOf };
  const { counted } = folder;
  const rules = [...settings.externalDomains, ...settings.externalProfiles];
  const upgrades = options.upgrades ?? (await readUpgrades());
  const [decided, access] = await together(
    database,
    async (own) => ({
      settings,
      counters: counted ? counted.counters : await counterFacts(own, populations, facts.context.months, days),
      upgrades: upgrades.filter(({ license }) => catalog.find(license)),
      readings: await readReadings(parts.License_Reading, catalog, asOf),
      entitlements: await readEntitlements(parts.TenantUsageEntitlement, entitlementLicenses),
      running: counted?.running ?? (await runningDays(own, frame)),
      inactiveLogins: counted?.inactiveLogins ?? (await inactiveLogins(own, frame)),
      // Counters know no email addresses and no employees.
      internalExternals: counted && rules.length ? null : await internalExternals(own, parts.User, profiles, settings)
    }),
    async (own) => (counted ? null : accessFacts(own, folder))
  );
  return { ...decided, access };
}
