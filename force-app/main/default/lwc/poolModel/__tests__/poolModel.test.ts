import { poolMonths } from "c/poolModel";
import { decisionModel } from "#mocks/decisions";

describe("c/poolModel", () => {
  it("adds the partial months to those that advice rests on, oldest first", () => {
    const { audit } = decisionModel();
    const [pool] = audit.pools;
    const months = poolMonths(audit, pool);
    expect(months.map(({ month, complete }) => [month, complete])).toEqual([
      ["2026-04-01", false],
      ["2026-05-01", true],
      ["2026-06-01", true],
      ["2026-07-01", true],
      ["2026-08-01", false]
    ]);
    expect(months.map(({ logins }) => logins)).toEqual([100, 100, 100, 100, 100]);
  });
});
