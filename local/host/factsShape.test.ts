import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";
import { readFacts } from "../facts/index.ts";
import { exportFolder, id, SMALL } from "../testing/exportFixture.ts";
import { shapeOf } from "../testing/jsonShape.ts";
import { factsEndpoints } from "./factsEndpoints.ts";

const DOCUMENT = join(
  import.meta.dirname,
  "../../force-app-test/main/default/staticresources/License_Facts_Shape.json"
);
/** Members that the contract lets a host omit. */
const OPTIONAL = /\.gatingObjects\[\]$/;
/** Facts about the runs of the org's collector: null for an export, which has no runs. */
const RUNS = [".head.context.collection", ".head.context.laterRun"];

test("the local endpoints answer in the shape that the org's endpoints are held to", async (context) => {
  const folder = await exportFolder(context, {
    ...SMALL,
    "LoginHistory.csv": `${SMALL["LoginHistory.csv"]}${id.user(9)},2026-05-04T10:00:00.000Z,Success,\n`
  });
  const endpoints = factsEndpoints(await readFacts(folder, {}));
  const answers = {
    head: await endpoints["LicenseFactsController.getFacts"]({ refreshed: 0 }),
    page: endpoints["LicenseFactsController.getUsagePage"]({ after: null, computedAt: "" })
  };

  const local = shapeOf(JSON.parse(JSON.stringify(answers)));
  const shape = shapeOf(JSON.parse(await readFile(DOCUMENT, "utf8")));

  for (const run of RUNS) assert.deepEqual([...(local.get(run) ?? [])], ["null"], `${run} of an export`);
  const missing = [...shape.keys()].filter(
    (path) => !local.has(path) && !OPTIONAL.test(path) && !RUNS.some((run) => path.startsWith(`${run}.`))
  );
  assert.deepEqual(missing, [], "members of the contract that the local answer lacks");
  for (const [path, types] of local) {
    if (RUNS.includes(path)) continue;
    const known = shape.get(path);
    assert.ok(known, `${path} is not a member of the contract`);
    const other = [...types].filter((type) => type !== "null" && !known.has(type));
    assert.deepEqual(other, [], `${path} has another type than in the contract`);
  }
});
