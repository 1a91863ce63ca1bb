import { previousDay } from "../base/days";
import { money } from "../base/numbers";
import type { AuditWithDecisions } from "../contract/auditResult";
import type { EconomicsRow } from "../contract/costs";
import type { LadderRow, OwnedRow, Rung } from "../contract/owned";
import type { StepRow } from "../contract/steps";
import { rungDate } from "../costs/moveDate";
import { alikeFindings } from "../findings/alike";
import type { ScenarioComparison } from "../scenarios/compare";
import { evidenceTable } from "./table";
import type { EvidenceSection, EvidenceTable } from "./table";

/** Number of months that fit on a page. */
const SHOWN_MONTHS = 12;

/** The licenses on one page: what is owned and paid, the ladder from there to the best cost, and when each step can be taken. */
export function summarySection(audit: AuditWithDecisions): EvidenceSection {
  const { asOf, coverage, licenses, owned, ladder, steps, months } = audit;
  const complete = months.filter((month) => month.complete).length;
  const used = new Map(licenses.map((license) => [license.name, license.used]));
  return {
    id: "summary",
    notes: [{ code: "summary", numbers: { complete }, days: { asOf, ...coverage } }],
    tables: [
      evidenceTable("owned", owned, {
        license: ({ license }) => license,
        basis: ({ basis }) => basis,
        quantity: ({ quantity }) => quantity,
        used: ({ license }) => used.get(license) ?? null,
        costToday: ({ monthly }) => monthly,
        coming: ({ basis, coming }) => (basis === "member" ? "" : monthlyOf(coming)),
        until: ({ until }) => until ?? "",
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => priceSource
      }),
      evidenceTable(
        "ladder",
        ladder.flatMap((row) => ladderLines(row, steps)),
        {
          family: ({ family }) => family,
          rung: ({ rung }) => rung,
          users: ({ users }) => users ?? "",
          amount: ({ amount }) => amount,
          earliest: ({ from }) => from ?? "",
          confidence: ({ confidence }) => confidence ?? "",
          currency: ({ currency }) => currency
        }
      ),
      evidenceTable("steps", steps.filter(hasPart), {
        family: ({ family }) => family,
        step: ({ kind }) => kind,
        date: ({ date }) => date,
        users: ({ moves }) => moves.reduce((sum, { users }) => sum + users, 0),
        amount: ({ monthly }) => monthly,
        seatsToOwn: ({ seats }) => seats ?? "",
        pool: ({ pool }) => pool ?? "",
        confidence: ({ confidence }) => confidence,
        currency: ({ currency }) => currency
      })
    ]
  };
}

/** Of a part of the licenses, a step can have nothing left. */
function hasPart({ rungs, moves }: StepRow): boolean {
  return rungs.length > 0 || moves.length > 0;
}

/** Expected overage of the contract year, as an amount per month. */
function monthlyOf(coming: OwnedRow["coming"]): number | null {
  return coming === null || coming.cost === null ? null : money(coming.cost / 12);
}

interface LadderLine {
  family: string;
  currency: string;
  rung: string;
  users: number | null;
  /** Per month; a rung reduces it. */
  amount: number;
  /** The first day of a saving, or `negotiate`. */
  from: string | null;
  confidence: Rung["confidence"] | null;
}

const RUNGS: Record<Rung["code"], string> = {
  unusedSeats: "unusedSeats",
  idle: "idleSeats",
  basis: "basisMoves",
  pool: "poolSize",
  tier: "lowerLicense"
};

/** The lines of one ladder: they add up to the best cost. */
function ladderLines(
  { family, currency, today, coming, best, rungs }: LadderRow,
  steps: readonly StepRow[]
): LadderLine[] {
  const line = (rung: string, amount: number): LadderLine => ({
    family,
    currency,
    rung,
    users: null,
    amount,
    from: null,
    confidence: null
  });
  return [
    line("today", today),
    ...(coming > 0 ? [line("coming", coming)] : []),
    ...rungs.map((rung) => ({
      ...line(RUNGS[rung.code], -rung.monthly),
      users: rung.users,
      from: rungDate(steps, family, rung)?.isNegotiated ? "negotiate" : rung.from,
      confidence: rung.confidence
    })),
    line("best", best)
  ];
}

/** Part of the amount paid, cost on each basis and decision, licenses with their populations. */
export function basisSection({ economics }: AuditWithDecisions): EvidenceSection {
  return {
    id: "basis",
    notes: [{ code: "basis" }],
    tables: [
      evidenceTable<EconomicsRow>("basis", [...economics].sort(licensesFirst), {
        license: ({ license }) => license,
        profile: ({ profile }) => profile,
        basis: ({ basis }) => basis,
        months: ({ window }) => window.length,
        breakEven: ({ breakEven }) => breakEven,
        costToday: ({ currentCost }) => currentCost,
        memberCost: ({ memberCost }) => memberCost,
        loginCost: ({ loginCost }) => loginCost,
        moving: ({ moving }) => moving,
        cheapest: ({ cheapest }) => cheapest,
        monthlySaving: ({ monthlySaving }) => monthlySaving,
        currency: ({ currency }) => currency,
        priceSource: ({ priceSource }) => priceSource,
        confidence: ({ confidence }) => confidence
      })
    ]
  };
}

