import { addFrequencies } from "../base/frequencies";
import { money } from "../base/numbers";
import type { EconomicsRow, Reason } from "../contract/costs";
import type { AuditFacts, LicenseFact, LicenseType, PopulationFact } from "../contract/org";
import { basisOf, familyOf } from "../org/catalog";
import type { Catalog } from "../org/catalog";
import { orgModel } from "../org/orgModel";
import { costOfLines } from "../org/prices";
import type { PriceBook, PricedMonth } from "../org/prices";
import type { ProfileNames } from "../org/profileNames";
import { completeMonths, indexUsage, usageOfLicense, usageOfProfile } from "../org/usage";
import type { MonthUsage, UsageIndex } from "../org/usage";
import { NO_FIGURES, economics } from "./economics";
import type { Figures } from "./economics";

/** The facts of economics in the form that its rows need. */
interface Sources {
  facts: AuditFacts;
  catalog: Catalog;
  prices: PriceBook;
  index: UsageIndex;
  names: ProfileNames;
  /** Complete months of the window. */
  window: { month: string; end: string }[];
  /** The month whose prices count: the newest complete month, else the newest month. */
  pricedMonth: PricedMonth | null;
}

/**
 * Economics of every license (`profile` null), each followed by its populations by profile name.
 *
 * @param siteId null for all sites, as in the audit; with a site only its populations, because licenses are not bought per site
 */
export function economicsRows(facts: AuditFacts, siteId: string | null = null): EconomicsRow[] {
  const { catalog, book, index, names, pricedMonth } = orgModel(facts);
  const sources: Sources = {
    facts,
    catalog,
    prices: book,
    index: siteId === null ? index : indexUsage(facts.usage, siteId),
    names,
    window: completeMonths(facts.context.months, facts.context.settings.window),
    pricedMonth
  };
  const licenses = new Map(facts.licenses.map((license) => [license.name, license]));
  const profiles = profilesByLicense(sources, siteId);
  const rows: EconomicsRow[] = [];
  for (const name of new Set([...licenses.keys(), ...profiles.keys()])) {
    const type = catalog.find(name);
    if (!type?.external) continue;
    const license = licenses.get(name);
    if (license && siteId === null) rows.push(licenseRow(sources, type, license));
    for (const profile of byName(profiles.get(name) ?? [], sources.names))
      rows.push(populationRow(sources, type, license, name, profile));
  }
  return rows;
}

/** Ids of the profiles that have users today or usage in coverage. */
function profilesByLicense({ facts, index }: Sources, siteId: string | null): Map<string, Set<string>> {
  const profiles = new Map<string, Set<string>>();
  const add = (license: string, profileId: string): void => {
    const known = profiles.get(license);
    if (known) known.add(profileId);
    else profiles.set(license, new Set([profileId]));
  };
  if (siteId === null) for (const { license, profileId } of facts.populations) add(license, profileId);
  for (const [license, ofLicense] of index) for (const profileId of ofLicense.keys()) add(license, profileId);
  return profiles;
}

/** A profile as a row names it. */
type Profile = Pick<PopulationFact, "profileId" | "profile">;

/** Two profiles can have had the same name at different times: then their Ids decide the order. */
function byName(profileIds: Iterable<string>, names: ProfileNames): Profile[] {
  const key = ({ profile, profileId }: Profile): string => `${profile}\u0000${profileId}`;
  return [...profileIds]
    .map((profileId) => ({ profileId, profile: names.profileOf(profileId) }))
    .sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function populationRow(
  sources: Sources,
  type: LicenseType,
  license: LicenseFact | undefined,
  name: string,
  profile: Profile
): EconomicsRow {
  const usage = usageOfProfile(sources.index, name, profile.profileId, sources.window);
  return row(sources, type, license, name, profile, usage);
}

function licenseRow(sources: Sources, type: LicenseType, license: LicenseFact): EconomicsRow {
  const { window, index, prices } = sources;
  let usage = usageOfLicense(index, license.name, window);
  // No rows because there are no users: the usage is known to be empty.
  if (!usage.length && license.activeUsers === 0)
    usage = window.map(({ month }) => ({ month, frequencies: addFrequencies([]) }));
  const result = row(sources, type, license, license.name, null, usage);
  const newest = window.at(-1) ?? null;
  const lines = prices.bought(type, result.basis, newest);
  if (!lines.length) return result;
  const currentCost = costOfLines(lines);
  const best = result.mixCost;
  const monthlySaving = currentCost === null || best === null ? null : money(currentCost - best);
  return { ...result, currentCost, monthlySaving };
}

function row(
  { facts, prices, window, pricedMonth }: Sources,
  type: LicenseType,
  license: LicenseFact | undefined,
  name: string,
  profile: Profile | null,
  usage: readonly MonthUsage[]
): EconomicsRow {
  const { window: wanted, ratio, percentile } = facts.context.settings;
  const basis = basisOf(type, license);
  const {
    memberPrice,
    loginPrice,
    currency,
    priceSource,
    reason: priceReason
  } = prices.family(type, basis, pricedMonth);
  let figures: Figures = NO_FIGURES;
  let reason: Reason | null = priceReason;
  if (priceReason !== "pricesHidden" && !window.length) reason = "noCompleteMonth";
  else if (priceReason !== "pricesHidden") {
    const known = usage.length > 0 && usage[usage.length - 1].frequencies[0] !== null;
    if (known) {
      const months = usage.map(({ frequencies }) => frequencies);
      figures = economics({ basis, memberPrice, loginPrice, ratio, percentile, months });
    } else reason = "unknownRegistered";
  }
  return {
    license: name,
    family: familyOf(type),
    basis,
    profileId: profile?.profileId ?? null,
    profile: profile?.profile ?? null,
    window: usage.map(({ month }) => month),
    confidence: usage.length < wanted ? "low" : "high",
    memberPrice,
    loginPrice,
    currency,
    priceSource,
    ...figures,
    reason
  };
}
