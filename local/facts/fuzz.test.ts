import assert from "node:assert/strict";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { gzipSync } from "node:zlib";
import type { LicenseType, UsageFact } from "c/licenseEngine";
import { generateSample } from "../sample/generate.ts";
import { DAMAGE, EQUIVALENT, below, pick, randomOf } from "../testing/exportMutations.ts";
import type { Random } from "../testing/exportMutations.ts";
import { Malformed, plainUsage, usageRows } from "../testing/plainUsage.ts";
import { readCatalog } from "./catalog.ts";
import { InputError, readOrg } from "./index.ts";

/*
 * Random changes of an export, the same for the same seed: another way to write the same records must give the same facts; anything else must be
 * refused by name, or counted exactly as an independent reader counts it. FUZZ_SEEDS=2600 tries more, FUZZ_FROM=700 others.
 */
const FROM = Number(process.env.FUZZ_FROM ?? 0);
const SEEDS = Number(process.env.FUZZ_SEEDS ?? 60);
/** The files whose numbers the independent reader checks. */
const COUNTED = ["LoginHistory", "User", "Profile", "UserLicense", "Network", "NetworkMember"];

let work: string;
let base: string;
let catalog: LicenseType[];
let expected: string;

before(async () => {
  work = mkdtempSync(join(tmpdir(), "license-fuzz-"));
  base = join(work, "base");
  await generateSample(base, { users: 60, seed: 1, asOf: "2026-11-16", loginsPerUser: 8 });
  rmSync(join(base, "sample.json"));
  catalog = await readCatalog();
  const whole = await read(base);
  assert.ok("facts" in whole);
  expected = whole.facts;
  assert.deepEqual(usageRows(whole.usage), plainUsage(base, catalog));
});
after(() => rmSync(work, { recursive: true, force: true }));

async function read(folder: string): Promise<{ facts: string; usage: UsageFact[] } | { refused: string }> {
  try {
    const org = await readOrg(folder, { sourceName: "fuzz" });
    const context = { ...org.facts.context, computedAt: "" };
    return { facts: JSON.stringify({ ...org, facts: { ...org.facts, context } }), usage: org.facts.usage };
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return { refused: error.message };
  }
}

interface Case {
  /** What was done to which file. */
  what: string;
  object: string;
  folder: string;
  /** Whether the facts must be the same. */
  same: boolean;
}

function caseOf(seed: number): Case {
  const random = randomOf(seed);
  const folder = join(work, String(seed));
  mkdirSync(folder);
  const files = readdirSync(base);
  for (const file of files) copyFileSync(join(base, file), join(folder, file));
  const file = random() < 0.75 ? `${pick(random, COUNTED)}.csv` : pick(random, files);
  const object = file.replace(".csv", "");
  const bytes = readFileSync(join(base, file));
  const kind = random();
  if (kind < 0.35) {
    const names = Object.keys(EQUIVALENT);
    const [first, second] = [pick(random, names), pick(random, names)];
    const once = EQUIVALENT[first](bytes, random);
    // The other ways to write it are made from commas.
    const twice = random() < 0.3 && !/semicolons|tabs|hint|byteOrderMark|moreColumns/.test(first);
    writeFileSync(join(folder, file), twice ? EQUIVALENT[second](once, random) : once);
    return { what: `${file}: ${first}${twice ? ` and ${second}` : ""}`, object, folder, same: true };
  }
  if (kind < 0.8) {
    const name = pick(random, Object.keys(DAMAGE));
    writeFileSync(join(folder, file), DAMAGE[name](bytes, random));
    return { what: `${file}: ${name}`, object, folder, same: false };
  }
  rmSync(join(folder, file));
  return { ...stored(bytes, join(folder, object), random), object, folder };
}

/** Other forms in which a file may lie in the folder. */
function stored(bytes: Buffer, path: string, random: Random): Pick<Case, "what" | "same"> {
  const zipped = gzipSync(bytes);
  const middle = bytes.indexOf(10, below(random, bytes.length - 1)) + 1;
  const header = bytes.subarray(0, bytes.indexOf(10) + 1);
  const forms: Record<string, [same: boolean, () => void]> = {
    zipped: [true, () => writeFileSync(`${path}.csv.gz`, zipped)],
    members: [
      true,
      () =>
        writeFileSync(
          `${path}.csv.gz`,
          Buffer.concat([gzipSync(bytes.subarray(0, middle)), gzipSync(bytes.subarray(middle))])
        )
    ],
    padded: [true, () => writeFileSync(`${path}.csv.gz`, Buffer.concat([zipped, Buffer.alloc(10_000)]))],
    trailing: [false, () => writeFileSync(`${path}.csv.gz`, Buffer.concat([zipped, Buffer.from("more")]))],
    cutZip: [false, () => writeFileSync(`${path}.csv.gz`, zipped.subarray(0, below(random, zipped.length)))],
    changedZip: [
      false,
      () => {
        zipped[below(random, zipped.length)] ^= 1 << below(random, 8);
        writeFileSync(`${path}.csv.gz`, zipped);
      }
    ],
    parts: [
      true,
      () => {
        writeFileSync(`${path}-1.csv`, bytes.subarray(0, middle));
        writeFileSync(`${path}-2.csv`, Buffer.concat([header, bytes.subarray(Math.max(middle, header.length))]));
      }
    ],
    overlap: [
      true,
      () => {
        writeFileSync(`${path}.csv`, bytes.subarray(0, middle));
        writeFileSync(`${path} (1).csv`, bytes);
      }
    ],
    otherCase: [true, () => writeFileSync(`${path}.CSV`, bytes)],
    gone: [false, () => undefined]
  };
  const name = pick(random, Object.keys(forms));
  forms[name][1]();
  return { what: `${path}: ${name}`, same: forms[name][0] };
}

for (let seed = FROM; seed < FROM + SEEDS; seed += 1)
  test(`export ${seed} is read as it is meant, or refused by name`, async () => {
    const { what, object, folder, same } = caseOf(seed);
    const found = await read(folder);
    if (same) assert.deepEqual(found, { ...found, facts: expected }, what);
    else if ("refused" in found) assert.match(found.refused, new RegExp(object, "i"), what);
    else if (COUNTED.includes(object)) assert.deepEqual(usageRows(found.usage), countedIn(folder), what);
    rmSync(folder, { recursive: true });
  });

function countedIn(folder: string): Map<string, string> | string {
  try {
    return plainUsage(folder, catalog);
  } catch (error) {
    if (error instanceof Malformed) return `malformed: ${error.message}`;
    throw error;
  }
}
