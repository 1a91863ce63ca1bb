import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { ComponentSet } from "@salesforce/source-deploy-retrieve";
import { ownerOf } from "./components.ts";

const SOURCE = "force-app";

/** The contents of the package, read from its source. */
export interface PackageContents {
  /** Every component as `Type:name`; parts of an object count as the object. */
  owners: ReadonlySet<string>;
  /** Apex classes by name. */
  classes: ReadonlySet<string>;
  /** Apex classes with test methods, sorted. */
  tests: readonly string[];
}

/** @param project root folder */
export function readContents(project: string): PackageContents {
  const components = ComponentSet.fromSource(join(project, SOURCE)).getSourceComponents().toArray();
  const owners = new Set<string>();
  for (const component of components)
    for (const part of [component, ...component.getChildren()]) {
      const owner = ownerOf({ type: part.type.name, fullName: part.fullName });
      if (owner) owners.add(owner);
    }
  const apex = apexFiles(join(project, SOURCE));
  return {
    owners,
    classes: new Set(apex.map(({ name }) => name)),
    tests: apex
      .filter(({ file }) => hasTestMethod(readFileSync(file, "utf8")))
      .map(({ name }) => name)
      .sort()
  };
}

/**
 * @param project root folder
 * @param dashboard whether the dashboard belongs to it
 * @returns the source folders of the package, from the root
 */
export function foldersOf(project: string, dashboard: boolean): string[] {
  if (dashboard) return [SOURCE];
  const main = `${SOURCE}/main/default`;
  return readdirSync(join(project, main))
    .filter((name) => name !== "dashboards")
    .map((name) => `${main}/${name}`);
}

function apexFiles(folder: string): { name: string; file: string }[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((name) => name.endsWith(".cls"))
    .map((name) => ({ name: /([^\\/]+)\.cls$/.exec(name)![1]!, file: join(folder, name) }));
}

/** `@IsTest` before the class, and again before a method: fixtures have only the first. */
function hasTestMethod(apex: string): boolean {
  const code = apex.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
  return /@isTest\b[^{]*\bclass\b/i.test(code) && (code.match(/@isTest\b/gi)?.length ?? 0) > 1;
}
