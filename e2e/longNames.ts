import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFolder } from "./sample.ts";

const RIGHT_TO_LEFT = "إدارة الشركاء (النسخة 2)";

/** A name of 80 characters without a space. */
const long = (name: string): string => name.replaceAll(" ", "").padEnd(80, "_Name");

/**
 * The sample with names of profiles, sites and permission sets of 80 characters without a space, one of which runs from right to left; it is removed when the
 * process ends.
 */
export async function longNames(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "e2e-long-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "org");
  cpSync(await sampleFolder(), folder, { recursive: true });
  rmSync(join(folder, "sample.json"), { force: true });
  for (const file of ["Profile.csv", "Network.csv", "PermissionSet.csv"]) {
    const path = join(folder, file);
    const [head, ...rows] = readFileSync(path, "utf8").trimEnd().split("\n");
    const named = rows.map((line) => {
      const [id, name, ...rest] = line.split(",");
      return [id, name === "Service Contractor" ? RIGHT_TO_LEFT : long(name!), ...rest].join(",");
    });
    writeFileSync(path, [head, ...named, ""].join("\n"));
  }
  return folder;
}
