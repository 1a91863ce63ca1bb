import FindingList from "c/findingList";
import { findingEvidence, findingTitle } from "c/words";
import type { Finding } from "c/licenseEngine";
import { decisionModel } from "#mocks/decisions";
import { clear, find, findAll, flush, render, textOf } from "#mocks/render";

const FINDINGS = decisionModel().audit.findings;
const many: Finding[] = Array.from({ length: 8 }, (_, i) => ({ ...FINDINGS[0], id: `f${i}`, title: `Title ${i}` }));
const show = (findings: readonly Finding[]) => render("c-finding-list", FindingList, { findings });

describe("c-finding-list", () => {
  afterEach(clear);

  it("shows each finding with users, confidence, saving and why", async () => {
    const element = await show(FINDINGS);
    const [first] = FINDINGS;
    expect(first.code).toBe("dormant");
    expect(textOf(element)).toContain(
      `${findingTitle(first)} ${findingEvidence(first)} 700 users · High confidence $7,350 per month from Jan 1, 2027`
    );
    await expect(element).toBeAccessible();
  });

  it("counts unused seats as seats", async () => {
    const what = { type: "unusedSeats" as const, code: "unusedSeats" as const };
    const seats = { ...FINDINGS[0], ...what, users: 10, monthlySaving: 250 };
    expect(textOf(await show([seats]))).toContain("10 seats · High confidence $250 per month from Jan 1, 2027");
  });

  it("tells what is at risk from what saves nothing by itself and from what nobody knows", async () => {
    const none = FINDINGS.find(({ worth }) => worth === "none")!;
    const risk: Finding = { ...none, id: "1", worth: "risk", monthlyRisk: 1250, currency: "USD" };
    const unknown: Finding = { ...none, id: "2", worth: "unknown" };
    const element = await show([risk, none, unknown]);
    const texts = findAll(element, "li").map(textOf);
    expect(texts[0]).toContain("$1,250 per month at risk");
    expect(texts[1]).toContain("No money by itself");
    expect(texts[2]).toContain("Saving unknown");
    await expect(element).toBeAccessible();
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
