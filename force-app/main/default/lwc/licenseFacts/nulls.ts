import type {
  CollectionFact,
  ContractLine,
  FactsContext,
  FactsHead,
  LaterRun,
  LicenseFact,
  LicenseType,
  Unknown,
  UsageFact,
  UsagePage
} from "c/licenseEngine";

/** The members of T that may be null, all null. */
type Nulls<T> = { readonly [K in keyof T as null extends T[K] ? K : never]-?: null };

const LICENSE_TYPE: Nulls<LicenseType> = {
  definitionKey: null,
  family: null,
  basis: null,
  tier: null,
  counterpart: null,
  userType: null,
  listPrice: null,
  listCurrency: null
};
const LICENSE: Nulls<LicenseFact> = { activeUsers: null, monthlyLoginsEntitlement: null, monthlyLoginsUsed: null };
const CONTRACT: Nulls<ContractLine> = { end: null, overagePrice: null };
const UNKNOWN: Nulls<Unknown> = { users: null, rows: null };
const USAGE: Nulls<UsageFact> = { siteId: null, site: null, registered: null };
/** Counters of a distribution: login days 0 to 31. */
const COUNTERS = 32;
const COLLECTION: Nulls<CollectionFact> = { outside: null };
const LATER_RUN: Nulls<LaterRun> = { reason: null, chunkErrors: null };

/**
 * The head as the contract has it. The framework that carries an Apex answer to the browser may leave out what is null, members of objects
 * and elements of lists alike (open-source Aura, `JsonSerializationContext.isNullValueEnabled`, false by default); null means
 * unknown in the contract and must not become undefined.
 */
export function withNulls(head: FactsHead): FactsHead {
  return {
    ...head,
    context: contextWithNulls(head.context),
    catalog: head.catalog.map((entry) => ({ ...LICENSE_TYPE, ...entry })),
    licenses: head.licenses.map((license) => ({ ...LICENSE, ...license })),
    contracts: head.contracts.map((line) => ({ ...CONTRACT, ...line })),
    unknowns: head.unknowns.map((unknown) => ({ ...UNKNOWN, ...unknown }))
  };
}

function contextWithNulls(context: FactsContext): FactsContext {
  const { collection, laterRun } = context;
  return {
    ...context,
    collection: collection ? { ...COLLECTION, ...collection } : null,
    laterRun: laterRun ? { ...LATER_RUN, ...laterRun } : null
  };
}

/** The page as the contract has it; see `withNulls`. Only the counter of day 0 can be null, so a distribution of 31 lacks that one. */
export function pageWithNulls(page: UsagePage): UsagePage {
  return {
    rows: page.rows.map((row) => ({ ...USAGE, ...row, frequencies: allCounters(row.frequencies) })),
    next: page.next ?? null
  };
}

function allCounters(frequencies: UsageFact["frequencies"]): UsageFact["frequencies"] {
  return frequencies.length < COUNTERS ? [null, ...(frequencies as readonly number[])] : frequencies;
}
