import { groupBy, money } from "../base/numbers";
import type { ScenarioParts, ScenarioRow, ScenarioWaterfall } from "../contract/scenarios";

/** The steps in the order in which they are counted (`ScenarioParts`). */
const STEPS: readonly (keyof ScenarioParts)[] = ["price", "volume", "basis"];

/** From today's cost over the three steps to the scenario's, per month: one waterfall per currency, over the families with known costs. */
export function scenarioWaterfalls(rows: readonly ScenarioRow[]): ScenarioWaterfall[] {
  const known = rows.filter(({ parts }) => parts);
  return [...groupBy(known, ({ currency }) => currency ?? "").values()]
    .map(waterfallOf)
    .sort((a, b) => ((a.currency ?? "") < (b.currency ?? "") ? -1 : 1));
}

function waterfallOf(rows: readonly ScenarioRow[]): ScenarioWaterfall {
  const today = money(rows.reduce((sum, row) => sum + row.today!.monthly, 0));
  const bars: ScenarioWaterfall["bars"] = [{ code: "today", amount: today, from: 0, to: today }];
  let level = today;
  for (const code of STEPS) {
    const amount = money(rows.reduce((sum, row) => sum - row.parts![code], 0));
    const next = money(level + amount);
    bars.push({ code, amount, from: level, to: next });
    level = next;
  }
  bars.push({ code: "scenario", amount: level, from: 0, to: level });
  return { currency: rows[0].currency, bars };
}
