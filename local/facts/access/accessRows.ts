import type { GateAccessFact, GrantFact, ObjectAccessFact, RoleAccessFact } from "c/licenseEngine";
import type { OrgProfile, Population } from "../org/profiles.ts";
import type { Granter } from "./granters.ts";
import { DASHBOARD, REPORT } from "./plan.ts";
import type { AccessPlan, Gate } from "./plan.ts";
import type { SetTally, UserTally } from "./tallies.ts";

/** All access facts that were read, ready to be summed. */
export interface AccessCount {
  plan: AccessPlan;
  populations: readonly Population[];
  profiles: readonly OrgProfile[];
  granters: readonly Granter[];
  users: readonly UserTally[];
  sets: readonly SetTally[];
  /** Objects, as bits, whose holders and use could be read. */
  grantsReadable: number;
  useReadable: number;
  /** Objects, as bits, that the org lacks: nobody can have used them. */
  absent: number;
}

const bits = (mask: number, objects: readonly string[]) =>
  objects.map((object, index) => ({ object, bit: 1 << index })).filter(({ bit }) => mask & bit);
export const order = (...parts: (string | null)[]) => parts.map((part) => part ?? "").join("\u0001");

/** What a profile grants by itself, by index of the profile. */
export function profileMasks(
  { profiles, granters }: AccessCount,
  right: "read" | "create" | "edit" = "read"
): number[] {
  const masks = new Map<string, number>();
  for (const granter of granters)
    if (granter.profile !== null) masks.set(granter.profile, (masks.get(granter.profile) ?? 0) | granter[right]);
  return profiles.map(({ key }) => masks.get(key) ?? 0);
}

