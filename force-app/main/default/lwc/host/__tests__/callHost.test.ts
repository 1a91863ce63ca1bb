import deleteScenario from "@salesforce/apex/LicenseScenariosController.deleteScenario";
import getPlan from "@salesforce/apex/LicenseMovesController.getPlan";
import type { callHost as CallHost } from "c/host";
import { movePlan } from "#mocks/plans";

jest.mock("@salesforce/apex/LicenseMovesController.getPlan", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseScenariosController.deleteScenario", () => ({ default: jest.fn() }), {
  virtual: true
});

const { callHost } = jest.requireActual<{ callHost: typeof CallHost }>("../callHost");

describe("callHost", () => {
  it("hands parameters on and reads the text of the answer, nulls included", async () => {
    const plan = movePlan({ note: null, applyFrom: null });
    jest.mocked(getPlan).mockResolvedValue(JSON.stringify(plan));
    expect(await callHost("LicenseMovesController.getPlan", { id: "p" })).toEqual(plan);
    expect(getPlan).toHaveBeenCalledWith({ id: "p" });
  });

  it("reads the text of nothing", async () => {
    jest.mocked(deleteScenario).mockResolvedValue("null");
    expect(await callHost("LicenseScenariosController.deleteScenario", { id: "s" })).toBeNull();
  });

  it("passes on what the host throws", async () => {
    const failure = { body: { message: "NO_ACCESS:Ask" } };
    jest.mocked(getPlan).mockRejectedValue(failure);
    await expect(callHost("LicenseMovesController.getPlan", { id: "p" })).rejects.toBe(failure);
  });
});
