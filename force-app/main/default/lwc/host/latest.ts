/** True as long as no newer reading has begun and none was dropped. */
type IsLatest = () => boolean;

/** A guard against stale answers. */
interface Latest {
  /** Begins a reading: all earlier readings become stale. */
  begin(): IsLatest;
  /** Makes all pending readings stale. */
  drop(): void;
}

/** Tells current answers from those that arrive too late. */
export function latest(): Latest {
  let run = 0;
  return {
    begin() {
      run += 1;
      const mine = run;
      return () => mine === run;
    },
    drop() {
      run += 1;
    }
  };
}
