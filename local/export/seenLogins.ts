import type { Span } from "../csv/exportMarker.ts";

/** The logins that are there and might be read again. */
export class SeenLogins {
  readonly #keys = new Set<string>();
  readonly #gaps: readonly { from: number; to: number }[];
  readonly #id: number;
  readonly #time: number;

  constructor(columns: readonly string[], gaps: readonly Span[]) {
    this.#gaps = gaps.map(({ from, to }) => ({ from: Date.parse(from), to: Date.parse(to) }));
    this.#id = columns.indexOf("Id");
    this.#time = columns.indexOf("LoginTime");
  }

  get any(): boolean {
    return this.#keys.size > 0;
  }

  /** Logins of a file may be later than what it covers. */
  mayBeIn(spans: readonly Span[]): boolean {
    const ends = spans.map(({ to }) => Date.parse(to));
    return this.#gaps.some(({ from }) => ends.some((end) => end >= from));
  }

  remember(cells: readonly string[]): void {
    const time = Date.parse(cells[this.#time]!);
    if (this.#gaps.some(({ from, to }) => time >= from && time < to)) this.#keys.add(this.#key(cells));
  }

  isNew(cells: readonly string[]): boolean {
    return !this.#keys.has(this.#key(cells));
  }

  #key(cells: readonly string[]): string {
    return (this.#id < 0 ? "" : cells[this.#id]!) || cells.join("\n");
  }
}
