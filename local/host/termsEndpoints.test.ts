import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import type { TestContext } from "node:test";
import type {
  ContractTerms,
  DecisionFactsHead,
  KeptSettings,
  EnteredLine,
  FactsHead,
  SentTerms
} from "c/licenseEngine";
import { openStore } from "../facts/index.ts";
import { SMALL, exportFolder } from "../testing/exportFixture.ts";
import { hostEndpoints } from "./hostEndpoints.ts";

const FILE = "License,Unit_Price,Quantity,Currency\nCustomer Community,5,10,EUR\nOdd License,1,1,EUR\n";

const LINE: EnteredLine = {
  id: "",
  license: "Customer Community",
  basis: "member",
  quantity: 7,
  unitPrice: 2.5,
  currency: "USD",
  start: "2026-01-01",
  end: "2026-12-31",
  overagePrice: null,
  settlement: null,
  trueDown: true,
  escalator: 0.05
};

/** The calls over a folder, with the folder and the state's folder. */
async function host(context: TestContext, file: string | null = FILE) {
  const { "License_Contract.csv": own, ...others } = SMALL;
  assert.ok(own);
  const folder = await exportFolder(context, { ...others, ...(file === null ? {} : { "License_Contract.csv": file }) });
  const store = await openStore(folder);
  const state = mkdtempSync(join(tmpdir(), "setup-"));
  context.after(async () => {
    rmSync(state, { recursive: true, force: true });
    await store.close();
  });
  const calls = hostEndpoints(store, join(state, "a.json"), "A");
  const call = <Answer>(name: string, sent: object = {}) => calls.get(name)!({ ...sent }) as Promise<Answer>;
  return {
    folder,
    state,
    terms: () => call<ContractTerms>("LicenseTermsController.getTerms"),
    save: (terms: object) => call<ContractTerms>("LicenseTermsController.saveTerms", { terms }),
    settings: () => call<KeptSettings>("LicenseSettingsController.getSettings"),
    saveSettings: (settings: object) => call<KeptSettings>("LicenseSettingsController.saveSettings", { settings }),
    decisions: () => call<DecisionFactsHead>("LicenseDecisionsController.getDecisionFacts", { refreshed: 0 }),
    facts: () => call<FactsHead>("LicenseFactsController.getFacts", { refreshed: 0 })
  };
}

const sent = ({ version }: ContractTerms, changes: Partial<SentTerms> = {}): SentTerms => ({
  lines: [LINE],
  counts: "entered",
  version,
  ...changes
});

test("until something is entered, the lines are those of the folder's file", async (context) => {
  const { terms } = await host(context);
  const { lines, counts, entered, file, mayEdit } = await terms();
  assert.deepEqual(
    lines.map(({ license, quantity, settlement }) => [license, quantity, settlement]),
    [
      ["Customer Community", 10, null],
      ["Odd License", 1, null]
    ]
  );
  assert.deepEqual([counts, entered, mayEdit, file?.length], ["file", false, true, 2]);
});

test("entered lines count for the facts at once, and the folder's file stays as it is", async (context) => {
  const { folder, state, terms, save, facts } = await host(context);
  const saved = await save(sent(await terms()));
  assert.deepEqual([saved.lines, saved.counts, saved.entered], [[LINE], "entered", true]);
  const head = await facts();
  assert.deepEqual(head.contracts, [LINE]);
  assert.deepEqual(
    head.unknowns.filter(({ kind }) => kind === "contract"),
    []
  );
  assert.equal(readFileSync(join(folder, "License_Contract.csv"), "utf8"), FILE);
  assert.deepEqual(readdirSync(state), ["a-setup.json"]);
  assert.equal((statSync(join(state, "a-setup.json")).mode & 0o777).toString(8), "600");
});

test("the folder's file can count instead, and what was entered is kept", async (context) => {
  const { terms, save, facts } = await host(context);
  const saved = await save(sent(await terms()));
  const back = await save(sent(saved, { counts: "file" }));
  assert.deepEqual([back.lines, back.counts], [[LINE], "file"]);
  assert.deepEqual(
    (await facts()).contracts.map(({ currency }) => currency),
    ["EUR"]
  );
});

test("without a file of the folder, what was entered counts, and the file is not told as missing", async (context) => {
  const { terms, save, facts } = await host(context, null);
  const before = await terms();
  assert.deepEqual([before.lines, before.counts, before.file], [[], "entered", null]);
  assert.ok((await facts()).unknowns.some(({ name }) => name === "License_Contract"));
  const saved = await save(sent(before, { counts: "file" }));
  assert.equal(saved.counts, "entered");
  assert.ok(!(await facts()).unknowns.some(({ name }) => name === "License_Contract"));
});

