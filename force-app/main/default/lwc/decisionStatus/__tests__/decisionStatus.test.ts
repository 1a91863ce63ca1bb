import DecisionStatus from "c/decisionStatus";
import { clear, find, render, textOf } from "#mocks/render";

describe("c-decision-status", () => {
  afterEach(clear);

  it("says that the facts are being read", async () => {
    const status = await render("c-decision-status", DecisionStatus);
    expect(textOf(status)).toContain("Loading");
    await expect(status).toBeAccessible();
  });

  it("says why they could not be read and asks to try again", async () => {
    const failure = { message: "no network", noAccess: false };
    const status = await render("c-decision-status", DecisionStatus, { failure });
    const retried = jest.fn();
    status.addEventListener("retry", retried);
    expect(textOf(status)).toContain("no network");
    find(status, "lightning-button").click();
    expect(retried).toHaveBeenCalledTimes(1);
    await expect(status).toBeAccessible();
  });
});
