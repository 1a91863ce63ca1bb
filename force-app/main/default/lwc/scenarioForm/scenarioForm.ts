import { LightningElement, api } from "lwc";
import type { ScenarioBase, ScenarioBasis, ScenarioParameters, ScenarioRow } from "c/licenseEngine";
import { neutralScenario } from "c/licenseEngine";
import type { CellChange, CellSlide, GridColumn, GridRow } from "c/editGrid";
import { numberOf } from "c/entry";
import { labels } from "./labels";
import { MOST_DAYS, licenseColumns, licenseRows, type Amounts } from "./licenseGrid";

type Share = "discount" | "growth" | "deflected";

const BASES: readonly ScenarioBasis[] = ["keep", "best", "member", "login", "threshold"];

/** Login days of a threshold that the user has not chosen yet. */
const FIRST_THRESHOLD = 2;

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
  /** What is wrong with cells of the grid, by kind and license. */
  wrong: ReadonlyMap<string, string> = new Map();

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

  get columns(): GridColumn[] {
    return licenseColumns(this.hasThreshold);
  }

  get licenses(): GridRow[] {
    const { rows, wrong } = this;
    return licenseRows(this.base, this.parameters, { rows, wrong });
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
    const isThreshold = basis === "threshold";
    this.change({ basis, threshold: isThreshold ? FIRST_THRESHOLD : null, ...(isThreshold ? {} : { thresholds: {} }) });
  }

  handleChangeThreshold(event: CustomEvent<number>): void {
    this.change({ threshold: Math.round(event.detail) });
  }

  handleChangeIdle(event: CustomEvent<{ checked: boolean }>): void {
    this.change({ deactivateIdle: event.detail.checked });
  }

  handleCell({ detail: { row, column, value } }: CustomEvent<CellChange>): void {
    const kind = column as Amounts;
    const entry = numberOf(value, kind === "thresholds" ? { most: MOST_DAYS, whole: true } : {});
    const key = `${kind} ${row}`;
    if (entry.problem !== undefined) {
      this.wrong = new Map([...this.wrong, [key, entry.problem]]);
      return;
    }
    this.wrong = new Map([...this.wrong].filter(([one]) => one !== key));
    this.set(kind, row, entry.value);
  }

  handleSlide({ detail: { row, column, value } }: CustomEvent<CellSlide>): void {
    const kind = column as Amounts;
    this.wrong = new Map([...this.wrong].filter(([one]) => one !== `${kind} ${row}`));
    // Steps of a slider have binary noise.
    this.set(kind, row, Number(value.toFixed(4)));
  }

  /** Takes an amount of a license; null forgets it. */
  set(kind: Amounts, license: string, value: number | null): void {
    const name = kind === "thresholds" ? this.familyOf(license) : license;
    const amounts = { ...this.parameters[kind] };
    if (value === null) delete amounts[name];
    else amounts[name] = value;
    this.change({ [kind]: amounts });
  }

  familyOf(license: string): string {
    return this.base.families.find(({ licenses }) => licenses.login === license)!.name;
  }

  handleReset(): void {
    this.wrong = new Map();
    this.change(neutralScenario());
  }
}
