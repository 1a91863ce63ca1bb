import { recordsOf, type DecisionModel } from "c/host";
import { findingTitle } from "c/words";
import type { FindingRecord } from "c/licenseEngine";
import ActionsPage from "c/actionsPage";
import DismissFinding from "c/dismissFinding";
import { downloadText } from "c/download";
import { permissions } from "c/permissions";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/download", () => ({ downloadText: jest.fn() }));
jest.mock("c/permissions", () => ({ permissions: { decide: true, seePrices: true } }));

const save = endpoint("LicenseFindingsController.saveRecords");
const get = endpoint("LicenseFindingsController.getRecords");
const { audit } = decisionModel();
const known = recordsOf({ audit, remembered: [] });
const first = known[0];

async function show(decisions: DecisionModel): Promise<HTMLElement> {
  const page = await render("c-actions-page", ActionsPage, { decisions });
  await flush();
  return page;
}
const cards = (page: HTMLElement) => findAll(page, "c-finding-card");

async function decide(page: HTMLElement, status: string): Promise<void> {
  cards(page)[0].dispatchEvent(new CustomEvent("decide", { detail: status }));
  await flush();
  await flush();
}

function choose(page: HTMLElement, field: string, value: string): Promise<void> {
  find(page, `[data-field=${field}]`).dispatchEvent(new CustomEvent("change", { detail: { value } }));
  return flush();
}

