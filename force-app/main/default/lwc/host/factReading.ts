import type { EligibilityFacts, ProfileMap } from "c/licenseEngine";
import { reduceErrors, type Failure } from "c/reduceErrors";
import { callHost } from "./callHost";
import { latest } from "./latest";
import { readEligibility } from "./moveFacts";

/** Progress of reading the facts of the chosen users. */
export interface Reading {
  busy: boolean;
  /** Users read so far. */
  done: number;
  facts: EligibilityFacts | null;
  map: ProfileMap | null;
  failure: Failure | null;
}

export const NOTHING_READ: Reading = { busy: false, done: 0, facts: null, map: null, failure: null };

/** Reads facts of users and the profile map and reports every change; a new reading ends the previous one. */
export class FactReading {
  state = NOTHING_READ;
  reading = latest();
  tell: (state: Reading) => void;

  constructor(tell: (state: Reading) => void) {
    this.tell = tell;
  }

  change(part: Partial<Reading>): void {
    this.state = { ...this.state, ...part };
    this.tell(this.state);
  }

  /** Ignores all pending answers. */
  stop(): void {
    this.reading.drop();
    this.change(NOTHING_READ);
  }

  async read(userIds: readonly string[]): Promise<void> {
    const isLatest = this.reading.begin();
    this.change({ ...NOTHING_READ, busy: true });
    try {
      const map = await callHost("LicenseUpgradesController.getProfileMap");
      const facts = await readEligibility([...new Set(userIds)], (done) => {
        if (isLatest()) this.change({ done });
        return isLatest();
      });
      if (isLatest()) this.change({ busy: false, facts, map });
    } catch (error) {
      if (isLatest()) this.change({ busy: false, failure: reduceErrors(error) });
    }
  }
}
