import type { AuditFacts, JobsState, ProfileMap, ProfileMapEntry } from "c/licenseEngine";
import SetupChecklist from "c/setupChecklist";
import { decided } from "#mocks/decisions";
import { facts } from "#mocks/facts";
import { unpriced, young } from "#mocks/model";
import { clear, find, findAll, render, textOf } from "#mocks/render";
import { factChecks, jobChecks, mapChecks } from "../checks";

async function show(of: AuditFacts = facts(), jobs: JobsState | null = null, map: ProfileMap | null = null) {
  const { model, decisions } = decided(of);
  const checks = [...factChecks(model, decisions), ...mapChecks(map), ...jobChecks(jobs)];
  return render("c-setup-checklist", SetupChecklist, { checks });
}

const JOBS: JobsState = {
  frequency: "daily",
  hour: 1,
  timeZone: "UTC",
  scheduled: { next: "2026-08-17T01:00:00.000Z", by: "Ada" },
  oldSchedules: [],
  paused: null,
  running: false,
  failed: false,
  overdue: false,
  lastComplete: "2026-08-16T01:00:00.000Z",
  run: null,
  jobs: [],
  mayManage: true
};

const check = (element: HTMLElement, key: string) => textOf(find(element, `[data-check=${key}]`));

describe("the checks of the tab Setup", () => {
  afterEach(clear);

  it("says whether the jobs run by themselves, and leads to their schedule", async () => {
    expect(check(await show(facts(), JOBS), "jobs")).toContain("Works Jobs Next run: ");
    clear();
    const element = await show(facts(), { ...JOBS, scheduled: null });
    expect(check(element, "jobs")).toContain("Missing Jobs The jobs are not scheduled.");
    expect(find(element, "[data-check=jobs] [data-section=jobs]")).toBeTruthy();
    await expect(element).toBeAccessible();
    clear();
    expect(check(await show(facts(), { ...JOBS, failed: true }), "jobs")).toContain("Missing Jobs The newest run");
    clear();
    const paused = { by: "Ada", at: null };
    expect(check(await show(facts(), { ...JOBS, paused }), "jobs")).toContain("Needs attention");
    clear();
    expect(findAll(await show(), "[data-check=jobs]")).toHaveLength(0);
  });

  it("counts the pairs of profiles that are mapped, and is silent where they can't be read", async () => {
    expect(findAll(await show(), "[data-check=pairs]")).toHaveLength(0);
    clear();
    const map = { catalog: [], upgrades: [], profiles: [], entries: [] };
    expect(check(await show(facts(), null, map), "pairs")).toContain(
      "Needs attention Mapped profiles No profile is mapped"
    );
    clear();
    const entry = { fromProfileId: "a", toProfileId: "b", toLicense: "c" } as unknown as ProfileMapEntry;
    expect(check(await show(facts(), null, { ...map, entries: [entry] }), "pairs")).toContain(
      "Works Mapped profiles Pairs of profiles mapped: 1."
    );
  });

  it("says what works and what the history covers", async () => {
    const element = await show();
    expect(check(element, "history")).toBe(
      "Needs attention Login history Complete usage months: 3 (Apr 20 – Aug 15, 2026). Confidence is higher with six or more."
    );
    expect(check(element, "logins")).toContain("Works");
    expect(check(element, "prices")).toContain("Works Prices Every license has a price of yours.");
    expect(check(element, "contract")).toContain("Works Contract lines Contract lines entered: 3.");
    expect(check(element, "catalog")).toContain("Every license is known.");
    await expect(element).toBeAccessible();
  });

  it("names the licenses without a price and says that there are no contract lines", async () => {
    const element = await show(unpriced());
    expect(check(element, "prices")).toContain("No price: ");
    expect(check(element, "prices")).toContain("Missing");
    expect(check(element, "contract")).toContain("No contract lines.");
    await expect(element).toBeAccessible();
  });

  it("tells licenses without any price apart from those of the price list", async () => {
    const known = unpriced();
    const [first] = known.licenses;
    const catalog = known.catalog.map((type) => {
      return type.name === first.name ? { ...type, listPrice: 5, listCurrency: "USD" } : type;
    });
    const prices = check(await show({ ...known, catalog }), "prices");
    expect(prices).toContain(`List prices are used: ${first.name}. Enter what you pay.`);
    expect(prices).toMatch(/^Missing Prices No price: (?!.*No price)/);
  });

  it("says who grants the permission when prices are hidden", async () => {
    const element = await show(facts({ contracts: [] }, { pricesVisible: false }));
    expect(check(element, "prices")).toContain(
      "Ask an administrator for the permission set License Optimizer Analyst."
    );
    expect(check(element, "contract")).toContain("You can't see prices.");
  });

  it("says that there is no advice before the first complete month", async () => {
    expect(check(await show(young()), "history")).toContain("No complete usage month yet");
  });

  it("tells logins that were read for their reader only, and a run that failed", async () => {
    const doubts = [{ code: "noSuccess" as const, numbers: { users: 9, expected: 10 }, lists: { statuses: [] } }];
    expect(check(await show(facts({}, { doubts })), "logins")).toContain("9 of 10 users");
    clear();
    const laterRun = {
      started: "2026-08-15T00:00:00Z",
      status: "failed" as const,
      overlapped: false,
      reason: "Too slow.",
      chunkErrors: null
    };
    expect(check(await show(facts({}, { laterRun })), "logins")).toContain("Missing Logins of all users Too slow.");
  });

  it("shows how many users the collector found", async () => {
    const collection = { usersRead: 9, usersExpected: 8, usersFound: 7, statuses: [], monthsFrozen: 1, outside: null };
    expect(check(await show(facts({}, { collection })), "logins")).toContain("7 of 8 users");
  });

  it("names licenses that the catalog lacks, each once", async () => {
    const unknown = { users: 3, rows: null, name: "Odd License" };
    const element = await show(
      facts({
        unknowns: [
          { ...unknown, kind: "license" },
          { ...unknown, kind: "contract" }
        ]
      })
    );
    expect(check(element, "catalog")).toContain("Not in the catalog, so not counted: Odd License. Add them");
  });
});
