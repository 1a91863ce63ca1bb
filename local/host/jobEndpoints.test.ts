import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { JOB_ENDPOINTS } from "./jobEndpoints.ts";

describe("jobs without an installation", () => {
  it("do not exist", () => {
    assert.equal(JOB_ENDPOINTS["OptimizerJobsController.getJobs"]({}), null);
  });

  it("can't be scheduled, run or paused", () => {
    for (const [name, call] of Object.entries(JOB_ENDPOINTS))
      if (!name.endsWith("getJobs"))
        assert.throws(() => call({ schedule: { frequency: "daily", hour: 1 } }), /No jobs here/);
  });
});
