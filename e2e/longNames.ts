import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleFolder } from "./sample.ts";

const RIGHT_TO_LEFT = "إدارة الشركاء (النسخة 2)";

/** The sample with names of profiles of 80 characters without a space, one of which runs from right to left; it is removed when the process ends. */
export async function longNames(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "e2e-long-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "org");
  cpSync(await sampleFolder(), folder, { recursive: true });
  rmSync(join(folder, "sample.json"), { force: true });
  const file = join(folder, "Profile.csv");
  const [head, ...profiles] = readFileSync(file, "utf8").trimEnd().split("\n");
  const named = profiles.map((line) => {
    const [id, name, ...rest] = line.split(",");
    const long = name === "Service Contractor" ? RIGHT_TO_LEFT : name!.replaceAll(" ", "").padEnd(80, "_Name");
    return [id, long, ...rest].join(",");
  });
  writeFileSync(file, [head, ...named, ""].join("\n"));
  return folder;
}
