import type { MoneyTotal } from "c/licenseEngine";
import { overview as overviewOf } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
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
export function whyUnknown({ audit }: OptimizerModel): string {
  return reasonText(audit.economics.find((row) => row.reason)?.reason ?? "noCompleteMonth");
}

function moneyTile(model: OptimizerModel, heading: string, total: MoneyTotal, note: string, tone: MetricTone): Tile {
  if (!total.amounts.length) return { heading, value: totalText(total), note: whyUnknown(model), tone: "unknown" };
  const text = total.unknown
    ? fill(labels.Tile_LicensesUnknown, { note, count: total.unknown, all: model.audit.licenses.length })
    : note;
  return { heading, value: totalText(total), note: text, tone };
}

function activeTile(model: OptimizerModel): Tile {
  const { overview, audit } = model;
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

/** Pools at risk by the audit, and by this month's logins once they are decided: the same number of warnings as on the pools page. */
function poolTile(model: OptimizerModel, decisions: DecisionModel | null): Tile {
  const audit = decisions?.audit ?? model.audit;
  const overview = decisions ? overviewOf(audit, model.facts) : model.overview;
  const over = (decisions?.audit.burnDown ?? []).flatMap(({ state, license }) => (state === "over" ? license : []));
  const atRisk = new Set([...overview.poolsAtRisk, ...over]);
  const unknown = overview.poolsUnknown.filter((license) => !atRisk.has(license)).length;
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
    value: formatNumber(atRisk.size),
    note,
    tone: atRisk.size ? "warning" : "plain"
  };
}

/** Today's cost minus the possible saving: licenses without a known best cost keep today's cost, so that the tiles add up. */
function bestTile(model: OptimizerModel): Tile {
  const { costToday: today, costAtBest, savingPerYear } = model.overview;
  const saved = new Map(savingPerYear.amounts.map(({ currency, amount }) => [currency, amount / 12]));
  const amounts = today.amounts.map(({ currency, amount }) => ({
    currency,
    amount: amount - (saved.get(currency) ?? 0)
  }));
  const rest = costAtBest.unknown - today.unknown;
  const note = rest > 0 ? fill(labels.Tile_PerMonthBestRest, { count: rest }) : labels.Tile_PerMonthBest;
  return moneyTile(
    model,
    labels.Tile_CostBest,
    costAtBest.amounts.length ? { amounts, unknown: today.unknown } : costAtBest,
    note,
    "plain"
  );
}

/** The five numbers of the overview, formatted. @param decisions null until decided */
export function tilesOf(model: OptimizerModel, decisions: DecisionModel | null): Tile[] {
  const { overview } = model;
  return [
    moneyTile(model, labels.Common_CostToday, overview.costToday, labels.Tile_PerMonth, "plain"),
    bestTile(model),
    moneyTile(model, labels.Tile_Saving, overview.savingPerYear, labels.Tile_PerYear, "good"),
    activeTile(model),
    poolTile(model, decisions)
  ];
}
