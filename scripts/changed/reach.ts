import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import ts from "typescript";

const LWC = "force-app/main/default/lwc";
const CODE = /\.(ts|mts|mjs|cjs|js)$/;

/** True for what imports and can be imported. */
export function isCode(file: string): boolean {
  return CODE.test(file);
}

/**
 * The tests that a change touches: their imports, and those of what they import, reach a changed file.
 *
 * @param tests paths from the project's folder
 * @param changed paths from the project's folder
 */
export function reachedTests(tests: readonly string[], changed: ReadonlySet<string>, project: string): string[] {
  const imports = new Map<string, string[]>();
  const importsOf = (file: string) => {
    const found = imports.get(file) ?? readImports(file, project);
    imports.set(file, found);
    return found;
  };
  return tests.filter((test) => {
    const seen = new Set([test]);
    for (const file of seen) {
      if (changed.has(file)) return true;
      for (const next of importsOf(file)) seen.add(next);
    }
    return false;
  });
}

/** Files that a file imports, or that carry the name of a test: a test may start the file it is about as a process. */
function readImports(file: string, project: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(project, file), "utf8"), true, true);
  const places = importedFiles.flatMap(({ fileName }) => placeOf(fileName, file) ?? []);
  if (file.endsWith(".test.ts")) places.push(file.replace(/\.test\.ts$/, ""));
  return places.flatMap((place) => existing(place, project) ?? []);
}

function placeOf(name: string, from: string): string | null {
  if (name.startsWith(".")) return join(dirname(from), name);
  if (name.startsWith("#mocks/")) return name.slice(1);
  return name.startsWith("c/") ? `${LWC}/${name.slice(2)}/${name.slice(2)}` : null;
}

function existing(place: string, project: string): string | null {
  const found = ["", ".ts", ".mts", ".mjs", "/index.ts"].find((ending) => {
    const path = join(project, place + ending);
    return existsSync(path) && statSync(path).isFile();
  });
  return found === undefined ? null : normalize(place + found).replaceAll("\\", "/");
}

/**
 * Code that stands for a changed file that is none: what names the file, and of a template or style sheet the component.
 *
 * @param code all code of the project
 */
export function codeBehind(file: string, code: readonly string[], project: string): string[] {
  const component = file.replace(/\.(html|css)$/, ".ts");
  if (component !== file && code.includes(component)) return [component];
  const name = basename(file);
  // Static resources are asked for without their ending.
  const names = file.includes("/staticresources/") ? [name, name.replace(/\..*$/, "")] : [name];
  const quoted = names.flatMap((text) =>
    ['"', "/", "`"].flatMap((before) => ['"', "`"].map((after) => before + text + after))
  );
  return code.filter((path) => {
    const text = readFileSync(join(project, path), "utf8");
    return quoted.some((part) => text.includes(part));
  });
}
