import { LightningElement, api } from "lwc";
import type { DocumentFilter, DocumentPart, SavedScenario, ScenarioComparison } from "c/licenseEngine";
import {
  DOCUMENT_SECTIONS,
  EVIDENCE_SECTIONS,
  MOST_SCENARIOS,
  compareScenarios,
  evidenceDocument,
  evidencePack,
  icsCalendar,
  openScenario,
  scenarioBase,
  scenarioFamilies,
  wholeFamilies
} from "c/licenseEngine";
import {
  callHost,
  countedFindings,
  latest,
  onAnswer,
  type DecisionModel,
  type OptimizerModel,
  type Scoped
} from "c/host";
import { downloadText } from "c/download";
import { fill, language } from "c/format";
import { WHOLE, fileNameIn, isFiltered } from "c/optimizerNavigation";
import { permissions } from "c/permissions";
import { documentHtml } from "c/printableDocument";
import { reduceErrors } from "c/reduceErrors";
import {
  partTitle,
  tableCsv,
  wordedDocument,
  wordedEvents,
  wordedSections,
  type WordedDocument,
  type WordedTable
} from "c/words";
import { labels } from "./labels";

type Option = { label: string; value: string };

/** Parts of the document that can be left out, in its order. */
const PARTS: readonly DocumentPart[] = ["licenses", ...EVIDENCE_SECTIONS];

/** Calls by which the What-if tab changes what is in the evidence. */
const SCENARIO_CHANGES = [
  "LicenseScenariosController.saveScenario",
  "LicenseScenariosController.deleteScenario"
] as const;

/** The evidence for a negotiation as one document: the same on the page, as a file, and on paper. */
export default class EvidencePage extends LightningElement {
  /** The whole org: scenarios are priced for all of it. */
  @api model!: OptimizerModel;

  labels = labels;
  source!: DecisionModel;
  given: Scoped | null = null;
  chosen: DocumentPart[] = ["licenses", ...DOCUMENT_SECTIONS];
  kept: SavedScenario[] = [];
  scenarios: string[] = [];
  problem = "";
  reading = latest();
  deafen: (() => void)[] = [];
  words!: WordedDocument;
  tables: WordedTable[] = [];
  table = "";

  @api
  get decisions(): DecisionModel {
    return this.source;
  }
  set decisions(decisions: DecisionModel) {
    this.source = decisions;
    if (this.words && !this.given) this.compose();
  }

  /** What the filter of all pages leaves: the document is of it alone. Null for everything. */
  @api
  get scoped(): Scoped | null {
    return this.given;
  }
  set scoped(scoped: Scoped | null) {
    this.given = scoped;
    if (this.words) this.compose();
  }

  override connectedCallback(): void {
    this.compose();
    if (!permissions.seePrices) return;
    this.read();
    this.deafen = SCENARIO_CHANGES.map((name) => onAnswer(name, () => this.read()));
  }

  override disconnectedCallback(): void {
    for (const end of this.deafen) end();
  }

  get options(): Option[] {
    return PARTS.map((value) => ({ value, label: partTitle(value) }));
  }

  get scenarioOptions(): Option[] {
    return this.kept.map(({ id, name }) => ({ value: id, label: name }));
  }

  get tableOptions(): Option[] {
    return this.tables.map(({ id, title }) => ({ value: id, label: title }));
  }

  get noTable(): boolean {
    return !this.table;
  }

  get noScenarios(): string {
    return permissions.seePrices ? labels.Pack_ScenariosNone : labels.No_Access_Prices;
  }

  /** What the document is about. */
  get shown(): Scoped {
    return this.given ?? { scope: WHOLE, model: this.model, decisions: this.source };
  }

  /** The chosen scenarios side by side, for the license families in the filter; null if none is chosen. */
  get comparison(): ScenarioComparison | null {
    const { facts, audit } = this.source;
    const kept = this.kept.filter(({ id }) => this.scenarios.includes(id));
    if (!kept.length) return null;
    const names = new Set(this.shown.decisions.audit.licenses.map(({ name }) => name));
    return compareScenarios(scenarioFamilies(scenarioBase(this.model.facts, facts, audit), names), kept);
  }

  get filter(): DocumentFilter | null {
    const { scope } = this.shown;
    return isFiltered(scope) ? { scope, families: wholeFamilies(this.source.audit, scope) } : null;
  }

  /** Makes the document of what is chosen, and all tables that can be files. */
  compose(): void {
    const { model, decisions } = this.shown;
    const { facts: decisionFacts, audit } = decisions;
    const findings = countedFindings(decisions);
    const { comparison: scenarios, filter } = this;
    const input = { facts: model.facts, decisions: decisionFacts, audit, findings, scenarios, filter };
    this.words = wordedDocument(evidenceDocument({ ...input, parts: this.chosen }), audit.settings.percentile);
    const pack = evidencePack({ ...input, sections: EVIDENCE_SECTIONS });
    this.tables = wordedSections(pack).flatMap(({ tables }) => tables);
  }

  handleChangeSections(event: CustomEvent<{ value: DocumentPart[] }>): void {
    this.chosen = [...event.detail.value];
    this.compose();
  }

  handleChooseAll(): void {
    this.chosen = [...PARTS];
    this.compose();
  }

  handleChooseNone(): void {
    this.chosen = [];
    this.compose();
  }

  handleChangeScenarios(event: CustomEvent<{ value: string[] }>): void {
    const fits = event.detail.value.length <= MOST_SCENARIOS;
    this.problem = fits ? "" : labels.Pack_ScenariosMost;
    // A new list even if the choice is refused, so that the checkboxes show the actual selection.
    this.scenarios = fits ? [...event.detail.value] : [...this.scenarios];
    this.compose();
  }

  /** Files carry the filter in their names. */
  nameOf(file: string): string {
    return fileNameIn(this.shown.scope, file);
  }

  async read(): Promise<void> {
    const isLatest = this.reading.begin();
    try {
      const kept = (await callHost("LicenseScenariosController.getScenarios")).map(openScenario);
      if (!isLatest()) return;
      const before = this.scenarios.length;
      this.kept = kept;
      // The section of scenarios then shows those that were added on the What-if tab.
      const marked = kept.filter(({ inEvidence }) => inEvidence);
      this.scenarios = marked.slice(0, MOST_SCENARIOS).map(({ id }) => id);
      this.problem = "";
      if (before || marked.length) this.compose();
    } catch (error) {
      if (isLatest()) this.problem = fill(labels.Common_ScenariosUnread, { message: reduceErrors(error).message });
    }
  }

  handleDownload(): void {
    const name = this.nameOf(fill(labels.Pack_FileName, { date: this.model.audit.asOf }));
    downloadText(name, documentHtml(this.words, language));
  }

  handleChooseTable(event: CustomEvent<{ value: string }>): void {
    this.table = event.detail.value;
  }

  handleDownloadTable(): void {
    const table = this.tables.find(({ id }) => id === this.table)!;
    const name = fill(labels.PackTable_FileName, { table: table.id, date: this.model.audit.asOf });
    downloadText(this.nameOf(name), tableCsv(table));
  }

  handleDownloadCalendar(): void {
    downloadText(
      this.nameOf(labels.Calendar_FileName),
      icsCalendar(wordedEvents(this.shown.decisions.audit.calendar), new Date().toISOString())
    );
  }
}
