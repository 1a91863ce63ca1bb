import { LightningElement, api } from "lwc";
import type { EvidenceSectionId, SavedScenario } from "c/licenseEngine";
import {
  EVIDENCE_SECTIONS,
  MOST_SCENARIOS,
  compareScenarios,
  evidencePack,
  icsCalendar,
  openScenario,
  scenarioBase
} from "c/licenseEngine";
import { callHost, type DecisionModel, type OptimizerModel } from "c/host";
import { downloadText } from "c/download";
import { fill, language } from "c/format";
import { permissions } from "c/permissions";
import { evidenceHtml } from "c/printableDocument";
import { reduceErrors } from "c/reduceErrors";
import {
  documentWords,
  sectionTitle,
  wordedEvents,
  wordedSections,
  type DocumentWords,
  type WordedSection
} from "c/words";
import { labels } from "./labels";

type Option = { label: string; value: string };

/** The evidence for a negotiation: choose sections and scenarios, preview them, and download a printable document. */
export default class EvidencePage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  chosen: EvidenceSectionId[] = [...EVIDENCE_SECTIONS];
  kept: SavedScenario[] = [];
  scenarios: string[] = [];
  problem = "";

  override connectedCallback(): void {
    if (permissions.seePrices) this.read();
  }

  get options(): Option[] {
    return EVIDENCE_SECTIONS.map((value) => ({ value, label: sectionTitle(value) }));
  }

  get scenarioOptions(): Option[] {
    return this.kept.map(({ id, name }) => ({ value: id, label: name }));
  }

  get noScenarios(): string {
    return permissions.seePrices ? labels.Pack_ScenariosNone : labels.No_Access_Prices;
  }

  get sections(): WordedSection[] {
    const { facts } = this.model;
    const kept = this.kept.filter(({ id }) => this.scenarios.includes(id));
    const { facts: decisions, audit: decided } = this.decisions;
    const comparison = kept.length ? compareScenarios(scenarioBase(facts, decisions, decided), kept) : null;
    const input = { facts, decisions, audit: decided, scenarios: comparison, sections: this.chosen };
    return wordedSections(evidencePack(input));
  }

  get words(): DocumentWords {
    return documentWords(this.model.facts, "pack");
  }

  handleChangeSections(event: CustomEvent<{ value: EvidenceSectionId[] }>): void {
    this.chosen = [...event.detail.value];
  }

  handleChooseAll(): void {
    this.chosen = [...EVIDENCE_SECTIONS];
  }

  handleChooseNone(): void {
    this.chosen = [];
  }

  handleChangeScenarios(event: CustomEvent<{ value: string[] }>): void {
    const fits = event.detail.value.length <= MOST_SCENARIOS;
    this.problem = fits ? "" : labels.Pack_ScenariosMost;
    // A new list even if the choice is refused, so that the checkboxes show the actual selection.
    this.scenarios = fits ? [...event.detail.value] : [...this.scenarios];
  }

  async read(): Promise<void> {
    try {
      this.kept = (await callHost("LicenseScenariosController.getScenarios")).map(openScenario);
      // The section of scenarios then shows those that were added on the What-if tab.
      const marked = this.kept.filter(({ inEvidence }) => inEvidence);
      this.scenarios = marked.slice(0, MOST_SCENARIOS).map(({ id }) => id);
    } catch (error) {
      this.problem = fill(labels.Common_ScenariosUnread, { message: reduceErrors(error).message });
    }
  }

  handleDownload(): void {
    const name = fill(labels.Pack_FileName, { date: this.model.audit.asOf });
    downloadText(name, evidenceHtml(this.sections, this.words, language));
  }

  handleDownloadCalendar(): void {
    downloadText(
      labels.Calendar_FileName,
      icsCalendar(wordedEvents(this.decisions.audit.calendar), new Date().toISOString())
    );
  }
}
