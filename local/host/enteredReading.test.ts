import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type { EnteredSettings, FactsHead } from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import type { FactsOptions } from "../facts/index.ts";
import { CATALOG, SMALL, exportFolder } from "../testing/exportFixture.ts";
import { openEntered } from "./enteredReading.ts";
import { hostEndpoints } from "./hostEndpoints.ts";
import { FIRST_CALL, liveFolder } from "./liveFolder.ts";
import { setupState } from "./state/setupState.ts";

/** A served folder: what its facts say of how they were counted, and a way to enter settings. */
async function served(t: TestContext, options: FactsOptions = {}) {
  const folder = await exportFolder(t, SMALL);
  const state = mkdtempSync(join(tmpdir(), "setup-"));
  const path = join(state, "a.json");
  const setup = setupState(path, "A");
  let readings = 0;
  const live = await liveFolder(
    () =>
      openEntered(
        (found) => {
          readings += 1;
          return openStore(folder, { ...found, catalog: CATALOG });
        },
        options,
        setup
      ),
    (store) => hostEndpoints(store, path, "A")
  );
  t.after(async () => {
    await live.close();
    rmSync(state, { recursive: true, force: true });
  });
  return {
    readings: () => readings,
    enter: (settings: EnteredSettings) =>
      setup.update((before) => ({ value: { ...before, settings }, result: undefined })),
    context: async () => ((await live.endpoints.get(FIRST_CALL)!({ refreshed: 0 })) as FactsHead).context
  };
}

test("a setting by which logins are counted reads the folder again, once", async (t) => {
  const { enter, context, readings } = await served(t);
  assert.equal((await context()).settings.anchorDay, 1);
  await enter({ anchorDay: 15, timeZone: "America/New_York", dormantDays: 30 });
  const { settings, months } = await context();
  assert.deepEqual([settings.anchorDay, settings.timeZone, settings.dormantDays], [15, "America/New_York", 30]);
  assert.ok(
    months.every(({ month }) => month.endsWith("-15")),
    JSON.stringify(months)
  );
  await context();
  assert.equal(readings(), 2);
  await enter({});
  assert.equal((await context()).settings.anchorDay, 1);
  assert.equal(readings(), 3);
});

test("another setting does not read the folder again", async (t) => {
  const { enter, context, readings } = await served(t);
  await enter({ window: 2, poolWatch: 0.5 });
  assert.equal((await context()).settings.window, 2);
  assert.equal(readings(), 1);
});

test("an option of the command line counts before what was entered", async (t) => {
  const { enter, context, readings } = await served(t, { anchorDay: 10 });
  await enter({ anchorDay: 15 });
  assert.equal((await context()).settings.anchorDay, 10);
  assert.equal(readings(), 1);
});
