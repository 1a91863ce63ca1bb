import { LightningElement, api } from "lwc";
import type { ScenarioBase, ScenarioParameters } from "c/licenseEngine";
import { neutralScenario } from "c/licenseEngine";
import { labels } from "./labels";

type Share = "discount" | "growth" | "deflected";

/** A price as its field shows it; the parameters keep it unrounded until the user types another one. */
function inCents(price: number | null): number | null {
  return price === null ? null : Math.round(price * 100) / 100;
}

/** Sliders and numbers of a scenario; sends every change at once, even while a slider moves (`parameterchange`, detail all parameters). */
export default class ScenarioForm extends LightningElement {
  @api base!: ScenarioBase;
  @api parameters!: ScenarioParameters;

  labels = labels;
  /** Name of a license with an invalid price. */
  wrongPrice = "";

  /** Shares in whole percent, as the sliders need them. */
  get percent(): Record<Share, number> {
    const { discount, growth, deflected } = this.parameters;
    const of = (share: number) => Math.round(share * 100);
    return { discount: of(discount), growth: of(growth), deflected: of(deflected) };
  }

  get months(): number {
    return Math.max(1, this.base.months);
  }

  get hasThreshold(): boolean {
    return this.parameters.threshold !== null;
  }

  /** Licenses whose price can be changed, each once, with today's price. */
  get prices(): { license: string; label: string; value: number | null; today: number | null }[] {
    const today = new Map<string, number | null>();
    for (const { memberLicense, loginLicense, today: row } of this.base.licenses) {
      if (memberLicense) today.set(memberLicense, row.memberPrice);
      if (loginLicense) today.set(loginLicense, row.loginPrice);
    }
    return [...today].map(([license, price]) => ({
      license,
      label: license,
      value: inCents(this.parameters.prices[license] ?? price),
      today: price
    }));
  }

  get problem(): string {
    return this.wrongPrice ? `${this.wrongPrice}: ${labels.Scenario_Wrong}` : "";
  }

  change(part: Partial<ScenarioParameters>): void {
    this.dispatchEvent(new CustomEvent("parameterchange", { detail: { ...this.parameters, ...part } }));
  }

  handleChangeShare(event: CustomEvent<{ value: number }>): void {
    const field = (event.target as HTMLElement).dataset.field as Share;
    this.change({ [field]: Number(event.detail.value) / 100 });
  }

  handleChangeNumber(event: CustomEvent<{ value: number }>): void {
    const field = (event.target as HTMLElement).dataset.field as "percentile" | "window" | "threshold";
    this.change({ [field]: Number(event.detail.value) });
  }

  handleChangeIdle(event: CustomEvent<{ checked: boolean }>): void {
    this.change({ deactivateIdle: event.detail.checked });
  }

  handleChangeHasThreshold(event: CustomEvent<{ checked: boolean }>): void {
    this.change({ threshold: event.detail.checked ? 2 : null });
  }

  handleChangePrice(event: CustomEvent<{ value: string }>): void {
    const license = (event.target as HTMLElement).dataset.license!;
    const { value } = event.detail;
    const price = Number(value);
    this.wrongPrice = value !== "" && !(price >= 0 && Number.isFinite(price)) ? license : "";
    if (this.wrongPrice) return;
    const prices = { ...this.parameters.prices, [license]: price };
    if (value === "") delete prices[license];
    this.change({ prices });
  }

  handleReset(): void {
    this.wrongPrice = "";
    this.change(neutralScenario(this.base));
  }
}
