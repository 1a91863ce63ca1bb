import AccessMatrix from "c/accessMatrix";
import { accessMatrix } from "c/accessRows";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const matrix = accessMatrix(decisionModel().audit.tiers);

describe("c-access-matrix", () => {
  afterEach(clear);

  it("says what is granted, held and used", async () => {
    const element = await render("c-access-matrix", AccessMatrix, { matrix });
    const cells = findAll(element, "td").map(textOf);
    expect(cells[2]).toBe("200 of 1,000 hold it 40 use it (20.0%) Not granted by the profile");
    expect(cells[4]).toBe("50 of 50 hold it 2 use it (4.0%) Granted by the profile");
  });

  it("says where use is unknown, and where an object was not counted", async () => {
    const element = await render("c-access-matrix", AccessMatrix, { matrix });
    const cells = findAll(element, "td").map(textOf);
    expect(cells[3]).toContain("use unknown");
    expect(cells[0]).toContain("Not counted for this license");
  });

  it("shows many profiles part by part", async () => {
    const rows = Array.from({ length: 60 }, (_, i) => ({ ...matrix.rows[0], key: String(i) }));
    const element = await render("c-access-matrix", AccessMatrix, { matrix: { ...matrix, rows } });
    expect(findAll(element, "tbody tr")).toHaveLength(50);
    find(element, "lightning-button").click();
    await flush();
    expect(findAll(element, "tbody tr")).toHaveLength(60);
    expect(findAll(element, "lightning-button")).toHaveLength(0);
  });

  it("is accessible", async () => {
    await expect(await render("c-access-matrix", AccessMatrix, { matrix })).toBeAccessible();
  });
});
