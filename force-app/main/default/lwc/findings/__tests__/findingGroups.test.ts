import type { Finding } from "c/licenseEngine";
import { recordsOf } from "c/host";
import { type WorkItem, groupsOf, sumOf, workItems } from "c/findings";
import { decisionModel } from "#mocks/decisions";

const { audit } = decisionModel();
const items = workItems(audit.findings, recordsOf({ audit, remembered: [] }));
const basis = items.find(({ finding }) => finding?.code === "basisToLogin")!;

/** The same advice for populations with these savings. */
function alike(savings: readonly number[], changes: Partial<Finding> = {}): WorkItem[] {
  return savings.map((monthlySaving, place) => {
    const id = `basis/${place}/${JSON.stringify(changes)}`;
    const profile = `Profile ${place}`;
    return {
      record: {
        ...basis.record,
        id,
        profile,
        users: 2,
        ...("license" in changes ? { license: changes.license! } : {})
      },
      finding: { ...basis.finding!, id, profile, users: 2, monthlySaving, ...changes }
    };
  });
}
const eleven = [50, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

describe("groups of the worklist", () => {
  it("have every finding once, by license and decision, the most money first", () => {
    const groups = groupsOf(items);
    expect(groups.flatMap((group) => group.items)).toHaveLength(items.length);
    expect(new Set(groups.map(({ id }) => id)).size).toBe(groups.length);
    const sums = groups.filter(({ license }) => license === groups[0].license).map((group) => sumOf(group.items)[0]);
    const amounts = sums.map((sum) => sum?.amount ?? -1);
    expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
  });

  it("stay in their order while findings are decided", () => {
    const before = groupsOf(items);
    const left = items.filter((item) => !before[0].items.includes(item) || item === before[0].items.at(-1));
    expect(groupsOf(left, items).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
  });

  it("show more than ten populations with the same advice as one row with their sums", () => {
    const [group] = groupsOf(alike(eleven));
    expect(group.rows).toHaveLength(1);
    expect(group.rows[0].items).toHaveLength(11);
    expect(sumOf(group.rows[0].items)).toEqual([{ currency: "USD", amount: 105 }]);
  });

  it("show ten of them one by one", () => {
    const [group] = groupsOf(alike(eleven.slice(1)));
    expect(group.rows).toHaveLength(10);
  });

  it("leave apart what goes another way, from another day, or on other terms", () => {
    const other = [
      ...alike([1], { code: "basisToMember" }),
      ...alike([2], { from: "2028-01-01" }),
      ...alike([3], { terms: ["negotiate"] })
    ];
    const [group] = groupsOf([...alike(eleven), ...other]);
    expect(group.rows.map((row) => row.items.length)).toEqual([11, 1, 1, 1]);
  });

  it("never put licenses together", () => {
    const groups = groupsOf([...alike(eleven.slice(5)), ...alike(eleven.slice(5), { license: "Other" })]);
    expect(groups.map(({ rows }) => rows.length)).toEqual([6, 6]);
  });

  it("add up money by currency, and know no sum without any", () => {
    const sums = sumOf([...alike([5]), ...alike([7], { currency: "EUR" })]);
    expect(sums).toEqual([
      { currency: "USD", amount: 5 },
      { currency: "EUR", amount: 7 }
    ]);
    expect(sumOf(alike([5], { worth: "none", monthlySaving: null, currency: null }))).toEqual([]);
  });
});
