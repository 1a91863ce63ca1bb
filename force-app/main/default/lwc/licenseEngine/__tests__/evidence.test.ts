import type { AuditFacts, EvidencePack, EvidenceSection, EvidenceSectionId, Unknown } from "c/licenseEngine";
import {
  EVIDENCE_SECTIONS,
  compareScenarios,
  decide,
  evidencePack,
  neutralScenario,
  scenarioBase
} from "c/licenseEngine";
import { countersOf } from "./counterFixtures";
import { decisionFacts } from "./decisionFixtures";
import { facts, license, line, population, usage } from "./fixtures";

const PARTNER = "Partner Community";
const org = (values: Partial<AuditFacts> = {}): AuditFacts =>
  facts({
    licenses: [
      license({ name: PARTNER, total: 120, used: 100, activeUsers: 100 }),
      license({ name: "Customer Community Login", activeUsers: 10, monthlyLoginsEntitlement: 30 })
    ],
    populations: [population(PARTNER, "Dealer", { activeUsers: 100, dormantUsers: 3, neverLoggedInUsers: 4 })],
    usage: [
      ...usage(PARTNER, "Dealer", { 0: 60, 1: 20, 10: 20 }),
      ...usage(PARTNER, "Dealer", { 0: 10, 10: 20 }, "Portal"),
      ...usage(PARTNER, "Dealer", { 1: 20 }, "Academy"),
      ...usage("Customer Community Login", "Fan", { 3: 10 })
    ],
    contracts: [line({ quantity: 110, end: "2027-01-31" })],
    unknowns: [{ kind: "license", name: "Wine", users: 2, rows: null }],
    ...values
  });
function pack(values = org(), sections: readonly EvidenceSectionId[] = EVIDENCE_SECTIONS): EvidencePack {
  const decisions = decisionFacts({ counters: countersOf(values) });
  const result = decide(values, decisions);
  const base = scenarioBase(values, decisions, result);
  const parameters = { ...neutralScenario(), discount: 0.1 };
  const scenarios = compareScenarios(base, [{ name: "Deal", parameters }]);
  return evidencePack({ facts: values, decisions, audit: result, scenarios, sections });
}
const section = (id: EvidenceSectionId, values = org()): EvidenceSection => {
  const [found] = pack(values, [id]).sections;
  return found;
};
const columnsOf = (id: EvidenceSectionId): string[] =>
  section(id).tables[0].columns.map((column) => Object.entries(column).find(([name]) => name !== "kind")![1]);

