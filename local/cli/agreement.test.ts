import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import * as v from "valibot";
import { contractCharges, decide, growthOf, neutralScenario, overview, scenarioBase, whatIf } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, DecisionFacts, StepRow } from "c/licenseEngine";
import { readOrg } from "../facts/index.ts";
import type { Decided } from "../mcp/decided.ts";
import { TOOLS } from "../mcp/tools/index.ts";
import { auditDocument } from "../report/auditDocument.ts";
import type { AuditDocument } from "../report/auditDocument.ts";
import { explanationText } from "../report/explanation.ts";
import { findingsCsv } from "../report/findingsCsv.ts";
import { evidenceOf, reportOf } from "../report/report.ts";
import { terminalText } from "../report/terminal.ts";
import { documents, format } from "../report/words.ts";
import { SAMPLE_DEFAULTS, generateSample } from "../sample/generate.ts";

const HEADER =
  "License,Basis,Quantity,Unit_Price,Currency,Start_Date,End_Date,Overage_Price,True_Down,Escalator_Percent";

/** Contracts that people have beside the sample's own (null: no file). Each takes the folder's lines and gives others. */
const CONTRACTS: Record<string, (lines: string[]) => string[] | null> = {
  "the sample's contract": (lines) => lines,
  "no contract": () => null,
  "partners in another currency": (lines) =>
    lines.map((line) => (line.startsWith("Partner") ? line.replace(",USD,", ",EUR,") : line)),
  "one price only": () => ["Customer Community,member,,4.5,USD,,,,,"],
  "a renewal for less, two prices, and a pool that is too small": () => [
    "Customer Community,member,120,4,USD,2025-01-01,2026-12-31,,,",
    "Customer Community,member,90,6,USD,2025-07-01,2028-06-30,,,5",
    "Customer Community,member,60,4,USD,2027-01-01,2027-12-31,,,",
    "Customer Community Login,login,40,1.5,USD,2026-01-01,2026-12-31,4.5,,",
    "Customer Community Plus,member,80,13,USD,2026-03-01,,,true,3",
    "Partner Community,member,500,20,USD,2026-01-01,2028-12-31,,false,"
  ],
  "lines that have ended": (lines) => lines.map((line) => line.replaceAll(/,202(?=\d-)/g, ",200"))
};

interface Org {
  facts: AuditFacts;
  decisions: DecisionFacts;
  audit: AuditWithDecisions;
  document: AuditDocument;
}

let work: string;
const orgs = new Map<string, Org>();

before(async () => {
  work = await mkdtemp(join(tmpdir(), "agreement-"));
  const sample = join(work, "sample");
  await generateSample(sample, { ...SAMPLE_DEFAULTS, users: 800 });
  const [, ...lines] = (await readFile(join(sample, "License_Contract.csv"), "utf8")).trim().split(/\r?\n/);
  for (const [name, change] of Object.entries(CONTRACTS)) {
    const folder = join(work, String(orgs.size));
    await cp(sample, folder, { recursive: true });
    const contract = change(lines);
    const file = join(folder, "License_Contract.csv");
    await (contract ? writeFile(file, `${[HEADER, ...contract].join("\n")}\n`) : rm(file));
    const { facts, decisions } = await readOrg(folder);
    const audit = decide(facts, decisions);
    orgs.set(name, { facts, decisions, audit, document: auditDocument(audit, facts) });
  }
});
after(() => rm(work, { recursive: true, force: true }));

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const sum = (values: readonly (number | null | undefined)[]): number =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

/** The money of several rows' rungs, by kind of rung. */
function partsOf(rows: readonly Pick<StepRow, "rungs">[]): number[] {
  return ["unusedSeats", "idle", "basis", "pool", "tier"].map((wanted) =>
    sum(rows.flatMap(({ rungs }) => rungs.map(({ code, monthly }) => (code === wanted ? monthly : 0))))
  );
}

/** Every amount that may be shown: those of the audit, and the sums of the first page and of its waterfall. */
function amountsOf({ facts, audit, document }: Org): number[] {
  const tiles = overview(audit, facts, audit.findings);
  const derived = audit.ladder.flatMap(({ currency: one }) => {
    const ladders = audit.ladder.filter(({ currency }) => currency === one);
    const paid = tiles.costToday.amounts.find(({ currency }) => currency === one)?.amount ?? 0;
    const coming = sum(ladders.map((row) => row.coming));
    const rungs = partsOf(ladders);
    const levels = rungs.map((_, index) => paid + coming - sum(rungs.slice(0, index + 1)));
    const promised = audit.allocation.flatMap((row) => (row.currency === one && row.promised ? [row.promised] : []));
    const moves = promised.filter(({ monthly }) => monthly > 0);
    const bounds = (["monthly", "low", "high"] as const).map((bound) => sum(moves.map((row) => row[bound])));
    const more = sum(growthOf(audit).map((row) => (row.currency === one ? row.more : 0)));
    return [paid + coming, sum(rungs), ...rungs, ...levels, ...bounds, more, levels.at(-1)! + more];
  });
  const dayOf = ({ kind, date, currency }: StepRow): string => `${kind} ${date} ${currency}`;
  const ofDays = [...new Set(audit.steps.map(dayOf))].flatMap((day) =>
    partsOf(audit.steps.filter((step) => dayOf(step) === day))
  );
  const currencies = [...new Set(audit.steps.map(({ currency }) => currency))];
  const open = currencies.flatMap((one) =>
    partsOf(audit.steps.filter(({ kind, currency }) => kind === "negotiate" && currency === one))
  );
  const totals = currencies.flatMap((one) => {
    const own = audit.steps.filter(({ currency }) => currency === one);
    const days = new Set(own.map(({ date }) => date));
    const onDay = [...days].map((day) =>
      sum(own.map((step) => (step.date === day && step.kind !== "negotiate" ? step.monthly : 0)))
    );
    return [...onDay, sum(own.map(({ kind, monthly }) => (kind === "negotiate" ? monthly : 0)))];
  });
  return [...numbersIn(document), ...numbersIn(tiles), ...derived, ...ofDays, ...open, ...totals];
}

