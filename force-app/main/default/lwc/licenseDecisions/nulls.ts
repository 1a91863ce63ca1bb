import type {
  AccessFacts,
  DecisionFacts,
  DecisionSettings,
  EntitlementFact,
  FindingRecord,
  ReadingFact,
  SavedScenario
} from "c/licenseEngine";

/** The members of T that may be null, all null. */
type Nulls<T> = { readonly [K in keyof T as null extends T[K] ? K : never]-?: null };

const LISTS: Nulls<DecisionFacts> = {
  readings: null,
  entitlements: null,
  running: null,
  inactiveLogins: null,
  terms: null,
  access: null,
  internalExternals: null
};
const SETTINGS: Nulls<DecisionSettings> = { rollOver: null, lockOut: null };
const READING: Nulls<ReadingFact> = {
  total: null,
  used: null,
  monthlyLoginsEntitlement: null,
  monthlyLoginsUsed: null,
  ownLoginDays: null
};
const ENTITLEMENT: Nulls<EntitlementFact> = {
  amountUsed: null,
  allowed: null,
  start: null,
  end: null,
  frequency: null,
  license: null
};
const RECORD: Nulls<FindingRecord> = {
  profile: null,
  site: null,
  monthlySaving: null,
  currency: null,
  reason: null,
  goneSince: null,
  backSince: null
};

/** Rows with the members that were left out as null; a missing list is null. */
function rows<Row extends object>(list: readonly Row[] | null | undefined, nulls: Nulls<Row>): Row[] | null {
  return list ? list.map((row) => ({ ...nulls, ...row })) : null;
}

function accessWithNulls(access: AccessFacts | null | undefined): AccessFacts | null {
  if (!access) return null;
  const filled = <Row extends object>(list: readonly Row[], nulls: Nulls<Row>) =>
    list.map((row) => ({ ...nulls, ...row }));
  return {
    ...access,
    grants: filled(access.grants, { soleHolders: null, users: null }),
    objects: filled(access.objects, { users: null }),
    gates: filled(access.gates, { users: null, neither: null, holdsOnly: null }),
    roles: rows(access.roles, { role: null, users: null })
  };
}

/**
 * The facts as the contract has them: the framework that carries an Apex answer to the browser may leave out what is null (see
 * `c/licenseFacts`), and null means unknown and must not become undefined.
 */
export function withNulls(facts: DecisionFacts): DecisionFacts {
  return {
    ...LISTS,
    ...facts,
    settings: { ...SETTINGS, ...facts.settings },
    readings: rows(facts.readings, READING),
    entitlements: rows(facts.entitlements, ENTITLEMENT),
    running: rows(facts.running, { rows: null }),
    terms: rows(facts.terms, { trueDown: null, escalator: null }),
    internalExternals: rows(facts.internalExternals, { domain: null }),
    access: accessWithNulls(facts.access)
  };
}

/** Records of findings as the contract has them; see `withNulls`. */
export function recordsWithNulls(records: readonly FindingRecord[]): FindingRecord[] {
  return records.map((record) => ({ ...RECORD, ...record }));
}

/** A kept scenario as the contract has it; see `withNulls`. */
export function scenarioWithNulls(scenario: SavedScenario): SavedScenario {
  return {
    ...scenario,
    note: scenario.note ?? null,
    parameters: { ...scenario.parameters, threshold: scenario.parameters.threshold ?? null },
    totals: {
      ...scenario.totals,
      today: scenario.totals.today ?? null,
      best: scenario.totals.best ?? null,
      scenario: scenario.totals.scenario ?? null,
      monthlySaving: scenario.totals.monthlySaving ?? null,
      currency: scenario.totals.currency ?? null
    }
  };
}
