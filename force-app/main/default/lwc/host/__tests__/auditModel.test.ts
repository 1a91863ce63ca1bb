import { loadModel } from "c/host";
import PopulationDetail from "c/populationDetail";
import { facts } from "#mocks/facts";
import { model } from "#mocks/model";
import { endpoint } from "#mocks/host";
import { createElement } from "lwc";

const head = endpoint("LicenseFactsController.getFacts");
const page = endpoint("LicenseFactsController.getUsagePage");

describe("loadModel", () => {
  it("reads usage page by page until there is no next one, and tells how far it is", async () => {
    const { usage, ...rest } = facts();
    head.mockResolvedValue(rest);
    page
      .mockResolvedValueOnce({ rows: usage.slice(0, 3), next: "3" })
      .mockResolvedValueOnce({ rows: usage.slice(3, 4), next: "4" })
      .mockResolvedValueOnce({ rows: usage.slice(4), next: null });
    const progress = jest.fn();
    const loaded = await loadModel(3, progress);
    const { computedAt } = rest.context;
    expect(head).toHaveBeenCalledWith({ refreshed: 3 });
    expect(page.mock.calls).toEqual([
      [{ after: null, computedAt }],
      [{ after: "3", computedAt }],
      [{ after: "4", computedAt }]
    ]);
    expect(progress.mock.calls).toEqual([[3], [4], [usage.length]]);
    expect(loaded).toEqual(model());
  });

  it("has facts that a component gets as they are: behind a proxy what is kept by them would be made again", async () => {
    const { usage, ...rest } = facts();
    head.mockResolvedValue(rest);
    page.mockResolvedValueOnce({ rows: usage, next: null });
    const loaded = await loadModel(0, () => {});
    const element = createElement<PopulationDetail>("c-population-detail", { is: PopulationDetail });
    element.facts = loaded.facts;
    expect(element.facts).toBe(loaded.facts);
    element.facts = { ...loaded.facts };
    expect(element.facts.usage).not.toBe(loaded.facts.usage);
  });

  it("reads 24,000 usage rows complete, each once, whatever the host's pages are", async () => {
    const { usage, ...rest } = facts();
    const all = rest.context.months.flatMap(({ month }) =>
      Array.from({ length: 4800 }, (_, i) => ({ ...usage[0], month, profile: `Profile ${i}` }))
    );
    head.mockResolvedValue(rest);
    // A host orders by a key of its own, and a page may be short or even empty.
    page.mockImplementation(({ after }: { after: string | null }) => {
      const call = after === null ? 0 : Number(after.split(" ")[0]);
      const from = after === null ? 0 : Number(after.split(" ")[1]);
      const end = Math.min(from + (call % 5 === 2 ? 0 : 2000), all.length);
      return Promise.resolve({ rows: all.slice(from, end), next: end < all.length ? `${call + 1} ${end}` : null });
    });
    const { facts: read } = await loadModel(0, jest.fn());
    expect(read.usage).toHaveLength(24_000);
    expect(new Set(read.usage.map(({ month, profile }) => `${month} ${profile}`)).size).toBe(24_000);
  });

  it("passes on that the numbers were counted again between two pages", async () => {
    const { usage, ...rest } = facts();
    head.mockResolvedValue(rest);
    page.mockResolvedValueOnce({ rows: usage, next: "1" }).mockRejectedValueOnce(new Error("Counted again"));
    await expect(loadModel(0, jest.fn())).rejects.toThrow("Counted again");
  });

  it("passes on what the host throws", async () => {
    head.mockRejectedValue(new Error("Down"));
    await expect(loadModel(0, jest.fn())).rejects.toThrow("Down");
  });
});
