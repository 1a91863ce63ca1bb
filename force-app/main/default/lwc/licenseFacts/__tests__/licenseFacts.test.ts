import getFacts from "@salesforce/apex/LicenseFactsController.getFacts";
import getUsagePage from "@salesforce/apex/LicenseFactsController.getUsagePage";
import { loadModel } from "c/licenseFacts";
import { facts } from "../../../../../../jest-mocks/facts";
import { model } from "../../../../../../jest-mocks/model";

jest.mock("@salesforce/apex/LicenseFactsController.getFacts", () => ({ default: jest.fn() }), { virtual: true });
jest.mock("@salesforce/apex/LicenseFactsController.getUsagePage", () => ({ default: jest.fn() }), { virtual: true });

const head = getFacts as unknown as jest.Mock;
const page = getUsagePage as unknown as jest.Mock;

describe("c/licenseFacts", () => {
  it("reads usage page by page until there is no next one, and tells how far it is", async () => {
    const { usage, ...rest } = facts();
    head.mockResolvedValue(rest);
    page
      .mockResolvedValueOnce({ rows: usage.slice(0, 3), next: "3" })
      .mockResolvedValueOnce({ rows: usage.slice(3, 4), next: "4" })
      .mockResolvedValueOnce({ rows: usage.slice(4), next: null });
    const progress = jest.fn();
    const loaded = await loadModel(progress);
    expect(page.mock.calls).toEqual([[{ after: null }], [{ after: "3" }], [{ after: "4" }]]);
    expect(progress.mock.calls).toEqual([[3], [4], [usage.length]]);
    expect(loaded).toEqual(model());
  });

  it("passes on what the host throws", async () => {
    head.mockRejectedValue(new Error("Down"));
    await expect(loadModel(jest.fn())).rejects.toThrow("Down");
  });
});
