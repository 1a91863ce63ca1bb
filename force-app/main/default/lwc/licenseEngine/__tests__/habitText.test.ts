import { habitRows, withHabits } from "../base/habitText";
import type { CounterFacts } from "../contract/counters";

const facts: CounterFacts = {
  months: ["2026-04-01", "2026-05-01"],
  span: { months: 1, after: 1 },
  licenses: [
    {
      license: "Customer Community",
      habits: [
        { profileId: "00e1", own: 2, total: 0, users: 120 },
        { profileId: "00e1", own: 2, total: 9, users: 4 },
        { profileId: "00e1", own: 0, total: 0, users: 1 },
        { profileId: "00e2", own: 2, total: 31, users: 7 }
      ],
      levels: [],
      persistence: []
    },
    { license: "Partner Community", habits: [], levels: [], persistence: [] }
  ]
};

describe("habits as text", () => {
  it("are one row a population", () => {
    expect(habitRows(facts)).toEqual([
      { license: "Customer Community", profileId: "00e1", habits: "2=0:120,9:4;0=0:1" },
      { license: "Customer Community", profileId: "00e2", habits: "2=31:7" }
    ]);
  });

  it("give back what they were made of", () => {
    const head = { ...facts, licenses: facts.licenses.map((record) => ({ ...record, habits: undefined })) };
    expect(withHabits(head, habitRows(facts))).toEqual(facts);
  });

  it("of a license without a record are left out", () => {
    const row = { license: "External Identity", profileId: "00e9", habits: "2=0:1" };
    expect(withHabits(facts, [row]).licenses.map(({ habits }) => habits)).toEqual([[], []]);
  });
});
