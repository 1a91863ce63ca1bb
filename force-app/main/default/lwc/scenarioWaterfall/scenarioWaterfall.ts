import { LightningElement, api } from "lwc";
import type { ScenarioWaterfall as Waterfall } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill } from "c/format";
import { scenarioStepWord } from "c/words";
import { waterfallColumns } from "c/waterfallColumns";
import { labels } from "./labels";

type Bar = Waterfall["bars"][number];

const isCost = ({ code }: Bar): boolean => code === "today" || code === "scenario";

function columnsOf({ bars, currency }: Waterfall): FactColumn<Bar>[] {
  return waterfallColumns(bars, {
    first: {
      label: labels.Evidence_column_rung,
      value: ({ code }) => scenarioStepWord(code),
      key: ({ code }) => code
    },
    currency,
    isCost,
    tone: (bar) => (isCost(bar) ? "plain" : bar.amount > 0 ? "risk" : "good"),
    width: "10rem"
  });
}

/** From today's cost to a scenario's: what prices, users and basis change, one table per currency. */
export default class ScenarioWaterfall extends LightningElement {
  @api heading = "";
  @api waterfalls: readonly Waterfall[] = [];

  labels = labels;

  get groups(): object[] {
    return this.waterfalls.map((waterfall) => ({
      key: waterfall.currency ?? "",
      bars: waterfall.bars,
      caption: fill(labels.Waterfall_Caption, { currency: waterfall.currency ?? "" }),
      heading: this.waterfalls.length > 1 ? fill(labels.Bars_In, { currency: waterfall.currency ?? "" }) : "",
      columns: columnsOf(waterfall)
    }));
  }
}
