import { catalogOf, familyOf } from "c/licenseEngine";
import type { LicenseType } from "c/licenseEngine";
import type { Population } from "../org/profiles.ts";

/** User permissions instead of records: grants and use of these are tracked separately from real objects. */
export const REPORT = "Report";
export const DASHBOARD = "Dashboard";
/** Objects are the bits of a positive INTEGER. */
const MOST_OBJECTS = 30;

/** The gating objects of one family. */
export interface Gate {
  family: string;
  tier: number;
  /** Objects as bits. */
  objects: number;
}

/** The scope of an access count: the gating objects of the catalog and which of them matter to whom. */
export interface AccessPlan {
  /** API names and pseudo-objects; the position in the list is the bit. */
  objects: string[];
  gates: Gate[];
  /** By index of the population: the gates of its own tier and those below. */
  gatesOf: Gate[][];
  /** By index of the population: the gate of its own family; null where nothing justifies the family. */
  ownGateOf: (Gate | null)[];
}

/** @throws Error if the catalog names more than 30 gating objects */
export function accessPlan(types: readonly LicenseType[], populations: readonly Population[]): AccessPlan {
  const objects: string[] = [];
  const gates = new Map<string, Gate>();
  for (const type of types) {
    if (!type.external || type.tier === null || !type.gatingObjects?.length) continue;
    const family = familyOf(type);
    const gate = gates.get(family) ?? { family, tier: type.tier, objects: 0 };
    for (const name of type.gatingObjects) {
      if (!objects.includes(name)) objects.push(name);
      gate.objects |= 1 << objects.indexOf(name);
    }
    gates.set(family, gate);
  }
  if (objects.length > MOST_OBJECTS)
    throw new Error(
      `The license catalog names ${objects.length} gating objects; at most ${MOST_OBJECTS} can be counted.`
    );
  const catalog = catalogOf(types);
  const gatesOf = populations.map(({ license }) => {
    const tier = catalog.find(license)?.tier ?? null;
    return [...gates.values()].filter((gate) => tier !== null && gate.tier <= tier);
  });
  const ownGateOf = populations.map(({ license }) => {
    const type = catalog.find(license);
    return (type && gates.get(familyOf(type))) ?? null;
  });
  return { objects, gates: [...gates.values()], gatesOf, ownGateOf };
}
