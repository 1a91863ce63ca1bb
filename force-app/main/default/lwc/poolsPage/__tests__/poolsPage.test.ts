import PoolsPage from "c/poolsPage";
import type { AuditFacts } from "c/licenseEngine";
import { downloadText } from "c/download";
import type { DecisionModel } from "c/host";
import { decisionModel, decisionOrg } from "#mocks/decisions";
import { young } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const PLUS = "Customer Community Plus";
const PLUS_LOGIN = "Customer Community Plus Login";
const PARTNER = "Partner Community";

/** The table as nobody changed it. */
const PLAIN = { tab: "pools", license: null, profile: null, search: null, sort: null, view: null };

const show = (decisions: DecisionModel = decisionModel()) => render("c-pools-page", PoolsPage, { decisions });
const showOrg = (changes: Partial<AuditFacts>) => show(decisionModel({}, [], decisionOrg(changes)));
const row = (page: HTMLElement, license: string) =>
  findAll(page, "tbody tr").find((line) => textOf(line).startsWith(license))!;
const names = (page: HTMLElement) => findAll(page, "tbody th button").map((name) => textOf(name).trim());

/** The org with only these licenses. */
function only(...licenses: string[]): Partial<AuditFacts> {
  const org = decisionOrg();
  const kept = <Row extends { license: string }>(rows: readonly Row[]) =>
    rows.filter(({ license }) => licenses.includes(license));
  return {
    licenses: org.licenses.filter(({ name }) => licenses.includes(name)),
    populations: kept(org.populations),
    usage: kept(org.usage),
    contracts: kept(org.contracts)
  };
}

function heard(page: HTMLElement, name: string): jest.Mock {
  const listener = jest.fn();
  page.addEventListener(name, (event) => listener((event as CustomEvent).detail));
  return listener;
}

