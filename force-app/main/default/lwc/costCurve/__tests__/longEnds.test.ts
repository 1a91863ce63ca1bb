import CostCurve from "c/costCurve";
import { clear, findAll, render } from "#mocks/render";

const LONG = "Alle mit Anmeldung";
jest.mock("@salesforce/label/c.LO_Curve_AllLogin", () => ({ __esModule: true, default: LONG }), { virtual: true });

/** Width of a letter of the axis, in pixels: at least what Chromium draws. */
const LETTER = 5.8;

describe("c-cost-curve in a language with long words", () => {
  afterEach(clear);

  it("has no day under the words at the ends of its axis", async () => {
    const costs = Array.from({ length: 33 }, (_, i) => 1000 + i);
    const element = await render("c-cost-curve", CostCurve, { costs, currency: "USD", basis: "member" });
    const texts = findAll(element, "svg.chart text").map((text) => ({
      text: text.textContent!.trim(),
      x: Number(text.getAttribute("x"))
    }));
    const end = texts.find(({ text }) => text === LONG)!;
    const days = texts.filter(({ text, x }) => /^\d+$/.test(text) && x > 52);
    expect(days.length).toBeGreaterThan(5);
    for (const { x } of days) expect(x).toBeLessThan(end.x - LONG.length * LETTER);
  });
});
