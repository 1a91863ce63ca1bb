import { neutralScenario } from "c/licenseEngine";
import { changed, opened, toSave } from "c/scenarioDrafts";

const totals = { today: 10, best: 8, scenario: 9, monthlySaving: 1, currency: "USD", excluded: [] };
const parameters = neutralScenario({ percentile: 75, window: 3 });
const saved = { id: "s1", name: "Renewal", note: null, parameters, totals, asOf: "2026-08-16" };

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
});
