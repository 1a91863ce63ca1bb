import type { EligibilityFacts, ProfileMap } from "c/licenseEngine";
import { readEligibility, readProfileMap } from "./calls";
import { reduceErrors, type Failure } from "c/reduceErrors";

/** How far the facts of the chosen users are read. */
export interface Reading {
  busy: boolean;
  /** Users read so far. */
  done: number;
  facts: EligibilityFacts | null;
  map: ProfileMap | null;
  failure: Failure | null;
}

export const NOTHING_READ: Reading = { busy: false, done: 0, facts: null, map: null, failure: null };

/** Reads facts of users and the profile map and tells every change; a newer reading ends an older one. */
export class FactReading {
  state = NOTHING_READ;
  run = 0;
  tell: (state: Reading) => void;

  constructor(tell: (state: Reading) => void) {
    this.tell = tell;
  }

  change(part: Partial<Reading>): void {
    this.state = { ...this.state, ...part };
    this.tell(this.state);
  }

  /** Whatever is on its way is dropped. */
  stop(): void {
    this.run += 1;
    this.change(NOTHING_READ);
  }

  async read(userIds: readonly string[]): Promise<void> {
    this.run += 1;
    const { run } = this;
    const heard = () => run === this.run;
    this.change({ ...NOTHING_READ, busy: true });
    try {
      const map = await readProfileMap();
      const facts = await readEligibility([...new Set(userIds)], (done) => {
        if (heard()) this.change({ done });
        return heard();
      });
      if (heard()) this.change({ busy: false, facts, map });
    } catch (error) {
      if (heard()) this.change({ busy: false, failure: reduceErrors(error) });
    }
  }
}
