import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateSample } from "../local/sample/generate.ts";
import { AS_OF } from "./sample.ts";

const SPLIT = ["Customer Portal User", "Dealer Sales", "Service Contractor", "Customer Self-Service"];

/** A folder of exports in which the users of four profiles are spread over this many; it is removed when the process ends. */
export async function manyPopulations(populations: number): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "e2e-many-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "org");
  await generateSample(join(parent, "sample"), { users: 12_000, seed: 7, asOf: AS_OF, loginsPerUser: null });
  cpSync(join(parent, "sample"), folder, { recursive: true });
  const [head, ...profiles] = linesOf(join(folder, "Profile.csv"));
  const each = populations / SPLIT.length;
  const idOf = (profile: number, part: number): string =>
    `00e5e${9000 + 1000 * profile + part}`.padEnd(15, "0") + "AAA";
  const places = new Map<string, number>();
  const parts = SPLIT.flatMap((name, profile) => {
    const [id, , license, type] = profiles.find((line) => line.split(",")[1] === name)!.split(",");
    places.set(id!, profile);
    return Array.from({ length: each }, (_, part) => `${idOf(profile, part)},${name} ${part + 1},${license},${type}`);
  });
  writeFileSync(join(folder, "Profile.csv"), [head, ...profiles, ...parts, ""].join("\n"));
  const path = join(folder, "User.csv");
  const [columns, ...users] = linesOf(path);
  const column = columns!.split(",").indexOf("ProfileId");
  const spread = users.map((line, row) => {
    const cells = line.split(",");
    const profile = places.get(cells[column]!);
    if (profile !== undefined) cells[column] = idOf(profile, row % each);
    return cells.join(",");
  });
  writeFileSync(path, [columns, ...spread, ""].join("\n"));
  return folder;
}

function linesOf(path: string): string[] {
  return readFileSync(path, "utf8").trimEnd().split("\n");
}
