import type { AuditFacts, AuditWithDecisions, PopulationFact } from "c/licenseEngine";
import { ToolError } from "./toolError.ts";

/** Names that an error lists. */
const NAMED = 10;

/** The name of a license of the org, in any case. @throws ToolError naming the licenses that there are */
export function licenseNamed({ licenses }: Pick<AuditWithDecisions, "licenses">, asked: string): string {
  const found = licenses.find(({ name }) => same(name, asked));
  if (found) return found.name;
  const names = licenses.map(({ name }) => name);
  throw new ToolError(
    names.length
      ? `The org has no external license "${asked}". It has ${listed(nearestFirst(names, asked))}.`
      : "The org has no external license."
  );
}

/** The name of a license family of the org, in any case. @throws ToolError naming the families that there are */
export function familyNamed({ owned }: Pick<AuditWithDecisions, "owned">, asked: string): string {
  const names = [...new Set(owned.map(({ family }) => family))];
  const found = names.find((name) => same(name, asked));
  if (found !== undefined) return found;
  throw new ToolError(
    `The org has no license family "${asked}". ${names.length ? `It has ${listed(nearestFirst(names, asked))}.` : ""}`
  );
}

/**
 * The population of a profile that is named by its name, in any case, or its Id of 15 or 18 characters.
 *
 * @throws ToolError naming the nearest profiles, or the licenses of several with that name
 */
export function populationNamed(
  { facts, audit }: { facts: Pick<AuditFacts, "populations">; audit: Pick<AuditWithDecisions, "licenses"> },
  { profile, license }: { profile: string; license?: string }
): PopulationFact {
  const on = license === undefined ? null : licenseNamed(audit, license);
  const known = facts.populations.filter(
    (row) => audit.licenses.some(({ name }) => name === row.license) && (on === null || row.license === on)
  );
  const found = known.filter((row) => same(row.profile, profile) || sameId(row.profileId, profile));
  if (found.length === 1) return found[0]!;
  const of = on === null ? "" : ` on ${on}`;
  if (!found.length) {
    const near = nearestFirst([...new Set(known.map((row) => row.profile))], profile);
    const told = near.length ? `The nearest are ${listed(near)}` : "There is none";
    throw new ToolError(`No population has the profile "${profile}"${of}. ${told}. The tool populations has them all.`);
  }
  throw new ToolError(
    `${found.length} populations have a profile "${profile}"${of}. Name the license or the Id: ${found
      .slice(0, NAMED)
      .map((row) => `${row.profileId} on ${row.license}`)
      .join(", ")}.`
  );
}

function sameId(id: string, asked: string): boolean {
  return /^\w{15}(\w{3})?$/.test(asked.trim()) && id.slice(0, 15) === asked.trim().slice(0, 15);
}

/** Names in a sentence; of many, the first ones and how many there are. */
export function listed(names: readonly string[]): string {
  const left = names.length - NAMED;
  const shown = names.slice(0, NAMED).map((name) => `"${name}"`);
  return left > 0 ? `${shown.join(", ")} and ${left} more` : shown.join(", ");
}

/** Whether two names are the same, whatever their case and the blanks around them. */
export function same(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

/** Names by how much they are like a text, the nearest first. */
export function nearestFirst(names: readonly string[], text: string): string[] {
  const wanted = pairs(text);
  const likeness = (name: string) => {
    const own = pairs(name);
    const shared = [...own].filter((pair) => wanted.has(pair)).length;
    return (2 * shared) / Math.max(1, own.size + wanted.size);
  };
  return names
    .map((name) => ({ name, likeness: likeness(name) }))
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ name }) => name);
}

/** The pairs of neighboring letters: names that share many are alike (Dice's coefficient). */
function pairs(name: string): Set<string> {
  const letters = ` ${fold(name)} `;
  return new Set(Array.from({ length: letters.length - 1 }, (_, at) => letters.slice(at, at + 2)));
}

function fold(name: string): string {
  return name.trim().toLowerCase();
}
