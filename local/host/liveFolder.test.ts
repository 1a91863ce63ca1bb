import assert from "node:assert/strict";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { FactsHead } from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import type { OpenStore } from "../facts/index.ts";
import { CATALOG, SMALL, exportFolder, id } from "../testing/exportFixture.ts";
import { cookieFrom } from "../testing/signIn.ts";
import type { Endpoint } from "./endpoints.ts";
import { FIRST_CALL, liveFolder } from "./liveFolder.ts";
import { RequestError } from "./requestError.ts";
import { startServer } from "./server.ts";

/** A small folder that is served, with the stores that were opened over it. */
async function served(t: TestContext) {
  const folder = await exportFolder(t, SMALL);
  const stores: { store: OpenStore; closed: boolean }[] = [];
  let hold: Promise<void> = Promise.resolve();
  const live = await liveFolder(
    async () => {
      const store = await openStore(folder, { catalog: CATALOG });
      const opened = { store, closed: false };
      stores.push(opened);
      return {
        ...store,
        close: async () => {
          opened.closed = true;
          await store.close();
        }
      };
    },
    ({ facts }) =>
      new Map<string, Endpoint>([
        [FIRST_CALL, () => facts],
        [
          "Test.slow",
          async () => {
            await hold;
            return facts.context.computedAt;
          }
        ]
      ])
  );
  t.after(() => live.close());
  const call = (name: string) => Promise.resolve(live.endpoints.get(name)!({}));
  return {
    folder,
    live,
    stores,
    load: async () => (await call(FIRST_CALL)) as FactsHead,
    slow: () => call("Test.slow"),
    holdWith: (promise: Promise<void>) => (hold = promise)
  };
}

const moreLogins = `${SMALL["LoginHistory.csv"]}${id.user(2)},2026-07-05T10:00:00.000Z,Success,\n`;

test("a load of the pages reads a folder again only when its files have changed", async (t) => {
  const { folder, load, stores, live } = await served(t);
  const first = await load();
  assert.equal((await load()).context.computedAt, first.context.computedAt);
  assert.equal(stores.length, 1);
  await writeFile(join(folder, "LoginHistory.csv"), moreLogins);
  const [second, third] = await Promise.all([load(), load()]);
  assert.equal(second.context.asOf, "2026-07-06");
  assert.equal(third.context.computedAt, second.context.computedAt, "loads at the same time share one reading");
  assert.deepEqual(
    stores.map(({ closed }) => closed),
    [true, false]
  );
  assert.equal(live.snapshot(), second.context.computedAt);
});

test("a call that has begun is answered from the reading with which it began", async (t) => {
  const { folder, load, slow, stores, holdWith } = await served(t);
  const { context } = await load();
  let release = () => {};
  holdWith(new Promise((resolve) => (release = resolve)));
  const begun = slow();
  await writeFile(join(folder, "LoginHistory.csv"), moreLogins);
  const renewed = await load();
  assert.notEqual(renewed.context.computedAt, context.computedAt);
  assert.equal(stores[0]!.closed, false);
  release();
  assert.equal(await begun, context.computedAt);
  assert.equal(stores[0]!.closed, true);
});

test("a folder that can't be read any more is said, and served again once it can", async (t) => {
  const { folder, load } = await served(t);
  const { context } = await load();
  await rm(join(folder, "User.csv"));
  for (let attempt = 0; attempt < 2; attempt += 1)
    await assert.rejects(load(), (error: Error) => {
      assert.ok(error instanceof RequestError);
      assert.match(error.message, /The folder has changed and can't be read as it is now\. .*missing User\.csv/);
      return true;
    });
  await writeFile(join(folder, "User.csv"), SMALL["User.csv"]!);
  assert.notEqual((await load()).context.computedAt, context.computedAt);
});

test("calls of a page that was loaded from an older reading are refused, and its Refresh is not", async (t) => {
  const { folder, live, load } = await served(t);
  const server = await startServer({ root: folder, endpoints: live.endpoints, snapshot: live.snapshot, port: 0 });
  t.after(() => server.close());
  const cookie = await cookieFrom(server.link);
  const ask = async (name: string, snapshot?: string) => {
    const headers = { "content-type": "application/json", cookie, ...(snapshot ? { "x-snapshot": snapshot } : {}) };
    const response = await fetch(`${server.url}/apex/${name}`, { method: "POST", headers, body: "{}" });
    return { status: response.status, body: (await response.json()) as { message?: string } };
  };
  const old = (await load()).context.computedAt;
  assert.equal((await ask("Test.slow", old)).status, 200);
  await writeFile(join(folder, "LoginHistory.csv"), moreLogins);
  assert.equal((await ask("Test.slow", old)).status, 200, "nobody has read the new files yet");
  assert.equal((await ask(FIRST_CALL, old)).status, 200);
  const refused = await ask("Test.slow", old);
  assert.equal(refused.status, 409);
  assert.match(refused.body.message!, /read again since this page was loaded\. Choose Refresh/);
  assert.equal((await ask("Test.slow", live.snapshot())).status, 200);
  assert.equal((await ask("Test.slow")).status, 200, "other programs name no reading");
});
