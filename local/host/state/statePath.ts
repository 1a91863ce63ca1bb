import { createHash } from "node:crypto";
import { basename, join, resolve } from "node:path";

/** A data source, which findings and scenarios belong to. */
export type StateSource = { kind: "sample" } | { kind: "folder"; folder: string } | { kind: "org"; alias: string };

/** The state file of a data source: its name is readable, and different for folders with the same name. */
export function statePath(stateFolder: string, source: StateSource): string {
  if (source.kind === "sample") return join(stateFolder, "sample.json");
  const [name, whole] =
    source.kind === "org" ? [source.alias, source.alias] : [basename(resolve(source.folder)), resolve(source.folder)];
  const hash = createHash("sha256").update(whole).digest("hex").slice(0, 8);
  const readable = name.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 60);
  return join(stateFolder, `${source.kind}-${readable}-${hash}.json`);
}
