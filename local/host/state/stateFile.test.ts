import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, test } from "node:test";
import type { StoredScenario } from "c/licenseEngine";
import { InputError } from "../../csv/inputError.ts";
import { stateFile } from "./stateFile.ts";
import type { StateStore } from "./stateFile.ts";
import { statePath } from "./statePath.ts";

let work: string;
beforeEach(() => (work = mkdtempSync(join(tmpdir(), "state-"))));
afterEach(() => rmSync(work, { recursive: true, force: true }));

const scenario = (id: string) => ({ id }) as StoredScenario;
const add = (store: StateStore, id: string) =>
  store.update(({ findings, scenarios }) => ({
    state: { findings, scenarios: [...scenarios, scenario(id)] },
    result: id
  }));
const idsOf = async (store: StateStore) => (await store.read()).scenarios.map(({ id }) => id).sort();

test("a source without a file has nothing remembered, and reading makes no file", async () => {
  const store = stateFile(join(work, "deep", "a.json"), "A");
  assert.deepEqual(await store.read(), { findings: [], scenarios: [] });
  assert.deepEqual(readdirSync(work), []);
});

test("what was written is there for the next run, and nothing is left beside it", async () => {
  const path = join(work, "deep", "a.json");
  assert.equal(await add(stateFile(path, "A"), "one"), "one");
  assert.deepEqual(await idsOf(stateFile(path, "A")), ["one"]);
  assert.deepEqual(readdirSync(join(work, "deep")), ["a.json"]);
  assert.equal((JSON.parse(readFileSync(path, "utf8")) as { source: string }).source, "A");
});

test("findings of a file that had no owners and due dates have none", async () => {
  const path = join(work, "a.json");
  writeFileSync(path, '{"schema": 1, "findings": [{"id": "f1", "status": "accepted"}], "scenarios": []}');
  const { findings } = await stateFile(path, "A").read();
  assert.deepEqual(findings, [{ id: "f1", status: "accepted", owner: null, ownerId: null, dueDate: null }]);
});

test("changes at the same time, from two openings of the file, all arrive", async () => {
  const path = join(work, "a.json");
  const stores = [stateFile(path, "A"), stateFile(path, "A")];
  const ids = Array.from({ length: 20 }, (_, n) => `s${String(n).padStart(2, "0")}`);
  await Promise.all(ids.map((id, n) => add(stores[n % 2], id)));
  assert.deepEqual(await idsOf(stores[0]), ids);
});

for (const [title, content] of [
  ["that is cut off", '{"schema": 1, "findings": ['],
  ["of another version", '{"schema": 99, "findings": [], "scenarios": []}'],
  ["that is something else", "[]"]
] as const)
  test(`a file ${title} is named and left as it is`, async () => {
    const path = join(work, "a.json");
    writeFileSync(path, content);
    const store = stateFile(path, "A");
    for (const attempt of [() => store.read(), () => add(store, "one")])
      await assert.rejects(attempt, (error: Error) => {
        assert.ok(error instanceof InputError);
        assert.match(error.message, /a\.json is damaged .*repair the file, or move it away/);
        return true;
      });
    assert.equal(readFileSync(path, "utf8"), content);
    assert.deepEqual(readdirSync(work), ["a.json"]);
  });

test("a change that fails changes nothing, and the next one goes on", async () => {
  const store = stateFile(join(work, "a.json"), "A");
  await add(store, "one");
  await assert.rejects(
    store.update(() => {
      throw new Error("no");
    }),
    /no/
  );
  await add(store, "two");
  assert.deepEqual(await idsOf(store), ["one", "two"]);
});

test("a folder that can't be made is named", async () => {
  writeFileSync(join(work, "file"), "");
  await assert.rejects(add(stateFile(join(work, "file", "a.json"), "A"), "one"), /can't be written.*--state/);
});

test("a writer that is killed leaves the file whole, and its lock is taken over once it is old", async () => {
  const path = join(work, "a.json");
  await add(stateFile(path, "A"), "s0");
  const script = join(work, "writer.mts");
  writeFileSync(
    script,
    `import { stateFile } from ${JSON.stringify(join(import.meta.dirname, "stateFile.ts"))};
const store = stateFile(${JSON.stringify(path)}, "A");
for (let n = 1; ; n += 1)
  await store.update(({ findings, scenarios }) => {
    if (n === 5) process.kill(process.pid, "SIGKILL");
    return { state: { findings, scenarios: [...scenarios, { id: "s" + n } as never] }, result: null };
  });
`
  );
  const { signal } = spawnSync(process.execPath, ["--import", "tsx", script]);
  assert.equal(signal, "SIGKILL");
  const old = new Date(Date.now() - 60_000);
  utimesSync(`${path}.lock`, old, old);
  const store = stateFile(path, "A");
  assert.deepEqual(await idsOf(store), ["s0", "s1", "s2", "s3", "s4"]);
  await add(store, "s5");
  assert.deepEqual(await idsOf(store), ["s0", "s1", "s2", "s3", "s4", "s5"]);
});

test("two processes that write at the same time lose nothing", async () => {
  const path = join(work, "a.json");
  const script = join(work, "writer.mts");
  writeFileSync(
    script,
    `import { stateFile } from ${JSON.stringify(join(import.meta.dirname, "stateFile.ts"))};
const store = stateFile(${JSON.stringify(path)}, "A");
for (let n = 0; n < 10; n += 1)
  await store.update(({ findings, scenarios }) => ({
    state: { findings, scenarios: [...scenarios, { id: process.argv[2] + n } as never] },
    result: null
  }));
`
  );
  const writers = ["a", "b"].map((name) => spawn(process.execPath, ["--import", "tsx", script, name]));
  const codes = await Promise.all(writers.map(async (writer) => (await once(writer, "exit"))[0] as number));
  assert.deepEqual(codes, [0, 0]);
  assert.equal(new Set(await idsOf(stateFile(path, "A"))).size, 20);
});

test("only the owner can read what is remembered", { skip: process.platform === "win32" }, async () => {
  const path = join(work, "deep", "a.json");
  await add(stateFile(path, "A"), "one");
  const modeOf = (place: string) => (statSync(place).mode & 0o777).toString(8);
  assert.deepEqual([modeOf(join(work, "deep")), modeOf(path)], ["700", "600"]);
});

test("each data source has a file of its own, also folders of one name", () => {
  const folders = [join(work, "x", "org"), join(work, "y", "org")];
  folders.forEach((folder) => mkdirSync(folder, { recursive: true }));
  const paths = [
    statePath("s", { kind: "sample" }),
    statePath("s", { kind: "org", alias: "prod/../x" }),
    ...folders.map((folder) => statePath("s", { kind: "folder", folder }))
  ];
  assert.equal(new Set(paths).size, 4);
  assert.ok(paths.every((path) => /^s[\\/][A-Za-z0-9._-]+\.json$/.test(path)));
  assert.equal(statePath("s", { kind: "folder", folder: `${folders[0]}/` }), paths[2]);
});
