import type { ApexClass } from "./apexClasses.ts";

/** Folders of classes; a class may use what stands in its own folder and in those before it. */
const FOLDERS = ["shared", "catalog", "usage", "facts", "people", "moves", "reporting", "setup"] as const;

const TEXT = /'(?:\\.|[^'\\])*'/g;
const DECLARED = /\b(?:class|interface|enum)\s+(\w+)/g;
/** A name with a capital that is no member of something. Classes are written as they are declared, though Apex would not insist. */
const NAME = /(?<![\w.])[A-Z]\w*/g;

/**
 * Tests may use everything.
 *
 * @returns what classes use of folders to the right of their own, and classes in no known folder, one line each
 */
export function wallProblems(classes: readonly ApexClass[]): string[] {
  const places = new Map(
    classes.map(({ name, folder }) => [name, FOLDERS.indexOf(folder as (typeof FOLDERS)[number])])
  );
  return classes.flatMap(({ name, folder, code, isTest }) => {
    const place = places.get(name)!;
    if (place < 0) return `${name}.cls is in ${folder || "no folder"}: put it into one of ${FOLDERS.join(", ")}`;
    if (isTest) return [];
    const tokens = code.replace(TEXT, "''");
    const own = new Set([...tokens.matchAll(DECLARED)].map(([, declared]) => declared));
    return [...new Set(tokens.match(NAME) ?? [])]
      .filter((used) => !own.has(used) && (places.get(used) ?? -1) > place)
      .map(
        (used) =>
          `${folder}/${name}.cls uses ${used} of ${FOLDERS[places.get(used)!]}: a class uses only its own folder and ${FOLDERS.slice(0, place).join(", ") || "nothing else"}`
      );
  });
}
