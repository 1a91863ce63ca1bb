import LicenseOptimizer from "c/licenseOptimizer";
import { chooseScope, navigate, remember } from "c/optimizerNavigation";
import type { DecisionModel } from "c/host";
import ConfirmLeave from "c/confirmLeave";
import type { AuditFacts, JobsState } from "c/licenseEngine";
import { decisionFacts, decisionModel, users } from "#mocks/decisions";
import { countersOf } from "#mocks/counters";
import { contracted, facts, frequencies } from "#mocks/facts";
import { rememberTour } from "c/tour";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { answerDecisions, endpoint } from "#mocks/host";
import { emitPage, navigated } from "#mocks/lightning/navigation";

const head = endpoint("LicenseFactsController.getFacts");
const page = endpoint("LicenseFactsController.getUsagePage");
const decisions = endpoint("LicenseDecisionsController.getDecisionFacts");

/** Answers with the facts; those of the decisions are still waited for. */
function answer(of: AuditFacts): void {
  const { usage, ...rest } = of;
  head.mockResolvedValue(rest);
  page.mockResolvedValue({ rows: usage, next: null });
}

/** Answers with the facts, and with those of the decisions on them. */
function answerAll(of: AuditFacts): void {
  answer(of);
  answerDecisions(decisionFacts({ counters: countersOf(of) }));
}

/** Lets the facts arrive, then the decisions, then their pages. */
async function settle(): Promise<void> {
  for (let i = 0; i < 4; i += 1)
    // eslint-disable-next-line no-await-in-loop -- each waits for the one before
    await flush();
}

async function show(): Promise<HTMLElement> {
  const element = await render("c-license-optimizer", LicenseOptimizer);
  await settle();
  return element;
}

