import type { AuditWithDecisions } from "c/licenseEngine";
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
