import { LightningElement, api } from "lwc";
import type {
  SavedScenario,
  ScenarioBase,
  ScenarioComparison,
  ScenarioParameters,
  ScenarioRow,
  ScenarioTotals
} from "c/licenseEngine";
import { compareScenarios, neutralScenario, scenarioBase } from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { NamedTotals } from "c/scenarioBars";
import { changed, opened, type Draft } from "c/scenarioDrafts";
import { fill, formatDate, formatList } from "c/format";
import { reasonText } from "c/words";
import { labels } from "./labels";
import { compareColumns, detailColumns, partColumns, shownRows } from "./tables";

/** What is shown of the open scenarios, computed once for each change. */
interface View {
  draft: Draft;
  totals: ScenarioTotals;
  bars: NamedTotals[];
  heading: string;
  partsHeading: string;
  /** All families, and those to show. */
  families: ScenarioRow[];
  rows: ScenarioRow[];
  comparison: ScenarioComparison;
  columns: ReturnType<typeof compareColumns>;
  cheapest: string[];
}

/** The cost under other terms: what is assumed on the left, costs on the right, updated together. */
export default class WhatIfPage extends LightningElement {
  labels = labels;
  columns = detailColumns;
  partColumns = partColumns;
  base!: ScenarioBase;
  drafts: Draft[] = [];
  view!: View;
  /** Number of new scenarios opened so far. */
  count = 0;

  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  override connectedCallback(): void {
    this.base = scenarioBase(this.model.facts, this.decisions.facts, this.decisions.audit);
    this.handleAdd();
  }

  get isEmpty(): boolean {
    return this.base.months === 0;
  }

  get several(): boolean {
    return this.drafts.length > 1;
  }

  get reason(): string {
    return reasonText(this.view.families.find(({ reason }) => reason !== null)?.reason ?? "noContract");
  }

  get period(): string {
    return fill(labels.WhatIf_Period, { months: this.base.months, date: formatDate(this.decisions.audit.asOf) });
  }

  /** Computes all open scenarios and shows one of them. */
  show(drafts: Draft[], key: string): void {
    this.drafts = drafts;
    const comparison = compareScenarios(this.base, drafts);
    const { scenarios } = comparison;
    const index = drafts.findIndex((draft) => draft.key === key);
    const { name, result } = scenarios[index];
    this.view = {
      draft: drafts[index],
      totals: result.totals,
      bars: scenarios.map((scenario) => ({ name: scenario.name, totals: scenario.result.totals })),
      heading: fill(labels.WhatIf_Detail, { name }),
      partsHeading: fill(labels.WhatIf_Parts, { name }),
      families: result.rows,
      rows: shownRows(result),
      comparison,
      columns: compareColumns(comparison),
      cheapest: cheapestTexts(comparison)
    };
  }

  handleAdd(): void {
    this.count += 1;
    const parameters = this.drafts.length ? this.view.draft.parameters : neutralScenario();
    const name = fill(labels.WhatIf_NewName, { number: this.count });
    const key = `new-${this.count}`;
    this.show([...this.drafts, { key, id: "", name, note: "", parameters, saved: null }], key);
  }

  handleChoose(event: CustomEvent<string>): void {
    this.show(this.drafts, event.detail);
  }

  handleClose(): void {
    const left = this.drafts.filter(({ key }) => key !== this.view.draft.key);
    this.show(left, left[0].key);
  }

  handleOpen(event: CustomEvent<SavedScenario>): void {
    const draft = opened(event.detail);
    this.show([...this.drafts, draft], draft.key);
  }

  handleChange(event: CustomEvent<Partial<Draft>>): void {
    const { key } = this.view.draft;
    this.show(changed(this.drafts, key, event.detail), key);
  }

  handleChangeParameters(event: CustomEvent<ScenarioParameters>): void {
    const { key } = this.view.draft;
    this.show(changed(this.drafts, key, { parameters: event.detail }), key);
  }
}

/** Which scenario is the cheapest, in each currency; equal ones are called equal. */
function cheapestTexts({ scenarios, cheapest }: ScenarioComparison): string[] {
  if (scenarios.length < 2) return [];
  return cheapest.map(({ currency, scenarios: places }) => {
    const names = formatList(places.map((place) => scenarios[place].name));
    const text =
      places.length === scenarios.length
        ? labels.WhatIf_Equal
        : fill(places.length > 1 ? labels.WhatIf_EqualCheapest : labels.WhatIf_Cheapest, { name: names });
    return cheapest.length > 1 ? `${fill(labels.WhatIf_InCurrency, { currency: currency ?? "" })} ${text}` : text;
  });
}
