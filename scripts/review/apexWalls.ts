import type { ApexClass } from "./apexClasses.ts";

/** What tests share. */
const FIXTURES = "fixtures";
/** Folders of classes; a class may use what stands in its own folder and in those before it. */
const FOLDERS = ["shared", "catalog", "usage", "facts", "people", "moves", "reporting", "setup", FIXTURES] as const;

const TEXT = /'(?:\\.|[^'\\])*'/g;
const DECLARED = /\b(?:class|interface|enum)\s+(\w+)/g;
const QUERY =
  /\[\s*(?:SELECT|FIND)\b|\bDatabase\.(?:query|countQuery|getQueryLocator)\w*\s*\(|\bSearch\.(?:query|find)\w*\s*\(/i;
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
    if (folder === FIXTURES) return `${name}.cls is no test: ${FIXTURES} holds what tests share`;
    return namesIn(code)
      .filter((used) => (places.get(used) ?? -1) > place)
      .map(
        (used) =>
          `${folder}/${name}.cls uses ${used} of ${FOLDERS[places.get(used)!]}: a class uses only its own folder and ${FOLDERS.slice(0, place).join(", ") || "nothing else"}`
      );
  });
}

/**
 * A deploy to production brings the tests of `force-app` and has to compile without the test package.
 *
 * @param packaged names of the classes of the test package
 * @returns classes that use one of them, one line each
 */
export function testPackageProblems(classes: readonly ApexClass[], packaged: readonly string[]): string[] {
  return classes.flatMap(({ name, folder, code }) =>
    namesIn(code)
      .filter((used) => packaged.includes(used))
      .map((used) => `${folder}/${name}.cls uses ${used}, which no customer gets: put the test into force-app-test`)
  );
}

/** Names of classes that a source uses and does not declare. */
function namesIn(code: string): string[] {
  const tokens = code.replace(TEXT, "''");
  const own = new Set([...tokens.matchAll(DECLARED)].map(([, declared]) => declared));
  return [...new Set(tokens.match(NAME) ?? [])].filter((used) => !own.has(used));
}

/**
 * Queries stand in selectors, where `npm run selectors` runs each over rows; tests may ask for what they need.
 *
 * @returns classes that query and are no selector, one line each
 */
export function queryProblems(classes: readonly ApexClass[]): string[] {
  return classes
    .filter(({ name, code, isTest }) => !isTest && !name.endsWith("Selector") && QUERY.test(code.replace(TEXT, "''")))
    .map(({ name, folder }) => `${folder}/${name}.cls queries: put the query into a class that is named ...Selector`);
}
