import type { MoneyTotal, Overview } from "c/licenseEngine";
import { overviewOf, type DecisionModel, type OptimizerModel } from "c/host";
import type { MetricTone } from "c/metricTile";
import { fill, formatMonth, formatNumber, formatPercent, plural } from "c/format";
import { reasonText, totalText } from "c/words";
import { newestComplete } from "c/populationModel";
import { labels } from "./labels";

export interface Tile {
  heading: string;
  value: string;
  note: string;
  tone: MetricTone;
}

/** Why no license has figures: the reason of the first license. */
export function whyUnknown({ audit }: Pick<DecisionModel, "audit">): string {
  return reasonText(audit.economics.find((row) => row.reason)?.reason ?? "noCompleteMonth");
}

function moneyTile(model: DecisionModel, heading: string, total: MoneyTotal, note: string, tone: MetricTone): Tile {
  if (!total.amounts.length) return { heading, value: totalText(total), note: whyUnknown(model), tone: "unknown" };
  const text = total.unknown
    ? fill(labels.Tile_LicensesUnknown, { note, count: total.unknown, all: model.audit.licenses.length })
    : note;
  return { heading, value: totalText(total), note: text, tone };
}

function activeTile(model: DecisionModel, overview: Overview): Tile {
  const { audit } = model;
  const value = formatPercent(overview.activeRate, 1);
  const month = newestComplete(audit);
  if (overview.activeRate === null || month === null)
    return { heading: labels.Common_ActiveRate, value, note: whyUnknown(model), tone: "unknown" };
  const months = Math.min(audit.settings.window, audit.months.filter((one) => one.complete).length);
  const note = fill(plural(months, { one: labels.Tile_ActiveNoteOne, other: labels.Tile_ActiveNote }), {
    month: formatMonth(month),
    months,
    mean: formatPercent(overview.windowActiveRate, 1)
  });
  return { heading: labels.Common_ActiveRate, value, note, tone: "plain" };
}

/** Pools at risk: the same number of warnings as on the pools page. */
function poolTile({ audit }: DecisionModel, { poolsAtRisk, poolsUnknown }: Overview): Tile {
  const unknown = poolsUnknown.length;
  const count = { pools: audit.pools.length, unknown };
  if (!count.pools)
    return { heading: labels.Tile_Pools, value: formatNumber(0), note: labels.Tile_PoolsNone, tone: "plain" };
  if (unknown === count.pools)
    return {
      heading: labels.Tile_Pools,
      value: formatNumber(null),
      note: fill(labels.Tile_PoolsUnknown, count),
      tone: "unknown"
    };
  const note = fill(
    unknown
      ? labels.Tile_PoolsUnknown
      : plural(count.pools, { one: labels.Tile_PoolsNoteOne, other: labels.Tile_PoolsNote }),
    count
  );
  return {
    heading: labels.Tile_Pools,
    value: formatNumber(poolsAtRisk.length),
    note,
    tone: poolsAtRisk.length ? "warning" : "plain"
  };
}

/** The five numbers of the overview, formatted. */
export function tilesOf(model: OptimizerModel, decisions: DecisionModel): Tile[] {
  const overview = overviewOf(model, decisions);
  const { costToday, coming, costAtBest, savingPerYear } = overview;
  const overage = coming.amounts.some(({ amount }) => amount > 0);
  const today = overage ? fill(labels.Tile_PerMonthComing, { coming: totalText(coming) }) : labels.Tile_PerMonth;
  const best = overage ? labels.Tile_PerMonthBest : labels.Tile_PerMonth;
  return [
    moneyTile(decisions, labels.Common_CostToday, costToday, today, "plain"),
    moneyTile(decisions, labels.Tile_CostBest, costAtBest, best, "plain"),
    moneyTile(decisions, labels.Tile_Saving, savingPerYear, labels.Tile_PerYear, "good"),
    activeTile(decisions, overview),
    poolTile(decisions, overview)
  ];
}
