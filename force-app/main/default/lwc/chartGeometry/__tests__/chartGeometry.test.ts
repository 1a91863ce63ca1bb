import {
  columnChart,
  cutFirst,
  everyNth,
  floorOf,
  linear,
  lineAt,
  lineChart,
  niceTicks,
  plotOf,
  gridLinesOf
} from "c/chartGeometry";

const PLOT = plotOf(200, 100, { left: 20, right: 0, top: 0, bottom: 0 });

describe("c/chartGeometry", () => {
  it("never makes a plot of negative size", () => {
    expect(plotOf(10, 10, { left: 20, right: 20, top: 20, bottom: 20 })).toMatchObject({
      left: 20,
      right: 20,
      top: 20,
      bottom: 20
    });
  });

  it.each([
    [1, [0, 0.25, 0.5, 0.75, 1]],
    [7, [0, 2, 4, 6, 8]],
    [100, [0, 25, 50, 75, 100]],
    [1_234_567, [0, 500_000, 1_000_000, 1_500_000]]
  ])("chooses round ticks from 0 up to at least %d", (max, ticks) => {
    expect(niceTicks(max)).toEqual(ticks);
  });

  it.each([
    [1, [0, 1]],
    [3, [0, 1, 2, 3]],
    [9.6, [0, 5, 10]],
    [100, [0, 25, 50, 75, 100]]
  ])("chooses whole ticks for counts up to %d", (max, ticks) => {
    expect(niceTicks(max, 1)).toEqual(ticks);
    expect(columnChart([max], plotOf(100, 100, { left: 0, right: 0, top: 0, bottom: 0 })).ticks).toHaveLength(
      ticks.length
    );
  });

  it("leaves a part of the scale out only where there are steps to see", () => {
    expect(floorOf([1000, 900, 950])).toBe(720);
    expect(floorOf([4.8, 4.8])).toBe(0);
  });

  it.each([0, -5, Number.NaN, Number.POSITIVE_INFINITY])("gives an axis a height where the maximum is %d", (max) => {
    expect(niceTicks(max)).toEqual([0, 1]);
  });

  it("reaches every maximum with three to five steps", () => {
    for (let max = 0.013; max < 1e9; max *= 1.37) {
      const ticks = niceTicks(max);
      expect(ticks[ticks.length - 1]).toBeGreaterThanOrEqual(max * (1 - 1e-9));
      expect(ticks.length).toBeGreaterThanOrEqual(3);
      expect(ticks.length).toBeLessThanOrEqual(5);
    }
  });

  it("maps a domain without extent to the start of the range", () => {
    expect(linear([3, 3], [10, 20])(3)).toBe(10);
  });

  it("stands columns on the bottom, each in the middle of its slot", () => {
    const { columns, max } = columnChart([50, 100], PLOT);
    expect(max).toBe(100);
    expect(columns).toMatchObject([
      { center: 65, y: 50, height: 50, width: 67.5 },
      { center: 155, y: 0, height: 100, width: 67.5 }
    ]);
  });

  it("keeps few columns narrow on a wide drawing", () => {
    const [column] = columnChart([1], plotOf(1000, 100, { left: 0, right: 0, top: 0, bottom: 0 })).columns;
    expect(column).toMatchObject({ width: 72, x: 464 });
  });

  it("draws nothing for an unknown value and says so", () => {
    const [unknown, zero] = columnChart([null, 0, 5], PLOT).columns;
    expect(unknown).toMatchObject({ known: false, height: 0 });
    expect(zero).toMatchObject({ known: true, height: 0 });
  });

  it("fits reference lines into the axis", () => {
    const chart = columnChart([10], PLOT, { include: [100] });
    expect(chart.max).toBe(100);
    expect(lineAt(100, chart)).toBe(0);
    expect(lineAt(50, chart)).toBe(50);
    expect(lineAt(500, chart)).toBe(0);
    expect(lineAt(null, chart)).toBeNull();
  });

  it("cuts a first column that dwarfs the others at the top of the plot", () => {
    const values = [1000, 10, 8];
    const { columns, max } = columnChart(values, PLOT, { cutAt: cutFirst(values) });
    expect(max).toBe(15);
    expect(columns.map((column) => column.cut)).toEqual([true, false, false]);
    expect(columns[0].y).toBe(0);
  });

  it.each([
    ["the others are as high", [10, 10, 9]],
    ["there is nothing else", [10, 0, 0]],
    ["the first is unknown", [null, 10]]
  ])("cuts nothing where %s", (_, values) => {
    expect(cutFirst(values)).toBeNull();
  });

  it("draws a line from the left to the right edge, interrupted at unknown values", () => {
    const { path, points } = lineChart([0, 4, null, 2, 4], PLOT);
    expect(points[2]).toBeNull();
    expect(path).toBe("M20 100L65 0M155 50L200 0");
  });

  it("draws no column and no line out of nothing", () => {
    expect(columnChart([], PLOT)).toMatchObject({ columns: [], slot: 0, max: 1 });
    expect(lineChart([], PLOT).path).toBe("");
  });

  it("leaves out texts that would touch their neighbors", () => {
    expect(everyNth(7, 10, 25)).toEqual([0, 3, 6]);
    expect(everyNth(3, 30, 25)).toEqual([0, 1, 2]);
  });

  it("draws a grid line across the plot for each tick, with its text beside the plot", () => {
    expect(gridLinesOf([{ value: 1500, at: 40 }], PLOT, (value) => `${value / 1000} k`)).toEqual([
      { value: 1500, at: 40, left: PLOT.left, right: PLOT.right, textAt: PLOT.left - 6, text: "1.5 k" }
    ]);
  });
});
