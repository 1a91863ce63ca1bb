import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { Locator, Page } from "playwright-core";
import { openStore } from "../local/facts/index.ts";
import { hostEndpoints } from "../local/host/hostEndpoints.ts";
import { startServer } from "../local/host/server.ts";
import { violations } from "./accessibility.ts";
import { App, openApp } from "./app.ts";
import { browserTest } from "./browser.ts";
import { builtPages } from "./builtPages.ts";
import { manyPopulations } from "./manyPopulations.ts";
import { newWindow, settled } from "./window.ts";

const list = (page: Page): Locator => page.locator("c-actions-page");
const rows = (page: Page): Locator => list(page).locator("tr[data-line]");
const toast = (page: Page): Locator => list(page).locator("c-undo-toast");

async function openActions(page: Page): Promise<void> {
  await page.getByRole("tab", { name: "Actions", exact: true }).click();
  await rows(page).first().waitFor();
  await settled(page);
}

async function choose(page: Page, filter: string, value: string): Promise<void> {
  await list(page).getByRole("combobox", { name: filter, exact: true }).click();
  await list(page)
    .getByRole("option", { name: new RegExp(`^${value}( |$)`) })
    .click();
}

const idsOf = (page: Page): Promise<string[]> =>
  rows(page).evaluateAll((all) => all.map((row) => row.getAttribute("data-line")!));

/** The row whose box has the focus. */
const focused = (page: Page): Promise<string | null | undefined> =>
  list(page)
    .locator("[data-row]:focus")
    .evaluateAll(([box]) => box?.getAttribute("data-row"));

async function decide(page: Page, id: string, decision: string): Promise<void> {
  const row = list(page).locator(`tr[data-line="${id}"]`);
  await row.getByRole("button", { name: /^Decide: / }).click();
  await row.getByRole("menuitem", { name: decision, exact: true }).click();
}

test(
  "the list behind a number of users has that many rows, for every kind of finding that has one",
  browserTest,
  async () => {
    const { findings } = await App.audit();
    const page = await openApp();
    await openActions(page);
    const linked = await list(page)
      .locator("[data-people]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-people")!));
    const kinds = new Map(findings.filter(({ id }) => linked.includes(id)).map((finding) => [finding.code, finding]));
    assert.ok(kinds.size >= 2, [...kinds.keys()].join());
    for (const { id, users, code } of kinds.values()) {
      await openActions(page);
      await list(page).locator(`[data-people="${id}"]`).click();
      await settled(page);
      const range = await page.locator("c-users-page [data-id=range]").innerText();
      assert.match(range, new RegExp(` of ${users.toLocaleString("en-US")}$`), code);
    }
    await openActions(page);
    for (const { id } of findings.filter(({ type }) => ["objectTrap", "inflation", "downgrade"].includes(type))) {
      const row = list(page).locator(`tr[data-line="${id}"]`);
      if (!(await row.count())) continue;
      assert.equal(await row.locator("[data-people]").count(), 0);
      assert.equal(await row.locator("lightning-helptext").count(), 1);
    }
  }
);

test("what is accepted and dismissed is still so after the page is opened again", browserTest, async () => {
  const page = await openApp();
  await openActions(page);
  const [accepted, dismissed, next] = await idsOf(page);

  await decide(page, accepted!, "Accept");
  await toast(page).getByText(": Accepted").waitFor();
  assert.equal(await focused(page), dismissed);
  await decide(page, dismissed!, "Dismiss");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Dismiss" }).click();
  await dialog.getByText("Enter why it does not apply.").waitFor();
  await dialog.getByRole("textbox").fill("Seats are reserved for the spring launch");
  await dialog.getByRole("button", { name: "Dismiss" }).click();
  await dialog.waitFor({ state: "detached" });
  await toast(page).getByText(": Dismissed").waitFor();
  assert.equal(await focused(page), next);
  assert.deepEqual(await violations(page), []);

  await page.reload();
  await rows(page).first().waitFor();
  const open = await idsOf(page);
  assert.ok(!open.includes(accepted!) && !open.includes(dismissed!));
  await choose(page, "Status", "Accepted");
  assert.deepEqual(await idsOf(page), [accepted]);
  await page.waitForURL(/status=accepted/);
  await page.reload();
  await rows(page).first().waitFor();
  assert.deepEqual(await idsOf(page), [accepted]);
  await choose(page, "Status", "Dismissed");
  assert.deepEqual(await idsOf(page), [dismissed]);
  await rows(page).getByText("Dismissed: Seats are reserved for the spring launch").waitFor();
});

