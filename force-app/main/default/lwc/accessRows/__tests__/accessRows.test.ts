import { accessMatrix, oversized } from "c/accessRows";
import { decisionModel } from "#mocks/decisions";

const { tiers } = decisionModel().audit;

describe("c/accessRows", () => {
  it("has one row a population of which something is known, most users first", () => {
    const { objects, rows } = accessMatrix(tiers);
    expect(objects).toEqual(["Lead", "Opportunity", "Report"]);
    expect(rows.map(({ profile }) => profile)).toEqual(["Dealers", "Agents"]);
  });

  it("leaves a cell open where the object was not counted", () => {
    const [dealers, agents] = accessMatrix(tiers).rows;
    expect(dealers.cells.map((cell) => cell?.object ?? null)).toEqual([null, null, "Report"]);
    expect(agents.cells[0]).toMatchObject({ object: "Lead", holders: 10, users: null, share: null });
  });

  it("lists who may need less, the largest saving first, and nobody else", () => {
    const both = tiers.map((row) => ({ ...row, targetFamily: "Customer Community" }));
    expect(oversized(both).map(({ profile }) => profile)).toEqual(["Agents", "Dealers"]);
    expect(oversized([{ ...tiers[0], downgradeCandidates: 0, inflationCases: 0 }])).toEqual([]);
    expect(oversized([{ ...tiers[0], downgradeCandidates: null, inflationCases: null }])).toEqual([]);
    expect(oversized(tiers).map(({ profile }) => profile)).toEqual(["Agents"]);
  });
});
