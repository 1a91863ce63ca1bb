import FindingList from "c/findingList";
import { findingEvidence, findingTitle } from "c/words";
import type { Finding } from "c/licenseEngine";
import { model } from "#mocks/model";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const FINDINGS = model().audit.findings;
const many: Finding[] = Array.from({ length: 8 }, (_, i) => ({ ...FINDINGS[0], id: `f${i}`, title: `Title ${i}` }));
const show = (findings: readonly Finding[]) => render("c-finding-list", FindingList, { findings });

describe("c-finding-list", () => {
  afterEach(clear);

  it("shows each finding with users, confidence, saving and why", async () => {
    const element = await show(FINDINGS);
    const [first] = FINDINGS;
    expect(first.type).toBe("basis");
    expect(textOf(element)).toContain(
      `${findingTitle(first)} ${findingEvidence(first)} 980 users · High confidence $8,360 per month`
    );
    await expect(element).toBeAccessible();
  });

  it("counts unused seats as seats, and knows findings that avoid a cost or have no known saving", async () => {
    const seats: Finding = { ...FINDINGS[0], id: "1", type: "unusedSeats", users: 7, monthlySaving: null };
    const grow: Finding = { ...FINDINGS[0], id: "2", type: "poolGrow", monthlySaving: null };
    const element = await show([seats, grow]);
    expect(textOf(element)).toContain("7 seats · High confidence Saving unknown");
    expect(textOf(element)).toContain("Avoids overage");
  });

  it("shows the first five until asked for all", async () => {
    const element = await show(many);
    expect(element.shadowRoot!.querySelectorAll("li")).toHaveLength(5);
    expect(textOf(element)).toContain("Show all 8");
    find(element, "lightning-button").click();
    await flush();
    expect(element.shadowRoot!.querySelectorAll("li")).toHaveLength(8);
    expect(textOf(element)).toContain("Show fewer");
  });

  it.each([
    ["basis", "populations"],
    ["dormant", "seats"],
    ["poolShrink", "pools"]
  ] as const)("opens what a finding of type %s speaks of in %s", async (type, tab) => {
    const element = await show([{ ...FINDINGS[0], type }]);
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    findAll(element, "button")[0].click();
    expect(navigate).toHaveBeenCalledWith({ tab, license: "Customer Community Plus", profile: "Dealers" });
  });

  it("says that there is nothing to do", async () => {
    const element = await show([]);
    expect(textOf(element)).toContain("Nothing to do");
    await expect(element).toBeAccessible();
  });
});
