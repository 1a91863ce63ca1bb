import { existsSync, readFileSync, statSync } from "node:fs";
import { basename, dirname, join, normalize } from "node:path";
import ts from "typescript";

const LWC = "force-app/main/default/lwc";
const CODE = /\.(ts|mts|mjs|cjs|js)$/;

/** True for files that import and can be imported. */
export function isCode(file: string): boolean {
  return CODE.test(file);
}

/**
 * The tests that a change affects: their direct or indirect imports include a changed file.
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

/** Files that a file imports, or that share a test's name: a test may start its file as a process. */
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
 * Code that stands in for a changed non-code file: code that names the file; for a template or style sheet, the component.
 *
 * @param code all code of the project
 */
export function codeBehind(file: string, code: readonly string[], project: string): string[] {
  const component = file.replace(/\.(html|css)$/, ".ts");
  if (component !== file && code.includes(component)) return [component];
  const name = basename(file);
  // Code refers to static resources without their file extension.
  const names = file.includes("/staticresources/") ? [name, name.replace(/\..*$/, "")] : [name];
  const quoted = names.flatMap((text) =>
    ['"', "/", "`"].flatMap((before) => ['"', "`"].map((after) => before + text + after))
  );
  return code.filter((path) => {
    const text = readFileSync(join(project, path), "utf8");
    return quoted.some((part) => text.includes(part));
  });
}
