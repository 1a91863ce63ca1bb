import { addDays } from "c/licenseEngine";
import type {
  AllocationRow,
  AuditFacts,
  AuditWithDecisions,
  ContractLine,
  Finding,
  LadderRow,
  OwnedRow,
  Rung
} from "c/licenseEngine";
import { format, words } from "./words.ts";
import { arithmetic } from "./arithmetic.ts";
import { amount, count, table } from "./explanationText.ts";
import type { Line } from "./explanationText.ts";

/** A finding with everything that its number comes from. */
export interface Explained {
  finding: Finding;
  facts: AuditFacts;
  audit: AuditWithDecisions;
  /** What is owned of its family, its own license first; empty for a license without a price. */
  owned: OwnedRow[];
  decision: AllocationRow | null;
  ladder: LadderRow | null;
  rung: Rung | null;
}

const RUNGS: Partial<Record<Finding["type"], Rung["code"]>> = {
  unusedSeats: "unusedSeats",
  dormant: "idle",
  basis: "basis",
  poolShrink: "pool",
  poolGrow: "pool",
  objectTrap: "tier",
  inflation: "tier",
  downgrade: "tier"
};
const RUNG_WORDS: Record<Rung["code"], string> = {
  unusedSeats: "Unused seats",
  idle: "Idle users with a seat",
  basis: "Users on the other basis",
  pool: "Pool size",
  tier: "Lower license"
};

/**
 * How the number of a finding came about, line by line: contract lines and prices, users and their rates, the decision of the family, and its place between
 * today's cost and the best. Every number is the engine's.
 *
 * @param number of the finding in the report, from 1
 */
export function explanationText(number: number, facts: AuditFacts, audit: AuditWithDecisions): string {
  const finding = audit.findings[number - 1]!;
  const explained = explainedOf(finding, facts, audit);
  const blocks = [
    [
      `${number}. ${words.findingTitle(finding)}`,
      `   ${words.worthText(finding)}, ${words.confidenceWord(finding.confidence)}`
    ],
    monthsBlock(audit),
    titled("Contract lines and prices", contractLines(explained)),
    ...arithmetic(explained).map(({ title, lines }) => titled(title, lines)),
    titled("From the family's cost today to the best, per month", ladderLines(explained))
  ];
  const text = blocks.filter(({ length }) => length).map((lines) => lines.join("\n"));
  return `${text.join("\n\n").replace(/(?!\n)\p{Cc}/gu, " ")}\n`;
}

function explainedOf(finding: Finding, facts: AuditFacts, audit: AuditWithDecisions): Explained {
  const family = audit.owned.find(({ license }) => license === finding.license)?.family ?? null;
  const owned = audit.owned.filter((row) => row.family === family);
  const ladder = audit.ladder.find((row) => row.family === family) ?? null;
  const code = finding.worth === "saving" ? RUNGS[finding.type] : undefined;
  return {
    finding,
    facts,
    audit,
    owned: owned.sort((a, b) => Number(b.license === finding.license) - Number(a.license === finding.license)),
    decision: audit.allocation.find((row) => row.family === family) ?? null,
    ladder,
    rung: ladder?.rungs.find((rung) => rung.code === code) ?? null
  };
}

function titled(title: string, lines: readonly Line[]): string[] {
  return lines.length ? [title, ...table(lines)] : [];
}

function monthsBlock({ months, asOf, coverage }: AuditWithDecisions): string[] {
  const complete = months.filter((month) => month.complete).map(({ month }) => format.formatMonth(month));
  return [
    "Data",
    `  As of ${format.formatDate(asOf)}; logins covered ${format.formatSpan(coverage)}`,
    `  Complete months: ${complete.length ? complete.join(", ") : "none"}`
  ];
}

function contractLines({ owned, facts, audit: { asOf } }: Explained): Line[] {
  return owned.flatMap((row): Line[] => {
    const unit = row.basis === "member" ? "seats" : "monthly logins";
    const lines = facts.contracts.filter(({ license }) => license === row.license);
    const stated = lines.map((line): Line => [row.license, lineText(line, unit, asOf)]);
    if (row.price === null) return [...stated, [row.license, words.reasonText(row.reason)]];
    const source = row.priceSource === "list" ? "list price" : lines.length > 1 ? "all lines in force" : "in force";
    const paid = `${count(row.quantity)} ${unit} x ${amount(row.price, row.currency)}`;
    const estimated = row.estimated ? "; quantity as Salesforce says" : "";
    return [...stated, [row.license, `${paid} (${source}${estimated})`, amount(row.monthly, row.currency)]];
  });
}

function lineText({ quantity, unitPrice, currency, start, end }: ContractLine, unit: string, asOf: string): string {
  const from = start === null ? "" : ` from ${format.formatDate(start)}`;
  const until = end === null ? "" : ` until ${format.formatDate(end)}`;
  const inForce = (start === null || start <= asOf) && (end === null || end >= asOf);
  const what = quantity === null ? `${unit} as purchased` : `${count(quantity)} ${unit}`;
  return `line: ${what} at ${amount(unitPrice, currency)}${from}${until}${inForce ? "" : ", not in force"}`;
}

function ladderLines({ ladder, rung, finding }: Explained): Line[] {
  if (!ladder) return [];
  const { currency } = ladder;
  const rungs = ladder.rungs.map((row): Line => {
    const from = ` from ${format.formatDate(row.from)}`;
    const users = row.users === null ? "" : `, ${count(row.users)} users`;
    const mark = row === rung ? (row.monthly === finding.monthlySaving ? " <- this" : " <- this is a part of it") : "";
    return [`- ${RUNG_WORDS[row.code]}`, `${row.license}${users}${from}${mark}`, amount(-row.monthly, currency)];
  });
  const coming: Line[] = ladder.coming ? [["+ Expected overage", "", amount(ladder.coming, currency)]] : [];
  return [
    ["  Cost today", "", amount(ladder.today, currency)],
    ...coming,
    ...rungs,
    ["= Cost after all savings", "", amount(ladder.best, currency)]
  ];
}

/** The last day of a term that ends before a day. */
export function lastDay(to: string): string {
  return format.formatDate(addDays(to, -1));
}
