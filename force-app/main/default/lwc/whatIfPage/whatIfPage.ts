import { LightningElement, api } from "lwc";
import type {
  SavedScenario,
  Scope,
  ScenarioBase,
  ScenarioComparison,
  ScenarioParameters,
  ScenarioRow,
  ScenarioTotals,
  ScenarioWaterfall
} from "c/licenseEngine";
import {
  compareScenarios,
  inScope,
  neutralScenario,
  newPrices,
  scenarioBase,
  scenarioFamilies,
  withOwnPrices
} from "c/licenseEngine";
import type { DecisionModel, OptimizerModel } from "c/host";
import type { NamedTotals } from "c/scenarioBars";
import { changed, isUnsaved, newDraft, opened, type Draft } from "c/scenarioDrafts";
import { downloadText } from "c/download";
import { fill, formatDate, formatList } from "c/format";
import { WHOLE, fileNameIn, isFiltered, remember, type Destination } from "c/optimizerNavigation";
import { unsavedWork } from "c/unsavedWork";
import UsePrices from "c/usePrices";
import { reasonText } from "c/words";
import { labels } from "./labels";
import { comparisonCsv } from "./comparisonCsv";
import { compareColumns, detailColumns, ownedOnly, partColumns, shownRows } from "./tables";

/** What is shown of the open scenarios, computed once for each change. */
interface View {
  draft: Draft;
  /** Of all families: a scenario is kept for the whole contract. */
  totals: ScenarioTotals;
  bars: NamedTotals[];
  heading: string;
  partsHeading: string;
  familyPartsHeading: string;
  waterfalls: ScenarioWaterfall[];
  /** All families, those in the filter, and those to show. */
  all: ScenarioRow[];
  families: ScenarioRow[];
  rows: ScenarioRow[];
  comparison: ScenarioComparison;
  columns: ReturnType<typeof compareColumns>;
  cheapest: string[];
}

/**
 * The cost under other terms: what is assumed on the left, costs on the right, updated together. The address names the open scenario where it is saved;
 * `unsavedwork` tells whether work would be lost.
 */
export default class WhatIfPage extends LightningElement {
  labels = labels;
  columns = detailColumns;
  partColumns = partColumns;
  base!: ScenarioBase;
  /** The families in the filter. */
  shownBase!: ScenarioBase;
  given: Scope = WHOLE;
  drafts: Draft[] = [];
  view!: View;
  /** Whether there is room for the details of each family: on a phone they are closed at first. */
  wide = !window.matchMedia?.("(max-width: 48rem)").matches;
  /** Message about the prices that were taken over. */
  said = "";
  /** Number of new scenarios opened so far. */
  count = 0;

  facts!: OptimizerModel;
  decided!: DecisionModel;
  to: Destination | null = null;
  work = unsavedWork(this);
  /** Id that the address names. */
  remembered: string | null = null;

  @api
  get model(): OptimizerModel {
    return this.facts;
  }
  set model(model: OptimizerModel) {
    this.facts = model;
    this.compute();
  }

  @api
  get decisions(): DecisionModel {
    return this.decided;
  }
  set decisions(decisions: DecisionModel) {
    this.decided = decisions;
    this.compute();
  }

  /** The filter of all pages: families outside it are neither shown nor added up. */
  @api
  get scope(): Scope {
    return this.given;
  }
  set scope(scope: Scope) {
    this.given = scope;
    this.compute();
  }

  @api
  get destination(): Destination | null {
    return this.to;
  }
  set destination(destination: Destination | null) {
    this.to = destination;
    this.remembered = destination?.scenario ?? null;
  }

  override connectedCallback(): void {
    this.handleAdd();
  }

  override disconnectedCallback(): void {
    this.work.drop();
  }

  /** Computes everything anew from other facts; what is written stays. */
  compute(): void {
    if (!this.facts || !this.decided) return;
    this.base = scenarioBase(this.facts.facts, this.decided.facts, this.decided.audit);
    this.shownBase = this.narrowed();
    if (this.drafts.length) this.show(this.drafts, this.view.draft.key);
  }

  narrowed(): ScenarioBase {
    const { audit } = this.decided;
    if (!isFiltered(this.given)) return this.base;
    const fits = inScope(audit, this.given);
    const names = audit.licenses.flatMap(({ name }) => (fits({ license: name }) ? [name] : []));
    return scenarioFamilies(this.base, new Set(names));
  }