/** Stores rows by key and returns them in the order of the keys. */
export function collected<Row>(): { at(key: string, make: () => Row): Row; rows(): Row[] } {
  const rows = new Map<string, Row>();
  return {
    at(key, make) {
      const row = rows.get(key) ?? make();
      rows.set(key, row);
      return row;
    },
    rows: () => [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
  };
}

/** Profiles and permission sets with their holders, by license, object, kind and name. */
export function grantRows(count: AccessCount): GrantFact[] {
  const { plan, populations, profiles, granters, useReadable } = count;
  const [reads, creates, edits] = (["read", "create", "edit"] as const).map((right) => profileMasks(count, right));
  const facts = collected<GrantFact & { soleHolders: number }>();
  const add = (
    key: string,
    source: Omit<GrantFact, "object" | "holders" | "soleHolders" | "users">,
    tally: { bit: number; object: string; users: number; sole: boolean; used: boolean }
  ) => {
    const known = (useReadable & tally.bit) !== 0;
    const fact = facts.at(order(source.license, tally.object, source.source, source.name, key), () => ({
      object: tally.object,
      ...source,
      holders: 0,
      soleHolders: 0,
      users: known ? 0 : null
    }));
    fact.holders += tally.users;
    fact.soleHolders += tally.sole ? tally.users : 0;
    if (fact.users !== null && tally.used) fact.users += tally.users;
  };
  for (const { population, pi, held, used, users } of count.users) {
    const { license } = populations[population];
    for (const { object, bit } of bits(reads[pi], plan.objects)) {
      const rights = { read: true, create: (creates[pi] & bit) !== 0, edit: (edits[pi] & bit) !== 0 };
      const tally = { bit, object, users, sole: !(held & bit), used: (used & bit) !== 0 };
      add(profiles[pi].key, { source: "profile", name: profiles[pi].profile, license, ...rights }, tally);
    }
  }
  for (const { granter: index, population, pi, twice, used, users } of count.sets) {
    const { key, name, read, create, edit } = granters[index];
    const { license } = populations[population];
    for (const { object, bit } of bits(read, plan.objects)) {
      const rights = { read: true, create: (create & bit) !== 0, edit: (edit & bit) !== 0 };
      const tally = { bit, object, users, sole: !((twice | reads[pi]) & bit), used: (used & bit) !== 0 };
      add(key, { source: "permissionSet", name, license, ...rights }, tally);
    }
  }
  return facts.rows();
}

/** Holding and use of each population's relevant objects, and of others that any of its users holds or used. */
export function objectRows(count: AccessCount): ObjectAccessFact[] {
  const { plan, populations, grantsReadable, useReadable } = count;
  const reads = profileMasks(count);
  const facts = collected<ObjectAccessFact>();
  const matters = plan.gatesOf.map((gates) => gates.reduce((mask, { objects }) => mask | objects, 0));
  for (const { population, pi, held, used } of count.users)
    matters[population] |= held | reads[pi] | (used & useReadable);
  for (const { population, pi, held, used, users } of count.users) {
    const has = held | reads[pi];
    for (const { object, bit } of bits(matters[population] & grantsReadable, plan.objects)) {
      const known = (useReadable & bit) !== 0;
      const { license, profile } = populations[population];
      const fact = facts.at(order(license, profile, object), () => {
        return { license, profile, object, grantedByProfile: true, holders: 0, users: known ? 0 : null };
      });
      fact.grantedByProfile &&= (reads[pi] & bit) !== 0;
      if (has & bit) fact.holders += users;
      if (fact.users !== null && used & bit) fact.users += users;
    }
  }
  return facts.rows();
}

/** Holding and use of whole gates. */
export function gateRows(count: AccessCount): GateAccessFact[] {
  const { plan, populations, grantsReadable } = count;
  const reads = profileMasks(count);
  const facts = collected<GateAccessFact & { both: number; sum: number }>();
  for (const { population, pi, held, used, users } of count.users) {
    const { license, profile } = populations[population];
    for (const gate of plan.gatesOf[population]) {
      if (gate.objects & ~grantsReadable) continue;
      const fact = facts.at(order(license, profile, gate.family), () => {
        const zero = { activeUsers: 0, holders: 0, users: null, neither: null, holdsOnly: null, both: 0, sum: 0 };
        return { license, profile, gate: gate.family, ...zero };
      });
      const holds = ((held | reads[pi]) & gate.objects) !== 0;
      const uses = (used & gate.objects) !== 0;
      fact.activeUsers += users;
      fact.holders += holds ? users : 0;
      fact.sum += uses ? users : 0;
      fact.both += holds && uses ? users : 0;
    }
  }
  return facts.rows().map(({ both, sum, ...fact }) => {
    const gate = plan.gates.find(({ family }) => family === fact.gate)!;
    if (!useOfGateKnown(gate, count)) return fact;
    const neither = fact.activeUsers - fact.holders - sum + both;
    return { ...fact, users: sum, neither, holdsOnly: fact.holders - both };
  });
}

/** Dashboard users also run the reports in them: the use of reports covers them. */
export function useOfGateKnown(
  { objects }: Pick<Gate, "objects">,
  { plan, useReadable, absent }: AccessCount
): boolean {
  const unknown = bits(objects & ~useReadable & ~absent, plan.objects).map(({ object }) => object);
  const reports = bits(useReadable, plan.objects).some(({ object }) => object === REPORT);
  return unknown.every((object) => object === DASHBOARD && reports);
}

/** Holding and use by portal role, of objects that any user with the role holds or used. */
export function roleRows(count: AccessCount): RoleAccessFact[] {
  const { plan, populations, grantsReadable, useReadable } = count;
  const reads = profileMasks(count);
  const active = new Map<string, number>();
  for (const { population, role, users } of count.users) {
    const key = order(populations[population].license, role);
    active.set(key, (active.get(key) ?? 0) + users);
  }
  const facts = collected<RoleAccessFact>();
  for (const { population, pi, role, held, used, users } of count.users) {
    const { license } = populations[population];
    const has = held | reads[pi];
    for (const { object, bit } of bits((has | (used & useReadable)) & grantsReadable, plan.objects)) {
      const known = (useReadable & bit) !== 0;
      const fact = facts.at(order(license, role, object), () => {
        return {
          license,
          role,
          object,
          activeUsers: active.get(order(license, role))!,
          holders: 0,
          users: known ? 0 : null
        };
      });
      if (has & bit) fact.holders += users;
      if (fact.users !== null && used & bit) fact.users += users;
    }
  }
  return facts.rows();
}
