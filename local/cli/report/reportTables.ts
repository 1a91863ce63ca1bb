import type { AuditWithDecisions, EconomicsRow } from "c/licenseEngine";
import type { PrintedTable } from "c/printableDocument";
import { amount, count, percent } from "./format.ts";

/** A table of texts; `wide` columns are never shortened in the terminal. */
export interface Table extends PrintedTable {
  columns: { header: string; numeric?: boolean; wide?: boolean }[];
  rows: string[][];
}

/** Seats and logins of each license. */
export function licenseTable({ licenses, asOf }: AuditWithDecisions): Table {
  return {
    title: "Licenses",
    caption: `as of ${asOf}; logins of the running month as Salesforce meters them`,
    columns: [
      { header: "License" },
      { header: "Basis" },
      { header: "Purchased", numeric: true },
      { header: "Used", numeric: true },
      { header: "Active users", numeric: true },
      { header: "Logins bought", numeric: true },
      { header: "Logins used", numeric: true }
    ],
    rows: licenses.map((license) => [
      license.name,
      license.basis,
      count(license.total),
      count(license.used),
      count(license.activeUsers),
      license.basis === "member" ? "-" : count(license.monthlyLoginsEntitlement),
      license.basis === "member" ? "-" : count(license.monthlyLoginsUsed)
    ]),
    empty: "No license of the folder is an external license of the catalog."
  };
}

/** What licenses or populations cost today and on each basis. */
export function costTable(title: string, rows: EconomicsRow[]): Table {
  const months = rows.find(({ window }) => window.length)?.window;
  const populations = rows.some(({ profile }) => profile !== null);
  return {
    title,
    caption: `per month${months ? `, complete months ${months[0]} to ${months.at(-1)}` : ""}`,
    columns: [
      { header: populations ? "Profile" : "License" },
      ...(populations ? [{ header: "License" }] : []),
      { header: "Today", numeric: true },
      { header: "Member", numeric: true },
      { header: "Login", numeric: true },
      { header: "Best mix", numeric: true },
      { header: "Cheapest" },
      { header: "Saving", numeric: true },
      { header: "Cur." }
    ],
    rows: rows.map((row) => [
      ...(row.profile === null ? [row.license] : [row.profile, row.license]),
      amount(row.currentCost),
      amount(row.memberCost),
      amount(row.loginCost),
      amount(row.mixCost),
      row.cheapest ?? "unknown",
      amount(row.monthlySaving),
      row.currency ?? "-"
    ]),
    empty: "No costs, because there are no external users."
  };
}

/** Who came, population by population, in the newest complete month. */
export function populationTable({ usage, months }: AuditWithDecisions): Table {
  const complete = months.filter((month) => month.complete).at(-1)?.month ?? null;
  const rows = usage.filter(({ month, site }) => month === complete && site === null);
  return {
    title: "Populations",
    caption: complete ? `usage month ${complete}, the newest complete one, all sites` : "",
    columns: [
      { header: "Profile" },
      { header: "License" },
      { header: "Registered", numeric: true },
      { header: "Active", numeric: true },
      { header: "Active rate", numeric: true },
      { header: "Logins", numeric: true },
      { header: "Logins per active", numeric: true }
    ],
    rows: rows.map((row) => [
      row.profile,
      row.license,
      count(row.registered),
      count(row.active),
      percent(row.active, row.registered),
      count(row.logins),
      row.active ? (row.logins / row.active).toFixed(1) : "-"
    ]),
    empty: complete ? "There are no external users." : "No usage month is complete yet."
  };
}

const ADVICE = { shrink: "buy fewer", keep: "keep", grow: "buy more" };

/** Size of each login pool, needed and bought. */
export function poolTable({ pools, settings }: AuditWithDecisions): Table {
  return {
    title: "Pools",
    caption: `logins per month; recommended is the larger of percentile ${settings.percentile} and one per ${settings.ratio} users`,
    columns: [
      { header: "License" },
      { header: "Months", numeric: true },
      { header: `Percentile ${settings.percentile}`, numeric: true },
      { header: "Users", numeric: true },
      { header: "User floor", numeric: true },
      { header: "Recommended", numeric: true },
      { header: "Contracted", numeric: true },
      { header: "Advice" }
    ],
    rows: pools.map((pool) => [
      pool.license,
      count(pool.months.length),
      count(pool.percentile),
      count(pool.users),
      count(pool.ratioFloor),
      count(pool.recommended),
      count(pool.contracted),
      pool.advice ? ADVICE[pool.advice] : "unknown"
    ]),
    empty: "There are no login licenses."
  };
}
