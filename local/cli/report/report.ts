import { overview } from "c/licenseEngine";
import type { AuditFacts, AuditWithDecisions, MoneyTotal } from "c/licenseEngine";
import { decisionTables } from "./decisionTables.ts";
import { money } from "./format.ts";
import { notesOf } from "./notes.ts";
import { costTable, licenseTable, poolTable, populationTable } from "./reportTables.ts";
import type { Table } from "./reportTables.ts";

/** All that the terminal and the HTML report show, as texts. */
export interface Report {
  title: string;
  /** Name and value. */
  header: [string, string][];
  totals: [string, string][];
  licenses: Table;
  costs: Table;
  populations: Table;
  populationCosts: Table;
  pools: Table;
  /** Seats, running month, contract years, reconciliation, right-sizing, dates. */
  decisions: Table[];
  /** `known` is false where `saving` says that the saving is unknown. */
  findings: { title: string; saving: string; known: boolean; confidence: string; evidence: string; next: string }[];
  notes: string[];
  /** The numbers behind the charts. */
  audit: AuditWithDecisions;
}

/** Words an audit; every number is the engine's. */
export function reportOf(audit: AuditWithDecisions, facts: AuditFacts, labels: Record<string, string>): Report {
  return {
    title: `License audit of ${facts.context.sourceName}`,
    header: headerOf(audit),
    totals: totalsOf(audit, facts),
    licenses: licenseTable(audit),
    costs: costTable(
      "Cost of licenses",
      audit.economics.filter(({ profile }) => profile === null)
    ),
    populations: populationTable(audit),
    populationCosts: costTable(
      "Cost of populations",
      audit.economics.filter(({ profile }) => profile !== null)
    ),
    pools: poolTable(audit),
    decisions: decisionTables(audit),
    findings: audit.findings.map(({ title, monthlySaving, currency, confidence, evidence, next }) => ({
      title,
      saving: monthlySaving === null ? "saving unknown" : `saves ${money(monthlySaving, currency)} per month`,
      known: monthlySaving !== null,
      confidence: confidence === "low" ? "low confidence" : "",
      evidence,
      next
    })),
    notes: notesOf(audit, labels),
    audit
  };
}

function headerOf({ asOf, coverage, months, settings }: AuditWithDecisions): [string, string][] {
  const complete = months.filter((month) => month.complete).map(({ month }) => month);
  return [
    ["As of", `${asOf} (not included)`],
    ["Coverage", `${coverage.from} to ${coverage.to} (not included), login days in ${settings.timeZone}`],
    [
      "Usage months",
      `start on day ${settings.anchorDay}; ${complete.length} complete${complete.length ? ` (${complete[0]} to ${complete.at(-1)})` : ""}, ${months.length - complete.length} partial`
    ],
    ["Costs", `look back on ${settings.window} complete months; pools carry percentile ${settings.percentile}`]
  ];
}

function totalsOf(audit: AuditWithDecisions, facts: AuditFacts): [string, string][] {
  const { costToday, costAtBest, savingPerYear } = overview(audit, facts);
  return [
    ["Cost today", total(costToday, "per month")],
    ["Cost at the best mix", total(costAtBest, "per month")],
    ["Possible saving", total(savingPerYear, "per year")]
  ];
}

function total({ amounts, unknown }: MoneyTotal, period: string): string {
  const sums = amounts.map(({ currency, amount: sum }) => money(sum, currency)).join(" + ");
  const rest = unknown ? ` (not known for ${unknown} ${unknown === 1 ? "license" : "licenses"})` : "";
  return (sums ? `${sums} ${period}` : "unknown") + (sums ? rest : "");
}
