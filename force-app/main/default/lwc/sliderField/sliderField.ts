import { LightningElement, api } from "lwc";
import { fill } from "c/format";
import { labels } from "./labels";

/**
 * A number to slide or to type, with one label for both. Sends each valid value (`valuechange`, detail the number), even while the slider moves; says the
 * allowed range if a typed number is outside.
 */
export default class SliderField extends LightningElement {
  @api label = "";
  /** What to enter; shown on demand. */
  @api help = "";
  @api value = 0;
  @api min = 0;
  @api max = 100;
  @api step = 1;

  isWrong = false;

  get problem(): string {
    return this.isWrong ? fill(labels.Slider_Wrong, { min: this.min, max: this.max }) : "";
  }

  tell(value: number): void {
    this.isWrong = false;
    this.dispatchEvent(new CustomEvent("valuechange", { detail: value }));
  }

  handleSlide(event: Event): void {
    this.tell(Number((event.target as HTMLInputElement).value));
  }

  handleType(event: CustomEvent<{ value: string }>): void {
    const { value } = event.detail;
    const typed = Number(value);
    this.isWrong = value.trim() === "" || !(typed >= this.min && typed <= this.max);
    if (!this.isWrong) this.tell(typed);
  }
}
