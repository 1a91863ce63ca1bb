import FactTable from "c/factTable";
import { decisionModel } from "#mocks/decisions";
import { clear, findAll, render, textOf } from "#mocks/render";
import { accessMatrix, matrixColumns } from "../matrix";
import { oversized } from "../texts";

const { tiers } = decisionModel().audit;

async function show(): Promise<HTMLElement> {
  const { objects, rows } = accessMatrix(tiers);
  return render("c-fact-table", FactTable, { caption: "Access", columns: matrixColumns(objects), rows });
}

describe("matrix of access", () => {
  afterEach(clear);

  it("says what is granted, held and used", async () => {
    const cells = findAll(await show(), "td").map(textOf);
    expect(cells[2]).toBe("200 of 1,000 have access 40 use it (20.0%) Not granted by the profile");
    expect(cells[4]).toBe("50 of 50 have access 2 use it (4.0%) Granted by the profile");
  });

  it("draws who holds and who uses it as shares of the active users", async () => {
    const [bar] = findAll(await show(), ".bar");
    expect(findAll(bar, "div").map((part) => part.style.width)).toEqual(["20%", "4%"]);
  });

  it("says where use is unknown, and where an object was not counted", async () => {
    const table = await show();
    const cells = findAll(table, "td").map(textOf);
    expect(cells[3]).toContain("use unknown");
    expect(cells[0]).toContain("Not counted for this license");
    await expect(table).toBeAccessible();
  });

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
