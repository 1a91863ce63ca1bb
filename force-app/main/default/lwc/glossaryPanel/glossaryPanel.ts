import LightningModal from "lightning/modal";
import { fill, formatNumber } from "c/format";
import { TERMS, termName, termText, type Term } from "c/glossary";
import { labels } from "./labels";

interface Entry {
  term: Term;
  name: string;
  text: string;
}

/** Every term of the pages with what it means, by name; a search finds words of both. */
export default class GlossaryPanel extends LightningModal {
  labels = labels;
  asked = "";
  entries: readonly Entry[] = TERMS.map((term) => ({ term, name: termName(term), text: termText(term) })).sort((a, b) =>
    a.name.localeCompare(b.name)
  );

  get shown(): readonly Entry[] {
    const asked = this.asked.trim().toLowerCase();
    return this.entries.filter(({ name, text }) => `${name} ${text}`.toLowerCase().includes(asked));
  }

  get count(): string {
    const [shown, all] = [this.shown, this.entries].map(({ length }) => formatNumber(length));
    return fill(labels.Glossary_Count, { shown, all });
  }

  get isEmpty(): boolean {
    return this.shown.length === 0;
  }

  handleSearch(event: CustomEvent<{ value: string }>): void {
    this.asked = event.detail.value;
  }

  handleClose(): void {
    this.close();
  }
}
