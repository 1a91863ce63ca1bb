import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import {
  activeInPlan,
  confirm,
  expectState,
  moves,
  onlyPlan,
  openPlan,
  savePlan,
  setGraceDays,
  workOutDeactivations
} from "./movesSteps.ts";
import type { Fault, OfflineOrg } from "./offlineOrg.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

const NAME = "Autumn cleaning";

/** A call that fails before it does anything, and one whose answer is lost after the commit. */
const TIMES = ["before", "after"] as const;
const TIME_WORDS = { before: "fails before the commit", after: "is lost after the commit" } as const;

const fault = (method: string, apex: "before" | "after"): Fault => ({ match: `[.]${method}$`, apex });
const failure = (page: Page) => moves(page).getByRole("alert");

for (const method of ["savePlan", "savePlanItems", "completePlan"])
  for (const time of TIMES)
    test(`${method} ${TIME_WORDS[time]}: there is one plan in the end, whole`, orgTest, async () => {
      const app = await OrgApp.fresh();
      await setGraceDays(app.org, 0);
      const page = await app.open("mover");
      await workOutDeactivations(page, 3, NAME);
      await app.org.faults(fault(method, time));
      await moves(page).getByRole("button", { name: "Save the plan" }).click();
      // If the plan is complete although the last answer was lost, the page shows it at once.
      if (method !== "completePlan" || time === "before") {
        await failure(page).getByText("The plan was not fully saved.").waitFor();
        await moves(page)
          .getByRole("button", { name: /^(Save the plan|Continue saving)$/ })
          .click();
      }
      await moves(page).getByRole("heading", { name: NAME }).waitFor();
      await expectState(page, app.org, "Planned", "planned");
      assert.equal(await app.org.count("License_Move__c"), 3);
      await moves(page).getByText("Users 1 to 3 of 3").waitFor();
    });

test(
  "applyPlan fails before the commit: the page says so, nobody is changed, and another try works",
  orgTest,
  async () => {
    const { org, page } = await planned();
    await org.faults(fault("applyPlan", "before"));
    await confirm(page, "Apply", "Apply");
    await failure(page).getByText("That did not work.").waitFor();
    await expectState(page, org, "Planned", "planned");
    assert.deepEqual(await activeInPlan(org), [true, true, true]);

    await confirm(page, "Apply", "Apply");
    await expectState(page, org, "Applied", "applied");
    assert.deepEqual(await activeInPlan(org), [false, false, false]);
  }
);

test(
  "applyPlan is lost after the commit: the page shows the run and its end, and offers no second one",
  orgTest,
  async () => {
    const { org, page } = await planned();
    await org.faults(fault("applyPlan", "after"));
    await confirm(page, "Apply", "Apply");
    await expectState(page, org, "Applied", "applied");
    await moves(page).getByText("3 of 3 users done: 3 applied, 0 skipped, 0 failed").waitFor();
    assert.deepEqual(await activeInPlan(org), [false, false, false]);
    for (const name of ["Apply", "Discard the plan"])
      assert.equal(await moves(page).getByRole("button", { name, exact: true }).count(), 0, name);
  }
);

for (const time of TIMES)
  test(`revertPlan ${TIME_WORDS[time]}: the page says what the org has`, orgTest, async () => {
    const { org, page } = await planned();
    await confirm(page, "Apply", "Apply");
    await expectState(page, org, "Applied", "applied");
    await org.faults(fault("revertPlan", time));
    await confirm(page, "Revert", "Revert");
    if (time === "before") {
      await failure(page).getByText("That did not work.").waitFor();
      await expectState(page, org, "Applied", "applied");
      assert.deepEqual(await activeInPlan(org), [false, false, false]);
      await confirm(page, "Revert", "Revert");
    }
    await expectState(page, org, "Reverted", "reverted");
    assert.deepEqual(await activeInPlan(org), [true, true, true]);
  });

for (const time of TIMES)
  test(`discardPlan ${TIME_WORDS[time]}: the page says what the org has`, orgTest, async () => {
    const { org, page } = await planned();
    await org.faults(fault("discardPlan", time));
    await discard(page);
    if (time === "before") {
      await failure(page).getByText("That did not work.").waitFor();
      await expectState(page, org, "Planned", "planned");
      await discard(page);
    }
    await expectState(page, org, "Discarded", "discarded");
  });

for (const time of TIMES)
  test(`stopPlan ${TIME_WORDS[time]}: the run stops all the same once it was asked to`, orgTest, async () => {
    const { org, page } = await planned();
    await org.queue("manual");
    await confirm(page, "Apply", "Apply");
    const stop = moves(page).getByRole("button", { name: "Stop", exact: true });
    await org.faults(fault("stopPlan", time));
    await stop.click();
    if (time === "before") {
      await failure(page).getByText("The run could not be stopped.").waitFor();
      assert.equal((await onlyPlan(org)).Stop_Requested__c, false);
      await stop.click();
    }
    await moves(page).getByText("Stopping after the current batch").waitFor();
    await org.queue("auto");
    await expectState(page, org, "Stopped", "stopped");
    assert.deepEqual(await activeInPlan(org), [true, true, true]);
  });

test("a run is watched on after a look at it failed", orgTest, async () => {
  const { org, page } = await planned();
  await org.queue("manual");
  await confirm(page, "Apply", "Apply");
  await org.faults(fault("getProgress", "before"));
  await moves(page).getByText("The progress of the plan could not be read.").waitFor();
  await org.queue("auto");
  const again = moves(page).getByRole("button", { name: "Try again" });
  if (await again.isVisible()) await again.click();
  await expectState(page, org, "Applied", "applied");
});

test("a stopped plan in which nobody is left says so, and offers no rest", orgTest, async () => {
  const { org, page } = await planned();
  await confirm(page, "Apply", "Apply");
  await expectState(page, org, "Applied", "applied");
  await org.update("License_Move_Plan__c", { State__c: "stopped" });
  await reopen(page);
  await moves(page).getByText("No users are left to move.").waitFor();
  assert.equal(await moves(page).getByRole("button", { name: "Apply the rest" }).count(), 0);
  assert.equal(await moves(page).getByText("One moment").count(), 0);
});

/** A plan of three deactivations, open on its page. */
async function planned(): Promise<{ org: OfflineOrg; page: Page }> {
  const app = await OrgApp.prepared("three deactivations are planned", async (fresh) => {
    await setGraceDays(fresh.org, 0);
    const page = await fresh.open("mover");
    await workOutDeactivations(page, 3, NAME);
    await savePlan(page, NAME);
  });
  const page = await app.open("mover");
  await openPlan(page, NAME);
  await moves(page).getByText("Users 1 to 3 of 3").waitFor();
  return { org: app.org, page };
}

/** Reopens the plan from the list, which reads it again. */
async function reopen(page: Page): Promise<void> {
  await moves(page).getByRole("button", { name: "All plans" }).click();
  await openPlan(page, NAME);
}

async function discard(page: Page): Promise<void> {
  await moves(page).getByRole("button", { name: "Discard the plan" }).click();
  await moves(page).getByRole("button", { name: "Discard it for good" }).click();
}
