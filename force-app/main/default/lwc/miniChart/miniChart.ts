import { LightningElement, api } from "lwc";

/** What a mark means; its color and pattern follow. */
export type MarkStyle =
  "column" | "partial" | "owned" | "needed" | "used" | "projected" | "own" | "over" | "dormant" | "never" | "unused";

/** A drawing of a table's cell, without texts: the cell has the numbers beside it. Lengths are in the units of the drawing. */
export interface MiniDrawing {
  width: number;
  height: number;
  /** Names the drawing for screen readers. */
  title: string;
  /** What it shows, in one sentence. */
  summary: string;
  bars: readonly { key: string; style: MarkStyle; x: number; y: number; width: number; height: number }[];
  /** SVG paths, drawn over the bars. */
  lines: readonly { key: string; style: MarkStyle; path: string }[];
}

/** A small chart in a cell of a table. It grows with the cell up to its own size and is read out as one sentence. */
export default class MiniChart extends LightningElement {
  @api drawing!: MiniDrawing;

  get viewBox(): string {
    return `0 0 ${this.drawing.width} ${this.drawing.height}`;
  }

  get limit(): string {
    return `max-width: ${this.drawing.width}px`;
  }
}
