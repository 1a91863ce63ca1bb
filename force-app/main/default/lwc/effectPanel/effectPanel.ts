import { LightningElement, api } from "lwc";
import { effectOf, type DecisionModel, type FactChange, type OptimizerModel } from "c/host";
import type { FactColumn } from "c/factTable";
import { totalPairs } from "c/words";
import { labels } from "./labels";

interface EffectRow {
  name: string;
  before: string;
  after: string;
}

const COLUMNS: FactColumn<EffectRow>[] = [
  { label: labels.Common_Measure, value: ({ name }) => name },
  { label: labels.Common_Before, type: "number", value: ({ before }) => before },
  { label: labels.Common_After, type: "number", value: ({ after }) => after }
];

/** Pause after the last change, in milliseconds: deciding a large org anew takes a moment. */
const PAUSE = 400;

/** What a change that is not saved yet would do to today's cost, the best cost and the saving. */
export default class EffectPanel extends LightningElement {
  @api model!: OptimizerModel;
  @api decisions!: DecisionModel;

  labels = labels;
  columns = COLUMNS;
  asked: FactChange | null = null;
  rows: EffectRow[] | null = null;
  timer: ReturnType<typeof setTimeout> | undefined;

  /** Null: nothing is changed, or what is changed can't be read. */
  @api
  get change(): FactChange | null {
    return this.asked;
  }
  set change(change: FactChange | null) {
    if (JSON.stringify(change) === JSON.stringify(this.asked)) return;
    this.asked = change;
    this.rows = null;
    clearTimeout(this.timer);
    // eslint-disable-next-line @lwc/lwc/no-async-operation -- typing must not wait for the decisions
    if (change) this.timer = setTimeout(() => this.decide(change), PAUSE);
  }

  override disconnectedCallback(): void {
    clearTimeout(this.timer);
  }

  get busy(): boolean {
    return this.asked !== null && this.rows === null;
  }

  decide(change: FactChange): void {
    const { before, after } = effectOf(this.model, this.decisions, change);
    const [now, then] = [new Map(totalPairs(before)), new Map(totalPairs(after))];
    const names = [...new Set([...now.keys(), ...then.keys()])];
    this.rows = names.map((name) => ({
      name,
      before: now.get(name) ?? labels.Common_None,
      after: then.get(name) ?? labels.Common_None
    }));
  }
}
