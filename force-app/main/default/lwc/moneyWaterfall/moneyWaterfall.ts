import { LightningElement, api } from "lwc";
import type { RungCode, Waterfall, WaterfallBar } from "c/licenseEngine";
import type { FactColumn } from "c/factTable";
import { fill, formatDate, formatList, formatMoney } from "c/format";
import { rungWord } from "c/words";
import { navigate } from "c/optimizerNavigation";
import { labels } from "./labels";

/** Share of the lowest level that the picture leaves out. */
const CUT = 0.8;

const isRung = ({ code }: WaterfallBar): boolean => code !== "today" && code !== "coming" && code !== "best";

function whenText({ dates }: WaterfallBar, currency: string): string {
  const [first, ...more] = dates;
  if (!first) return "";
  if (!more.length) return formatDate(first.from);
  return formatList(
    dates.map(({ from, monthly }) =>
      fill(labels.Overview_Step, { amount: formatMoney(monthly, currency), date: formatDate(from) })
    )
  );
}

/** Where the picture starts: small savings of a large bill would be hairlines on a scale from 0. */
function floorOf(bars: readonly WaterfallBar[]): number {
  const lowest = Math.min(...bars.map(({ to }) => to));
  if (lowest <= 0) return 0;
  const unit = 10 ** Math.floor(Math.log10(lowest) - 1);
  return Math.floor((CUT * lowest) / unit) * unit;
}

function columnsOf({ bars, currency: code }: Waterfall): FactColumn<WaterfallBar>[] {
  const top = Math.max(1, ...bars.map(({ from, to }) => Math.max(from, to)));
  const floor = floorOf(bars);
  const share = (level: number): number => Math.max(0, level - floor) / (top - floor);
  const currency = (): string => code;
  return [
    {
      label: labels.Evidence_column_rung,
      value: (bar) => rungWord(bar.code),
      key: (bar) => bar.code,
      opens: isRung,
      openLabel: (bar) => fill(labels.Waterfall_Open, { step: rungWord(bar.code) })
    },
    {
      label: labels.Waterfall_Change,
      type: "money",
      value: (bar) => (bar.code === "today" || bar.code === "best" ? null : bar.amount),
      dash: labels.Waterfall_NoChange,
      currency
    },
    {
      label: labels.Common_CostPerMonth,
      type: "money",
      value: ({ to }) => to,
      currency
    },
    {
      label: fill(labels.Waterfall_Bar, { from: formatMoney(floor, code), to: formatMoney(top, code) }),
      value: () => "",
      span: (bar) => ({
        from: share(bar.from),
        to: share(bar.to),
        tone: bar.code === "coming" ? "risk" : isRung(bar) ? "good" : "plain"
      }),
      width: "18rem"
    },
    { label: labels.Waterfall_When, value: (bar) => whenText(bar, code) }
  ];
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