  get isEmpty(): boolean {
    return this.base.months === 0;
  }

  get several(): boolean {
    return this.drafts.length > 1;
  }

  get seesPrices(): boolean {
    return this.facts.facts.context.pricesVisible;
  }

  get hasNoNewPrices(): boolean {
    return newPrices(this.base, this.view.all).length === 0;
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
    const index = drafts.findIndex((draft) => draft.key === key);
    const whole = compareScenarios(this.base, drafts).scenarios[index].result;
    const comparison = ownedOnly(compareScenarios(this.shownBase, drafts));
    const { scenarios } = comparison;
    const { name, result } = scenarios[index];
    this.view = {
      draft: drafts[index],
      totals: whole.totals,
      bars: scenarios.map((scenario) => ({ name: scenario.name, totals: scenario.result.totals })),
      heading: fill(labels.WhatIf_Detail, { name }),
      partsHeading: fill(labels.WhatIf_Parts, { name }),
      familyPartsHeading: fill(labels.WhatIf_PartsByFamily, { name }),
      waterfalls: result.waterfalls,
      all: whole.rows,
      families: result.rows,
      rows: shownRows(result),
      comparison,
      columns: compareColumns(comparison),
      cheapest: cheapestTexts(comparison)
    };
  }

  /** Id of the saved scenario that the address asks for. */
  get wanted(): string {
    return this.to?.scenario ?? "";
  }

  /** Tells the address and the app page what is shown and whether it is saved. */
  tell(): void {
    this.work.set(this.drafts.some(isUnsaved));
    const scenario = this.view.draft.id || null;
    if (scenario === this.remembered) return;
    this.remembered = scenario;
    remember(this, { tab: "whatIf", license: null, profile: null, scenario });
  }

  add(name: (number: number) => string, parameters: ScenarioParameters): void {
    this.count += 1;
    const key = `new-${this.count}`;
    this.show([...this.drafts, newDraft(key, name(this.count), parameters)], key);
  }

  handleAdd(): void {
    this.add((number) => fill(labels.WhatIf_NewName, { number }), neutralScenario());
    if (this.count > 1) this.tell();
  }

  handleCopy(): void {
    const { name, parameters } = this.view.draft;
    this.add(() => fill(labels.WhatIf_CopyName, { name }), parameters);
    this.tell();
  }

  handleChoose(event: CustomEvent<string>): void {
    this.show(this.drafts, event.detail);
    this.tell();
  }

  handleClose(): void {
    const left = this.drafts.filter(({ key }) => key !== this.view.draft.key);
    this.show(left, left[0].key);
    this.tell();
  }

  handleOpen(event: CustomEvent<SavedScenario>): void {
    const draft = opened(event.detail);
    // A link opens what it names in place of the scenario that nobody has touched.
    const asked = event.detail.id === this.wanted && this.drafts.length === 1;
    const others = asked ? this.drafts.filter((one) => one.id || isUnsaved(one)) : this.drafts;
    this.show([...others, draft], draft.key);
    this.tell();
  }

  handleChange(event: CustomEvent<Partial<Draft>>): void {
    const { key } = this.view.draft;
    this.show(changed(this.drafts, key, event.detail), key);
    this.tell();
  }

  handleChangeParameters(event: CustomEvent<ScenarioParameters>): void {
    const { key } = this.view.draft;
    this.show(changed(this.drafts, key, { parameters: event.detail }), key);
    this.tell();
  }

  /** Prices that are kept change all pages; the scenario keeps its own and stays the same. */
  async handleUsePrices(): Promise<void> {
    const { draft, all: families } = this.view;
    const label = labels.UsePrices_Heading;
    const prices = newPrices(this.base, families);
    this.said = "";
    if (!(await UsePrices.open({ label, size: "small", facts: this.facts.facts, prices }))) return;
    this.show(changed(this.drafts, draft.key, { parameters: withOwnPrices(draft.parameters, families) }), draft.key);
    this.tell();
    this.said = labels.UsePrices_Done;
    this.dispatchEvent(new CustomEvent("factschange", { bubbles: true, composed: true }));
  }

  handleDownload(): void {
    const name = fileNameIn(this.given, fill(labels.WhatIf_FileName, { date: this.decided.audit.asOf }));
    downloadText(name, comparisonCsv(this.view.comparison));
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