describe("c-actions-page", () => {
  beforeEach(() => {
    permissions.decide = true;
    get.mockResolvedValue(known);
    save.mockImplementation(({ records }: { records: FindingRecord[] }) => Promise.resolve(records));
  });
  afterEach(() => {
    clear();
    jest.clearAllMocks();
  });

  it("lists open findings by money and says what they save together", async () => {
    const page = await show(decisionModel({}, known));
    expect(cards(page)).toHaveLength(audit.findings.length);
    expect(textOf(cards(page)[0])).toContain(findingTitle(audit.findings[0]));
    // The sum of the ladder: 12 times it is the possible saving of the overview.
    expect(textOf(page)).toContain(`${known.length} of ${known.length} findings · saving per month: $9,278`);
    expect(save).not.toHaveBeenCalled();
  });

  it("lists and adds up what is in the filter of all pages, and keeps the records of the rest as they are", async () => {
    const page = await show(decisionModel({}, known));
    Object.assign(page, { scope: { license: "Partner Community", site: null } });
    await flush();
    const own = audit.findings.filter(({ license }) => license === "Partner Community");
    expect(own.length).toBeGreaterThan(0);
    expect(cards(page)).toHaveLength(own.length);
    expect(textOf(page)).toContain(`${own.length} of ${own.length} findings`);
    expect(save).not.toHaveBeenCalled();
    await expect(page).toBeAccessible();
  });

  it("leaves a dismissed finding out of the sum", async () => {
    const page = await show(decisionModel({}, known));
    DismissFinding.open = jest.fn().mockResolvedValueOnce("Seats are reserved");
    await decide(page, "dismissed");
    expect(textOf(page)).toContain(`${known.length - 1} of ${known.length} findings · saving per month: $1,928`);
    await choose(page, "filter", "dismissed");
    expect(textOf(page)).toContain(`1 of ${known.length} findings · saving per month: $7,350`);
  });

  it("shows the savings of several currencies apart, and no sum where nothing is saved", async () => {
    const decisions = decisionModel({}, known);
    const findings = decisions.audit.findings.map((finding) => {
      const isSeats = finding.type === "objectTrap";
      return isSeats ? { ...finding, currency: "EUR" } : finding;
    });
    const page = await show({ ...decisions, audit: { ...decisions.audit, findings } });
    expect(textOf(page)).toContain("saving per month: $8,558 + €720");
    await choose(page, "license", "Salesforce");
    expect(textOf(page)).toContain(`1 of ${known.length} findings`);
    expect(textOf(page)).not.toContain("saving per month");
    await expect(page).toBeAccessible();
  });

  it("shows many findings part by part", async () => {
    const decisions = decisionModel({}, []);
    const many = Array.from({ length: 25 }, (_, i) => ({ ...decisions.audit.findings[0], id: `basis/${i}` }));
    const page = await show({ ...decisions, audit: { ...decisions.audit, findings: many } });
    expect(cards(page)).toHaveLength(20);
    find(page, "[data-action=more]").click();
    await flush();
    expect(cards(page)).toHaveLength(25);
    expect(findAll(page, "[data-action=more]")).toHaveLength(0);
  });

  it("keeps since when new findings are known", async () => {
    await show(decisionModel({}, known.slice(1)));
    expect(save).toHaveBeenCalledWith({ records: [first] });
  });

  it("keeps an accepted finding and moves it to its status", async () => {
    const page = await show(decisionModel({}, known));
    await decide(page, "accepted");
    expect(save).toHaveBeenCalledWith({ records: [{ ...first, status: "accepted" }] });
    expect(cards(page)).toHaveLength(known.length - 1);
    expect(textOf(page)).toContain(`${first.title}: Accepted`);
    await choose(page, "filter", "accepted");
    expect(cards(page)).toHaveLength(1);
  });

  it("dismisses with the reason that was asked for, and not without one", async () => {
    const page = await show(decisionModel({}, known));
    DismissFinding.open = jest.fn().mockResolvedValueOnce(undefined).mockResolvedValueOnce("Seats are reserved");
    await decide(page, "dismissed");
    expect(save).not.toHaveBeenCalled();
    await decide(page, "dismissed");
    expect(save).toHaveBeenCalledWith({
      records: [{ ...first, status: "dismissed", reason: "Seats are reserved" }]
    });
  });

  it("shows why a decision was not saved, loses nothing and tries again", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce({ body: { message: "Storage is full" } });
    DismissFinding.open = jest.fn().mockResolvedValue("Seats are reserved");
    await decide(page, "dismissed");
    expect(textOf(find(page, "[role=alert]"))).toContain(`Not saved: ${first.title}. Storage is full`);
    expect(cards(page)).toHaveLength(known.length);
    find(page, "[data-action=retry]").click();
    await flush();
    expect(save).toHaveBeenLastCalledWith({
      records: [{ ...first, status: "dismissed", reason: "Seats are reserved" }]
    });
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(cards(page)).toHaveLength(known.length - 1);
  });

  it("takes a decision as kept although the answer is lost", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce(new Error("Connection lost."));
    get.mockResolvedValue([{ ...first, status: "accepted" }, ...known.slice(1)]);
    await decide(page, "accepted");
    await flush();
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(cards(page)).toHaveLength(known.length - 1);
  });

  it("discards a decision that could not be saved on request", async () => {
    const page = await show(decisionModel({}, known));
    save.mockRejectedValueOnce(new Error("no network"));
    await decide(page, "done");
    find(page, "[data-action=discard]").click();
    await flush();
    expect(findAll(page, "[role=alert]")).toHaveLength(0);
    expect(cards(page)).toHaveLength(known.length);
  });

  it("keeps what is new once, also where the host keeps it otherwise than the page does", async () => {
    save.mockImplementation(({ records }: { records: FindingRecord[] }) =>
      Promise.resolve(records.map((record) => ({ ...record, monthlySaving: 1 })))
    );
    const decisions = decisionModel({}, known.slice(1));
    const page = (await show(decisions)) as HTMLElement & { decisions: DecisionModel };
    page.addEventListener("recordskept", ({ detail }: CustomEventInit<FindingRecord[]>) => {
      page.decisions = { ...page.decisions, remembered: detail! };
    });
    for (let i = 0; i < 5; i += 1) {
      page.decisions = { ...page.decisions, remembered: known.slice(1) };
      // eslint-disable-next-line no-await-in-loop -- each answer comes after the one before
      await flush();
    }
    expect(save).toHaveBeenCalledTimes(1);
    page.decisions = decisionModel({}, known.slice(1));
    await flush();
    expect(save).toHaveBeenCalledTimes(2);
  });

  it("neither writes nor offers to decide where the person may only read", async () => {
    permissions.decide = false;
    const page = await show(decisionModel({}, []));
    expect(save).not.toHaveBeenCalled();
    expect(textOf(find(page, "[role=alert]"))).toBe(
      "You can view findings, but you can't decide them or save scenarios. Ask an administrator for the permission set License Optimizer Analyst."
    );
    expect(findAll(page, "[data-action=retry]")).toHaveLength(0);
    expect(findAll(page, "[data-status]")).toHaveLength(0);
    await expect(page).toBeAccessible();
  });

  it("offers no decision and no second try where the permission was taken meanwhile", async () => {
    save.mockRejectedValue({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst" } });
    const page = await show(decisionModel({}, []));
    expect(textOf(find(page, "[role=alert]"))).toBe("Ask for License Optimizer Analyst");
    expect(findAll(page, "[data-action=retry]")).toHaveLength(0);
    expect(findAll(page, "[data-status]")).toHaveLength(0);
  });

  it("decides nothing while what was decided before can't be read", async () => {
    const page = await show(decisionModel({}, null));
    expect(textOf(find(page, "[role=alert]"))).toContain("could not be read");
    expect(findAll(page, "[data-action=retry]")).toHaveLength(0);
    expect((cards(page)[0] as unknown as { locked: boolean }).locked).toBe(true);
    expect(save).not.toHaveBeenCalled();
  });

  it("lists findings that have gone on their own", async () => {
    const gone = { ...first, id: "dormant/Old", lastSeen: "2026-07-01" };
    const page = await show(decisionModel({}, [...known, gone]));
    expect(cards(page)).toHaveLength(known.length);
    await choose(page, "filter", "gone");
    expect(textOf(cards(page)[0])).toContain("Gone since");
  });

  it("says so when nothing is left to decide, and when no finding matches", async () => {
    const done = known.map((record) => ({ ...record, status: "done" as const }));
    const page = await show(decisionModel({}, done));
    expect(textOf(page)).toContain("Nothing left to decide");
    await choose(page, "filter", "dismissed");
    expect(textOf(page)).toContain("Nothing here");
  });

  it("downloads what is shown", async () => {
    const page = await show(decisionModel({}, known));
    await choose(page, "license", "Partner Community");
    find(page, "lightning-button").click();
    const [name, csv] = (downloadText as jest.Mock).mock.calls[0];
    expect(name).toBe("findings-2026-08-16.csv");
    const shown = known.filter(({ license }) => license === "Partner Community");
    const [header, ...lines] = csv.trim().split("\r\n");
    expect(lines).toHaveLength(shown.length);
    expect(header).toContain("Saving per month,Risk per month,Currency,From");
    expect(csv).toContain(",48,720,,USD,2027-01-01,High confidence");
    expect(csv).toContain(",50,,1250,USD,,High confidence");
  });

  it("is accessible", async () => {
    await expect(await show(decisionModel({}, known))).toBeAccessible();
  });
});
