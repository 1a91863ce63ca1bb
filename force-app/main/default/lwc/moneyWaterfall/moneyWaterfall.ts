import { LightningElement, api } from "lwc";
import { RUNGS, isLevel } from "c/licenseEngine";
import type { RungCode, Waterfall, WaterfallBar } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill } from "c/format";
import { barWhenText, rungWord } from "c/words";
import { termText, type Term } from "c/glossary";
import { navigate } from "c/optimizerNavigation";
import { waterfallColumns } from "c/waterfallColumns";
import { labels } from "./labels";

/** What explains each bar. */
const HELP: Readonly<Record<WaterfallBar["code"], Term>> = {
  today: "costToday",
  coming: "overage",
  unusedSeats: "unusedSeats",
  idle: "idleSeats",
  basis: "otherBasis",
  pool: "poolSize",
  tier: "lowerLicense",
  best: "bestCost",
  growth: "nextTerm",
  expected: "expectedCost"
};

const isRung = ({ code }: WaterfallBar): boolean => RUNGS.includes(code as RungCode);

function columnsOf({ bars, currency }: Waterfall): FactColumn<WaterfallBar>[] {
  const steps = waterfallColumns(bars, {
    first: {
      label: labels.Evidence_column_rung,
      value: (bar) => rungWord(bar.code),
      key: (bar) => bar.code,
      valueHelp: (bar) => termText(HELP[bar.code]),
      width: "15rem",
      opens: isRung,
      openLabel: (bar) => fill(labels.Waterfall_Open, { step: rungWord(bar.code) })
    },
    currency,
    isCost: (bar) => isLevel(bar),
    tone: (bar) => (isRung(bar) ? "good" : isLevel(bar) ? "plain" : "risk"),
    width: "18rem"
  });
  return [...steps, { label: labels.Waterfall_When, value: (bar) => barWhenText(bar, currency) }];
}

/** From what is paid to the best cost, step by step: the steps add up exactly; each saving opens the findings behind it. */
export default class MoneyWaterfall extends LightningElement {
  @api waterfalls: readonly Waterfall[] = [];

  labels = labels;

  get groups(): object[] {
    return this.waterfalls.map((waterfall) => ({
      ...waterfall,
      caption: fill(labels.Waterfall_Caption, { currency: waterfall.currency }),
      columns: columnsOf(waterfall)
    }));
  }

  handleOpen(event: CustomEvent<string>): void {
    navigate(this, { tab: "actions", license: null, profile: null, rung: event.detail as RungCode });
  }
}
