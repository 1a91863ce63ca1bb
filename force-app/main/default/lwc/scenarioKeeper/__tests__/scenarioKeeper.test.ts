import { neutralScenario } from "c/licenseEngine";
import ScenarioKeeper from "c/scenarioKeeper";
import ConfirmDelete from "c/confirmDelete";
import ConfirmLeave from "c/confirmLeave";
import { permissions } from "c/permissions";
import { kept as keptPart, newDraft, opened, type Draft } from "c/scenarioDrafts";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";
import { endpoint } from "#mocks/host";

jest.mock("c/confirmDelete", () => ({ __esModule: true, default: { open: jest.fn() } }));
jest.mock("c/confirmLeave", () => ({ __esModule: true, default: { open: jest.fn() } }));
jest.mock("c/permissions", () => ({ permissions: { decide: true, seePrices: true } }));

const deleteScenario = endpoint("LicenseScenariosController.deleteScenario");
const getScenarios = endpoint("LicenseScenariosController.getScenarios");
const saveScenario = endpoint("LicenseScenariosController.saveScenario");

const [get, save, remove] = [getScenarios, saveScenario, deleteScenario] as unknown as jest.Mock[];
const [leaveAnswer, deleteAnswer] = [ConfirmLeave.open, ConfirmDelete.open] as unknown as jest.Mock[];
const sum = { currency: "USD", today: 10, best: 8, scenario: 900, overage: 0, monthlySaving: 1 };
const totals = { sums: [sum], excluded: [] };
const parameters = neutralScenario();
const kept = { id: "s1", name: "Renewal", note: null, parameters, totals, asOf: "2026-07-01", inEvidence: false };
const fresh: Draft = newDraft("new-1", "Scenario 1", parameters);

async function show(draft = fresh, drafts = [draft]): Promise<{ keeper: HTMLElement; told: jest.Mock }> {
  const keeper = await render("c-scenario-keeper", ScenarioKeeper, { drafts, draft, totals, asOf: "2026-08-16" });
  const told = jest.fn();
  for (const name of ["draftchoose", "draftadd", "draftcopy", "draftclose", "draftopen", "draftchange"])
    keeper.addEventListener(name, (event) => told(name, (event as CustomEvent).detail));
  await flush();
  return { keeper, told };
}

async function click(keeper: HTMLElement, action: string): Promise<void> {
  find(keeper, `[data-action=${action}]`).click();
  await flush();
}

