import { groupBy, money } from "../base/numbers";
import type { GateRow, NotLookedAt, Trap } from "../contract/access";
import type { GrantFact } from "../contract/accessFacts";
import type { Confidence } from "../contract/costs";
import { familyOf } from "../org/catalog";
import type { DecisionContext, ExternalLicense } from "../org/orgModel";
import { populationNeeds, usersOf } from "./population";
import type { PopulationNeed } from "./population";
import { seatDifference } from "./seatDifference";

/** Rights, strongest first. */
const RIGHTS: readonly GateRow["access"][] = ["edit", "create", "read"];
const NOT_LOOKED_AT: readonly NotLookedAt[] = ["roles", "sharingRules"];
/** Least sure first. */
const CONFIDENCES: readonly Confidence[] = ["low", "medium", "high"];

/**
 * Profiles and permission sets that grant a gating object of their users' own family, with the users they keep in the tier and what that costs. Such a
 * grant is the object permission trap if somebody would need less without it and at most the settings' share of its holders used the object in the
 * window: a permission, not a need, keeps them in the tier. A source with several gating objects is a trap only if each of them is one.
 */
export function gateRows(context: DecisionContext): GateRow[] {
  const licenses = new Map(context.licenses.map((license) => [license.fact.name, license]));
  const needs = groupBy(populationNeeds(context), ({ license }) => license.fact.name);
  const rows = (context.decisions?.access?.grants ?? []).flatMap((grant) => {
    const license = licenses.get(grant.license);
    if (!license || !(license.type.gatingObjects ?? []).includes(grant.object)) return [];
    return [gateRow(context, grant, license, needs.get(grant.license) ?? [])];
  });
  const sources = groupBy(rows, sourceOf);
  return rows.map((row) => ({ ...row, trap: isTrap(row, sources.get(sourceOf(row))!, context) }));
}

/** The traps of the rows, one for each source, most users first. */
export function traps(gates: readonly GateRow[]): Trap[] {
  const rows = groupBy(
    gates.filter(({ trap }) => trap),
    sourceOf
  );
  return [...rows.values()]
    .map(([first, ...others]) => {
      const all = [first, ...others];
      const used = all.reduce((most, other) => ((other.users ?? 0) > (most.users ?? 0) ? other : most), first);
      return {
        ...first,
        objects: all.map((one) => one.object),
        access: RIGHTS.find((right) => all.some((one) => one.access === right)) ?? first.access,
        users: used.users,
        share: used.share
      };
    })
    .sort((a, b) => keptBy(b) - keptBy(a));
}

/** Users whom a trap keeps in the tier; where that was not counted, at most those who have no other source of the object. */
export function keptBy({ kept, soleHolders, holders }: Pick<Trap, "kept" | "soleHolders" | "holders">): number {
  return kept ?? soleHolders ?? holders;
}

/** Two permission sets, or profiles, of one license never share it. */
function sourceOf({ license, source, profileId, name }: Pick<GateRow, "license" | "source" | "profileId" | "name">) {
  return JSON.stringify([license, source, profileId ?? name]);
}

function isTrap(row: GateRow, source: readonly GateRow[], { settings }: DecisionContext): boolean | null {
  const { trapShare, minUsers } = settings;
  if (source.some(({ share, users }) => users !== null && share !== null && share > trapShare)) return false;
  if (row.holders < minUsers || (row.kept ?? row.soleHolders ?? minUsers) < minUsers) return false;
  return source.some(({ users }) => users === null) ? null : true;
}

function gateRow(
  context: DecisionContext,
  grant: GrantFact,
  { family }: ExternalLicense,
  needs: readonly PopulationNeed[]
): GateRow {
  const { object, source, license, holders, soleHolders, users } = grant;
  const profileId = source === "profile" ? context.names.profileIdOf(license, grant.name) : null;
  const name = profileId === null ? grant.name : context.names.profileOf(profileId);
  return {
    object,
    source,
    profileId,
    name,
    license,
    family,
    access: grant.edit ? "edit" : grant.create ? "create" : "read",
    holders,
    soleHolders,
    users,
    share: users === null || holders === 0 ? null : users / holders,
    ...costOf(
      context,
      grant,
      needs.filter((need) => source !== "profile" || need.population.profileId === profileId)
    ),
    trap: null,
    reason: users === null ? "noUse" : null
  };
}

type Cost = Pick<
  GateRow,
  "kept" | "targetFamilies" | "monthlyCost" | "currency" | "priceSource" | "costReason" | "notLookedAt" | "confidence"
>;

/** Whom the source alone keeps in the tier, and what they would cost less on the family that is sufficient for their population. */
function costOf(context: DecisionContext, { source, name }: GrantFact, needs: readonly PopulationNeed[]): Cost {
  const unknown: Cost = {
    kept: null,
    targetFamilies: [],
    monthlyCost: null,
    currency: null,
    priceSource: null,
    costReason: needs.some(({ own }) => own !== null && own.neither === null) ? "noUse" : "noFacts",
    notLookedAt: [],
    confidence: "low"
  };
  // A profile made since the count has no facts yet.
  const counted = needs.filter(({ own }) => own !== null);
  if (!counted.length || counted.some(({ movable }) => movable === null)) return unknown;
  const parts = counted.flatMap((need) => {
    const users = usersOf(need.movable!, (row) => row.by === source && (source === "profile" || row.name === name));
    return users > 0 && need.target ? [{ ...need, users, seat: seatDifference(context, need) }] : [];
  });
  const missing = parts.find(({ seat }) => seat.difference === null);
  const cost = parts.reduce((sum, { users, seat }) => sum + users * (seat.difference ?? 0), 0);
  const [first] = parts;
  return {
    kept: parts.reduce((sum, { users }) => sum + users, 0),
    targetFamilies: [...new Set(parts.map(({ target }) => familyOf(target!)))],
    monthlyCost: missing || !first ? null : money(cost),
    currency: missing ? null : (first?.seat.currency ?? null),
    priceSource: missing ? null : (first?.seat.priceSource ?? null),
    costReason: missing?.seat.reason ?? null,
    notLookedAt: NOT_LOOKED_AT.filter((what) => parts.some(({ notLookedAt }) => notLookedAt.includes(what))),
    confidence: CONFIDENCES.find((one) => parts.some(({ confidence }) => confidence === one)) ?? "high"
  };
}
