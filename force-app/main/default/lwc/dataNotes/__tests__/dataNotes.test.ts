import DataNotes from "c/dataNotes";
import type { AuditFacts, CollectionFact, LaterRun } from "c/licenseEngine";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";
import { clear, find, flush, render, textOf } from "#mocks/render";

async function notes(of: AuditFacts): Promise<string[]> {
  const element = await render("c-data-notes", DataNotes, decided(of));
  await expect(element).toBeAccessible();
  return [...element.shadowRoot!.querySelectorAll("li")].map((note) => textOf(note));
}

describe("c-data-notes", () => {
  afterEach(clear);

  it("says which months are partial and what is missing for which license", async () => {
    expect((await notes(facts())).slice(0, 2)).toEqual([
      "April 2026 and August 2026: only partly covered by the login history. Shown as partial, never used for advice.",
      "Partner Community: The price per login is missing. Ask for a quoted price and add it as a contract line for the login license with quantity 0."
    ]);
  });

  it("shows the first notes until asked for all", async () => {
    const element = await render("c-data-notes", DataNotes, { ...decided(facts()), most: 1 });
    const count = () => element.shadowRoot!.querySelectorAll("li").length;
    expect(count()).toBe(1);
    find(element, "[data-action=all]").click();
    await flush();
    expect(count()).toBeGreaterThan(1);
    await expect(element).toBeAccessible();
  });

  it("says that advice waits for the first complete month", async () => {
    expect(await notes(young())).toContain("No usage month is complete yet, so there is no advice.");
  });

  it("says how many of the months asked for costs rest on", async () => {
    const settings = { ...facts().context.settings, window: 6 };
    expect(await notes(facts({}, { settings }))).toContain(
      "Low confidence: costs are based on 3 complete months; 6 are recommended."
    );
  });

  it("names the licenses at list prices", async () => {
    const all = unpriced();
    const catalog = all.catalog.map((type) => ({ ...type, listPrice: 5, listCurrency: "USD" }));
    expect((await notes({ ...all, catalog })).join()).toContain("List prices are used for Customer Community Plus,");
  });

  it("says once that prices are hidden", async () => {
    const found = await notes(facts({ contracts: [] }, { pricesVisible: false }));
    expect(found.filter((note) => note.includes("Prices are hidden from you."))).toHaveLength(1);
    expect(found.join()).not.toContain("Neither the contract");
  });

  it("says of a folder what is not there and can't be shown for it, and of an org what could not be read", async () => {
    const lacking = (name: string) => [{ kind: "unreadable" as const, name, users: null, rows: null }];
    const told = (name: string, source: "export" | "org") => notes(facts({ unknowns: lacking(name) }, { source }));
    expect(await told("Network", "export")).toContain(
      "Network.csv is not in the folder: nothing can be shown by site."
    );
    expect((await told("LoginHistory.NetworkId", "export")).join()).toContain(
      "LoginHistory.csv has no column NetworkId"
    );
    expect(await told("Network", "org")).toContain("Could not be read: Network");
  });

  it("lists what could not be placed, users who left in one sum, and not more than five of a kind", async () => {
    const site = (i: number) => ({ kind: "site" as const, name: `0DB${i}`, users: null, rows: i });
    const left = (users: number) => ({ kind: "inactiveUser" as const, name: "Dealers", users, rows: 10 * users });
    const unknowns = [
      { kind: "license" as const, name: "Gold", users: 12, rows: null },
      left(2),
      left(3),
      ...Array.from({ length: 7 }, (_, i) => site(i))
    ];
    const found = await notes(facts({ unknowns }));
    expect(found).toContain("License Gold is not in the catalog: its 12 users are not counted.");
    expect(found).toContain("50 login days of 5 users who are now inactive are in no population.");
    expect(found.filter((note) => note.startsWith("Site "))).toHaveLength(5);
    expect(found).toContain("... and 2 more like this.");
  });

  it("names licenses whose contract lines have all ended", async () => {
    const [first, ...others] = facts().contracts;
    const ended = { ...first, end: "2026-01-31" };
    expect((await notes(facts({ contracts: [ended, ...others] }))).join()).toContain(
      `All contract lines of ${first.license} have ended. Add the lines that are in force now.`
    );
    expect((await notes(facts({ contracts: [ended, first, ...others] }))).join()).not.toContain("have ended");
  });

  it("tells where the platform's own meters differ from what was counted", async () => {
    const licenses = facts().licenses.map((license) => ({ ...license, used: license.used + 100 }));
    const found = await notes(facts({ licenses }));
    expect(found.join()).toContain(
      "Customer Community Plus: Salesforce counts 1,100 licenses in use, we count 1,000 active users."
    );
    expect(found.join()).toContain(
      "Customer Community Plus Login: Salesforce counts 50 logins in the current month, we count 100 (100% apart)."
    );
  });

  const READ: CollectionFact = {
    usersRead: 1200,
    usersExpected: 1000,
    usersFound: 990,
    statuses: [
      { status: "Success", rows: 4000 },
      { status: "Invalid Password", rows: 12 }
    ],
    monthsFrozen: 2,
    outside: null
  };

  async function runOf(collection: CollectionFact | null) {
    const element = await render("c-data-notes", DataNotes, decided(facts({}, { collection })));
    await expect(element).toBeAccessible();
    return [...element.shadowRoot!.querySelectorAll("dl div")].map((line) => textOf(line));
  }

  it("tells how the collector read, with rows by status", async () => {
    expect(await runOf(READ)).toEqual([
      "Users read 1,200",
      "Users with a successful login 990 of 1,000 who last logged in during the days read",
      "Login rows by status Success 4,000 and Invalid Password 12",
      "Closed months, final 2"
    ]);
    expect((await notes(facts({}, { collection: READ }))).join()).not.toContain("Numbers may be too low");
  });

  it("tells nothing of a run where none was", async () => {
    expect(await runOf(null)).toEqual([]);
  });

  it("warns where users whose last login is known show no successful login", async () => {
    const found = await notes(facts({}, { collection: { ...READ, usersFound: 700 } }));
    expect(found).toContain(
      "Only 700 of 1,000 users who last logged in during the days read show a successful login there. Numbers may be too low."
    );
  });

  it("says how many logins the last login of users does not tell", async () => {
    const outside = { month: "2026-07-01", users: 3, rows: 1500 };
    expect((await notes(facts({}, { collection: { ...READ, outside } }))).join()).toContain(
      "In July 2026, at least 3 users logged in 1,500 times, but their Last Login in Salesforce is older"
    );
    const none = { month: "2026-07-01", users: 0, rows: 0 };
    expect((await notes(facts({}, { collection: { ...READ, outside: none } }))).join()).not.toContain("In July 2026");
  });

  const LATER: LaterRun = {
    started: "2026-08-17T01:00:00Z",
    status: "failed",
    overlapped: false,
    reason: "Statuses are not understood.",
    chunkErrors: 0
  };

  it("puts a failed run first, with its reason", async () => {
    const [first] = await notes(facts({}, { laterRun: LATER }));
    expect(first).toMatch(/^The run that started .*2026.* failed, so the numbers are from the previous run\./);
    expect(first).toContain("Statuses are not understood.");
    expect(first).not.toContain("Chunks");
    const [chunks] = await notes(facts({}, { laterRun: { ...LATER, chunkErrors: 4 } }));
    expect(chunks).toContain("Batches of users that could not be read: 4.");
  });

  it("tells a run that is still running from a failed one", async () => {
    const running: LaterRun = { ...LATER, status: "running", reason: null, chunkErrors: null };
    expect((await notes(facts({}, { laterRun: running })))[0]).toContain("is still in progress. Until it is complete");
    expect((await notes(facts({}, { laterRun: { ...running, overlapped: true } })))[0]).toContain(
      "the next scheduled run was skipped"
    );
  });

  it("says that nothing is missing where nothing is", async () => {
    const all = facts();
    const complete = facts(
      {
        licenses: all.licenses.slice(0, 1),
        usage: all.usage.filter((row) => row.profile === "Dealers"),
        populations: all.populations.slice(0, 1)
      },
      { months: all.context.months.map((month) => ({ ...month, complete: true })) }
    );
    const element = await render("c-data-notes", DataNotes, decided(complete));
    expect(textOf(element)).toContain("Nothing is missing");
    await expect(element).toBeAccessible();
  });
});
