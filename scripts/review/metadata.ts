import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { XMLParser } from "fast-xml-parser";

/** An element of a metadata file: text, or further elements by name. */
export interface Xml {
  /** Text of the first element of this name; empty if there is none. */
  text(name: string): string;
  /** All elements of this name. */
  all(name: string): Xml[];
  /** Texts of all elements of this name. */
  texts(name: string): string[];
  /** Whether the element of this name says true. */
  is(name: string): boolean;
}

const parser = new XMLParser({ parseTagValue: false, ignoreDeclaration: true, isArray: () => true });

/** @returns the root element of a metadata file */
export function parseXml(source: string): Xml {
  const [root] = Object.values(parser.parse(source) as Record<string, unknown[]>);
  return element(root![0]);
}

function element(node: unknown): Xml {
  const children = (node ?? {}) as Record<string, unknown[]>;
  const of = (name: string): unknown[] => (typeof node === "object" ? (children[name] ?? []) : []);
  const textOf = (child: unknown): string =>
    typeof child === "object" && child !== null
      ? String((child as { "#text"?: string })["#text"] ?? "")
      : String(child);
  return {
    text: (name) => textOf(of(name)[0] ?? ""),
    texts: (name) => of(name).map(textOf),
    all: (name) => of(name).map(element),
    is: (name) => textOf(of(name)[0] ?? "") === "true"
  };
}

/**
 * @param folder of the package
 * @param suffix of the files, such as `.report-meta.xml`
 * @returns the files below the folder by the name of their component
 */
export function readMetadata(folder: string, suffix: string): Map<string, Xml> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(suffix));
  return new Map(
    files
      .sort()
      .map((file) => [
        file.slice(0, -suffix.length).replaceAll("\\", "/"),
        parseXml(readFileSync(join(folder, file), "utf8"))
      ])
  );
}
