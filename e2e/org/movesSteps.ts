import assert from "node:assert/strict";
import type { Locator, Page } from "playwright-core";
import { handOver } from "../handOver.ts";
import { openTab } from "../tabs.ts";
import type { OfflineOrg, Row } from "./offlineOrg.ts";
import { usernameOf } from "./roles.ts";

/** A member license with a profile, and its mapped profile on the login license, all by name. */
export interface Switch {
  license: string;
  from: string;
  toLicense: string;
  to: string;
}

/** More users than a run changes in one group. */
export const PORTAL_USERS: Switch = {
  license: "Customer Community",
  from: "Customer Portal User",
  toLicense: "Customer Community Login",
  to: "Customer Self-Service"
};

export const moves = (page: Page): Locator => page.locator("c-moves-page");

async function profileId(org: OfflineOrg, name: string): Promise<string> {
  const [profile] = await org.rows(`Profile?Name=${encodeURIComponent(name)}&fields=Id`);
  return String(profile!.Id);
}

/** Maps profiles the way the upgrades page saves them. */
export async function mapProfiles(org: OfflineOrg, { from, toLicense, to }: Switch): Promise<void> {
  const entries = [
    {
      fromProfileId: await profileId(org, from),
      toLicense,
      toProfileId: await profileId(org, to)
    }
  ];
  await org.apex("LicenseUpgradesController.saveProfileMap", { entries }, usernameOf("mover"));
}

export async function setGraceDays(org: OfflineOrg, days: number): Promise<void> {
  await org.update("License_Optimizer_Settings__c", { Grace_Days__c: days });
}

/** Prepares a plan for the first users in the list with a suggestion, up to where it can be saved. */
export async function workOutDeactivations(page: Page, users: number, name: string): Promise<void> {
  await handOver(page, "Deactivate", users, "Plan a move");
  await moves(page).getByRole("button", { name: "Who" }).click();
  await moves(page).getByText("Deactivate", { exact: true }).click();
  await workOut(page, name);
}

/** Prepares a plan that switches all users of a profile to the other basis. */
export async function workOutSwitch(page: Page, { license, from }: Switch, name: string): Promise<void> {
  await openTab(page, "Moves");
  await moves(page).getByRole("button", { name: "New plan" }).click();
  for (const [label, option] of [
    ["License", license],
    ["Profile", from]
  ] as const) {
    await moves(page).getByRole("combobox", { name: label, exact: true }).click();
    await moves(page).getByRole("option", { name: option, exact: true }).click();
  }
  await moves(page).getByRole("button", { name: "Use these users" }).click();
  await moves(page).getByRole("button", { name: "Next" }).click();
  await workOut(page, name);
}

async function workOut(page: Page, name: string): Promise<void> {
  await moves(page).getByText("chosen users are in the plan.").waitFor();
  await moves(page).getByRole("button", { name: "Save", exact: true }).click();
  await moves(page).getByRole("textbox", { name: "Name of the plan" }).fill(name);
}

/** Saves the prepared plan, and waits for its page. */
export async function savePlan(page: Page, name: string): Promise<void> {
  await moves(page).getByRole("button", { name: "Save the plan" }).click();
  await moves(page).getByRole("heading", { name }).waitFor();
}

/** Opens a saved plan from the list. */
export async function openPlan(page: Page, name: string): Promise<void> {
  await openTab(page, "Moves");
  await moves(page).getByRole("button", { name, exact: true }).click();
  await moves(page).getByRole("heading", { name }).waitFor();
}

/** Presses a button of the plan and confirms. */
export async function confirm(page: Page, button: string, yes: string): Promise<void> {
  await moves(page).getByRole("button", { name: button, exact: true }).click();
  await page.getByRole("dialog").getByRole("button", { name: yes, exact: true }).click();
}

/** Waits until both the page and the org show the plan in this state. */
export async function expectState(page: Page, org: OfflineOrg, word: string, state: string): Promise<void> {
  await moves(page)
    .getByText(new RegExp(`· ${word} ·`))
    .waitFor();
  assert.equal((await onlyPlan(org)).State__c, state);
}

/** The plan in the org. */
export async function onlyPlan(org: OfflineOrg): Promise<Row> {
  const plans = await org.rows("License_Move_Plan__c");
  assert.equal(plans.length, 1, plans.map(({ Name, State__c }) => `${String(Name)}: ${String(State__c)}`).join(", "));
  return plans[0]!;
}

/** Ids of the users of a profile, ordered. */
export async function usersOf(org: OfflineOrg, profile: string): Promise<string[]> {
  const rows = await org.rows(`User?ProfileId=${await profileId(org, profile)}&fields=Id`);
  return rows.map(({ Id }) => String(Id)).sort();
}

/** Whether each user of the plan is active, by user Id. */
export async function activeInPlan(org: OfflineOrg): Promise<boolean[]> {
  const planned = await org.rows("License_Move__c?fields=User__c&order=User__c");
  const active: boolean[] = [];
  for (const { User__c } of planned) {
    const [user] = await org.rows(`User?Id=${String(User__c)}&fields=IsActive`);
    active.push(user!.IsActive === true);
  }
  return active;
}
