import { columnChart, linear, lineAt, plotOf } from "c/chartGeometry";
import { fill, formatMonth, formatNumber } from "c/format";
import type { MiniDrawing } from "c/miniChart";
import { yearCurve, type CapacityRow } from "c/poolModel";
import { labels } from "./labels";

const MONTHS_SIZE = { width: 200, height: 64 };
const GAUGE_SIZE = { width: 168, height: 24 };
const YEAR_SIZE = { width: 168, height: 64 };
/** Space at the top and the sides for the width of lines. */
const EDGE = { left: 1, right: 1, top: 3, bottom: 1 };

/** Logins (login basis) or active users (member basis) of twelve months, against what is owned and what is needed; null without a month. */
export function monthsDrawing({ license, owned, decision, months }: CapacityRow): MiniDrawing | null {
  const known = months.filter(({ value }) => value !== null);
  if (!known.length) return null;
  const plot = plotOf(MONTHS_SIZE.width, MONTHS_SIZE.height, EDGE);
  const include = [owned.quantity, decision.needed].filter((value) => value !== null);
  const chart = columnChart(
    months.map(({ value }) => value),
    plot,
    { include }
  );
  const level = (value: number | null): string =>
    `M${plot.left} ${lineAt(value, chart)}L${plot.right} ${lineAt(value, chart)}`;
  const values = known.map(({ value }) => value!);
  return {
    ...MONTHS_SIZE,
    title: fill(license.basis === "login" ? labels.Pool_Chart : labels.Multiples_ActiveOf, {
      license: license.name
    }),
    summary: fill(labels.Multiples_MonthsSummary, {
      from: formatMonth(known[0].month),
      to: formatMonth(known.at(-1)!.month),
      lowest: formatNumber(Math.min(...values)),
      highest: formatNumber(Math.max(...values)),
      owned: formatNumber(owned.quantity),
      needed: formatNumber(decision.needed)
    }),
    bars: chart.columns
      .map(({ x, y, width, height, known: drawn }, i) => {
        const { month, complete } = months[i];
        return { key: month, style: complete ? ("column" as const) : ("partial" as const), x, y, width, height, drawn };
      })
      .filter(({ drawn }) => drawn),
    lines: [
      ...(owned.quantity === null ? [] : [{ key: "owned", style: "owned" as const, path: level(owned.quantity) }]),
      ...(decision.needed === null ? [] : [{ key: "needed", style: "needed" as const, path: level(decision.needed) }])
    ]
  };
}

/** The current month's meter of a pool, or the users on the seats; null where neither is known. */
export function todayDrawing(row: CapacityRow): MiniDrawing | null {
  return row.license.basis === "login" ? gaugeDrawing(row) : seatsDrawing(row);
}

/** Salesforce's number, which bills first, and where our own count stands. */
export function metersOf({ license, burnDown }: CapacityRow): { meter: number | null; own: number | null } {
  const platform = license.monthlyLoginsUsed;
  const counted = burnDown?.daily.at(-1)?.used ?? null;
  const own = counted ?? (burnDown?.usedSource === "own" ? burnDown.used : null);
  return { meter: platform ?? own, own };
}

function gaugeDrawing(row: CapacityRow): MiniDrawing | null {
  const { license, burnDown } = row;
  const { meter, own } = metersOf(row);
  if (!burnDown || meter === null) return null;
  const { pool, projected } = burnDown;
  const most = Math.max(1, meter, own ?? 0, pool ?? 0, projected ?? 0);
  const { width, height } = GAUGE_SIZE;
  const x = linear([0, most], [EDGE.left, width - EDGE.right]);
  const bar = { y: 6, height: height - 12 };
  const upright = (value: number): string => `M${x(value)} 1L${x(value)} ${height - 1}`;
  const over = pool !== null && meter > pool;
  return {
    ...GAUGE_SIZE,
    title: fill(labels.Burn_Heading, { license: license.name }),
    summary: fill(labels.Multiples_GaugeSummary, {
      meter: formatNumber(meter),
      own: formatNumber(own),
      pool: formatNumber(pool),
      projected: formatNumber(projected)
    }),
    bars: [
      ...(projected === null
        ? []
        : [{ key: "projected", style: "partial" as const, ...bar, x: x(0), width: x(projected) - x(0) }]),
      { key: "used", style: over ? "over" : "column", ...bar, x: x(0), width: x(meter) - x(0) }
    ],
    lines: [
      ...(pool === null ? [] : [{ key: "owned", style: "owned" as const, path: upright(pool) }]),
      ...(own === null ? [] : [{ key: "own", style: "own" as const, path: upright(own) }])
    ]
  };
}

function seatsDrawing({ license, seats }: CapacityRow): MiniDrawing {
  const { purchased, used, dormant, neverLoggedIn, unused } = seats;
  const { width, height } = GAUGE_SIZE;
  const x = linear([0, Math.max(1, purchased, used)], [EDGE.left, width - EDGE.right]);
  const active = Math.max(0, used - dormant - neverLoggedIn);
  const parts = [
    ["column", active],
    ["dormant", dormant],
    ["never", neverLoggedIn],
    ["unused", unused]
  ] as const;
  let from = 0;
  const bars = parts.flatMap(([style, count]) => {
    const start = from;
    from += count;
    return count ? [{ key: style, style, x: x(start), width: x(from) - x(start), y: 4, height: height - 8 }] : [];
  });
  return {
    ...GAUGE_SIZE,
    title: fill(labels.Multiples_SeatsOf, { license: license.name }),
    summary: fill(labels.Seats_BarSummary, {
      license: license.name,
      purchased: formatNumber(purchased),
      active: formatNumber(active),
      dormant: formatNumber(dormant),
      never: formatNumber(neverLoggedIn),
      unused: formatNumber(unused)
    }),
    bars,
    lines: []
  };
}

/** The contract year: logins summed up month by month, and on to its end at the pace of the counted months; null without a count. */
export function yearDrawing({ license, annual }: CapacityRow): MiniDrawing | null {
  if (!annual || annual.used === null || annual.baseline === null) return null;
  const { months, baseline, projected, used, known } = annual;
  const { width, height } = YEAR_SIZE;
  const sums = yearCurve(annual);
  const most = Math.max(1, baseline, ...sums);
  const x = linear([0, Math.max(1, months.length)], [EDGE.left, width - EDGE.right]);
  const y = linear([0, most], [height - EDGE.bottom, EDGE.top]);
  const part = (counted: boolean): string =>
    months
      .flatMap(({ logins }, i) => {
        const drawn = (logins !== null) === counted && (counted || projected !== null);
        return drawn ? [`M${x(i)} ${y(sums[i])}L${x(i + 1)} ${y(sums[i + 1])}`] : [];
      })
      .join("");
  return {
    ...YEAR_SIZE,
    title: fill(labels.Year_Heading, { license: license.name }),
    summary: fill(labels.Multiples_YearSummary, {
      used: formatNumber(used),
      months: known,
      projected: formatNumber(projected),
      baseline: formatNumber(baseline)
    }),
    bars: [],
    lines: [
      { key: "owned", style: "owned", path: `M${x(0)} ${y(baseline)}L${x(months.length)} ${y(baseline)}` },
      { key: "projected", style: "projected", path: part(false) },
      { key: "used", style: "used", path: part(true) }
    ]
  };
}
