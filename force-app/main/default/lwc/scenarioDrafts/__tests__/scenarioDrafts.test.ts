import { neutralScenario } from "c/licenseEngine";
import { changed, isSameScenario, opened, toSave } from "c/scenarioDrafts";

const sum = { currency: "USD", today: 10, best: 8, scenario: 9, overage: 0, monthlySaving: 1 };
const totals = { sums: [sum], excluded: [] };
const parameters = neutralScenario();
const saved = { id: "s1", name: "Renewal", note: null, parameters, totals, asOf: "2026-08-16", inEvidence: false };

describe("c/scenarioDrafts", () => {
  it("opens a saved scenario and hands it back as it was", () => {
    const draft = opened(saved);
    expect(draft).toMatchObject({ key: "s1", name: "Renewal", note: "", saved });
    expect(toSave(draft, totals, "2026-08-16")).toEqual(saved);
  });

  it("saves without white space around name and note", () => {
    const draft = { ...opened(saved), name: " Renewal ", note: "  " };
    expect(toSave(draft, totals, "2026-08-16")).toMatchObject({ name: "Renewal", note: null });
  });

  it("changes one of several", () => {
    const drafts = [opened(saved), opened({ ...saved, id: "s2" })];
    expect(changed(drafts, "s2", { name: "Other" }).map(({ name }) => name)).toEqual(["Renewal", "Other"]);
  });

  it("knows a stored scenario again, in whichever order the host wrote its members", () => {
    const { basis, ...rest } = parameters;
    const sent = { ...saved, parameters: { ...parameters, prices: { A: 1, B: 2 }, quantities: { A: 5 } } };
    const kept = (amount: number) => {
      return { ...saved, parameters: { ...rest, quantities: { A: amount }, prices: { B: 2, A: 1 }, basis } };
    };
    expect(isSameScenario(kept(5), sent)).toBe(true);
    expect(isSameScenario(kept(6), sent)).toBe(false);
  });
});