test("a decision is undone by the keyboard, where the list stays", browserTest, async () => {
  const page = await openApp();
  await openActions(page);
  const before = await idsOf(page);
  await decide(page, before[3]!, "Done");
  await toast(page).getByText(": Done").waitFor();
  assert.equal(await focused(page), before[4]);
  await page.keyboard.press("Control+z");
  await toast(page).getByText("undone").waitFor();
  assert.deepEqual(await idsOf(page), before);
  assert.equal(await focused(page), before[3]);
});

test("many are assigned at once with an owner and a due date, and overdue ones are found", browserTest, async () => {
  const page = await openApp();
  await openActions(page);
  const count = (await idsOf(page)).length;
  await list(page).getByRole("checkbox", { name: "Select all that match" }).check();
  assert.deepEqual(await violations(page), []);
  await list(page)
    .getByRole("button", { name: `Assign: ${count} selected` })
    .click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Owner" }).fill("Ana Analyst");
  await dialog.getByRole("textbox", { name: "Due date" }).fill("Nov 1, 2026");
  await dialog.getByRole("button", { name: "Assign" }).click();
  await toast(page).getByText(`${count} actions: assigned to Ana Analyst`).waitFor();
  await choose(page, "Status", "Overdue");
  assert.equal((await idsOf(page)).length, count);
  await rows(page).first().getByText("Ana Analyst").waitFor();
  await toast(page).getByRole("button", { name: "Undo" }).click();
  await list(page).getByText("Nothing here").waitFor();
});

test("a decision that can't be saved is said, and saved on another try", browserTest, async () => {
  const app = await App.fresh();
  const page = await app.open();
  await openActions(page);
  const [id] = await idsOf(page);
  app.failure = "The disk is full.";
  await decide(page, id!, "Done");
  const alert = list(page).getByRole("alert");
  await alert.getByText("Not saved: ").waitFor();
  assert.equal((await idsOf(page))[0], id);
  app.failure = null;
  await alert.getByRole("button", { name: "Try again" }).click();
  // The message disappears when the save begins, the finding when it is done.
  await alert.waitFor({ state: "detached" });
  await rows(page).locator(`[data-row="${id}"]`).waitFor({ state: "detached" });
});

test(
  "hundreds of actions on 500 populations are a few rows, and one of them plans exactly its users",
  browserTest,
  async () => {
    const state = mkdtempSync(join(tmpdir(), "e2e-many-state-"));
    const store = await openStore(await manyPopulations(500), { source: "export", sourceName: "Many" });
    const endpoints = hostEndpoints(store, join(state, "state.json"), "Many");
    const server = await startServer({ root: builtPages(), endpoints, port: 0 });
    try {
      const page = await newWindow({ width: 1280, height: 900 });
      await page.goto(server.link);
      await page.locator("c-metric-tile").first().waitFor();
      await openActions(page);
      const said = await list(page).locator("[data-id=count]").innerText();
      assert.ok(Number(/\d+/.exec(said)![0]) > 300, said);
      assert.ok((await rows(page).count()) < 60);
      assert.deepEqual(await violations(page), []);
      await list(page).locator("button[data-parts]").first().click();
      const height = await page.evaluate<number>("document.documentElement.scrollHeight");
      assert.ok(height <= 3 * 900, `${height} px`);
      const row = rows(page).filter({ hasText: "Idle users of" }).first();
      const users = /([\d,]+) users/.exec(await row.innerText())![1]!;
      await row.getByRole("button", { name: /^Plan: / }).click();
      await page.locator("c-moves-page").getByText(`${users} chosen users`).waitFor();
    } finally {
      await server.close();
      await store.close();
      rmSync(state, { recursive: true, force: true });
    }
  }
);
