import type { AuditWithDecisions, DecisionReason } from "c/licenseEngine";
import { amount, count, percent } from "./format.ts";
import type { Table } from "./reportTables.ts";

/** Dates that the report shows; the calendar file has all of them. */
const DATES = 6;

/** Why a figure is not known, for the reader of a report. */
const REASONS: Record<DecisionReason, string> = {
  noFacts: "no data",
  noReadings: "no readings",
  tooFewDays: "too few readings",
  notGrowing: "not growing",
  beyondHorizon: "not in sight",
  noPool: "no pool known",
  tooEarly: "too early",
  tooLittleUsed: "too little used",
  partialMonth: "month not covered",
  noContract: "no contract line",
  noCompleteMonth: "no complete month",
  noMeter: "not metered",
  noPrices: "no price",
  pricesHidden: "prices hidden",
  currencyMismatch: "several currencies",
  noUse: "use unknown",
  noGate: "nothing to justify",
  loginBasis: "login basis"
};

const or = (value: string | null, reason: DecisionReason | null) => value ?? (reason ? REASONS[reason] : "unknown");

/** The short sections of the decisions, in reading order. */
export function decisionTables(audit: AuditWithDecisions): Table[] {
  return [
    seatTable(audit),
    runningTable(audit),
    yearTable(audit),
    reconciliationTable(audit),
    tierTable(audit),
    trapTable(audit),
    calendarTable(audit)
  ];
}

function seatTable({ seats }: AuditWithDecisions): Table {
  return {
    title: "Seats",
    caption: "true-down: seats to drop at renewal as things are; amounts per month",
    columns: [
      { header: "License" },
      { header: "Purchased", numeric: true },
      { header: "Unused", numeric: true },
      { header: "Dormant", numeric: true },
      { header: "Never came", numeric: true },
      { header: "True-down", numeric: true },
      { header: "Worth", numeric: true },
      { header: "Cur." },
      { header: "Runs out" }
    ],
    rows: seats
      .filter(({ basis }) => basis === "member")
      .map((row) => [
        row.license,
        count(row.purchased),
        count(row.unused),
        count(row.dormant),
        count(row.neverLoggedIn),
        count(row.trueDownSeats),
        amount(row.trueDownMonthly),
        row.currency ?? "-",
        or(row.projection.exhausted, row.projection.reason)
      ]),
    empty: "There are no member licenses."
  };
}

function runningTable({ burnDown }: AuditWithDecisions): Table {
  const [first] = burnDown;
  return {
    title: "Running month",
    caption: first ? `logins since ${first.month}, ${first.daysElapsed} of ${first.days} days have passed` : "",
    columns: [
      { header: "License" },
      { header: "Pool", numeric: true },
      { header: "Used", numeric: true },
      { header: "Projected", numeric: true },
      { header: "Used up on" },
      { header: "State" }
    ],
    rows: burnDown.map((row) => [
      row.license,
      count(row.pool),
      count(row.used),
      row.projected === null ? or(null, row.reason) : count(row.projected),
      row.exhausted ?? "-",
      row.state ?? or(null, row.reason)
    ]),
    empty: "There are no login licenses."
  };
}

function yearTable({ annual }: AuditWithDecisions): Table {
  return {
    title: "Contract years",
    caption: "logins are settled over 12 months from the contract's start; missing months are unknown, not zero",
    columns: [
      { header: "License" },
      { header: "From" },
      { header: "Bought", numeric: true },
      { header: "Used", numeric: true },
      { header: "Months", numeric: true },
      { header: "Missing", numeric: true },
      { header: "Projected", numeric: true },
      { header: "Buy more", numeric: true }
    ],
    rows: annual
      .filter(({ from }) => from !== null)
      .map((row) => [
        row.license,
        row.from!,
        count(row.baseline),
        count(row.used),
        count(row.known),
        count(row.missing),
        count(row.projected),
        count(row.projectedExtraMonthlyLogins)
      ]),
    empty: "No login license has a contract line in force."
  };
}

function reconciliationTable({ reconciliation }: AuditWithDecisions): Table {
  const rows = reconciliation.filter(({ measure, agrees }) => measure !== "seats" || agrees === false);
  return {
    title: "Own count and Salesforce",
    caption: "the own count is used; a difference above the tolerance is a finding",
    columns: [
      { header: "License" },
      { header: "Measure" },
      { header: "From" },
      { header: "Own", numeric: true },
      { header: "Salesforce", numeric: true },
      { header: "Difference", numeric: true },
      { header: "Agrees" }
    ],
    rows: rows.map((row) => [
      row.license ?? "no license",
      row.label ?? (row.measure === "seats" ? "used seats" : "monthly logins used"),
      row.from ?? "-",
      count(row.own),
      count(row.platform),
      count(row.drift),
      row.agrees === null ? or(null, row.reason) : row.agrees ? "yes" : "no"
    ]),
    empty: "Salesforce meters nothing that could be compared."
  };
}

function tierTable({ tiers }: AuditWithDecisions): Table {
  return {
    title: "Right-sizing",
    caption:
      "who holds and who used the objects that justify the license; neither: would do with a lower one, at renewal",
    columns: [
      { header: "Profile" },
      { header: "License" },
      { header: "Users", numeric: true },
      { header: "Hold", numeric: true },
      { header: "Use", numeric: true },
      { header: "Neither", numeric: true },
      { header: "Hold only", numeric: true },
      { header: "Would do" }
    ],
    rows: tiers
      .filter(({ reason }) => reason !== "noGate")
      .map((row) => [
        row.profile,
        row.license,
        count(row.activeUsers),
        count(row.holders),
        count(row.users),
        count(row.downgradeCandidates),
        count(row.inflationCases),
        row.targetFamily ?? "-"
      ]),
    empty: "No license of the org has objects that justify its tier."
  };
}

function trapTable({ gates }: AuditWithDecisions): Table {
  return {
    title: "Permission traps",
    caption: "permissions that keep users on a license though hardly anybody uses the object",
    columns: [
      { header: "Granted by" },
      { header: "Object" },
      { header: "Right" },
      { header: "License" },
      { header: "Hold", numeric: true },
      { header: "Only so", numeric: true },
      { header: "Use", numeric: true },
      { header: "Share", numeric: true }
    ],
    rows: gates
      .filter(({ trap }) => trap)
      .map((row) => [
        row.name,
        row.object,
        row.access,
        row.license,
        count(row.holders),
        count(row.soleHolders),
        count(row.users),
        row.users === null ? "unknown" : percent(row.users, row.holders)
      ]),
    empty: gates.some(({ trap }) => trap === null)
      ? "Not known: the export does not tell who used the objects."
      : "None found, or the export has no permissions."
  };
}

function calendarTable({ calendar }: AuditWithDecisions): Table {
  return {
    title: "Calendar",
    caption: "the next dates",
    columns: [{ header: "Date" }, { header: "State" }, { header: "What", wide: true }],
    rows: calendar.slice(0, DATES).map(({ date, title, overdue }) => [date, overdue ? "overdue" : "ahead", title]),
    empty: "No contract line has an end."
  };
}