/** Amounts in a text, as they are printed: "$1,234.50" is "1234.50". */
function shownIn(text: string): string[] {
  return [...text.matchAll(/[$€](\d[\d,]*(?:\.\d+)?)/g)].map(([, amount]) => amount!.replaceAll(",", ""));
}

/** Amounts in a text that are none of the audit's. */
function foreign(text: string, org: Org): string[] {
  const known = new Set(
    amountsOf(org).flatMap((value) => [0, 1, 2, 3, 4].map((digits) => Math.abs(value).toFixed(digits)))
  );
  return [...new Set(shownIn(text))].filter((amount) => !known.has(amount));
}

for (const name of Object.keys(CONTRACTS)) {
  test(`${name}: every amount in the terminal is one of the audit`, () => {
    const org = orgs.get(name)!;
    const text = terminalText(reportOf(org.audit, org.facts, org.decisions), false);
    assert.ok(shownIn(text).length > 5);
    assert.deepEqual(foreign(text, org), []);
  });

  test(`${name}: every amount in report.html is one of the audit, and the asks add up`, () => {
    const org = orgs.get(name)!;
    const { document } = evidenceOf({ facts: org.facts, decisions: org.decisions, audit: org.audit, scenarios: null });
    const html = documents.documentHtml(document, format.language);
    const text = html.replace(/<style[\s\S]*?<\/style>|<[^>]+>/g, " ").replace(/The bars start at [^ ]+,/g, "");
    const { note, rows } = document.asks;
    assert.deepEqual(foreign(text.replace(note ?? "", ""), org), []);
    const [asked] = shownIn(note ?? "").map(Number);
    const shown = sum(rows.flatMap((row) => shownIn(String(row[2])).map(Number)));
    if (asked !== undefined && org.audit.ladder.every(({ currency }) => currency === "USD"))
      assert.ok(Math.abs(asked - shown) <= rows.length, `${asked} asked for, ${shown} shown`);
  });

  test(`${name}: tools of the MCP server tell amounts of the audit`, async () => {
    const org = orgs.get(name)!;
    const decided = { ...org, entered: false, showsUsers: false } as unknown as Decided;
    const known = new Set(amountsOf(org).map((value) => value.toFixed(4)));
    for (const tool of TOOLS.filter(({ name: one }) => ["summary", "ladder", "findings"].includes(one))) {
      const { data, lines } = await tool.answer(decided, v.parse(tool.input, {}));
      const told = { ...data, about: null };
      const strange = numbersIn(told).filter((value) => !Number.isInteger(value) && !known.has(value.toFixed(4)));
      assert.deepEqual(strange, [], tool.name);
      assert.deepEqual(foreign(lines.join("\n"), org), [], tool.name);
    }
  });

  test(`${name}: --explain, findings.csv and the finding have one amount`, () => {
    const { audit, facts, document } = orgs.get(name)!;
    const csv = findingsCsv(document.findings).split(/\r?\n/);
    document.findings.forEach(({ monthlySaving, monthlyRisk, currency, id }, index) => {
      const amount = monthlySaving ?? monthlyRisk;
      const text = explanationText(index + 1, facts, audit);
      if (amount === null) return;
      const shown = format.formatMoney(amount, currency);
      assert.ok(text.includes(shown), `${id}: ${shown} is not in its explanation`);
      const row = csv.find((line) => line.includes(id)) ?? "";
      assert.ok(monthlySaving === null || row.includes(String(monthlySaving)), `${id} in findings.csv`);
    });
  });

  test(`${name}: focus.csv bills in the newest month what the audit says is paid by contract`, () => {
    const { audit, facts, decisions } = orgs.get(name)!;
    const charges = contractCharges(facts, decisions, audit);
    const newest = charges.reduce((last, { month }) => (month.from > last ? month.from : last), "");
    for (const { license, monthly, estimated } of audit.owned) {
      const billed = charges.filter((row) => row.license === license && row.month.from === newest);
      if (!billed.length) continue;
      assert.ok(
        Math.abs(sum(billed.map((row) => (row.kind === "overage" ? 0 : row.billed))) - monthly!) < 1e-6,
        license
      );
      assert.ok(!estimated || facts.contracts.some((line) => line.quantity === null), license);
    }
  });

  test(`${name}: a what-if without a change starts from what is paid, and the best split promises what the decision does`, () => {
    const { audit, facts, decisions } = orgs.get(name)!;
    const base = scenarioBase(facts, decisions, audit);
    const best = whatIf(base, { ...neutralScenario(), basis: "best" });
    whatIf(base, neutralScenario()).rows.forEach(({ family, today }, index) => {
      const ladder = audit.ladder.find((row) => row.family === family);
      const decision = audit.allocation.find((row) => row.family === family);
      if (today && ladder) assert.ok(Math.abs(today.signed - ladder.today) < 1e-6, family);
      if (decision?.promised?.monthly) {
        const { promised } = best.rows[index]!;
        for (const bound of ["monthly", "low", "high"] as const)
          assert.ok(Math.abs(promised![bound] - decision.promised[bound]) < 0.01, `${family}: ${bound}`);
      }
      if (decision?.cost && best.rows[index]!.cost)
        assert.ok(Math.abs(best.rows[index]!.cost!.monthly - decision.cost.plan) < 0.01, family);
    });
  });
}
