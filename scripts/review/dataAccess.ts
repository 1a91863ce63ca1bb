import type { ApexClass } from "./apexClasses.ts";

/** How a class reads and writes data. */
export interface DataAccess {
  /** Objects read, each with its access modes; `(named at run time)` if the object is known only at run time. */
  reads: Map<string, Set<string>>;
  /** Kinds of statements with their modes. */
  writes: Map<string, Set<string>>;
}

const USER = "user mode";
const SYSTEM = "system mode";
const DYNAMIC = "(named at run time)";

function add(map: Map<string, Set<string>>, key: string, mode: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(mode));
}

/** Whether a class bypasses sharing or permissions. */
export function isPrivileged({ code, sharing, isTest }: ApexClass): boolean {
  return (
    !isTest && (sharing === "without" || /\bwithout\s+sharing\s+class\b|\bSYSTEM_MODE\b|\bas\s+system\b/i.test(code))
  );
}

/** Reads the queries and DML statements of a class from its text. */
export function dataAccessOf({ code }: ApexClass): DataAccess {
  const reads: DataAccess["reads"] = new Map();
  const writes: DataAccess["writes"] = new Map();
  for (const [query] of code.matchAll(/\[\s*(?:SELECT|FIND)\b[\s\S]*?\]/gi)) {
    const mode = /WITH\s+SYSTEM_MODE/i.test(query) ? SYSTEM : USER;
    // The outermost FROM is the last one outside brackets: child queries and semi-joins are in brackets.
    for (const [, object] of withoutBrackets(query).matchAll(/\b(?:FROM|RETURNING)\s+(\w+)/gi))
      add(reads, object!, mode);
  }
  const inline = code.replace(/\[\s*(?:SELECT|FIND)\b[\s\S]*?\]/gi, "[]");
  const modes = [
    ...inline.matchAll(
      /\b(?:Database\.(?:query|countQuery|getQueryLocator)|Search\.\w+)\w*\(\s*(?!\[\])[\s\S]*?AccessLevel\.(\w+)/gi
    )
  ].map(([, mode]) => (mode!.toUpperCase() === "SYSTEM_MODE" ? SYSTEM : USER));
  const texts = [...inline.matchAll(/'((?:\\.|[^'\\])*)'/g)].map(([, text]) => text!);
  for (const mode of modes)
    for (const [, object] of texts.join(" ' ").matchAll(/\b(?:FROM|RETURNING)\s+(\w+|')/g))
      add(reads, object === "'" ? DYNAMIC : object!, mode);
  for (const [, kind, rest] of code.matchAll(/\bDatabase\.(insert|update|upsert|delete)\(([^;]*);/gi))
    add(writes, kind!.toLowerCase(), /SYSTEM_MODE/i.test(rest!) ? SYSTEM : USER);
  return { reads, writes };
}

function withoutBrackets(query: string): string {
  const inner = /\([^()]*\)/g;
  let text = query;
  while (inner.test(text)) text = text.replace(inner, " ");
  return text;
}
