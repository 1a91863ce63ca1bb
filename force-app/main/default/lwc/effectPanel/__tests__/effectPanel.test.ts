import EffectPanel from "c/effectPanel";
import type { FactChange } from "c/host";
import { decided } from "#mocks/decisions";
import { contracted, facts } from "#mocks/facts";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const PLUS = "Customer Community Plus";

type Panel = HTMLElement & { change: FactChange | null };

const show = (change: FactChange | null) =>
  render("c-effect-panel", EffectPanel, { ...decided(facts()), change }) as unknown as Promise<Panel>;
const priced = (unitPrice: number) => ({ contracts: contracted(facts(), PLUS, { unitPrice }).contracts });
const wait = () => new Promise((resolve) => setTimeout(resolve, 600));
const rows = (element: HTMLElement) =>
  findAll(element, "tbody tr").map((row) => [...row.children].map((cell) => textOf(cell)));

describe("c-effect-panel", () => {
  afterEach(clear);

  it("shows the money before and after, as the decisions say", async () => {
    const element = await show(priced(20));
    expect(textOf(element)).toContain("Calculating the effect");
    await expect(element).toBeAccessible();
    await wait();
    expect(rows(element)[0]).toEqual(["Cost today", "$12,100 per month", "$22,100 per month"]);
    expect(textOf(element)).toContain("Possible saving");
    await expect(element).toBeAccessible();
  });

  it("shows the effect of the newest change only, and what it is for once all is as it was", async () => {
    const element = await show(priced(20));
    element.change = priced(30);
    await wait();
    expect(rows(element)[0][2]).toBe("$32,100 per month");
    element.change = null;
    await wait();
    expect(textOf(find(element, "[role=status]"))).toBe(
      "What a change does to cost and saving appears here before it is saved."
    );
  });
});
