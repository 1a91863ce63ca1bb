import { LightningElement, api } from "lwc";
import { fill, formatNumber } from "c/format";
import { labels } from "./labels";

interface Option {
  label: string;
  value: string;
}

/** Choices rendered at once: more could not be read, and the text narrows them. */
const MOST = 50;

/** Chooses one of many by typing a part of its name (ARIA combobox with a list). Sends the choice like a combobox (`change`, detail `{ value }`). */
export default class SearchPicker extends LightningElement {
  @api label = "";
  @api options: readonly Option[] = [];
  @api value = "";

  labels = labels;
  open = false;
  /** What was typed since the list opened. */
  typed = "";
  /** Place of the choice that the keyboard is at; -1 for none. */
  at = -1;

  get text(): string {
    return this.open ? this.typed : (this.options.find(({ value }) => value === this.value)?.label ?? this.value);
  }

  get found(): readonly Option[] {
    const part = this.typed.trim().toLowerCase();
    return part ? this.options.filter(({ label }) => label.toLowerCase().includes(part)) : this.options;
  }

  get choices(): object[] {
    return this.found.slice(0, MOST).map(({ label, value }, place) => ({
      key: value,
      label,
      place,
      id: `choice-${place}`,
      selected: String(value === this.value),
      style: place === this.at ? "choice current" : "choice"
    }));
  }

  /** What screen readers hear while somebody types, and what is said below a list that is cut. */
  get note(): string {
    if (!this.open) return "";
    const count = this.found.length;
    if (!count) return labels.Picker_None;
    return count > MOST ? fill(labels.Picker_More, { shown: formatNumber(MOST), count: formatNumber(count) }) : "";
  }

  get listStyle(): string {
    return this.open && this.found.length ? "list" : "slds-hide";
  }

  get expanded(): string {
    return String(this.open);
  }

  get active(): string | null {
    return this.open && this.at >= 0 ? `choice-${this.at}` : null;
  }

  handleOpen(): void {
    if (this.open) return;
    this.open = true;
    this.typed = "";
    this.at = this.found.slice(0, MOST).findIndex(({ value }) => value === this.value);
  }

  handleInput(event: Event): void {
    this.open = true;
    this.typed = (event.target as HTMLInputElement).value;
    this.at = this.found.length ? 0 : -1;
  }

  handleKey(event: KeyboardEvent): void {
    const last = Math.min(this.found.length, MOST) - 1;
    if (event.key === "Escape") {
      if (this.open) event.stopPropagation();
      this.handleClose();
    } else if (event.key === "Enter" && this.open) {
      event.preventDefault();
      if (this.at >= 0) this.choose(this.found[this.at].value);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (!this.open) this.handleOpen();
      else this.at = event.key === "ArrowDown" ? Math.min(last, this.at + 1) : Math.max(0, this.at - 1);
    }
  }

  /** Chosen before the field loses the focus. */
  handleChoose(event: Event): void {
    event.preventDefault();
    const place = Number((event.currentTarget as HTMLElement).dataset.place);
    this.choose(this.found[place].value);
  }

  handleClose(): void {
    this.open = false;
    this.typed = "";
    this.at = -1;
  }

  choose(value: string): void {
    this.handleClose();
    if (value !== this.value) this.dispatchEvent(new CustomEvent("change", { detail: { value } }));
  }
}
