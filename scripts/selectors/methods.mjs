import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

const CLASSES = "force-app/main/default/classes";

/**
 * The methods that query: the public static ones of each class named `*Selector` and of each class with a `Source`, and those of the `Source`.
 *
 * @returns names, `Class.method` and `Class.Source.method`
 */
export function selectorMethods(project) {
  const folder = path.join(project, CLASSES);
  return readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(".cls"))
    .sort()
    .flatMap((file) => methodsOf(path.basename(file, ".cls"), readFileSync(path.join(folder, file), "utf8")));
}

/** Prettier indents members of a class by two spaces, and those of an inner class by four. */
function methodsOf(name, source) {
  const inner = source.split(/^ {2}public virtual (?:with|without) sharing class Source/m)[1];
  if (/^@IsTest/im.test(source) || (!name.endsWith("Selector") && inner === undefined)) return [];
  return [
    ...namesOf(source, /^ {2}public static [\w.<>, ]+ (\w+)\(/gm).map((method) => `${name}.${method}`),
    ...namesOf(bodyOf(inner), /^ {4}(?:public|protected) virtual [\w.<>, ]+ (\w+)\(/gm).map(
      (method) => `${name}.Source.${method}`
    )
  ];
}

const bodyOf = (rest = "") => rest.slice(0, rest.search(/^ {2}\}/m));
const namesOf = (source, pattern) => [...new Set([...source.matchAll(pattern)].map(([, method]) => method))];
