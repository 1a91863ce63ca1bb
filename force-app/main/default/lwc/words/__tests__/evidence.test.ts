import type { CalendarEvent, EvidenceSectionId } from "c/licenseEngine";
import { EVIDENCE_SECTIONS, REPORT_SECTIONS, compareScenarios, decide, evidencePack } from "c/licenseEngine";
import { neutralScenario, scenarioBase } from "c/licenseEngine";
import { dataNoteText, eventDescription, eventTitle, wordedEvents, wordedSections } from "c/words";
import type { WordedSection } from "c/words";
import { decisions, org } from "../../licenseEngine/__tests__/findingFixtures";
import { counterFacts } from "#mocks/counters";
import { labels } from "../labels";

const ALL = [...new Set([...EVIDENCE_SECTIONS, ...REPORT_SECTIONS])];
function sections(
  ids: readonly EvidenceSectionId[] = ALL,
  known: typeof decisions | null = decisions
): WordedSection[] {
  const unknowns = (
    ["license", "profile", "loginUser", "inactiveUser", "site", "contract", "file", "unreadable"] as const
  ).map((kind) => ({ kind, name: "Wine", users: 2, rows: null }));
  const values = org({ unknowns });
  const audit = decide(values, known);
  const counters = counterFacts({ "Partner Community": [{ users: 100, perMonth: 2 }] });
  const base = scenarioBase(values, { ...decisions, counters }, audit);
  const scenarios = compareScenarios(base, [{ name: "Deal", parameters: neutralScenario() }]);
  return wordedSections(evidencePack({ facts: values, decisions: known, audit, scenarios, sections: ids }));
}
const event: CalendarEvent = {
  id: "contractEnd/2027-03-31",
  kind: "contractEnd",
  date: "2027-03-31",
  licenses: ["A", "B"],
  contractEnd: "2027-03-31",
  overdue: false
};

describe("words of the evidence", () => {
  it("name every section, table, column and cell, and leave no place open", () => {
    const written = sections();
    expect(written.map(({ id }) => id).sort()).toEqual([...ALL].sort());
    for (const { title, notes, tables } of written) {
      expect(title).toBeTruthy();
      expect(notes.join("")).not.toMatch(/[{}]|undefined/);
      for (const table of tables) {
        expect(table.title).toBeTruthy();
        expect(table.rows.flat().every((cell) => cell === null || typeof cell !== "object")).toBe(true);
        expect(JSON.stringify(table)).not.toMatch(/[{]\w+[}]|undefined|NaN/);
        for (const row of table.rows) expect(row).not.toContain(undefined);
      }
    }
  });

  it("say that object access was not read", () => {
    expect(sections(["access"], null)[0].notes).toEqual(["Object access was not read."]);
  });

  it("say codes, findings, months and what no value stands for", () => {
    const cells = (id: EvidenceSectionId, table = 0) => sections([id])[0].tables[table];
    expect(cells("summary").rows[0].slice(0, 2)).toEqual(["Partner Community", "Member"]);
    expect(cells("basis").rows[0][1]).toBe("All profiles");
    expect(
      cells("distribution")
        .columns.slice(0, 2)
        .map(({ label }) => label)
    ).toEqual(["Login days", "May 2026"]);
    expect(cells("distribution").rows.at(-1)![0]).toBe("Logins");
    expect(cells("activeRate").rows[0][0]).toBe("All sites");
    expect(cells("scenarios").rows[0]).toContain("No");
    expect(cells("assumptions").rows).toContainEqual(["Users per monthly login", "20"]);
    expect(cells("findings").rows.flat()).toContain("Partner Community: the contract ends on Mar 31, 2027");
    expect(cells("calendar").rows.flat()).toContain("Quarterly license review");
  });
});

describe("words of findings with the same advice", () => {
  it("name the license and count its profiles", () => {
    const audit = decide(org(), decisions);
    const idle = audit.findings.find(({ code }) => code === "dormant")!;
    const findings = Array.from({ length: 11 }, (_, at) => ({ ...idle, id: String(at) }));
    const input = { facts: org(), decisions, audit: { ...audit, findings }, scenarios: null, rollsUp: true };
    const [{ tables }] = wordedSections(evidencePack({ ...input, sections: ["findings"] }));
    expect(tables[0].rows.map(([title]) => title)).toEqual([
      "Partner Community: Idle users of 11 profiles have a seat"
    ]);
  });
});

describe("words of dates", () => {
  it("join licenses as the locale does", () => {
    expect(eventTitle(event)).toBe("Contract ends: A and B");
    expect(eventDescription(event)).toBe("The contract lines of A and B end on Mar 31, 2027.");
    expect(wordedEvents([event])[0]).toMatchObject({ id: event.id, title: "Contract ends: A and B" });
  });
});

describe("words of data notes", () => {
  it("fill names, numbers and spans", () => {
    expect(dataNoteText({ code: "missing", reason: "noContract", lists: { licenses: ["A", "B"] } })).toBe(
      `A and B: ${labels.Reason_noContract}`
    );
    expect(dataNoteText({ code: "partial", usageMonths: { months: ["2026-05-01"] } })).toContain("May 2026: ");
  });
});
