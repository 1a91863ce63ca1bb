import type { Host } from "c/licenseEngine";

type Listener = (answer: unknown) => void;

const listeners = new Map<keyof Host, Set<Listener>>();

/**
 * Hears every answer of an endpoint, whichever page asked: what one page changes, a page that stays behind it shows at once.
 *
 * @returns ends it
 */
export function onAnswer<Name extends keyof Host>(
  name: Name,
  listener: (answer: Host[Name]["answer"]) => void
): () => void {
  const heard = listener as Listener;
  const known = listeners.get(name) ?? new Set();
  listeners.set(name, known.add(heard));
  return () => {
    known.delete(heard);
  };
}

/** Hands an answer to all who hear the endpoint. */
export function tellAnswer(name: keyof Host, answer: unknown): void {
  for (const heard of listeners.get(name) ?? []) heard(answer);
}
