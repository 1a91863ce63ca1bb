import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

const MODELS = join(import.meta.dirname, "models");

/** A counter table: its name, what it holds, and the query that makes it from the tables before it. */
export interface Model {
  name: string;
  /** One line. */
  about: string;
  /** Plain ANSI SQL without an end. */
  query: string;
}

/** The counter tables, in the order in which they are made; the last one is the result, `lo_usage`. */
export function models(): Model[] {
  return readdirSync(MODELS)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file) => {
      const [first, ...query] = readFileSync(join(MODELS, file), "utf8").trim().split("\n");
      return { name: file.replace(/^\d+_|\.sql$/g, ""), about: first.replace(/^-- /, ""), query: query.join("\n") };
    });
}
