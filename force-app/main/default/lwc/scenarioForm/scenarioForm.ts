import { LightningElement, api } from "lwc";
import type { ScenarioBase, ScenarioBasis, ScenarioParameters, ScenarioRow } from "c/licenseEngine";
import { neutralScenario } from "c/licenseEngine";
import { formatNumber, formatPrice } from "c/format";
import { labels } from "./labels";
import { licenseFields } from "./licenseFields";
import type { Amounts, LicenseField } from "./licenseFields";

type Share = "discount" | "growth" | "deflected";

const BASES: readonly ScenarioBasis[] = ["keep", "best", "member", "login", "threshold"];

/** Login days of a threshold that the user has not chosen yet. */
const FIRST_THRESHOLD = 2;

/** A field of a license as the page shows it. */
type Field = Omit<LicenseField, "today" | "currency"> & { placeholder: string };

/**
 * What a scenario assumes: basis, users, prices and quantities. Sends every change at once, even while a slider moves (`parameterchange`, detail all
 * parameters).
 */
export default class ScenarioForm extends LightningElement {
  @api base!: ScenarioBase;
  @api parameters!: ScenarioParameters;
  /** The scenario's families, for what stands in empty fields. */
  @api rows: readonly ScenarioRow[] = [];

  labels = labels;
  /** Key of a field with an invalid number. */
  wrong = "";

  /** Shares in percent, as the sliders need them. */
  get percent(): Record<Share, number> {
    const { discount, growth, deflected } = this.parameters;
    const of = (share: number) => Math.round(share * 10_000) / 100;
    return { discount: of(discount), growth: of(growth), deflected: of(deflected) };
  }

  get bases(): { label: string; value: string }[] {
    return BASES.map((value) => ({ value, label: labels[`Scenario_Basis_${value}`] }));
  }

  get basisHelp(): string {
    return labels[`Scenario_BasisHelp_${this.parameters.basis}`];
  }

  get hasThreshold(): boolean {
    return this.parameters.basis === "threshold";
  }

  get licenses(): { name: string; fields: Field[]; problem: string }[] {
    return licenseFields(this.base, this.parameters, this.rows).map(({ name, fields }) => ({
      name,
      fields: fields.map(({ today, currency, ...field }) => ({
        ...field,
        placeholder:
          today === null ? "" : field.kind === "quantities" ? formatNumber(today) : formatPrice(today, currency)
      })),
      problem: fields.some(({ key }) => key === this.wrong) ? labels.Scenario_WrongNumber : ""
    }));
  }

  change(part: Partial<ScenarioParameters>): void {
    this.dispatchEvent(new CustomEvent("parameterchange", { detail: { ...this.parameters, ...part } }));
  }

  handleChangeShare(event: CustomEvent<number>): void {
    const field = (event.target as HTMLElement).dataset.field as Share;
    this.change({ [field]: event.detail / 100 });
  }

  handleChangeBasis(event: CustomEvent<{ value: ScenarioBasis }>): void {
    const basis = event.detail.value;
    this.change({ basis, threshold: basis === "threshold" ? FIRST_THRESHOLD : null });
  }

  handleChangeThreshold(event: CustomEvent<number>): void {
    this.change({ threshold: Math.round(event.detail) });
  }

  handleChangeIdle(event: CustomEvent<{ checked: boolean }>): void {
    this.change({ deactivateIdle: event.detail.checked });
  }

  handleChangeAmount(event: CustomEvent<{ value: string }>): void {
    const { key, kind, license } = (event.target as HTMLElement).dataset as Record<string, string>;
    const { value } = event.detail;
    const amount = Number(value);
    const isWrong = value !== "" && !(amount >= 0 && Number.isFinite(amount));
    if (isWrong || key === this.wrong) this.wrong = isWrong ? key : "";
    if (isWrong) return;
    const amounts = { ...this.parameters[kind as Amounts], [license]: amount };
    if (value === "") delete amounts[license];
    this.change({ [kind]: amounts });
  }

  handleReset(): void {
    this.wrong = "";
    this.change(neutralScenario());
  }
}
