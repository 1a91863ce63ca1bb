/**
 * The fields of a plain query (`SELECT a, b FROM c`), in order, as they are written.
 *
 * @throws Error for any other text: the query files are part of the project
 */
export function fieldsOf(query: string): string[] {
  return parts(query).fields;
}

/**
 * The query without some of its fields.
 *
 * @param names fields as they are written in the query
 */
export function withoutFields(query: string, names: readonly string[]): string {
  const { fields, rest } = parts(query);
  return `SELECT ${fields.filter((field) => !names.includes(field)).join(", ")}\n${rest}`;
}

function parts(query: string): { fields: string[]; rest: string } {
  const match = /^\s*SELECT\s+(.+?)\s+(FROM\s.+?)\s*$/is.exec(query);
  if (!match) throw new Error(`Not a query: ${query}`);
  return { fields: match[1]!.split(",").map((field) => field.trim()), rest: `${match[2]}\n` };
}
