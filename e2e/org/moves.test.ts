import assert from "node:assert/strict";
import { test } from "node:test";
import { openTab } from "../tabs.ts";
import {
  PORTAL_USERS,
  activeInPlan,
  confirm,
  expectState,
  mapProfiles,
  moves,
  openPlan,
  savePlan,
  setGraceDays,
  usersOf,
  workOutDeactivations,
  workOutSwitch
} from "./movesSteps.ts";
import { OrgApp } from "./orgApp.ts";
import { orgTest } from "./runner.ts";

/** Number of users that a run changes in one group. */
const GROUP = 200;

test("nothing is applied when the confirmation is cancelled, and the plan can be discarded", orgTest, async () => {
  const { org, page } = await ready();
  await workOutDeactivations(page, 2, "Second thoughts");
  await savePlan(page, "Second thoughts");

  await confirm(page, "Apply", "Cancel");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await expectState(page, org, "Planned", "planned");

  await moves(page).getByRole("button", { name: "Discard the plan" }).click();
  await moves(page).getByRole("button", { name: "Discard it for good" }).click();
  await expectState(page, org, "Discarded", "discarded");
  assert.deepEqual(await activeInPlan(org), [true, true]);
});

test("deactivations are applied after a confirmation, watched to their end, and taken back", orgTest, async () => {
  const { org, page } = await ready();
  await workOutDeactivations(page, 3, "Autumn cleaning");
  await savePlan(page, "Autumn cleaning");

  await confirm(page, "Apply", "Apply");
  await moves(page).getByText("3 of 3 users done: 3 applied, 0 skipped, 0 failed").waitFor();
  await expectState(page, org, "Applied", "applied");
  assert.deepEqual(await activeInPlan(org), [false, false, false]);

  await confirm(page, "Revert", "Revert");
  await moves(page).getByText("3 users reverted, 0 failed").waitFor();
  await expectState(page, org, "Reverted", "reverted");
  assert.deepEqual(await activeInPlan(org), [true, true, true]);
});

test("a switch to login basis is stopped half way, goes on, and is taken back: profiles follow", orgTest, async () => {
  const { org, page } = await ready();
  await mapProfiles(org, PORTAL_USERS);
  const { from, to } = PORTAL_USERS;
  const [members, logins] = [await usersOf(org, from), await usersOf(org, to)];
  await workOutSwitch(page, PORTAL_USERS, "To login basis");
  await savePlan(page, "To login basis");
  const planned = await org.count("License_Move__c");
  assert.ok(planned > GROUP, `${planned} users in more than one group`);
  const moved = async () => (await usersOf(org, to)).length - logins.length;

  await org.queue("manual");
  await confirm(page, "Apply", "Apply");
  const stop = moves(page).getByRole("button", { name: "Stop", exact: true });
  await stop.waitFor();
  while ((await moved()) === 0) await org.work(1);
  await stop.click();
  await moves(page).getByText("Stopping after the current batch").waitFor();
  await org.queue("auto");
  await expectState(page, org, "Stopped", "stopped");
  await moves(page).getByText(`${GROUP} of ${planned} users done: ${GROUP} applied, 0 skipped, 0 failed`).waitFor();
  assert.equal(await moved(), GROUP);

  await confirm(page, "Apply the rest", "Apply");
  await moves(page).getByText(`${planned} of ${planned} users done: ${planned} applied, 0 skipped, 0 failed`).waitFor();
  await expectState(page, org, "Applied", "applied");
  assert.equal(await moved(), planned);

  await confirm(page, "Revert", "Revert");
  await moves(page).getByText(`${planned} users reverted, 0 failed`).waitFor();
  await expectState(page, org, "Reverted", "reverted");
  assert.deepEqual(await usersOf(org, from), members);
  assert.deepEqual(await usersOf(org, to), logins);
});