describe("c-license-optimizer", () => {
  beforeEach(() => {
    // The pages of the decisions have tests of their own: here they are mostly still waited for.
    decisions.mockReturnValue(new Promise(() => {}));
    endpoint("LicenseFindingsController.getRecords").mockResolvedValue([]);
    endpoint("LicenseUsersController.getUserPage").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseScenariosController.getScenarios").mockResolvedValue([]);
    endpoint("LicenseTermsController.getTerms").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseMovesController.getProtectList").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseSettingsController.getSettings").mockReturnValue(new Promise(() => {}));
    endpoint("LicenseFindingsController.saveRecords").mockImplementation(({ records }) => Promise.resolve(records));
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("shows the overview of the facts and says what they cover", async () => {
    answerAll(facts());
    const element = await show();
    expect(textOf(find(element, "c-overview-page"))).toContain("You could save $99,385 per year");
    expect(textOf(find(element, "c-optimizer-header"))).toContain("Acme");
    expect(findAll(element, "c-decision-status")).toHaveLength(0);
  });

  it("ends with the version and commit of the app that answers", async () => {
    answer(facts());
    const element = await show();
    expect(textOf(find(element, "footer"))).toBe("License Optimizer 0.1.0 (5a7717c)");
    await expect(element).toBeAccessible();
  });

  it("shows that it is reading, and how far it is", async () => {
    const { usage, ...rest } = facts();
    head.mockResolvedValue(rest);
    page.mockResolvedValueOnce({ rows: usage, next: "x" }).mockReturnValue(new Promise(() => {}));
    const element = await show();
    expect(textOf(element)).toContain("Loading usage: 20 rows so far");
    expect(find<HTMLElement & { disabled: boolean }>(element, "lightning-button").disabled).toBe(true);
    await expect(element).toBeAccessible();
  });

  it("says what failed and shows the pages after another try", async () => {
    head.mockRejectedValue({ body: { message: "The server is down." } });
    const element = await show();
    expect(textOf(element)).toContain("could not be loaded The server is down.");
    await expect(element).toBeAccessible();
    answer(facts());
    // A first visit's tour would take the focus.
    rememberTour();
    const focused = jest.spyOn(HTMLElement.prototype, "focus");
    find(find(element, "c-error-panel"), "lightning-button").click();
    await settle();
    expect(findAll(element, "c-error-panel")).toHaveLength(0);
    expect(findAll(element, "lightning-tabset")).toHaveLength(1);
    expect(focused.mock.contexts).toContain(find(element, ".tabs"));
    focused.mockRestore();
    localStorage.clear();
  });

  it("names the permission that is missing", async () => {
    head.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Viewer." } });
    const element = await show();
    expect(textOf(element)).toContain("You don't have access yet Ask for License Optimizer Viewer.");
    await expect(element).toBeAccessible();
  });

  it("says why there are no external licenses and what to do", async () => {
    answer(facts({ licenses: [], populations: [], usage: [] }));
    const element = await show();
    expect(textOf(element)).toContain("No external licenses found");
    expect(findAll(element, "lightning-tabset")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  describe("in an org that has not been counted", () => {
    const uncounted = (laterRun: AuditFacts["context"]["laterRun"]): AuditFacts => {
      const none = facts({ licenses: [], populations: [], usage: [] });
      return { ...none, context: { ...none.context, source: "org", collection: null, laterRun } };
    };

    it("says so and who can start the jobs, and keeps the setup at hand", async () => {
      answerAll(uncounted(null));
      const element = await show();
      expect(textOf(element)).toContain("No counts yet No run of the collector has completed in this org");
      expect(textOf(element)).toContain("Ask a user with License Optimizer Administrator to start the jobs.");
      expect(findAll(element, "c-setup-page")).toHaveLength(1);
      await expect(element).toBeAccessible();
    });

    it("says why the only run failed", async () => {
      const reason = "There is no login history before 2026-11-16.";
      answer(
        uncounted({ started: "2026-11-16T01:30:00Z", status: "failed", overlapped: false, reason, chunkErrors: null })
      );
      const element = await show();
      expect(textOf(element)).toContain(`The last run of the collector failed: ${reason}`);
    });
  });

  it("warns where nobody logged in, as that is more often unread than true", async () => {
    const silent = facts();
    answer({ ...silent, usage: silent.usage.map((row) => ({ ...row, frequencies: frequencies({ 0: 9 }) })) });
    const element = await show();
    expect(textOf(element)).toContain("No logins of external users were found in");
    await expect(element).toBeAccessible();
  });

  describe("with counters of logins, which name no users", () => {
    const counted = (): AuditFacts => {
      const known = facts();
      return { ...known, context: { ...known.context, usersKnown: false } };
    };

    it("says on the tabs of users, upgrades and moves what to do, and asks no host for users", async () => {
      answer(counted());
      const element = await show();
      const said = findAll(element, "[data-id='usersUnknown']").map(textOf);
      expect(said).toHaveLength(3);
      for (const text of said) expect(text).toContain("Users are not known here The folder holds counters of logins");
      expect(said[0]).toContain("Export LoginHistory and User into a folder to see the users");
      for (const tab of ["c-users-page", "c-upgrades-page", "c-moves-page"])
        expect(findAll(element, tab)).toHaveLength(0);
      expect(endpoint("LicenseUsersController.getUserPage")).not.toHaveBeenCalled();
      await expect(element).toBeAccessible();
    });

    it("shows the money, and notes what is not known", async () => {
      answerAll(counted());
      const element = await show();
      const overview = textOf(find(element, "c-overview-page"));
      expect(overview).toContain("You could save $99,385 per year");
      expect(overview).toContain("Single users, their access and their moves are not known");
    });

    it("shows the tabs of users where users are known", async () => {
      answerAll(facts());
      const element = await show();
      expect(findAll(element, "[data-id='usersUnknown']")).toHaveLength(0);
      expect(findAll(element, "c-users-page")).toHaveLength(1);
    });
  });

  it("opens the tab and the population that a finding speaks of, and keeps it when another pool is opened", async () => {
    HTMLElement.prototype.scrollIntoView = jest.fn();
    answerAll(facts());
    const element = await show();
    const go = async (detail: object) => {
      find(element, "c-overview-page").dispatchEvent(
        new CustomEvent("navigate", { detail, bubbles: true, composed: true })
      );
      await flush();
    };
    const tabset = find<HTMLElement & { activeTabValue: string }>(element, "lightning-tabset");
    await go({ tab: "populations", license: "Partner Community", profile: "Agents" });
    expect(tabset.activeTabValue).toBe("populations");
    expect(textOf(find(element, "c-population-detail"))).toContain("Agents");
    await go({ tab: "pools", license: "Customer Community Plus Login", profile: null });
    expect(tabset.activeTabValue).toBe("pools");
    expect(textOf(find(element, "c-population-detail"))).toContain("Agents");
  });

  it("says on every tab that it is still deciding", async () => {
    answer(facts());
    const element = await show();
    expect(findAll(element, "lightning-tab")).toHaveLength(11);
    expect(findAll(element, "c-decision-status")).toHaveLength(11);
    expect(findAll(element, "c-overview-page, c-error-panel")).toHaveLength(0);
    await expect(element).toBeAccessible();
  });

  it("shows no money without the decisions, and asks for them again when they failed", async () => {
    answer(facts());
    decisions.mockRejectedValueOnce({ body: { message: "Too many rows." } });
    const element = await show();
    expect(textOf(element)).not.toContain("You could save");
    const status = find(element, "c-decision-status");
    expect(textOf(status)).toContain("Too many rows.");
    await expect(element).toBeAccessible();
    answerDecisions(decisionFacts());
    status.dispatchEvent(new CustomEvent("retry"));
    await settle();
    expect(findAll(element, "c-decision-status")).toHaveLength(0);
    expect(textOf(find(element, "c-overview-page"))).toContain("You could save");
    expect(textOf(find(element, "c-actions-page"))).toContain("Actions by license and decision");
  });

  it("reads everything again behind the pages when something was entered, so that all money changes at once", async () => {
    answerAll(facts());
    const element = await show();
    const shown = find(element, "c-overview-page");
    answerAll(contracted(facts(), "Customer Community Plus", { unitPrice: 20 }));
    find(element, "c-setup-page").dispatchEvent(new CustomEvent("factschange", { bubbles: true, composed: true }));
    await settle();
    expect(find(element, "c-overview-page")).toBe(shown);
    expect(textOf(shown)).toContain("You pay $22,100 per month.");
  });

  it("keeps the pages when it can't read what was entered, says so, and reads it at another try", async () => {
    answerAll(facts());
    const element = await show();
    const setup = find(element, "c-setup-page");
    let fail!: (reason: object) => void;
    const failing = new Promise<never>((_, reject) => {
      fail = reject;
    });
    head.mockReturnValueOnce(failing);
    setup.dispatchEvent(new CustomEvent("factschange", { bubbles: true, composed: true }));
    await flush();
    expect(textOf(find(element, "[data-id=note]"))).toBe("Computing the numbers again");
    fail({ body: { message: "The server is down." } });
    await settle();
    expect(textOf(find(element, "[data-id=note]"))).toBe("");
    expect(textOf(find(element, "[data-id=behind]"))).toContain(
      "Your entries are saved, but the numbers on the pages are still those from before. The server is down."
    );
    expect(find(element, "c-setup-page")).toBe(setup);
    await expect(find(element, "[data-id=behind]")).toBeAccessible();
    find(element, "[data-id=behind]").dispatchEvent(new CustomEvent("retry"));
    await settle();
    expect(findAll(element, "[data-id=behind]")).toHaveLength(0);
  });

  it("takes no decisions that arrive after a refresh began for those of the facts it reads", async () => {
    answerAll(facts());
    const element = await show();
    const actions = find(element, "c-actions-page");
    find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
    expect(() => actions.dispatchEvent(new CustomEvent("recordskept", { detail: [] }))).not.toThrow();
    await settle();
    expect(findAll(element, "c-overview-page")).toHaveLength(1);
  });

  it("asks while any page has work that is not saved", async () => {
    answerAll(facts());
    const element = await show();
    const tell = (name: string, detail: boolean) =>
      find(element, name).dispatchEvent(new CustomEvent("unsavedwork", { detail }));
    const asked = jest.spyOn(ConfirmLeave, "open").mockResolvedValue(undefined);
    const before = asked.mock.calls.length;
    tell("c-setup-page", true);
    tell("c-what-if-page", true);
    tell("c-setup-page", false);
    find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
    await settle();
    expect(asked).toHaveBeenCalledTimes(before + 1);
    expect(head).toHaveBeenCalledTimes(1);
    tell("c-what-if-page", false);
    find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
    await settle();
    expect(asked).toHaveBeenCalledTimes(before + 1);
    expect(head).toHaveBeenCalledTimes(2);
    asked.mockRestore();
  });

  it("asks before a refresh discards what is not saved", async () => {
    answerAll(facts());
    const element = await show();
    find(element, "c-setup-page").dispatchEvent(new CustomEvent("unsavedwork", { detail: true }));
    const refresh = async () => {
      find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
      await settle();
    };
    const asked = jest.spyOn(ConfirmLeave, "open").mockResolvedValue(undefined);
    await refresh();
    expect(head).toHaveBeenCalledTimes(1);
    asked.mockResolvedValue(true);
    await refresh();
    expect(head).toHaveBeenCalledTimes(2);
    await refresh();
    expect(asked).toHaveBeenCalledTimes(2);
  });

  it("reads the facts again on refresh", async () => {
    answer(facts());
    const element = await show();
    answer(facts({}, { sourceName: "Newer" }));
    find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
    await settle();
    expect(textOf(find(element, "c-optimizer-header"))).toContain("Newer");
    expect(head).toHaveBeenCalledTimes(2);
    const asked = (mock: jest.Mock) => mock.mock.calls.map(([{ refreshed }]) => refreshed);
    const [opened] = asked(head);
    expect(asked(head)).toEqual([opened, opened + 1]);
    expect(asked(decisions)).toEqual([opened, opened + 1]);
  });

  it("asks past the client cache after a failure, as what is cached may belong to numbers that were counted again", async () => {
    answer(facts());
    page.mockRejectedValueOnce({ body: { message: "The numbers were just recounted. Refresh the page." } });
    const element = await show();
    expect(textOf(element)).toContain("The numbers were just recounted. Refresh the page.");
    find(element, "c-error-panel").dispatchEvent(new CustomEvent("retry"));
    await settle();
    expect(head.mock.calls[1][0].refreshed).toBe(head.mock.calls[0][0].refreshed + 1);
    expect(findAll(element, "lightning-tabset")).toHaveLength(1);
  });

  it("goes on counting refreshes when it is opened again, as the client cache still knows the earlier answers", async () => {
    answer(facts());
    const element = await show();
    find(element, "c-optimizer-header").dispatchEvent(new CustomEvent("refresh"));
    await flush();
    clear();
    await show();
    const counts = head.mock.calls.map(([{ refreshed }]) => refreshed);
    expect(counts[2]).toBe(counts[1]);
  });

  describe("and its address", () => {
    const here = (state: Record<string, unknown> = {}) => ({ type: "standard__navItemPage", attributes: {}, state });
    const tab = (element: HTMLElement) =>
      find<HTMLElement & { activeTabValue: string }>(element, "lightning-tabset").activeTabValue;

    it("shows the tab and the users that a link names", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "users", c__license: "Partner Community", c__suggestion: "toLogin" }));
      await settle();
      expect(tab(element)).toBe("users");
      expect(find<HTMLElement & { destination: unknown }>(element, "c-users-page").destination).toMatchObject({
        license: "Partner Community",
        suggestion: "toLogin"
      });
      expect(navigated).not.toHaveBeenCalled();
    });

    it("names the place that a page asks for, and keeps parameters of others", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__source: "mail", uid: "1" }));
      navigate(find(element, "c-overview-page") as never, {
        tab: "actions",
        license: null,
        profile: null,
        rung: "idle"
      });
      await flush();
      const [shown, replaces] = navigated.mock.calls[0];
      expect(shown.state).toEqual({ c__source: "mail", uid: "1", c__tab: "actions", c__rung: "idle" });
      expect(replaces).toBe(false);
    });

    it("goes back to what the address named before", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here());
      find(element, "[data-tab=pools]").dispatchEvent(new CustomEvent("active"));
      emitPage(here({ c__tab: "pools" }));
      await flush();
      expect(tab(element)).toBe("pools");
      emitPage(here());
      await flush();
      expect(tab(element)).toBe("overview");
    });

    it("replaces the entry when a page changes what it shows, and only for the open tab", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here());
      find(element, "[data-tab=actions]").dispatchEvent(new CustomEvent("active"));
      const from = find(element, "c-actions-page") as never;
      remember(from, { tab: "actions", license: "Partner Community", profile: null });
      remember(from, { tab: "users", license: "Partner Community", profile: null });
      expect(navigated.mock.calls.map(([{ state }, replace]) => [state, replace])).toEqual([
        [{ c__tab: "actions" }, false],
        [{ c__tab: "actions", c__license: "Partner Community" }, true]
      ]);
    });

    it("opens the actions of a link that was kept when they were called findings", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "findings", c__rung: "idle" }));
      await flush();
      expect(tab(element)).toBe("actions");
    });

    it("opens the license of a link that was kept when seats had a tab of their own", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "seats", c__license: "Partner Community" }));
      await settle();
      expect(tab(element)).toBe("pools");
      expect(textOf(find(element, "c-pools-page"))).toContain("Seats of Partner Community");
    });

    it("shows form, order and search of pools as a link has them, and names those that the user chooses", async () => {
      answerAll(facts());
      const element = await show();
      const state = { c__tab: "pools", c__search: "plus", c__sort: "name", c__view: "table" };
      emitPage(here(state));
      await settle();
      const pools = find(element, "c-pools-page");
      expect(findAll(find(pools, "c-fact-table"), "tbody th").map(textOf)).toEqual([
        "Customer Community Plus",
        "Customer Community Plus Login"
      ]);
      find(pools, "lightning-combobox").dispatchEvent(new CustomEvent("change", { detail: { value: "cost" } }));
      expect(navigated.mock.lastCall).toEqual([
        expect.objectContaining({ state: { ...state, c__sort: "cost" } }),
        true
      ]);
    });

    it("names and takes the column that users are sorted by, the same in every language", async () => {
      endpoint("LicenseUsersController.getUserPage").mockResolvedValue({
        months: decisionModel().context.window,
        rows: users(3),
        next: null,
        scanned: 3,
        total: 3
      });
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "users", c__sort: "lastLogin-asc" }));
      await settle();
      const list = find(element, "c-users-page");
      expect(findAll(list, "th[aria-sort=ascending]").map(textOf)).toEqual([expect.stringContaining("Last login")]);
      find(list, "[data-column='5']").click();
      await flush();
      expect(navigated.mock.lastCall![0].state).toEqual({ c__tab: "users", c__sort: "saving-desc" });
    });

    const drawer = (element: HTMLElement) => findAll<HTMLElement & { finding: string }>(element, "c-why-drawer");
    const open = async (): Promise<HTMLElement> => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "actions", c__license: "Partner Community" }));
      await settle();
      const detail = { finding: "dormant/x", opener: null };
      find(element, "c-actions-page").dispatchEvent(
        new CustomEvent("openwhy", { detail, bubbles: true, composed: true })
      );
      await flush();
      return element;
    };

    it("names the reasons that are open beside a page, which stays", async () => {
      const element = await open();
      expect(drawer(element)[0].finding).toBe("dormant/x");
      expect(navigated.mock.lastCall).toEqual([
        expect.objectContaining({
          state: { c__tab: "actions", c__license: "Partner Community", c__why: "dormant/x" }
        }),
        false
      ]);
      expect(tab(element)).toBe("actions");
    });

    it("opens and closes the reasons with Back and Forward, without touching the page", async () => {
      const element = await open();
      const actions = find<HTMLElement & { destination: unknown }>(element, "c-actions-page");
      const { destination } = actions;
      emitPage(here({ c__tab: "actions", c__license: "Partner Community" }));
      await flush();
      expect(drawer(element)).toHaveLength(0);
      emitPage(here({ c__tab: "actions", c__license: "Partner Community", c__why: "dormant/x" }));
      await flush();
      expect(drawer(element)).toHaveLength(1);
      expect(actions.destination).toBe(destination);
    });

    it("closes the reasons where they were opened, and gives the focus back", async () => {
      const element = await open();
      drawer(element)[0].dispatchEvent(new CustomEvent("close"));
      await flush();
      expect(drawer(element)).toHaveLength(0);
      expect(navigated.mock.lastCall![0].state).toEqual({ c__tab: "actions", c__license: "Partner Community" });
      expect(element.shadowRoot!.activeElement).toBe(find(element, ".tabs"));
    });

    it("closes the reasons when another place is opened", async () => {
      const element = await open();
      navigate(drawer(element)[0] as never, { tab: "users", license: null, profile: null });
      await flush();
      expect(drawer(element)).toHaveLength(0);
      expect(navigated.mock.lastCall![0].state).toEqual({ c__tab: "users" });
    });

    it("keeps the reasons open when the page behind shows something else", async () => {
      const element = await open();
      remember(find(element, "c-actions-page") as never, { tab: "actions", license: null, profile: null });
      expect(navigated.mock.lastCall![0].state).toEqual({ c__tab: "actions", c__why: "dormant/x" });
    });

    describe("with a filter of all pages", () => {
      const PARTNER = "Partner Community";
      const licensesOf = (element: HTMLElement, tag: string) =>
        find<HTMLElement & { decisions: DecisionModel }>(element, tag).decisions.audit.licenses.map(({ name }) => name);
      const pills = (element: HTMLElement) => findAll(element, ".slds-pill").map((pill) => textOf(pill));
      const follow = async (state: Record<string, string>) => {
        answerAll(facts());
        const element = await show();
        emitPage(here(state));
        await settle();
        return element;
      };

      it("narrows the pages that list, and hands the filter to those that keep whole what they decide on", async () => {
        const element = await follow({ c__onlyLicense: PARTNER });
        for (const tag of ["c-overview-page", "c-populations-page", "c-pools-page"])
          expect(licensesOf(element, tag)).toEqual([PARTNER]);
        for (const tag of ["c-moves-page", "c-what-if-page", "c-upgrades-page"]) {
          expect(licensesOf(element, tag)).toHaveLength(3);
          expect(find<HTMLElement & { scope: object }>(element, tag).scope).toEqual({ license: PARTNER, site: null });
        }
        expect(textOf(find(element, "c-overview-page"))).toContain("$1,500");
      });

      it("names the filter in the address beside the place, and keeps it from tab to tab", async () => {
        const element = await follow({ c__tab: "pools" });
        chooseScope(find(element, "c-scope-bar") as never, { license: PARTNER, site: null });
        expect(navigated.mock.lastCall).toEqual([
          expect.objectContaining({ state: { c__tab: "pools", c__onlyLicense: PARTNER } }),
          true
        ]);
        find(element, "[data-tab=users]").dispatchEvent(new CustomEvent("active"));
        expect(navigated.mock.lastCall![0].state).toEqual({ c__tab: "users", c__onlyLicense: PARTNER });
      });

      it("shows a link's filter as pills, without what the org does not have", async () => {
        const element = await follow({ c__onlyLicense: PARTNER, c__onlySite: "Gone" });
        expect(pills(element)).toEqual([expect.stringContaining(`License: ${PARTNER}`)]);
      });

      it("keeps the focus on the pages when it is cleared on one of them", async () => {
        const element = await follow({ c__onlyLicense: PARTNER });
        const focused = jest.spyOn(find(element, ".tabs"), "focus");
        chooseScope(find(element, "c-pools-page") as never, { license: null, site: null });
        await settle();
        expect(pills(element)).toHaveLength(0);
        expect(focused).toHaveBeenCalledTimes(1);
      });

      it.each([
        ["of a finding", { suggestion: "toLoginIdle" }],
        ["who are idle", { license: PARTNER, activity: "dormant" }],
        ["of a profile", { license: PARTNER, profile: "Agents" }]
      ] as const)("ends for a site when the users %s are opened, who are counted over all sites", async (_, of) => {
        const element = await follow({ c__onlySite: "Dealer Portal" });
        const to = { tab: "users", license: null, profile: null } as const;
        navigate(find(element, "c-overview-page") as never, to);
        await settle();
        expect(pills(element)).toHaveLength(1);
        navigate(find(element, "c-overview-page") as never, { ...to, ...of });
        await settle();
        expect(pills(element)).toHaveLength(0);
      });

      it("ends when another license is opened, and stays when its own is", async () => {
        const element = await follow({ c__onlyLicense: PARTNER });
        const go = (license: string) =>
          navigate(find(element, "c-overview-page") as never, { tab: "populations", license, profile: null });
        go(PARTNER);
        await flush();
        expect(pills(element)).toHaveLength(1);
        go("Customer Community Plus");
        await flush();
        expect(pills(element)).toHaveLength(0);
      });

      it("keeps the pages as they are while nothing changes", async () => {
        const element = await follow({ c__onlyLicense: PARTNER });
        const overview = find<HTMLElement & { decisions: DecisionModel }>(element, "c-overview-page");
        const { decisions: before } = overview;
        emitPage(here({ c__tab: "pools", c__onlyLicense: PARTNER }));
        await flush();
        expect(overview.decisions).toBe(before);
      });
    });

    it("names what a tab showed last when it is opened again", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "users", c__basis: "login" }));
      find(element, "[data-tab=pools]").dispatchEvent(new CustomEvent("active"));
      find(element, "[data-tab=users]").dispatchEvent(new CustomEvent("active"));
      expect(navigated.mock.calls.map(([{ state }]) => state)).toEqual([
        { c__tab: "pools" },
        { c__tab: "users", c__basis: "login" }
      ]);
    });

    it("ignores a tab that the app does not have", async () => {
      answerAll(facts());
      const element = await show();
      emitPage(here({ c__tab: "nothing" }));
      await flush();
      expect(tab(element)).toBe("overview");
    });
  });

  describe("jobs of the org", () => {
    const getJobs = endpoint("OptimizerJobsController.getJobs");
    const ofOrg = (): AuditFacts => ({ ...facts(), context: { ...facts().context, source: "org" } });
    const alertOf = (element: HTMLElement): string =>
      find<HTMLElement & { jobsAlert: string }>(element, "c-optimizer-header").jobsAlert;

    it("are told in the header when one failed", async () => {
      answer(ofOrg());
      getJobs.mockResolvedValue({ failed: true, overdue: false, lastComplete: null } as JobsState);
      expect(alertOf(await show())).toContain("The newest run of a job failed.");
    });

    it("are silent when all is well, and when they can't be read", async () => {
      answer(ofOrg());
      getJobs.mockResolvedValueOnce({ failed: false, overdue: false, lastComplete: null } as JobsState);
      expect(alertOf(await show())).toBe("");
      getJobs.mockRejectedValue(new Error("broken"));
      expect(alertOf(await show())).toBe("");
    });

    it("are not asked for without an installation", async () => {
      answer(facts());
      expect(alertOf(await show())).toBe("");
      expect(getJobs).not.toHaveBeenCalled();
    });
  });

  it("stays on the tab that the user opened", async () => {
    answer(facts());
    const element = await show();
    find(element, "[data-tab=populations]").dispatchEvent(new CustomEvent("active"));
    await flush();
    expect(find<HTMLElement & { activeTabValue: string }>(element, "lightning-tabset").activeTabValue).toBe(
      "populations"
    );
  });
});