test("a line of an unknown license is told, and a quantity far from Salesforce's is a doubt", async (context) => {
  const { terms, save, facts } = await host(context);
  const odd = { ...LINE, license: "Odd License" };
  const many = { ...LINE, quantity: 100_000 };
  await save(sent(await terms(), { lines: [odd, odd, many] }));
  const head = await facts();
  assert.deepEqual(
    head.unknowns.filter(({ kind }) => kind === "contract").map(({ name }) => name),
    ["Odd License"]
  );
  assert.deepEqual(
    head.context.doubts?.map(({ code }) => code).filter((code) => code === "otherQuantity"),
    ["otherQuantity"]
  );
});

test("lines that somebody else changed meanwhile are not overwritten", async (context) => {
  const { terms, save } = await host(context);
  const before = await terms();
  await save(sent(before));
  await assert.rejects(save(sent(before, { lines: [] })), /Somebody changed the contract lines/);
  assert.equal((await terms()).lines.length, 1);
});

test("a file of entered lines that somebody changed by hand to what can't be counted is named and left as it is", async (context) => {
  const { state, terms, save, settings, facts } = await host(context);
  const before = await settings();
  await save(sent(await terms()));
  assert.deepEqual(await settings(), before);
  const path = join(state, "a-setup.json");
  const whole = readFileSync(path, "utf8");
  for (const [from, to] of [
    ['"unitPrice": 2.5', '"unitPrice": "2,5"'],
    ['"end": "2026-12-31"', '"end": "9999-12-31"'],
    ['"settings": {}', '"settings": { "window": -1 }']
  ] as const) {
    assert.ok(whole.includes(from), from);
    writeFileSync(path, whole.replace(from, to));
    for (const call of [terms, settings, facts]) await assert.rejects(call(), /a-setup\.json is damaged/);
    assert.equal(readFileSync(path, "utf8"), whole.replace(from, to));
  }
  writeFileSync(path, whole);
  assert.equal((await terms()).lines.length, 1);
});

for (const [title, change, message] of [
  [
    "an end before the start",
    { end: "2025-12-31" },
    /terms\.lines\[0\]\.end: expected the start of the line or a later/
  ],
  ["an end in a year of no contract", { end: "9999-12-31" }, /lines\[0\]\.end: expected a date like 2026-05-01/],
  ["a price below 0", { unitPrice: -1 }, /lines\[0\]\.unitPrice: expected a number, at least 0/],
  ["half a quantity", { quantity: 1.5 }, /quantity: expected a whole number/],
  ["a currency in small letters", { currency: "usd" }, /currency: expected three capital letters/],
  ["an escalator in percent", { escalator: 5 }, /escalator: expected a number from 0 to 1/],
  ["no license", { license: " " }, /license: expected a text that is not empty/]
] as const)
  test(`${title} is refused by line and member, and nothing is saved`, async (context) => {
    const { terms, save, state } = await host(context);
    const before = await terms();
    await assert.rejects(async () => save(sent(before, { lines: [{ ...LINE, ...change }] })), message);
    assert.deepEqual(readdirSync(state), []);
  });

test("settings count at once, go back to their defaults, and leave the contract lines alone", async (context) => {
  const { terms, save, settings, saveSettings, facts, decisions } = await host(context);
  await save(sent(await terms()));
  const before = await settings();
  assert.deepEqual([before.values, before.mayEdit], [{}, true]);
  const kept = await saveSettings({ values: { window: 6, poolWatch: 0.7, rollOver: true }, version: before.version });
  assert.equal((await facts()).context.settings.window, 6);
  const found = (await decisions()).settings;
  assert.deepEqual([found.poolWatch, found.rollOver, found.minUsers], [0.7, true, 10]);
  await saveSettings({ values: {}, version: kept.version });
  assert.equal((await decisions()).settings.poolWatch, 0.8);
  assert.equal((await terms()).lines.length, 1);
});

test("a setting out of its range is refused by name, and so is a stale version", async (context) => {
  const { settings, saveSettings } = await host(context);
  const { version } = await settings();
  await assert.rejects(
    async () => saveSettings({ values: { poolWatch: 2 }, version }),
    /settings\.values\.poolWatch: expected a number from 0 to 1/
  );
  await saveSettings({ values: { minUsers: 5 }, version });
  await assert.rejects(saveSettings({ values: {}, version }), /Somebody changed the settings/);
});
