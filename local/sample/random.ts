/** Mixes the bits of a 32-bit number (the finalizer of MurmurHash3): returns an unsigned 32-bit number. */
export function scramble(value: number): number {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** An unsigned 32-bit number that depends on all three: the same inputs give the same number on every machine. */
export function hash(seed: number, stream: number, index: number): number {
  return scramble(scramble(scramble(seed + 0x9e3779b9) + stream * 0x632be5ab) ^ scramble(index + 0x7f4a7c15));
}

const RANGE = 2 ** 32;

/** Reproducible random numbers: the same start gives the same sequence. */
export class Random {
  private state: number;

  constructor(start: number) {
    this.state = start;
  }

  /** From 0 up to, not including, 1. */
  next(): number {
    this.state = (this.state + 0x9e3779b9) | 0;
    return scramble(this.state) / RANGE;
  }

  /** A whole number from 0 to `count` - 1. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** From `low` up to `high`. */
  between([low, high]: readonly [number, number]): number {
    return low + this.next() * (high - low);
  }

  /** True with this probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** One of the entries, by their shares (which add up to 1). */
  byShare<Entry extends { share: number }>(entries: readonly Entry[]): Entry {
    let left = this.next();
    for (const entry of entries) {
      left -= entry.share;
      if (left < 0) return entry;
    }
    return entries[entries.length - 1]!;
  }
}
