import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { join } from "node:path";
import { MoveWalk } from "./moveWalk.ts";
import { apexTest } from "./runner.ts";
import { WalkOrg } from "./walkOrg.ts";

const SEEDS = 25;

let world: WalkOrg;
before(async () => {
  if (!apexTest.skip) world = await WalkOrg.start(join(import.meta.dirname, "otherTeam.json"));
});
after(() => world?.org.stop());

for (let seed = 1; seed <= SEEDS; seed += 1)
  test(`on random walk ${seed} nobody is moved twice, and every record is true`, apexTest, async (context) => {
    const { steps, wrong, writes } = await MoveWalk.take(world, seed);
    assert.deepEqual(wrong, [], steps.join(" > "));
    assert.ok(writes > 0, `nobody was moved on the whole way: ${steps.join(" > ")}`);
    context.diagnostic(`${steps.length} steps, ${writes} writes of users`);
  });