/** A long table on paper ends early: licenses come first, then populations by saving. */
function licensesFirst(one: EconomicsRow, other: EconomicsRow): number {
  if (one.profile === null || other.profile === null)
    return Number(one.profile !== null) - Number(other.profile !== null);
  return (other.monthlySaving ?? 0) - (one.monthlySaving ?? 0);
}

/** Pools by decision and by rule of thumb, and the contract years. */
export function poolsSection({ pools, annual }: AuditWithDecisions): EvidenceSection {
  return {
    id: "pools",
    notes: [{ code: "pools" }],
    tables: [
      evidenceTable("pools", pools, {
        license: ({ license }) => license,
        months: ({ months }) => months.length,
        percentile: ({ percentile }) => percentile,
        users: ({ users }) => users,
        ratioFloor: ({ ratioFloor }) => ratioFloor,
        recommended: ({ recommended }) => recommended,
        decided: ({ decided }) => decided,
        purchased: ({ contracted }) => contracted,
        advice: ({ advice }) => advice
      }),
      poolMonthsTable(pools),
      evidenceTable("annual", annual, {
        license: ({ license }) => license,
        from: ({ from }) => from,
        to: ({ to }) => to && previousDay(to),
        baseline: ({ baseline }) => baseline,
        logins: ({ used }) => used,
        months: ({ known }) => known,
        missing: ({ missing }) => missing,
        projected: ({ projected }) => projected,
        comingLogins: ({ coming }) => coming?.logins ?? null,
        comingYear: ({ coming }) => coming?.cost ?? null,
        currency: ({ currency }) => currency,
        reason: ({ reason }) => reason
      })
    ]
  };
}

/** Monthly logins of every pool, the newest months that fit on a page. */
function poolMonthsTable(pools: AuditWithDecisions["pools"]): EvidenceTable {
  const months = [...new Set(pools.flatMap((pool) => pool.months.map(({ month }) => month)))]
    .sort()
    .slice(-SHOWN_MONTHS);
  return {
    id: "poolMonths",
    code: "poolMonths",
    license: null,
    columns: [{ code: "license", kind: "text" }, ...months.map((month) => ({ month, kind: "integer" as const }))],
    rows: pools.map((pool) => [
      pool.license,
      ...months.map((month) => pool.months.find((one) => one.month === month)?.logins ?? null)
    ])
  };
}

/** Seats purchased, in use and idle, and how many can be dropped at renewal. */
export function seatsSection({ seats }: AuditWithDecisions): EvidenceSection {
  return {
    id: "seats",
    notes: [{ code: "seats" }],
    tables: [
      evidenceTable(
        "seats",
        seats.filter(({ basis }) => basis === "member"),
        {
          license: ({ license }) => license,
          contracted: ({ contracted }) => contracted,
          purchased: ({ purchased }) => purchased,
          used: ({ used }) => used,
          unused: ({ unused }) => unused,
          dormant: ({ dormant }) => dormant,
          never: ({ neverLoggedIn }) => neverLoggedIn,
          renewal: ({ renewal }) => renewal,
          trueDownSeats: ({ trueDownSeatsMoved }) => trueDownSeatsMoved
        }
      )
    ]
  };
}

/** The scenarios chosen for the pack with what each assumes, a row for each currency. */
export function scenariosSection({ scenarios }: ScenarioComparison): EvidenceSection {
  const rows = scenarios.flatMap(({ name, result: { parameters, totals } }) =>
    totals.sums.map((sum) => ({ name, parameters, sum }))
  );
  return {
    id: "scenarios",
    notes: [{ code: "scenarios" }],
    tables: [
      evidenceTable("scenarios", rows, {
        scenario: ({ name }) => name,
        scenarioBasis: ({ parameters }) => `basis_${parameters.basis}`,
        threshold: ({ parameters }) => parameters.threshold ?? "-",
        discount: ({ parameters }) => parameters.discount,
        growth: ({ parameters }) => parameters.growth,
        deflected: ({ parameters }) => parameters.deflected,
        idle: ({ parameters }) => parameters.deactivateIdle,
        costToday: ({ sum }) => sum.today,
        bestCost: ({ sum }) => sum.best,
        scenarioCost: ({ sum }) => sum.scenario,
        overage: ({ sum }) => sum.overage,
        monthlySaving: ({ sum }) => sum.monthlySaving,
        currency: ({ sum }) => sum.currency
      })
    ]
  };
}

/** What to act on, by saving. @param rollsUp whether many populations with the same advice are one row */
export function findingsSection({ findings }: AuditWithDecisions, rollsUp: boolean): EvidenceSection {
  const rows = rollsUp ? alikeFindings(findings) : findings.map((finding) => ({ ...finding, finding, count: 1 }));
  return {
    id: "findings",
    notes: [],
    tables: [
      evidenceTable("findings", rows, {
        finding: (row) => (row.count > 1 ? row : row.finding),
        users: ({ users }) => users,
        monthlySaving: ({ finding: { worth }, monthlySaving }) => {
          return worth === "saving" || worth === "unknown" ? monthlySaving : "";
        },
        monthlyRisk: ({ finding: { worth }, monthlyRisk }) => (worth === "risk" ? monthlyRisk : ""),
        currency: ({ finding: { currency } }) => currency ?? "",
        confidence: ({ confidence }) => confidence,
        next: ({ finding }) => finding
      })
    ]
  };
}
