import { LightningElement, api } from "lwc";
import locale from "@salesforce/i18n/locale";
import type { EvidencePack, EvidenceSectionId, SavedScenario } from "c/licenseEngine";
import {
  EVIDENCE_SECTIONS,
  MOST_SCENARIOS,
  compareScenarios,
  evidencePack,
  icsCalendar,
  scenarioBase
} from "c/licenseEngine";
import { callHost, type DecisionModel, type OptimizerModel } from "c/host";
import { downloadText } from "c/download";
import { cellText } from "c/evidenceCells";
import { EVIDENCE_TEXTS } from "c/evidenceTexts";
import { fill, formatDate, formatSpan } from "c/licenseFormat";
import { permissions } from "c/permissions";
import { evidenceHtml } from "c/printableDocument";
import { reduceErrors } from "c/reduceErrors";
import { labels } from "./labels";

type Option = { label: string; value: string };

/** The evidence for a negotiation: choose sections and scenarios, look at it, take it along as a document that prints. */
export default class EvidencePage extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  sections: EvidenceSectionId[] = [...EVIDENCE_SECTIONS];
  kept: SavedScenario[] = [];
  scenarios: string[] = [];
  problem = "";

  override connectedCallback(): void {
    if (permissions.seePrices) this.read();
  }

  get options(): Option[] {
    return EVIDENCE_SECTIONS.map((value) => ({ value, label: EVIDENCE_TEXTS[`Evidence_${value}`] }));
  }

  get scenarioOptions(): Option[] {
    return this.kept.map(({ id, name }) => ({ value: id, label: name }));
  }

  get noScenarios(): string {
    return permissions.seePrices ? labels.Pack_ScenariosNone : labels.No_Access_Prices;
  }

  get pack(): EvidencePack {
    const { facts, audit } = this.model;
    const chosen = this.kept.filter(({ id }) => this.scenarios.includes(id));
    const comparison = chosen.length ? compareScenarios(scenarioBase(facts, audit), chosen) : null;
    const { facts: decisions, audit: decided } = this.decisions;
    const input = { facts, decisions, audit: decided, scenarios: comparison, sections: this.sections };
    return evidencePack(input, EVIDENCE_TEXTS);
  }

  get packTitle(): string {
    return fill(labels.Pack_Title, { source: this.model.facts.context.sourceName });
  }

  get period(): string {
    const { asOf, coverage } = this.model.audit;
    const source = this.model.facts.context.sourceName;
    return fill(labels.Pack_Period, { source, span: formatSpan(coverage), date: formatDate(asOf) });
  }

  handleChangeSections(event: CustomEvent<{ value: EvidenceSectionId[] }>): void {
    this.sections = [...event.detail.value];
  }

  handleChooseAll(): void {
    this.sections = [...EVIDENCE_SECTIONS];
  }

  handleChooseNone(): void {
    this.sections = [];
  }

  handleChangeScenarios(event: CustomEvent<{ value: string[] }>): void {
    const fits = event.detail.value.length <= MOST_SCENARIOS;
    this.problem = fits ? "" : labels.Pack_ScenariosMost;
    // A new list also when it is refused, so that the boxes show what is chosen.
    this.scenarios = fits ? [...event.detail.value] : [...this.scenarios];
  }

  async read(): Promise<void> {
    try {
      this.kept = await callHost("LicenseScenariosController.getScenarios");
    } catch (error) {
      this.problem = fill(labels.Pack_ScenariosUnread, { message: reduceErrors(error).message });
    }
  }

  handleDownload(): void {
    const name = fill(labels.Pack_FileName, { date: this.model.audit.asOf });
    const words = {
      title: this.packTitle,
      intro: this.period,
      language: locale,
      none: (table: string) => fill(labels.Pack_TableEmpty, { table }),
      cell: cellText
    };
    downloadText(name, evidenceHtml(this.pack, words));
  }

  handleDownloadCalendar(): void {
    downloadText(labels.Calendar_FileName, icsCalendar(this.decisions.audit.calendar, new Date().toISOString()));
  }
}