describe("the evidence pack", () => {
  it("has all sections in its order", () => {
    expect(pack().sections.map(({ id }) => id)).toEqual([...EVIDENCE_SECTIONS]);
  });

  it("has the sections that are asked for, in its own order", () => {
    expect(pack(org(), ["sources", "summary"]).sections.map(({ id }) => id)).toEqual(["summary", "sources"]);
  });

  it("has the same advice for more than ten populations once in a document, and each in a file", () => {
    const values = org();
    const result = decide(values, decisionFacts({ counters: countersOf(values) }));
    const one = { ...result.findings[0], profile: "Dealer", worth: "saving" as const, users: 2, monthlySaving: 10 };
    const rowsOf = (count: number, rollsUp: boolean) => {
      const findings = Array.from({ length: count }, (_, at) => ({ ...one, id: String(at) }));
      const input = { facts: values, decisions: null, audit: { ...result, findings }, scenarios: null, rollsUp };
      return evidencePack({ ...input, sections: ["findings"] }).sections[0].tables[0].rows;
    };
    expect(rowsOf(11, false)).toHaveLength(11);
    expect(rowsOf(10, true)).toHaveLength(10);
    expect(rowsOf(11, true).map(([, users, saving]) => [users, saving])).toEqual([[22, 110]]);
  });

  it("leaves scenarios out where there are none", () => {
    const result = decide(org(), null);
    const input = { facts: org(), decisions: null, audit: result, scenarios: null, sections: EVIDENCE_SECTIONS };
    expect(evidencePack(input).sections.map(({ id }) => id)).not.toContain("scenarios");
  });

  it("has a cell in every row for every column", () => {
    for (const { tables } of pack().sections)
      for (const { columns, rows } of tables) for (const row of rows) expect(row).toHaveLength(columns.length);
  });

  it("names a currency in every table with money", () => {
    for (const { tables } of pack().sections)
      for (const { columns } of tables) {
        const kinds = columns.map(({ kind }) => kind);
        expect(kinds.includes("money") || kinds.includes("price")).toBe(kinds.includes("currency"));
      }
  });

  it("shows users by login days of the newest month, a column for each license, up to the last day with users", () => {
    const [table] = section("loginDays").tables;
    expect(columnsOf("loginDays")).toEqual(["loginDays", PARTNER, "Customer Community Login"]);
    expect(table.rows.slice(0, 4)).toEqual([
      [0, 60, 0],
      [1, 20, 0],
      [2, 0, 0],
      [3, 0, 10]
    ]);
    expect(table.rows.slice(11)).toEqual([
      ["registered", 100, 10],
      ["active", 40, 10],
      ["logins", 220, 30]
    ]);
  });

  it("says of findings what they save or may cost, and nothing where they have no money", () => {
    const { columns, rows } = section("findings").tables[0];
    const at = (code: string) => columns.findIndex((column) => "code" in column && column.code === code);
    for (const row of rows) {
      const { worth } = row[0] as { worth: string };
      expect(row[at("monthlySaving")] === "").toBe(worth === "risk" || worth === "none");
      expect(row[at("monthlyRisk")] === "").toBe(worth !== "risk");
    }
  });

  it("shows users by login days and month, and their sums", () => {
    const [table] = section("distribution").tables;
    expect(table.license).toBe(PARTNER);
    expect(columnsOf("distribution")).toEqual([
      "loginDays",
      "2026-05-01",
      "2026-06-01",
      "2026-07-01",
      "2026-08-01",
      "2026-09-01",
      "2026-10-01"
    ]);
    expect(table.rows[10]).toEqual([10, 20, 20, 20, 20, 20, 20]);
    expect(table.rows.slice(32).map((row) => row.slice(0, 2))).toEqual([
      ["registered", 100],
      ["active", 40],
      ["logins", 220]
    ]);
  });

  it("shows the active rate of all sites first, then of each", () => {
    const { rows } = section("activeRate").tables[0];
    expect(rows.map(([site, month]) => `${site} ${month}`)).toEqual(
      [null, "Academy", "Portal"].flatMap((site) => ["08", "09", "10"].map((month) => `${site} 2026-${month}-01`))
    );
    expect(rows[0]).toEqual([null, "2026-08-01", 110, 50, 50 / 110, 250]);
    expect(rows[8]).toEqual(["Portal", "2026-10-01", 30, 20, 20 / 30, 200]);
  });

  it("ends a contract year on its last day", () => {
    const login = line({ license: "Customer Community Login", basis: "login", start: "2026-02-01", end: "2027-01-31" });
    const [, , annual] = section("pools", org({ contracts: [login] })).tables;
    expect(annual.rows[0].slice(0, 3)).toEqual(["Customer Community Login", "2026-02-01", "2027-01-31"]);
  });

  it("shows what is owned and what is paid for it", () => {
    const [owned] = section("summary").tables;
    expect(columnsOf("summary")).toEqual([
      "license",
      "basis",
      "quantity",
      "used",
      "costToday",
      "coming",
      "until",
      "currency",
      "priceSource"
    ]);
    expect(owned.rows[0]).toEqual([PARTNER, "member", 110, 100, 2200, "", "2027-01-31", "USD", "contract"]);
  });

  it("leads from there to the best cost in steps that add up", () => {
    const [, ladder] = section("summary").tables;
    const of = (column: string) => ladder.columns.findIndex((one) => "code" in one && one.code === column);
    const rows = ladder.rows.filter(([family]) => family === PARTNER);
    const amounts = rows.map((row) => row[of("amount")] as number);
    const [today, ...rungs] = amounts;
    const best = rungs.pop();
    expect(rows[0][of("rung")]).toBe("today");
    expect(rows.at(-1)![of("rung")]).toBe("best");
    expect(rungs.reduce((sum, amount) => sum + amount, today)).toBeCloseTo(best!, 6);
    expect(rungs.length).toBeGreaterThan(1);
  });

  it("does not fill in terms that the contract does not state", () => {
    const { rows } = section("assumptions").tables[0];
    expect(rows).toContainEqual(["rollOver", null]);
    expect(rows).toContainEqual(["ratio", 20]);
  });

  it("says that object access was not read", () => {
    expect(section("access").notes).toEqual([{ code: "accessMissing" }]);
  });

  it("shows what could not be placed", () => {
    expect(section("sources").tables[0].rows).toEqual([["license", "Wine", 2, null]]);
  });

  it("lists what could not be placed by kind and name, in whichever order the host found it", () => {
    const found = (kind: Unknown["kind"], name: string): Unknown => ({ kind, name, users: 1, rows: null });
    const unknowns = [found("site", "Old"), found("inactiveUser", "Plus"), found("inactiveUser", "Apps")];
    const names = section("sources", org({ unknowns })).tables[0].rows.map(([, name]) => name);
    expect(names).toEqual(["Apps", "Plus", "Old"]);
  });

  it("shows the scenarios with their assumptions", () => {
    const [row] = section("scenarios").tables[0].rows;
    // 110 seats at 20 and a pool of 30 at 2, with the overage that 10 fans with 3 logins a month may cause: a tenth less.
    const [today, , scenario, , saving] = row.slice(7) as number[];
    expect(row.slice(0, 7)).toEqual(["Deal", "basis_keep", "-", 0.1, 0, 0, false]);
    expect(today).toBeGreaterThanOrEqual(2260);
    expect(scenario).toBeCloseTo(0.9 * today, 6);
    expect(saving).toBeCloseTo(0.1 * today, 6);
    expect(row.at(-1)).toBe("USD");
  });
});
