/** Paths of the leaves of a JSON value, each with its types; the elements of a list share one path. For tests that compare the two hosts. */
export function shapeOf(value: unknown, path = "", shape = new Map<string, Set<string>>()): Map<string, Set<string>> {
  if (Array.isArray(value)) value.forEach((element) => shapeOf(element, `${path}[]`, shape));
  else if (value !== null && typeof value === "object")
    Object.entries(value).forEach(([name, member]) => shapeOf(member, `${path}.${name}`, shape));
  else shape.set(path, (shape.get(path) ?? new Set()).add(value === null ? "null" : typeof value));
  return shape;
}
