/** True as long as nothing else was begun, and nothing dropped. */
type IsLatest = () => boolean;

/** A guard against stale answers. */
interface Latest {
  /** Begins a reading: all earlier ones are stale. */
  begin(): IsLatest;
  /** Makes stale whatever is on its way. */
  drop(): void;
}

/** Tells the answers that are still wanted from those that came too late. */
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
