import PoolOutlook from "c/poolOutlook";
import { decisionModel } from "#mocks/decisions";
import { clear, findAll, render } from "#mocks/render";

const { audit } = decisionModel();

describe("c-pool-outlook", () => {
  afterEach(clear);

  it("shows month and year of its license, and is accessible", async () => {
    const outlook = await render("c-pool-outlook", PoolOutlook, { license: "Customer Community Plus Login", audit });
    expect(findAll(outlook, "c-burn-down")).toHaveLength(1);
    expect(findAll(outlook, "c-contract-year")).toHaveLength(1);
    await expect(outlook).toBeAccessible();
  });

  it("shows nothing of a license without a pool", async () => {
    const outlook = await render("c-pool-outlook", PoolOutlook, { license: "Partner Community", audit });
    expect(findAll(outlook, "c-burn-down, c-contract-year")).toHaveLength(0);
  });
});
