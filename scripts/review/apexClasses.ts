import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/** One Apex class of the app. */
export interface ApexClass {
  name: string;
  /** Its folder below `classes`. */
  folder: string;
  /** Without comments; keeps strings, because they may contain queries. */
  code: string;
  isTest: boolean;
  /** With, without or inherited, as the outer class declares it; null if it declares none. */
  sharing: string | null;
}

/** A method that a page or a flow can call. */
export interface Entry {
  /** Class and method. */
  name: string;
  kind: "page" | "flow";
  /** Type of its result. */
  answer: string;
  /** Names of its parameters. */
  parameters: string[];
}

const COMMENT_OR_TEXT = /'(?:\\.|[^'\\])*'|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g;
const ENTRY =
  /@(AuraEnabled|InvocableMethod)\b\s*(?:\((?:'(?:\\.|[^'\\])*'|[^')])*\))?\s*(?:@\w+\s*)*(?:public|global)\s+static\s+([\w<>.,\s[\]]+?)\s(\w+)\s*\(([^)]*)\)/gi;

/**
 * @param name of the class
 * @param source the content of the file
 * @param folder below `classes`
 */
export function apexClass(name: string, source: string, folder = ""): ApexClass {
  const code = source.replace(COMMENT_OR_TEXT, (found) => (found.startsWith("'") ? found : " "));
  return {
    name,
    folder,
    code,
    isTest: /@IsTest\b/i.test(code.slice(0, code.search(/\bclass\b/))),
    sharing: /\b(with|without|inherited)\s+sharing\s+class\b/i.exec(code)?.[1]?.toLowerCase() ?? null
  };
}

/** All classes below a folder, by name. */
export function readClasses(folder: string): ApexClass[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".cls"))
    .map((file) => apexClass(basename(file, ".cls"), readFileSync(join(folder, file), "utf8"), basename(dirname(file))))
    .sort((one, other) => one.name.localeCompare(other.name));
}

/** The methods of a class that pages and flows can call; excludes members of results, which have annotations too. */
export function entriesOf({ name, code }: ApexClass): Entry[] {
  return [...code.matchAll(ENTRY)].map(([, annotation, answer, method, parameters]) => ({
    name: `${name}.${method}`,
    kind: annotation!.toLowerCase() === "auraenabled" ? "page" : "flow",
    answer: answer!,
    // A parameter's name stands before a comma or at the end; a type's angle brackets contain only names of types.
    parameters: [...withoutBrackets(parameters!).matchAll(/\w+(?=\s*(?:,|$))/g)].map(([parameter]) => parameter)
  }));
}

function withoutBrackets(types: string): string {
  const fewer = types.replace(/<[^<>]*>/g, "");
  return fewer === types ? types : withoutBrackets(fewer);
}
