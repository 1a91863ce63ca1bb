import assert from "node:assert/strict";
import { appendFile, copyFile, readFile, rename, rm, stat, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import { CATALOG, HEADERS, SMALL, exportFolder, id, lines } from "../../testing/exportFixture.ts";
import { openStore, withOrg } from "../index.ts";
import type { FactsOptions } from "../index.ts";
import { keeperOf } from "./keptFacts.ts";
import { keptPath } from "./orphans.ts";
import { isSettled } from "./stamps.ts";

interface Place {
  folder: string;
  keep: NonNullable<FactsOptions["keep"]>;
}

async function place(t: TestContext, files: Parameters<typeof exportFolder>[1] = SMALL): Promise<Place> {
  const folder = await exportFolder(t, files);
  const state = await exportFolder(t, {});
  return { folder, keep: { path: keptPath(join(state, "deep", "org.json")), worth: 0 } };
}

/** Reads the folder. @returns its facts, and whether they were counted */
async function read({ folder, keep }: Place, options: FactsOptions = {}) {
  const steps: string[] = [];
  const notes: string[] = [];
  const all = { catalog: CATALOG, keep, ...options };
  const org = await withOrg(
    folder,
    { ...all, onProgress: (step) => steps.push(step), onNote: (note) => notes.push(note) },
    async ({ facts, decisions }) => {
      const { computedAt, ...context } = facts.context;
      assert.ok(computedAt);
      return JSON.parse(JSON.stringify({ facts: { ...facts, context }, decisions })) as unknown;
    }
  );
  return { org, notes, counted: steps.length > 0 };
}

test("a folder that has not changed is not counted again, and gives the same facts and notes", async (t) => {
  const at = await place(t, { ...SMALL, "LoginHistory.csv": SMALL["LoginHistory.csv"].trimEnd() });
  const first = await read(at);
  const second = await read(at);
  assert.deepEqual([first.counted, second.counted], [true, false]);
  assert.deepEqual(second.org, first.org);
  assert.equal(first.notes.length, 1);
  assert.deepEqual(second.notes, first.notes);
});

test("only the owner can read what is kept", { skip: process.platform === "win32" }, async (t) => {
  const at = await place(t);
  await read(at);
  const modeOf = async (path: string) => ((await stat(path)).mode & 0o777).toString(8);
  assert.deepEqual([await modeOf(at.keep.path), await modeOf(join(at.keep.path, ".."))], ["600", "700"]);
});

const otherLogins = SMALL["LoginHistory.csv"].replace(`${id.user(1)},2026-05-02`, `${id.user(2)},2026-05-02`);
const CHANGES: Record<string, (folder: string) => Promise<unknown>> = {
  "a file of another content, of the same size and time": async (folder) => {
    const path = join(folder, "LoginHistory.csv");
    const { mtime } = await stat(path);
    await writeFile(path, otherLogins);
    await utimes(path, mtime, mtime);
  },
  "a file that another one replaced": async (folder) => {
    await writeFile(join(folder, "new"), otherLogins);
    await rename(join(folder, "new"), join(folder, "LoginHistory.csv"));
  },
  "a file that grew": (folder) =>
    appendFile(join(folder, "LoginHistory.csv"), `${id.user(2)},2026-05-20T10:00:00Z,Success,\n`),
  "a file of another name": (folder) => rename(join(folder, "User.csv"), join(folder, "User-1.csv")),
  "a file that was removed": (folder) => rm(join(folder, "NetworkMember.csv")),
  "a part that was added": (folder) =>
    writeFile(
      join(folder, "LoginHistory-2.csv"),
      lines(HEADERS.LoginHistory, `${id.user(2)},2026-05-20T10:00:00Z,Success,`)
    ),
  "a part that was removed": (folder) => rm(join(folder, "License_Contract.csv")),
  "a file that is named as not read": (folder) => writeFile(join(folder, "User copy.csv"), "Id\n")
};
for (const [name, change] of Object.entries(CHANGES))
  test(`${name} is counted`, async (t) => {
    const at = await place(t);
    const before = await read(at);
    await change(at.folder);
    const after = await read(at);
    assert.ok(after.counted);
    if (!name.includes("another name")) assert.notDeepEqual(after.org, before.org);
  });

test("a file that was only touched or copied is not counted again", async (t) => {
  const at = await place(t);
  await read(at);
  const path = join(at.folder, "LoginHistory.csv");
  await copyFile(path, join(at.folder, "new"));
  await rename(join(at.folder, "new"), path);
  assert.equal((await read(at)).counted, false);
});

test("a stamp that is old proves a content, and a change of that file is still seen", async (t) => {
  const at = await place(t);
  await new Promise((resolve) => setTimeout(resolve, 3100));
  await read(at);
  assert.equal((await read(at)).counted, false);
  await CHANGES["a file of another content, of the same size and time"](at.folder);
  assert.ok((await read(at)).counted);
});

test("a stamp proves nothing about a file that had just changed", () => {
  const stamp = { file: "a", size: "1", place: "1 1" };
  const at = (seconds: number) => `${seconds}000000000`;
  assert.ok(isSettled({ ...stamp, modified: at(90), changed: at(90) }, 100_000));
  assert.ok(!isSettled({ ...stamp, modified: at(99), changed: at(90) }, 100_000));
  assert.ok(!isSettled({ ...stamp, modified: at(90), changed: at(99) }, 100_000));
  assert.ok(!isSettled({ ...stamp, modified: at(300), changed: at(90) }, 100_000));
});

for (const options of [
  { asOf: "2026-06-15" },
  { coverageFrom: "2026-05-02" },
  { timeZone: "Asia/Tokyo" },
  { anchorDay: 15 },
  { window: 1 },
  { percentile: 50 },
  { catalog: CATALOG.slice(1) }
] satisfies FactsOptions[])
  test(`other options are counted: ${Object.keys(options)[0]}`, async (t) => {
    const at = await place(t);
    await read(at);
    assert.ok((await read(at, options)).counted);
    assert.equal((await read(at, options)).counted, false);
  });

test("an option without a value is none", async (t) => {
  const at = await place(t);
  await read(at);
  assert.equal((await read(at, { asOf: undefined, window: undefined })).counted, false);
});

test("another name of the source is told without counting", async (t) => {
  const at = await place(t);
  await read(at);
  const { org, counted } = await read(at, { sourceName: "Production" });
  assert.equal(counted, false);
  assert.equal((org as { facts: { context: { sourceName: string } } }).facts.context.sourceName, "Production");
});

test("facts of another version of the program are not used", async (t) => {
  const at = await place(t);
  await read(at);
  const options = { catalog: CATALOG, keep: at.keep };
  assert.ok(await keeperOf(at.folder, options).found());
  assert.equal(await keeperOf(at.folder, options, "other").found(), null);
});

test("facts of another folder are not used, even of the same content", async (t) => {
  const [one, other] = [await place(t), await place(t)];
  await read(one);
  await read(other);
  await copyFile(one.keep.path, other.keep.path);
  assert.ok((await read(other)).counted);
});

test("--fresh counts and keeps anew", async (t) => {
  const at = await place(t);
  await read(at);
  assert.ok((await read({ ...at, keep: { ...at.keep, fresh: true } })).counted);
  assert.equal((await read(at)).counted, false);
});

test("kept facts that are cut off, changed or something else are counted again", async (t) => {
  const at = await place(t);
  const { org } = await read(at);
  const kept = await readFile(at.keep.path);
  const cuts = [0, 1, 40, kept.length >> 1, kept.length - 2].map((length) => kept.subarray(0, length));
  const changed = Buffer.from(kept);
  changed[kept.length - 200] ^= 1;
  const others = [Buffer.from("[]\n{}\n{}\n"), Buffer.from("null\nnull\nnull\n"), Buffer.alloc(kept.length)];
  for (const bytes of [...cuts, changed, ...others]) {
    await writeFile(at.keep.path, bytes);
    const again = await read(at);
    assert.ok(again.counted, bytes.subarray(0, 30).toString());
    assert.deepEqual(again.org, org);
  }
});

test("facts that can't be kept are only counted", async (t) => {
  const at = await place(t);
  const blocked = { ...at, keep: { ...at.keep, path: join(at.folder, "User.csv", "org-counted.json") } };
  assert.ok((await read(blocked)).counted);
  assert.ok((await read(blocked)).counted);
});

test("a short reading is not worth a file", async (t) => {
  const at = await place(t);
  await read({ ...at, keep: { ...at.keep, worth: 60_000 } });
  await assert.rejects(stat(at.keep.path), /ENOENT/);
});

test("a folder that changes while it is counted is not kept", async (t) => {
  const at = await place(t);
  await withOrg(at.folder, { catalog: CATALOG, keep: at.keep }, () =>
    appendFile(join(at.folder, "Network.csv"), `${id.site(3)},More\n`)
  );
  await assert.rejects(stat(at.keep.path), /ENOENT/);
});

for (const [name, newest, again] of [
  ["rows in the future hold for their day only", "2026-07-20", true],
  ["rows of the past hold on every later day", "2026-06-30", false]
] as const)
  test(name, async (t) => {
    t.mock.timers.enable({ apis: ["Date"], now: Date.parse("2026-07-10T12:00:00Z") });
    const logins = SMALL["LoginHistory.csv"].replace("2026-06-30", newest);
    const at = await place(t, { ...SMALL, "LoginHistory.csv": logins });
    await read(at);
    assert.equal((await read(at)).counted, false);
    t.mock.timers.setTime(Date.parse("2026-07-11T12:00:00Z"));
    assert.equal((await read(at)).counted, again);
    t.mock.timers.setTime(Date.parse("2026-07-09T12:00:00Z"));
    assert.ok((await read(at)).counted, "a clock that was set back");
  });

test("what is kept of a folder that is gone is removed", async (t) => {
  const at = await place(t);
  const other = { ...(await place(t)), keep: { ...at.keep, path: at.keep.path.replace("org-", "other-") } };
  const store = await openStore(at.folder, { catalog: CATALOG, keep: at.keep });
  await store.close();
  const list = at.keep.path.replace("-counted.json", "-people.parquet");
  await stat(list);
  await rm(at.folder, { recursive: true });
  await read(other);
  for (const path of [at.keep.path, list]) await assert.rejects(stat(path), /ENOENT/);
});

const QUERY = {
  after: null,
  limit: 10,
  site: null,
  profile: null,
  license: null,
  basis: null,
  activity: null,
  loginDays: null,
  criteria: null,
  search: null
};

test("the server opens kept facts and users, and counts again when its list of users was changed", async (t) => {
  const at = await place(t);
  const opened = async () => {
    const steps: string[] = [];
    const options = { catalog: CATALOG, keep: at.keep, onProgress: (step: string) => steps.push(step) };
    const store = await openStore(at.folder, options);
    t.after(() => store.close());
    const profiles = await store.upgrades.profiles();
    return { counted: steps.length > 0, page: await store.userPage(QUERY), profiles };
  };
  const { counted, ...first } = await opened();
  assert.ok(counted);
  assert.equal(first.page.rows.length, 3);
  assert.deepEqual(await opened(), { counted: false, ...first });
  assert.equal((await read(at)).counted, false, "the audit uses what the server kept");
  const list = at.keep.path.replace("-counted.json", "-people.parquet");
  for (const damage of [() => appendFile(list, "x"), () => rm(list)]) {
    await damage();
    assert.deepEqual(await opened(), { counted: true, ...first });
  }
});

test("users behind a decision are read again", async (t) => {
  const at = await place(t);
  const habits = [
    {
      license: "Customer Community",
      to: "login" as const,
      profileId: id.profile(1),
      own: 2,
      total: 2,
      users: 1,
      rate: 1
    }
  ];
  const moved = () => withOrg(at.folder, { catalog: CATALOG, keep: at.keep }, (org) => org.movedUsers(habits));
  const counted = await moved();
  assert.deepEqual(counted, [{ user: id.user(1), to: "login" }]);
  assert.deepEqual(await moved(), counted);
});