describe("c-pools-page", () => {
  beforeEach(() => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("has one row per license, those with the most money first", async () => {
    const page = await show();
    expect(names(page)).toEqual([PLUS, PARTNER, PLUS_LOGIN]);
    await expect(page).toBeAccessible();
  });

  it("shows a login license with Salesforce's meter first, our count and the contract year", async () => {
    const text = textOf(row(await show(), PLUS_LOGIN));
    expect(text).toContain("50 of 150 this month (33%), counted by Salesforce Our count: 108");
    expect(text).toContain("1,200 of 1,800 projected Contract year Jan 1 – Dec 31, 2026");
    expect(text).toContain("500 users; the limit is 10,000");
    expect(text).not.toContain("seats in use");
  });

  it("shows a member license with its seats, idle users and when seats run out", async () => {
    const text = textOf(row(await show(), PLUS));
    expect(text).toContain("1,000 of 1,000 seats in use Dormant: 300 Never logged in: 50 No seats are left.");
    expect(text).not.toContain("this month");
  });

  it("says one decision per license with its day and the users to move before", async () => {
    const text = textOf(row(await show(), PLUS));
    expect(text).toContain("900 seats fewer From Jan 1, 2027: 100 are enough after the planned moves.");
    expect(text).toContain("Before: move 900 users to login basis.");
  });

  it("adds up money only", async () => {
    const totals = findAll(await show(), "tfoot td").map((cell) => textOf(cell).trim());
    expect(totals.slice(0, 4)).toEqual(["", "", "", ""]);
    expect(totals[4]).toBe("$12,100");
  });

  it("opens the list with exactly the idle users of a number", async () => {
    const page = await show();
    const went = heard(page, "navigate");
    find(page, `[data-link=dormant][data-key="${PLUS}"]`).click();
    find(page, `[data-link=never][data-key="${PLUS}"]`).click();
    expect(went.mock.calls).toEqual([
      [{ tab: "users", license: PLUS, profile: null, activity: "dormant" }],
      [{ tab: "users", license: PLUS, profile: null, activity: "never" }]
    ]);
  });

  it("opens the reasons of the finding with the most money", async () => {
    const decisions = decisionModel();
    const page = await show(decisions);
    const asked = heard(page, "openwhy");
    find(page, `[data-link=why][data-key="${PLUS}"]`).click();
    const first = decisions.audit.findings.find(({ license }) => license === PLUS)!;
    expect(asked.mock.calls[0][0].finding).toBe(first.id);
  });

  it("leads to the prices where one is missing", async () => {
    const page = await showOrg({ contracts: decisionOrg().contracts.filter(({ license }) => license !== PARTNER) });
    const went = heard(page, "navigate");
    find(page, "[data-link=prices]").click();
    expect(went).toHaveBeenCalledWith({ tab: "setup", license: null, profile: null, section: "prices" });
  });

  it("finds licenses by words, and says when none matches", async () => {
    const page = await show();
    const search = async (value: string) => {
      find(page, "lightning-input").dispatchEvent(new CustomEvent("change", { detail: { value } }));
      await flush();
    };
    await search("plus login");
    expect(names(page)).toEqual([PLUS_LOGIN]);
    expect(textOf(page)).toContain("1 of 3 licenses");
    await search("nothing");
    expect(textOf(page)).toContain("No license matches");
    await expect(page).toBeAccessible();
  });

  it.each([
    ["name", [PLUS, PLUS_LOGIN, PARTNER]],
    ["cost", [PLUS, PARTNER, PLUS_LOGIN]],
    ["risk", [PARTNER, PLUS, PLUS_LOGIN]]
  ])("sorts by %s", async (value, order) => {
    const page = await show();
    find(page, "lightning-combobox").dispatchEvent(new CustomEvent("change", { detail: { value } }));
    await flush();
    expect(names(page)).toEqual(order);
  });

  it("shows the numbers of the charts as a table", async () => {
    const page = await show();
    find(page, "[data-action=toggle]").click();
    await flush();
    expect(findAll(page, "c-mini-chart")).toHaveLength(0);
    const heads = findAll(page, "thead th").map((head) => textOf(head).trim());
    expect(heads).toEqual(expect.arrayContaining(["May 2026", "This month, Salesforce", "Contract year, projected"]));
    await expect(page).toBeAccessible();
  });

  it("downloads the numbers of the rows that show", async () => {
    find(await show(), "[data-action=csv]").click();
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("pools-and-seats-2026-08-16.csv");
    const lines = csv.split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[1]).toMatch(/^Customer Community Plus,Member,1000,100,900 seats fewer,2027-01-01,/);
  });

  it("opens a row in the address, and closes it there", async () => {
    const page = await show();
    const went = heard(page, "navigate");
    find(page, `tbody th button[data-key="${PARTNER}"]`).click();
    expect(went).toHaveBeenLastCalledWith({ ...PLAIN, license: PARTNER });
    Object.assign(page, { destination: { tab: "pools", license: PARTNER, profile: null } });
    await flush();
    expect(find(page, "[data-id=heading]")).toBe(page.shadowRoot!.activeElement);
    await expect(page).toBeAccessible();
    find(page, "[data-action=back]").click();
    expect(went).toHaveBeenLastCalledWith(PLAIN);
  });

  it("lets the address name search, order and form, and shows what a link names, around an open row too", async () => {
    const page = await show();
    const told = heard(page, "placechange");
    const change = (field: string, value: string) =>
      find(page, field).dispatchEvent(new CustomEvent("change", { detail: { value } }));
    change("lightning-input", "plus");
    change("lightning-combobox", "name");
    find(page, "[data-action=toggle]").click();
    const place = { ...PLAIN, search: "plus", sort: "name", view: "table" };
    expect(told).toHaveBeenLastCalledWith(place);
    change("lightning-combobox", "money");
    expect(told).toHaveBeenLastCalledWith({ ...place, sort: null });
    clear();

    const linked = await render("c-pools-page", PoolsPage, { decisions: decisionModel(), destination: place });
    const cells = findAll(find(linked, "[data-id=licenses]"), "tbody th").map(textOf);
    expect(cells).toEqual([PLUS, PLUS_LOGIN]);
    expect(findAll(linked, "c-mini-chart")).toHaveLength(0);
    await expect(linked).toBeAccessible();
    Object.assign(linked, { destination: { ...place, license: PLUS } });
    await flush();
    const went = heard(linked, "navigate");
    find(linked, "[data-action=back]").click();
    expect(went).toHaveBeenLastCalledWith(place);
  });

  it("ignores an order that it does not have", async () => {
    const destination = { ...PLAIN, sort: "2-desc", view: "x" };
    const page = await render("c-pools-page", PoolsPage, { decisions: decisionModel(), destination });
    expect(names(page)).toEqual([PLUS, PARTNER, PLUS_LOGIN]);
  });

  it("counts idle users without a way to them where only counters of logins are known", async () => {
    const decisions = decisionModel();
    const context = { ...decisions.context, usersKnown: false as const };
    const page = await show({ ...decisions, context });
    expect(textOf(row(page, PLUS))).toContain("Dormant: 300 Never logged in: 50");
    expect(findAll(page, "[data-link=dormant], [data-link=never]")).toHaveLength(0);
    Object.assign(page, { destination: { ...PLAIN, license: PLUS } });
    await flush();
    expect(textOf(find(page, "c-seat-card"))).toContain("export LoginHistory and User into a folder");
    expect(findAll(page, "[data-go]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("returns the focus to the row when Back closes it", async () => {
    const page = await show();
    Object.assign(page, { destination: { tab: "pools", license: PARTNER, profile: null } });
    await flush();
    Object.assign(page, { destination: { tab: "pools", license: null, profile: null } });
    await flush();
    const table = find(page, "[data-id=licenses]");
    expect(textOf(table.shadowRoot!.activeElement!)).toContain(PARTNER);
  });

  it("shows all licenses for one that the org does not have", async () => {
    const page = await render("c-pools-page", PoolsPage, {
      decisions: decisionModel(),
      destination: { tab: "pools", license: "Gone", profile: null }
    });
    expect(names(page)).toHaveLength(3);
  });

  describe("of an org", () => {
    it("without a license says why", async () => {
      const page = await showOrg({ ...only(), unknowns: [] });
      expect(textOf(page)).toContain("No external license");
      await expect(page).toBeAccessible();
    });

    it("without login licenses has seats only", async () => {
      const page = await showOrg(only(PLUS, PARTNER));
      expect(textOf(page)).not.toContain("this month");
      await expect(page).toBeAccessible();
    });

    it("with one license has nothing to search or sort", async () => {
      const page = await showOrg(only(PARTNER));
      expect(findAll(page, "lightning-input, lightning-combobox")).toHaveLength(0);
      await expect(page).toBeAccessible();
    });

    it("without a contract says so, and names no day", async () => {
      const page = await showOrg({ contracts: [] });
      expect(textOf(row(page, PLUS_LOGIN))).toContain("No contract line of the license is in force.");
      expect(textOf(row(page, PLUS_LOGIN))).toContain("Unknown");
      await expect(page).toBeAccessible();
    });

    it("without a complete month decides nothing", async () => {
      const page = await show(decisionModel({}, [], young()));
      expect(textOf(row(page, PLUS_LOGIN))).toContain("No decision yet");
      await expect(page).toBeAccessible();
    });

    it("with several currencies adds none to another", async () => {
      const contracts = decisionOrg().contracts.map((line) => ({
        ...line,
        currency: line.license === PARTNER ? "EUR" : line.currency
      }));
      const page = await showOrg({ contracts });
      expect(textOf(findAll(page, "tfoot td")[4])).toContain("$10,600 + €1,500");
      await expect(page).toBeAccessible();
    });

    it("with hidden prices shows quantities without money, and asks for no price", async () => {
      const page = await show(decisionModel({}, [], decisionOrg({ contracts: [] }, { pricesVisible: false })));
      expect(textOf(row(page, PLUS))).toContain("Prices are hidden from you");
      expect(findAll(page, "[data-link=prices]")).toHaveLength(0);
      await expect(page).toBeAccessible();
    });

    it("with counts of Salesforce for no license shows them below", async () => {
      const { entitlements } = decisionModel().facts;
      const unmapped = [{ ...entitlements![0], setting: "x", label: "Odd logins", license: null }];
      const page = await show(decisionModel({ entitlements: unmapped }));
      expect(textOf(page)).toContain("Odd logins (no license mapped)");
      await expect(page).toBeAccessible();
    });
  });
});
