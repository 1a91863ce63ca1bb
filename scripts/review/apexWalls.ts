import type { ApexClass } from "./apexClasses.ts";

/** Code that tests share. */
const FIXTURES = "fixtures";
/** Folders of classes; a class may use its own folder and those before it. */
const FOLDERS = [
  "shared",
  "catalog",
  "usage",
  "facts",
  "decisions",
  "people",
  "moves",
  "reporting",
  "setup",
  FIXTURES
] as const;

const TEXT = /'(?:\\.|[^'\\])*'/g;
const DECLARED = /\b(?:class|interface|enum)\s+(\w+)/g;
const QUERY =
  /\[\s*(?:SELECT|FIND)\b|\bDatabase\.(?:query|countQuery|getQueryLocator)\w*\s*\(|\bSearch\.(?:query|find)\w*\s*\(/i;
/** A capitalized name that is not a member. Classes use the declared case, although Apex does not require it. */
const NAME = /(?<![\w.])[A-Z]\w*/g;

/**
 * Tests may use everything.
 *
 * @returns uses of folders to the right of a class's own, and classes in unknown folders, one line each
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
 * A production deploy includes the tests of `force-app` and must compile without the test package.
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

/** Names of classes that a source uses but does not declare. */
function namesIn(code: string): string[] {
  const tokens = code.replace(TEXT, "''");
  const own = new Set([...tokens.matchAll(DECLARED)].map(([, declared]) => declared));
  return [...new Set(tokens.match(NAME) ?? [])].filter((used) => !own.has(used));
}

/**
 * Queries belong in selectors, because `npm run selectors` runs each of those over rows; tests may query freely.
 *
 * @returns classes that query but are not selectors, one line each
 */
export function queryProblems(classes: readonly ApexClass[]): string[] {
  return classes
    .filter(({ name, code, isTest }) => !isTest && !name.endsWith("Selector") && QUERY.test(code.replace(TEXT, "''")))
    .map(({ name, folder }) => `${folder}/${name}.cls queries: put the query into a class that is named ...Selector`);
}
