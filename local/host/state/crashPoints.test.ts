import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import type { StoredScenario } from "c/licenseEngine";
import { stateFile } from "./stateFile.ts";

/*
 * A change of the remembered state is killed before and after every one of its steps on the file system. Afterwards the state is the old one or the new
 * one, and the next change works.
 */
const HOOK = join(import.meta.dirname, "../../testing/crashHook.mjs");
const MOST_STEPS = 60;
const work = mkdtempSync(join(tmpdir(), "crash-"));
after(() => rmSync(work, { recursive: true, force: true }));

const scenario = (id: string) => ({ id }) as StoredScenario;
const add = (path: string, id: string) =>
  stateFile(path, "A").update(({ findings, scenarios }) => ({
    state: { findings, scenarios: [...scenarios, scenario(id)] },
    result: id
  }));
const idsIn = async (path: string) => (await stateFile(path, "A").read()).scenarios.map(({ id }) => id);

const script = join(work, "change.mts");
writeFileSync(
  script,
  `import { stateFile } from ${JSON.stringify(join(import.meta.dirname, "stateFile.ts"))};
await stateFile(process.argv[2], "A").update(({ findings, scenarios }) => ({
  state: { findings, scenarios: [...scenarios, { id: "new" } as never] },
  result: null
}));
`
);

/** @returns whether the change was killed */
function killedAt(step: number, before: boolean, folder: string): boolean {
  const { signal, status, stderr } = spawnSync(
    process.execPath,
    ["--import", HOOK, "--import", "tsx", script, join(folder, "state.json")],
    {
      encoding: "utf8",
      env: { ...process.env, CRASH_AT: String(step), CRASH_BEFORE: before ? "1" : "0", CRASH_UNDER: folder }
    }
  );
  if (!signal) assert.equal(status, 0, stderr);
  return signal === "SIGKILL";
}

for (const [when, isBefore] of [
  ["before", true],
  ["after", false]
] as const)
  test(`a change that is killed ${when} any of its steps leaves the old state or the new one, and blocks nobody`, async () => {
    let kills = 0;
    for (let step = 1; step < MOST_STEPS; step += 1) {
      const folder = join(work, `${when}-${step}`);
      const path = join(folder, "state.json");
      mkdirSync(folder);
      await add(path, "old");
      if (!killedAt(step, isBefore, folder)) break;
      kills += 1;
      const found = await idsIn(path);
      assert.ok(["old", "old,new"].includes(found.join()), `step ${step}: ${found.join()}`);
      // The lock of a dead process is taken over once it is old.
      const old = new Date(Date.now() - 60_000);
      for (const name of readdirSync(folder)) if (name.endsWith(".lock")) utimesSync(join(folder, name), old, old);
      await add(path, "next");
      assert.deepEqual(await idsIn(path), [...found, "next"], `step ${step}`);
    }
    assert.ok(kills > 5 && kills < MOST_STEPS - 1, `${kills} steps`);
  });
