/** An element of a document: it becomes HTML text in a file, or an element of a page. */
export interface DocumentNode {
  tag: string;
  attributes: Record<string, string | number>;
  children: (DocumentNode | string)[];
}

type Child = DocumentNode | string | null | Child[];

/** An element with its attributes and content; null is nothing. */
export function node(tag: string, attributes: DocumentNode["attributes"], ...children: Child[]): DocumentNode {
  return { tag, attributes, children: flat(children) };
}

function flat(children: readonly Child[]): DocumentNode["children"] {
  return children.flatMap((child) => (child === null ? [] : Array.isArray(child) ? flat(child) : [child]));
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** A text as HTML or SVG content or attribute value. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => ENTITIES[char]);
}

/** A line break after these keeps the file readable. */
const BLOCKS = new Set(["section", "article", "table", "tr", "figure", "h1", "h2", "h3", "p", "li"]);

/** The element as HTML; every text is escaped. */
export function htmlOf({ tag, attributes, children }: DocumentNode): string {
  const own = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(String(value))}"`);
  const inner = children.map((child) => (typeof child === "string" ? escaped(child) : htmlOf(child)));
  return `<${tag}${own.join("")}>${inner.join("")}</${tag}>${BLOCKS.has(tag) ? "\n" : ""}`;
}
