import { addFrequencies } from "../base/frequencies";
import type { EconomicsRow, Reason } from "../contract/costs";
import type { Basis, LicenseType } from "../contract/org";
import { basisOf, familyOf } from "../org/catalog";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { completeMonths, usageOfLicense, usageOfProfile } from "../org/usage";
import type { MonthUsage } from "../org/usage";
import { decidedParts } from "./decidedParts";
import type { Decided, DecidedPart } from "./decidedParts";
import { NO_COSTS, monthlyCosts } from "./monthlyCosts";

const NO_PART: DecidedPart = { cheapest: null, currentCost: null, moving: null, monthlySaving: null };

/** Costs of every license (`profile` null), each followed by its populations by profile name. */
export function economicsRows(context: DecisionContext, decided: Decided): EconomicsRow[] {
  const { facts, index, names, licenses, catalog } = context;
  const window = completeMonths(facts.context.months, facts.context.settings.window);
  const profiles = profilesByLicense(context);
  return [...new Set([...facts.licenses.map(({ name }) => name), ...profiles.keys()])].flatMap((name) => {
    const type = catalog.find(name);
    if (!type?.external) return [];
    const license = licenses.find(({ fact }) => fact.name === name) ?? null;
    const part = license ? decidedParts(context, license, decided) : () => NO_PART;
    const family = familyOf(type);
    const one = { name, type, basis: basisOf(type, license?.fact), family };
    const confidence = decided.allocation.find((row) => row.family === family)?.confidence ?? "low";
    const row = (profileId: string | null, months: readonly MonthUsage[]): EconomicsRow => ({
      ...historyOf(context, one, months),
      confidence: months.length < facts.context.settings.window ? "low" : confidence,
      profileId,
      profile: profileId === null ? null : names.profileOf(profileId),
      ...part(profileId)
    });
    return [
      ...(license ? [row(null, usageOf(context, license, window))] : []),
      ...byName(profiles.get(name) ?? [], names.profileOf).map((profileId) =>
        row(profileId, usageOfProfile(index, name, profileId, window))
      )
    ];
  });
}

/** Usage of a license in the months; without users it is known to be empty. */
function usageOf(
  { index }: DecisionContext,
  { fact }: ExternalLicense,
  window: readonly { month: string }[]
): MonthUsage[] {
  const known = usageOfLicense(index, fact.name, window);
  if (known.length || fact.activeUsers !== 0) return known;
  return window.map(({ month }) => ({ month, frequencies: addFrequencies([]) }));
}

/** Ids of the profiles that have users today or usage in coverage. */
function profilesByLicense({ facts, index }: DecisionContext): Map<string, Set<string>> {
  const profiles = new Map<string, Set<string>>();
  const add = (license: string, profileId: string): void => {
    const known = profiles.get(license);
    if (known) known.add(profileId);
    else profiles.set(license, new Set([profileId]));
  };
  for (const { license, profileId } of facts.populations) add(license, profileId);
  for (const [license, ofLicense] of index) for (const profileId of ofLicense.keys()) add(license, profileId);
  return profiles;
}

/** Two profiles can have had the same name at different times: then their Ids decide the order. */
function byName(profileIds: Iterable<string>, profileOf: (id: string) => string): string[] {
  const key = (profileId: string): string => `${profileOf(profileId)}\u0000${profileId}`;
  return [...profileIds].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

type Decision = "profileId" | "profile" | "confidence" | keyof DecidedPart;

/** What the newest complete months would have cost on each basis. */
function historyOf(
  { book, pricedMonth, facts }: DecisionContext,
  { name, type, basis, family }: { name: string; type: LicenseType; basis: Basis; family: string },
  usage: readonly MonthUsage[]
): Omit<EconomicsRow, Decision> {
  const { ratio, percentile } = facts.context.settings;
  const { memberPrice, loginPrice, currency, priceSource, reason: missing } = book.family(type, basis, pricedMonth);
  const hidden = missing === "pricesHidden";
  const known = usage.length > 0 && usage[usage.length - 1].frequencies[0] !== null;
  const months = usage.map(({ frequencies }) => frequencies);
  const costs = known && !hidden ? monthlyCosts({ memberPrice, loginPrice, ratio, percentile, months }) : NO_COSTS;
  let reason: Reason | null = missing;
  if (missing !== "pricesHidden" && !facts.context.months.some(({ complete }) => complete)) reason = "noCompleteMonth";
  else if (!hidden && !known) reason = "unknownRegistered";
  const window = usage.map(({ month }) => month);
  return { license: name, family, basis, window, memberPrice, loginPrice, currency, priceSource, ...costs, reason };
}
