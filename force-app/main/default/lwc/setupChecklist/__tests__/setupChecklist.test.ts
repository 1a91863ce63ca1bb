import SetupChecklist from "c/setupChecklist";
import type { SetupCheck } from "c/setupChecklist";
import { clear, find, findAll, render, textOf } from "#mocks/render";

const check = (key: string, changes: Partial<SetupCheck> = {}): SetupCheck => ({
  key,
  name: `Name of ${key}`,
  state: "good",
  text: `Text of ${key}.`,
  section: null,
  ...changes
});

const CHECKS = [
  check("history", { state: "missing" }),
  check("prices", { state: "missing", section: "prices" }),
  check("contract", { state: "missing", section: "contract" }),
  check("pairs", { state: "attention", section: "pairs" }),
  check("jobs", { section: "jobs" })
];

type Button = HTMLElement & { label: string; variant: string };

describe("c-setup-checklist", () => {
  afterEach(clear);

  it("says of each thing whether it is there", async () => {
    const element = await render("c-setup-checklist", SetupChecklist, { checks: CHECKS });
    expect(findAll(element, "li").map((line) => textOf(line))).toEqual([
      "Missing Name of history Text of history.",
      "Missing Name of prices Text of prices. Add prices",
      "Missing Name of contract Text of contract. Add contract lines",
      "Needs attention Name of pairs Text of pairs. Map profiles",
      "Works Name of jobs Text of jobs."
    ]);
    await expect(element).toBeAccessible();
  });

  it("leads to the section where something is mended", async () => {
    const element = await render("c-setup-checklist", SetupChecklist, { checks: CHECKS });
    const navigate = jest.fn();
    element.addEventListener("navigate", (event) => navigate((event as CustomEvent).detail));
    find(element, "[data-check=contract] lightning-button").click();
    expect(navigate).toHaveBeenCalledWith({ tab: "setup", license: null, profile: null, section: "contract" });
  });

  it("lets the way to the first thing that is missing stand out", async () => {
    const element = await render("c-setup-checklist", SetupChecklist, { checks: CHECKS });
    expect(findAll<Button>(element, "lightning-button").map(({ variant }) => variant)).toEqual([
      "brand",
      "neutral",
      "neutral"
    ]);
  });
});
