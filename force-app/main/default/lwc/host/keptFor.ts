/**
 * A function that answers the same inputs without computing again: its last answer for each first input, as long as the others are the same objects too.
 * Inputs are never changed in place, so an answer can't be out of date.
 */
export function keptFor<First extends object, Others extends unknown[], Answer>(
  compute: (first: First, ...others: Others) => Answer
): (first: First, ...others: Others) => Answer {
  const kept = new WeakMap<First, { others: Others; answer: Answer }>();
  return (first, ...others) => {
    const known = kept.get(first);
    if (known?.others.every((other, place) => other === others[place])) return known.answer;
    const answer = compute(first, ...others);
    kept.set(first, { others, answer });
    return answer;
  };
}
