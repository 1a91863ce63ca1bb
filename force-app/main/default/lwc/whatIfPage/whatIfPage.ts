import { LightningElement, api } from "lwc";
import type { SavedScenario, ScenarioBase, ScenarioParameters, ScenarioTotals } from "c/licenseEngine";
import { compareScenarios, neutralScenario, scenarioBase } from "c/licenseEngine";
import type { OptimizerModel } from "c/host";
import type { NamedTotals } from "c/scenarioBars";
import { changed, opened, type Draft } from "c/scenarioDrafts";
import { fill, formatDate } from "c/format";
import { reasonText } from "c/words";
import { labels } from "./labels";
import { compareTable, detailColumns, detailRows } from "./tables";

/** What is shown of the open scenarios, computed once for each change. */
interface View {
  draft: Draft;
  totals: ScenarioTotals;
  bars: NamedTotals[];
  heading: string;
  rows: ReturnType<typeof detailRows>;
  table: ReturnType<typeof compareTable>;
  cheapest: string;
}

/** The cost under other terms: parameters on the left, costs on the right, updated together. */
export default class WhatIfPage extends LightningElement {
  labels = labels;
  columns = detailColumns;
  base!: ScenarioBase;
  drafts: Draft[] = [];
  view!: View;
  /** Number of new scenarios opened so far. */
  count = 0;
  source!: OptimizerModel;

  @api
  get model(): OptimizerModel {
    return this.source;
  }
  set model(model: OptimizerModel) {
    this.source = model;
    this.base = scenarioBase(model.facts, model.audit);
    this.drafts = [];
    this.handleAdd();
  }

  get isEmpty(): boolean {
    return this.base.months === 0;
  }

  get several(): boolean {
    return this.drafts.length > 1;
  }

  get reason(): string {
    return reasonText(this.source.audit.economics.find(({ reason }) => reason !== null)?.reason ?? null);
  }

  get period(): string {
    return fill(labels.WhatIf_Period, { months: this.base.months, date: formatDate(this.source.audit.asOf) });
  }

  /** Computes all open scenarios and shows one of them. */
  show(drafts: Draft[], key: string): void {
    this.drafts = drafts;
    const { base } = this;
    const comparison = compareScenarios(base, drafts);
    const { scenarios, cheapest } = comparison;
    const index = drafts.findIndex((draft) => draft.key === key);
    const { name, result } = scenarios[index];
    this.view = {
      draft: drafts[index],
      totals: result.totals,
      bars: scenarios.map((scenario) => ({ name: scenario.name, totals: scenario.result.totals })),
      heading: fill(labels.WhatIf_Detail, { name }),
      rows: detailRows(base, result),
      table: compareTable(base, comparison),
      cheapest:
        cheapest === null || scenarios.length < 2
          ? ""
          : fill(labels.WhatIf_Cheapest, { name: scenarios[cheapest].name })
    };
  }

  handleAdd(): void {
    this.count += 1;
    const parameters = this.drafts.length ? this.view.draft.parameters : neutralScenario(this.base);
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