test("nobody is deactivated before the grace period is over, nor who came back meanwhile", orgTest, async () => {
  const { app, org, page } = await ready();
  await setGraceDays(org, 14);
  await page.reload();
  await workOutDeactivations(page, 3, "With notice");
  await savePlan(page, "With notice");

  await confirm(page, "Start", "Start the grace period");
  await moves(page).getByText("The grace period is running. You can apply the plan from Nov 30, 2026.").waitFor();
  await expectState(page, org, "Waiting", "waiting");
  assert.equal(await moves(page).getByRole("button", { name: "Apply", exact: true }).isEnabled(), false);
  assert.deepEqual(await activeInPlan(org), [true, true, true]);

  await org.advance(15);
  const [back] = await org.rows("License_Move__c?fields=User__c&order=User__c");
  await org.update(`User?Id=${String(back!.User__c)}`, { LastLoginDate: "2026-11-30T08:00:00Z" });
  const later = await app.open("mover");
  await openPlan(later, "With notice");
  await moves(later).getByText("The grace period ended: the plan can be applied since Nov 30, 2026.").waitFor();
  await confirm(later, "Apply", "Apply");
  await moves(later).getByText("3 of 3 users done: 2 applied, 1 skipped, 0 failed").waitFor();
  await expectState(later, org, "Applied", "applied");
  assert.deepEqual(await activeInPlan(org), [true, false, false]);
});

test("moves that failed are said to have failed, and can be tried again", orgTest, async () => {
  const { org, page } = await ready();
  await workOutDeactivations(page, 3, "Locked users");
  await savePlan(page, "Locked users");
  const [locked, freed] = (await org.rows("License_Move__c?fields=User__c&order=User__c")).map(
    ({ User__c }) => `User?Id=${String(User__c)}`
  ) as [string, string];
  for (const user of [locked, freed]) await org.update(user, { Title: "Locked" });
  await confirm(page, "Apply", "Apply");
  await moves(page).getByText("3 of 3 users done: 1 applied, 0 skipped, 2 failed").waitFor();
  await expectState(page, org, "Ended with failures", "endedWithFailures");
  await moves(page).getByText("This user is locked by another team.").first().waitFor();
  assert.deepEqual(await activeInPlan(org), [true, true, false]);

  await org.update(freed, { Title: null });
  await confirm(page, "Retry failed moves", "Apply");
  await moves(page).getByText("3 of 3 users done: 2 applied, 0 skipped, 1 failed").waitFor();
  await expectState(page, org, "Ended with failures", "endedWithFailures");
  assert.deepEqual(await activeInPlan(org), [true, false, false]);

  await org.update(locked, { Title: null });
  await confirm(page, "Retry failed moves", "Apply");
  await expectState(page, org, "Applied", "applied");
  assert.deepEqual(await activeInPlan(org), [false, false, false]);
});

test("whoever manages the app stops all moves at once, and allows them again", orgTest, async () => {
  const { app, org, page } = await ready();
  await workOutDeactivations(page, 3, "Stopped by an admin");
  await savePlan(page, "Stopped by an admin");
  await org.queue("manual");
  await confirm(page, "Apply", "Apply");
  await moves(page).getByRole("button", { name: "Stop", exact: true }).waitFor();

  const admin = await app.open("admin");
  await openTab(admin, "Moves");
  await moves(admin).getByRole("button", { name: "Stop all moves" }).click();
  await moves(admin).getByRole("textbox", { name: "Reason (kept in the log)" }).fill("A trigger fails");
  await moves(admin).getByRole("button", { name: "Stop all moves" }).click();
  await moves(admin).getByText("All moves are stopped").waitFor();
  await org.queue("auto");
  await org.idle();

  const stopped = await app.open("mover");
  await openPlan(stopped, "Stopped by an admin");
  await expectState(stopped, org, "Stopped", "stopped");
  await moves(stopped).getByText("Reason: A trigger fails", { exact: true }).waitFor();
  assert.equal(await moves(stopped).getByRole("button", { name: "Apply the rest" }).count(), 0);
  assert.deepEqual(await activeInPlan(org), [true, true, true]);

  const again = await app.open("admin");
  await openTab(again, "Moves");
  await moves(again).getByRole("button", { name: "Allow moves again" }).click();
  await moves(again).getByRole("textbox", { name: "Reason (kept in the log)" }).fill("Mended");
  await moves(again).getByRole("button", { name: "Allow moves again" }).click();
  await moves(again).getByText("All moves are stopped").waitFor({ state: "detached" });
  const allowed = await app.open("mover");
  await openPlan(allowed, "Stopped by an admin");
  await confirm(allowed, "Apply the rest", "Apply");
  await expectState(allowed, org, "Applied", "applied");
  assert.deepEqual(await activeInPlan(org), [false, false, false]);
});

/** The app as a mover sees it, in an org without a grace period. */
async function ready() {
  const app = await OrgApp.fresh();
  await setGraceDays(app.org, 0);
  return { app, org: app.org, page: await app.open("mover") };
}
