/**
 * Runs jobs, several at once, in their order. After the first failure no other job begins, and those that run are told by the signal.
 *
 * @param most number of jobs at once
 * @param signal stops all of them
 * @returns results in the order of the jobs
 * @throws the first failure, once no job runs any more
 */
export async function pooled<Result>(
  jobs: readonly (() => Promise<Result>)[],
  most: number,
  stop: AbortController
): Promise<Result[]> {
  const results: Result[] = [];
  let failure: { error: unknown } | undefined;
  let next = 0;
  const work = async () => {
    while (next < jobs.length && !stop.signal.aborted) {
      const place = next++;
      try {
        results[place] = await jobs[place]!();
      } catch (error) {
        failure ??= { error };
        stop.abort(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(most, jobs.length) }, work));
  if (failure) throw failure.error;
  stop.signal.throwIfAborted();
  return results;
}
