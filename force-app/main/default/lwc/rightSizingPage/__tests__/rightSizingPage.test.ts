import RightSizingPage from "c/rightSizingPage";
import { downloadText } from "c/download";
import { DEFAULT_DECISION_SETTINGS, narrowAudit } from "c/licenseEngine";
import { decisionFacts, decisionModel, decisionOrg } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));

const show = (decisions = decisionModel()) => render("c-right-sizing-page", RightSizingPage, { decisions });

describe("c-right-sizing-page", () => {
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("says when use was counted and what could not be read", async () => {
    const page = await show();
    expect(textOf(page)).toContain("Use was counted May 18 – Aug 15, 2026");
    expect(textOf(find(page, "[data-id=unreadable]"))).toContain("Campaign");
  });

  it("lists who may need less, with what would do and what it saves, and opens them", async () => {
    const page = await show();
    const [table] = findAll(page, "c-fact-table");
    expect(textOf(table)).toContain("Agents");
    expect(textOf(table)).toContain("Customer Community Plus");
    const went = jest.fn();
    page.addEventListener("navigate", (event) => went((event as CustomEvent).detail));
    find(table, "tbody button").click();
    expect(went).toHaveBeenCalledWith({ tab: "users", license: "Partner Community", profile: "Agents" });
  });

  it("says that users without an external license are not in a filter, instead of that there are none", async () => {
    const decisions = decisionModel();
    const scope = { license: "Partner Community", site: null };
    const narrowed = { ...decisions, audit: narrowAudit(decisions.audit, scope) };
    const page = await render("c-right-sizing-page", RightSizingPage, { decisions: narrowed, scope });
    expect(textOf(page)).toContain("Not shown while the pages are filtered");
    await expect(page).toBeAccessible();
  });

  it("lists external people on internal licenses by the rule they meet", async () => {
    const page = await show();
    expect(textOf(findAll(page, "c-fact-table").at(-1)!)).toContain("Email domain dealer.example");
  });

  it.each([
    [{ internalExternals: [] }, "matches a rule"],
    [{ internalExternals: null }, "could not be read"],
    [{ internalExternals: [], settings: DEFAULT_DECISION_SETTINGS }, "No rule is set"]
  ])("says why no external people are listed: %j", async (changes, text) => {
    expect(textOf(find(await show(decisionModel(changes)), "[data-id=externals]"))).toContain(text);
  });

  it("says that nothing is known where permissions were not collected, and still lists external people", async () => {
    const page = await show(decisionModel({ access: null }));
    expect(textOf(page)).toContain("It is not known yet who needs a higher tier");
    expect(textOf(page)).toContain("Email domain dealer.example");
    await expect(page).toBeAccessible();
  });

  it("says so where no license has a tier to justify", async () => {
    const org = decisionOrg();
    const catalog = org.catalog.map((type) => ({ ...type, gatingObjects: [] }));
    const access = { ...decisionFacts().access!, objects: [], gates: [], grants: [] };
    const page = await show(decisionModel({ access }, [], { ...org, catalog }));
    expect(textOf(page)).toContain("No license has a tier to justify");
  });

  it("says so where everybody uses what justifies the tier", async () => {
    const access = decisionFacts().access!;
    const gates = access.gates.map((gate) => ({ ...gate, neither: 0, holdsOnly: 0 }));
    const page = await show(decisionModel({ access: { ...access, gates, unreadable: [] } }));
    expect(textOf(page)).toContain("Every user of a higher tier uses what justifies it.");
    expect(findAll(page, "[data-id=unreadable]")).toHaveLength(0);
  });

  describe("with many populations", () => {
    /** As many populations as there are, several times over. */
    function many() {
      const decisions = decisionModel();
      const { audit } = decisions;
      const times = <Row extends object>(rows: readonly Row[], change: (row: Row, at: number) => object) =>
        Array.from({ length: 12 }, (_, at) => rows.map((row) => ({ ...row, ...change(row, at) }))).flat();
      const tiers = times(audit.tiers, ({ profile }, at) => ({ profile: `${profile} ${at}` }));
      return {
        ...decisions,
        audit: { ...audit, tiers, gates: times(audit.gates, ({ name }, at) => ({ name: `${name} ${at}` })) }
      };
    }
    const inside = (page: HTMLElement, table: string) => find(page, `[data-id=${table}]`);
    const range = (page: HTMLElement, table: string) => textOf(find(inside(page, table), "[data-id=range]"));
    const profiles = (page: HTMLElement, table: string) => findAll(inside(page, table), "tbody tr").length;

    it("pages through each table, and lets the address name the pages", async () => {
      const page = await show(many() as never);
      const heard = jest.fn();
      page.addEventListener("placechange", ({ detail }: CustomEventInit) => heard(detail));
      expect(range(page, "matrix")).toMatch(/^1 to 5 of \d+$/);
      find(inside(page, "matrix"), "[data-action=next]").click();
      await flush();
      expect(range(page, "matrix")).toMatch(/^6 to 10 of /);
      expect(range(page, "downgrade")).toMatch(/^1 to 6 of /);
      expect(heard.mock.lastCall![0]).toMatchObject({ tab: "rightSizing", search: null, page: "1.2.1" });
      await expect(page).toBeAccessible();
    });

    it("opens the search and the pages of a link", async () => {
      const place = { tab: "rightSizing", license: null, profile: null };
      const decisions = many() as never;
      const paged = { ...place, page: "2.3.1" };
      const page = await render("c-right-sizing-page", RightSizingPage, { decisions, destination: paged });
      expect(range(page, "downgrade")).toMatch(/^7 to /);
      expect(range(page, "matrix")).toMatch(/^11 to 15/);
      clear();
      const found = { ...place, search: "agents 11" };
      const searched = await render("c-right-sizing-page", RightSizingPage, { decisions, destination: found });
      expect(profiles(searched, "downgrade")).toBe(1);
    });

    it("finds profiles and permission sets, from the first page on, and says where there are none", async () => {
      const page = await show(many() as never);
      const search = async (value: string) => {
        find(page, "[data-field=search]").dispatchEvent(new CustomEvent("change", { detail: { value } }));
        await flush();
      };
      find(inside(page, "downgrade"), "[data-action=next]").click();
      await search("PARTNER 3");
      expect(profiles(page, "downgrade")).toBe(1);
      await search("nobody");
      expect(textOf(find(page, "[data-id=downgrade]"))).toBe("No row matches the search.");
      expect(textOf(find(page, "[data-id=grants]"))).toBe("No row matches the search.");
      await expect(page).toBeAccessible();
    });

    it("shows no search where nothing has a second page", async () => {
      expect(findAll(await show(), "[data-field=search]")).toHaveLength(0);
    });
  });

  it("downloads the matrix", async () => {
    const page = await show();
    find(page, ".tools lightning-button").click();
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("right-sizing-2026-08-16.csv");
    expect(csv.trim().split("\r\n")).toHaveLength(4);
    expect(csv).toContain("Opportunity,Yes,50,2,0.04");
  });

  it("is accessible", async () => {
    await expect(await show()).toBeAccessible();
  });
});
