/** Not a plain object, see `shared`. */
class Shared {
  constructor(fields: object) {
    Object.assign(this, fields);
  }
}

/**
 * An object that components hand to one another as it is. What LWC hands on it wraps in a read-only proxy if it is a plain object, and all that is reached
 * through it: reading thousands of rows takes several times as long then, and what is kept by the facts themselves is not found. Nobody changes it.
 */
export function shared<Fields extends object>(fields: Fields): Fields {
  return new Shared(fields) as Fields;
}