describe("c-scenario-keeper", () => {
  beforeEach(() => {
    Object.assign(permissions, { decide: true, seePrices: true });
    get.mockResolvedValue([kept]);
    deleteAnswer.mockResolvedValue(true);
  });
  afterEach(() => {
    clear();
    jest.resetAllMocks();
  });

  it("saves the shown scenario with what it comes to", async () => {
    save.mockImplementation(({ scenario }) => Promise.resolve({ ...scenario, id: "s2" }));
    const { keeper, told } = await show();
    await click(keeper, "save");
    const scenario = {
      id: "",
      name: "Scenario 1",
      note: null,
      parameters,
      totals,
      asOf: "2026-08-16",
      inEvidence: false
    };
    expect(save).toHaveBeenCalledWith({ scenario });
    expect(told).toHaveBeenCalledWith("draftchange", keptPart({ ...scenario, id: "s2" }));
    expect(textOf(find(keeper, "[role=status]"))).toBe("Scenario 1 is saved.");
  });

  it("neither reads nor offers to keep scenarios where prices are hidden, and says which permission helps", async () => {
    Object.assign(permissions, { decide: false, seePrices: false });
    const { keeper } = await show();
    expect(get).not.toHaveBeenCalled();
    expect(findAll(keeper, "[data-action=save]")).toHaveLength(0);
    expect(findAll(keeper, "[role=alert]")).toHaveLength(0);
    expect(textOf(find(keeper, "[data-id=readOnly]"))).toBe(
      "Scenarios are computed here but not saved. Saved scenarios contain prices, which you can't see. Ask an administrator for the permission set License Optimizer Analyst."
    );
    await expect(keeper).toBeAccessible();
  });

  it("opens kept scenarios and offers no saving where the person may only read them", async () => {
    permissions.decide = false;
    const { keeper } = await show(opened(kept));
    expect(get).toHaveBeenCalledTimes(1);
    expect(findAll(keeper, "[data-action=save], [data-action=remove]")).toHaveLength(0);
    expect(textOf(find(keeper, "[data-id=readOnly]"))).toContain("you can't decide them or save scenarios");
    await expect(keeper).toBeAccessible();
  });

  it("asks for a name before it saves", async () => {
    const { keeper } = await show({ ...fresh, name: "  " });
    await click(keeper, "save");
    expect(save).not.toHaveBeenCalled();
    expect(textOf(find(keeper, "[role=alert]"))).toBe("Give the scenario a name.");
  });

  it("says why it could not be saved or deleted, and changes nothing", async () => {
    save.mockRejectedValue({ body: { message: "Storage is full" } });
    remove.mockRejectedValue(new Error("no network"));
    const { keeper, told } = await show(opened(kept));
    await click(keeper, "save");
    expect(textOf(find(keeper, "[role=alert]"))).toBe("Not saved: Storage is full");
    await click(keeper, "remove");
    expect(textOf(find(keeper, "[role=alert]"))).toBe("Not deleted: no network");
    expect(told).not.toHaveBeenCalled();
  });

  it("knows a scenario as saved although the answer is lost, and keeps it once", async () => {
    const sent = { id: "", name: "Scenario 1", note: null, parameters, totals, asOf: "2026-08-16", inEvidence: false };
    save.mockRejectedValue(new Error("Connection lost."));
    const { keeper, told } = await show();
    get.mockResolvedValue([kept, { ...sent, id: "s2" }]);
    await click(keeper, "save");
    expect(findAll(keeper, "[role=alert]")).toHaveLength(0);
    expect(told).toHaveBeenCalledWith("draftchange", keptPart({ ...sent, id: "s2" }));
    expect(save).toHaveBeenCalledTimes(1);
  });

  it("looks before it saves again when it does not know whether the scenario is kept", async () => {
    const sent = { id: "", name: "Scenario 1", note: null, parameters, totals, asOf: "2026-08-16", inEvidence: false };
    save.mockRejectedValueOnce(new Error("Connection lost."));
    const { keeper, told } = await show();
    get.mockRejectedValueOnce(new Error("Offline."));
    await click(keeper, "save");
    expect(textOf(find(keeper, "[role=alert]"))).toBe("Not saved: Connection lost.");
    get.mockResolvedValue([kept, { ...sent, id: "s2" }]);
    await click(keeper, "save");
    expect(save).toHaveBeenCalledTimes(1);
    expect(told).toHaveBeenCalledWith("draftchange", keptPart({ ...sent, id: "s2" }));
  });

  it("knows a scenario as deleted although the answer is lost", async () => {
    remove.mockRejectedValue(new Error("Connection lost."));
    const { keeper, told } = await show(opened(kept));
    get.mockResolvedValue([]);
    await click(keeper, "remove");
    expect(findAll(keeper, "[role=alert]")).toHaveLength(0);
    expect(told).toHaveBeenCalledWith("draftchange", { id: "", saved: null });
  });

  it("deletes a saved scenario and keeps it open", async () => {
    remove.mockResolvedValue(null);
    const { keeper, told } = await show(opened(kept));
    expect(textOf(keeper)).toContain("When saved, as of Jul 1, 2026, the cost was $900 per month.");
    await click(keeper, "remove");
    expect(remove).toHaveBeenCalledWith({ id: "s1" });
    expect(told).toHaveBeenCalledWith("draftchange", { id: "", saved: null });
  });

  it("says each currency of the cost when it was saved", async () => {
    const euros = { ...sum, currency: "EUR", scenario: 500 };
    const both = opened({ ...kept, totals: { ...totals, sums: [euros, sum] } });
    expect(textOf((await show(both)).keeper)).toContain("the cost was €500 and $900 per month");
  });

  it("brings a scenario of an earlier version up to date", async () => {
    const old = { prices: {}, discount: 0.1, threshold: 31, percentile: 75, window: 3, growth: 0, deflected: 0 };
    get.mockResolvedValue([{ ...kept, parameters: old, totals: { ...sum, excluded: [] } }]);
    const { keeper, told } = await show();
    find(keeper, "[data-field=open]").dispatchEvent(new CustomEvent("change", { detail: { value: "s1" } }));
    const expected = { ...parameters, basis: "login", discount: 0.1 };
    expect(told).toHaveBeenCalledWith("draftopen", { ...kept, parameters: expected });
  });

  it("keeps the focus on Save while it saves, and saves once", async () => {
    save.mockImplementation(({ scenario }) => Promise.resolve({ ...scenario, id: "s2" }));
    const { keeper } = await show();
    const button = find<HTMLElement & { disabled?: boolean }>(keeper, "[data-action=save]");
    button.click();
    await Promise.resolve();
    expect(button.disabled).toBeFalsy();
    button.click();
    await flush();
    expect(save).toHaveBeenCalledTimes(1);
    expect(find(keeper, "[data-action=save]")).toBe(button);
  });

  it("moves the focus to the name of a new scenario, and to the scenario that is shown after closing one", async () => {
    const { keeper } = await show();
    const name = jest.spyOn(find(keeper, "[data-field=name]"), "focus");
    find(keeper, "[data-action=add]").click();
    Object.assign(keeper, { drafts: [fresh, { ...fresh, key: "new-2" }], draft: { ...fresh, key: "new-2" } });
    await flush();
    expect(name).toHaveBeenCalledTimes(1);
    const first = jest.spyOn(find(keeper, "[data-key=new-1]"), "focus");
    find(keeper, "[data-action=close]").click();
    Object.assign(keeper, { drafts: [fresh], draft: fresh });
    await flush();
    expect(first).toHaveBeenCalledTimes(1);
    expect(name).toHaveBeenCalledTimes(1);
  });

  it("moves the focus to Save when Delete goes away", async () => {
    remove.mockResolvedValue(null);
    const { keeper } = await show(opened(kept));
    const button = jest.spyOn(find(keeper, "[data-action=save]"), "focus");
    await click(keeper, "remove");
    Object.assign(keeper, { draft: { ...opened(kept), id: "" } });
    await flush();
    expect(button).toHaveBeenCalledTimes(1);
  });

  it("opens what is kept, and offers nothing that is open", async () => {
    const { keeper, told } = await show();
    find(keeper, "[data-field=open]").dispatchEvent(new CustomEvent("change", { detail: { value: "s1" } }));
    expect(told).toHaveBeenCalledWith("draftopen", kept);
    expect(findAll((await show(opened(kept))).keeper, "[data-field=open]")).toHaveLength(0);
  });

  it("says when saved scenarios can't be read, and reads them again when asked to", async () => {
    get.mockRejectedValueOnce({ body: { message: "NO_ACCESS: Ask for License Optimizer Analyst" } });
    const { keeper } = await show();
    expect(textOf(find(keeper, "[role=alert]"))).toContain("could not be read: Ask for License Optimizer Analyst");
    await expect(keeper).toBeAccessible();
    await click(keeper, "retry");
    expect(findAll(keeper, "[role=alert]")).toHaveLength(0);
    expect(findAll(keeper, "[data-field=open]")).toHaveLength(1);
  });

  it("deletes nothing before the user says so", async () => {
    deleteAnswer.mockResolvedValue(undefined);
    const { keeper } = await show(opened(kept));
    await click(keeper, "remove");
    expect(deleteAnswer).toHaveBeenCalledWith(expect.objectContaining({ heading: "Delete Renewal?" }));
    expect(remove).not.toHaveBeenCalled();
  });

  it("tells that a scenario is not saved, and asks before it closes one", async () => {
    const changed = { ...opened(kept), name: "Offer" };
    const { keeper, told } = await show(changed, [fresh, changed]);
    expect(textOf(find(keeper, "[data-id=unsaved]"))).toBe("Not saved yet.");
    leaveAnswer.mockResolvedValueOnce(undefined);
    await click(keeper, "close");
    expect(told).not.toHaveBeenCalled();
    leaveAnswer.mockResolvedValueOnce(true);
    await click(keeper, "close");
    expect(told).toHaveBeenCalledWith("draftclose", null);
    const { keeper: clean } = await show(opened(kept));
    expect(findAll(clean, "[data-id=unsaved]")).toHaveLength(0);
  });

  it("makes a copy, and goes to its name", async () => {
    const { keeper, told } = await show(opened(kept));
    const name = jest.spyOn(find(keeper, "[data-field=name]"), "focus");
    await click(keeper, "copy");
    Object.assign(keeper, { draft: fresh, drafts: [opened(kept), fresh] });
    await flush();
    expect(told).toHaveBeenCalledWith("draftcopy", null);
    expect(name).toHaveBeenCalled();
  });

  it("puts the saved version into the evidence, without the changes that are not saved, and takes it out again", async () => {
    save.mockImplementation(({ scenario }) => Promise.resolve(scenario));
    const { keeper, told } = await show({ ...opened(kept), name: "Offer" });
    const marked = { ...kept, inEvidence: true };
    await click(keeper, "evidence");
    expect(save).toHaveBeenCalledWith({ scenario: marked });
    expect(told).toHaveBeenCalledWith("draftchange", { saved: marked });
    expect(textOf(find(keeper, "[role=status]"))).toBe("Renewal is in the evidence pack and the report.");
    Object.assign(keeper, { draft: opened(marked) });
    await flush();
    expect(find<HTMLElement & { label: string }>(keeper, "[data-action=evidence]").label).toBe("Remove from evidence");
    await click(keeper, "evidence");
    expect(save).toHaveBeenLastCalledWith({ scenario: kept });
  });

  it("puts at most three scenarios into the evidence", async () => {
    get.mockResolvedValue([kept, ...["a", "b", "c"].map((id) => ({ ...kept, id, inEvidence: true }))]);
    const { keeper } = await show(opened(kept));
    await click(keeper, "evidence");
    expect(save).not.toHaveBeenCalled();
    expect(textOf(find(keeper, "[role=alert]"))).toContain("room for three scenarios");
  });

  it("opens the scenario that the address names, once, or says that it is gone", async () => {
    const wanted = async (id: string, drafts: Draft[]) => {
      const { keeper, told } = await show(drafts[0], drafts);
      Object.assign(keeper, { wanted: id });
      await flush();
      return { keeper, told };
    };
    expect((await wanted("s1", [fresh])).told.mock.calls).toEqual([["draftopen", kept]]);
    expect((await wanted("s1", [fresh, opened(kept)])).told.mock.calls).toEqual([["draftchoose", "s1"]]);
    const gone = await wanted("s9", [fresh]);
    expect(gone.told).not.toHaveBeenCalled();
    expect(textOf(find(gone.keeper, "[role=alert]"))).toContain("can't be found");
    const full = await wanted(
      "s1",
      ["a", "b", "c"].map((key) => ({ ...fresh, key }))
    );
    expect(textOf(find(full.keeper, "[role=alert]"))).toBe("Three scenarios are open. Close one first.");
    await expect(full.keeper).toBeAccessible();
  });

  it("has room for three", async () => {
    const drafts = ["a", "b", "c"].map((key) => ({ ...fresh, key, name: key }));
    leaveAnswer.mockResolvedValue(true);
    const { keeper, told } = await show(drafts[1], drafts);
    expect(find<HTMLElement & { disabled: boolean }>(keeper, "[data-action=add]").disabled).toBe(true);
    find(keeper, "[data-key=c]").click();
    await click(keeper, "close");
    expect(told.mock.calls).toEqual([
      ["draftchoose", "c"],
      ["draftclose", null]
    ]);
  });

  it("tells a name as it is typed", async () => {
    const { keeper, told } = await show();
    find(keeper, "[data-field=name]").dispatchEvent(new CustomEvent("change", { detail: { value: "Offer" } }));
    expect(told).toHaveBeenCalledWith("draftchange", { name: "Offer" });
  });

  it("is accessible", async () => {
    await expect((await show(opened(kept))).keeper).toBeAccessible();
  });
});
