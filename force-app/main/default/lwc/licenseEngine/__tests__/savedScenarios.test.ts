import type { StoredScenario } from "c/licenseEngine";
import { neutralScenario, openScenario } from "c/licenseEngine";

const OLD = {
  prices: { "Partner Community": 20 },
  discount: 0.2,
  threshold: null as number | null,
  percentile: 75,
  window: 3,
  growth: 0.1,
  deflected: 0,
  deactivateIdle: true
};
const stored = (parameters: object, totals: object = {}): StoredScenario => ({
  id: "s1",
  name: "Renewal",
  note: null,
  parameters,
  totals,
  asOf: "2026-07-01"
});

describe("a saved scenario", () => {
  it("of this version opens as it was saved", () => {
    const totals = { sums: [], excluded: ["Gold Partner"] };
    const scenario = { ...stored({}), parameters: neutralScenario(), totals, inEvidence: true };
    expect(openScenario(scenario)).toEqual(scenario);
  });

  it("of an earlier version keeps its prices and shares, and leaves out what no longer exists", () => {
    expect(openScenario(stored(OLD)).parameters).toEqual({
      ...neutralScenario(),
      basis: "best",
      prices: { "Partner Community": 20 },
      discount: 0.2,
      growth: 0.1,
      deactivateIdle: true
    });
  });

  it.each([
    [null, { basis: "best", threshold: null }],
    [-1, { basis: "member", threshold: null }],
    [4, { basis: "threshold", threshold: 4 }],
    [31, { basis: "login", threshold: null }]
  ])("with the threshold %s opens with the basis that it stood for", (threshold, expected) => {
    expect(openScenario(stored({ ...OLD, threshold })).parameters).toMatchObject(expected);
  });

  it("of an earlier version is not in the evidence", () => {
    expect(openScenario(stored(OLD)).inEvidence).toBe(false);
  });

  it("opens even if nothing of it is known", () => {
    expect(openScenario(stored({})).parameters).toEqual({ ...neutralScenario(), basis: "best" });
  });

  it("shows the one sum of an earlier version as a sum in its currency", () => {
    const old = {
      today: 900,
      best: 640,
      scenario: 600,
      monthlySaving: 300,
      currency: "USD",
      excluded: ["Gold Partner"]
    };
    expect(openScenario(stored(OLD, old)).totals).toEqual({
      sums: [{ currency: "USD", today: 900, best: 640, scenario: 600, overage: 0, monthlySaving: 300 }],
      excluded: ["Gold Partner"]
    });
    expect(openScenario(stored(OLD, { ...old, today: null, scenario: null })).totals.sums).toEqual([]);
  });
});
