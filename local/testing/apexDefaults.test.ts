import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { DEFAULT_SETTINGS } from "c/licenseEngine";

const APEX_CLASS = join(import.meta.dirname, "../../force-app/main/default/classes/shared/OptimizerSettings.cls");

test("the defaults of the org's settings are those of the engine", async () => {
  const source = await readFile(APEX_CLASS, "utf8");
  const constants = new Map(
    [...source.matchAll(/ DEFAULT_(\w+) = '?([^';]+)'?;/g)].map(([, name, value]) => [name, value])
  );
  for (const [name, value] of Object.entries(DEFAULT_SETTINGS)) {
    const constant = name.replace(/[A-Z]/g, "_$&").toUpperCase();
    assert.equal(constants.get(constant), String(value), `OptimizerSettings.DEFAULT_${constant}`);
  }
});
