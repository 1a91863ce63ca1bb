import { money } from "./numbers";

/**
 * A total divided in proportion to the weights, to the cent; the parts add up exactly. What rounding leaves goes to the parts that lost most by it.
 *
 * @param weights not negative; if all are 0, the first part gets the total
 */
export function shareOut(total: number, weights: readonly number[]): number[] {
  if (!weights.length) return [];
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const exact = weights.map((weight, index) => (all > 0 ? (total * weight) / all : index === 0 ? total : 0));
  const parts = exact.map((amount) => Math.floor(amount * 100 + 1e-6) / 100);
  const order = exact.map((amount, index) => ({ index, lost: amount - parts[index] })).sort((a, b) => b.lost - a.lost);
  const rest = total - parts.reduce((sum, part) => sum + part, 0);
  const cents = Math.floor(rest * 100 + 1e-6);
  for (let given = 0; given < cents; given += 1) parts[order[given % order.length].index] += 0.01;
  // A total with fractions of a cent stays exact.
  const given = parts.reduce((sum, part) => sum + part, 0);
  parts[order[0].index] += total - given;
  return parts.map(money);
}

/**
 * The same in two steps, so that the sum of a group does not depend on how many parts it has.
 *
 * @param groups to which group each weight belongs
 */
export function shareOutByGroup(total: number, weights: readonly number[], groups: readonly string[]): number[] {
  const names = [...new Set(groups)].sort();
  const members = names.map((name) => groups.flatMap((group, index) => (group === name ? [index] : [])));
  const amounts = shareOut(
    total,
    members.map((indices) => indices.reduce((sum, index) => sum + weights[index], 0))
  );
  const parts: number[] = [];
  members.forEach((indices, at) => {
    const own = shareOut(
      amounts[at],
      indices.map((index) => weights[index])
    );
    indices.forEach((index, place) => (parts[index] = own[place]));
  });
  return parts;
}
