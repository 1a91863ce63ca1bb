import MiniChart, { type MiniDrawing } from "c/miniChart";
import { clear, find, findAll, render } from "#mocks/render";

const drawing: MiniDrawing = {
  width: 100,
  height: 20,
  title: "Logins of A",
  summary: "50 of 80 used.",
  bars: [{ key: "used", style: "column", x: 1, y: 2, width: 50, height: 16 }],
  lines: [{ key: "owned", style: "owned", path: "M80 0L80 20" }]
};

describe("c-mini-chart", () => {
  afterEach(clear);

  it("draws its marks, grows no wider than its own size, and is read out as one sentence", async () => {
    const chart = await render("c-mini-chart", MiniChart, { drawing });
    const svg = find(chart, "svg");
    expect(svg.getAttribute("viewBox")).toBe("0 0 100 20");
    expect(svg.style.maxWidth).toBe("100px");
    expect(findAll(chart, "rect.column, path.owned")).toHaveLength(2);
    expect(find(chart, "desc").textContent).toBe("50 of 80 used.");
    await expect(chart).toBeAccessible();
  });
});
