import type { MoneyTotal } from "c/licenseEngine";
import type { DecisionModel } from "c/licenseDecisions";
import type { OptimizerModel } from "c/licenseFacts";
import type { MetricTone } from "c/metricTile";
import { fill, formatMonth, formatNumber, formatPercent } from "c/licenseFormat";
import { reasonText } from "c/licenseWords";
import { newestComplete } from "c/populationModel";
import { totalText } from "./totals";
import costToday from "@salesforce/label/c.LO_Tile_CostToday";
import costBest from "@salesforce/label/c.LO_Tile_CostBest";
import saving from "@salesforce/label/c.LO_Tile_Saving";
import activeRate from "@salesforce/label/c.LO_Tile_ActiveRate";
import pools from "@salesforce/label/c.LO_Tile_Pools";
import perMonth from "@salesforce/label/c.LO_Tile_PerMonth";
import perMonthBest from "@salesforce/label/c.LO_Tile_PerMonthBest";
import perMonthRest from "@salesforce/label/c.LO_Tile_PerMonthBestRest";
import perYear from "@salesforce/label/c.LO_Tile_PerYear";
import activeNote from "@salesforce/label/c.LO_Tile_ActiveNote";
import activeNoteOne from "@salesforce/label/c.LO_Tile_ActiveNoteOne";
import poolsNote from "@salesforce/label/c.LO_Tile_PoolsNote";
import poolsNoteOne from "@salesforce/label/c.LO_Tile_PoolsNoteOne";
import poolsNone from "@salesforce/label/c.LO_Tile_PoolsNone";
import poolsUnknown from "@salesforce/label/c.LO_Tile_PoolsUnknown";
import licensesUnknown from "@salesforce/label/c.LO_Tile_LicensesUnknown";

export interface Tile {
  heading: string;
  value: string;
  note: string;
  tone: MetricTone;
}

/** Why no license has figures: the reason that the first of them gives. */
export function whyUnknown({ audit }: OptimizerModel): string {
  return reasonText(audit.economics.find((row) => row.reason)?.reason ?? "noCompleteMonth");
}

function moneyTile(model: OptimizerModel, heading: string, total: MoneyTotal, note: string, tone: MetricTone): Tile {
  if (!total.amounts.length) return { heading, value: totalText(total), note: whyUnknown(model), tone: "unknown" };
  const text = total.unknown
    ? fill(licensesUnknown, { note, count: total.unknown, all: model.audit.licenses.length })
    : note;
  return { heading, value: totalText(total), note: text, tone };
}

function activeTile(model: OptimizerModel): Tile {
  const { overview, audit } = model;
  const value = formatPercent(overview.activeRate, 1);
  const month = newestComplete(audit);
  if (overview.activeRate === null || month === null)
    return { heading: activeRate, value, note: whyUnknown(model), tone: "unknown" };
  const months = Math.min(audit.settings.window, audit.months.filter((one) => one.complete).length);
  const note = fill(months > 1 ? activeNote : activeNoteOne, {
    month: formatMonth(month),
    months,
    mean: formatPercent(overview.windowActiveRate, 1)
  });
  return { heading: activeRate, value, note, tone: "plain" };
}

/** Pools at risk by the audit, and by this month's logins once they are decided on: as many as the page of pools warns of. */
function poolTile({ overview, audit }: OptimizerModel, decisions: DecisionModel | null): Tile {
  const over = (decisions?.audit.burnDown ?? []).flatMap(({ state, license }) => (state === "over" ? license : []));
  const atRisk = new Set([...overview.poolsAtRisk, ...over]);
  const unknown = overview.poolsUnknown.filter((license) => !atRisk.has(license)).length;
  const count = { pools: audit.pools.length, unknown };
  if (!count.pools) return { heading: pools, value: formatNumber(0), note: poolsNone, tone: "plain" };
  if (unknown === count.pools)
    return { heading: pools, value: formatNumber(null), note: fill(poolsUnknown, count), tone: "unknown" };
  const note = fill(unknown ? poolsUnknown : count.pools === 1 ? poolsNoteOne : poolsNote, count);
  return { heading: pools, value: formatNumber(atRisk.size), note, tone: atRisk.size ? "warning" : "plain" };
}

/** Today's cost less what can be saved: licenses without a known best stay at what they cost today, so that the tiles add up. */
function bestTile(model: OptimizerModel): Tile {
  const { costToday: today, costAtBest, savingPerYear } = model.overview;
  const saved = new Map(savingPerYear.amounts.map(({ currency, amount }) => [currency, amount / 12]));
  const amounts = today.amounts.map(({ currency, amount }) => ({
    currency,
    amount: amount - (saved.get(currency) ?? 0)
  }));
  const rest = costAtBest.unknown - today.unknown;
  const note = rest > 0 ? fill(perMonthRest, { count: rest }) : perMonthBest;
  return moneyTile(
    model,
    costBest,
    costAtBest.amounts.length ? { amounts, unknown: today.unknown } : costAtBest,
    note,
    "plain"
  );
}

/** The five numbers of the overview, formatted. @param decisions null until decided */
export function tilesOf(model: OptimizerModel, decisions: DecisionModel | null): Tile[] {
  const { overview } = model;
  return [
    moneyTile(model, costToday, overview.costToday, perMonth, "plain"),
    bestTile(model),
    moneyTile(model, saving, overview.savingPerYear, perYear, "good"),
    activeTile(model),
    poolTile(model, decisions)
  ];
}
