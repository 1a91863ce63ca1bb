import { createElement } from "lwc";

/** Puts a component with properties into the document, once it has rendered. */
export async function render<Properties extends object>(
  tag: string,
  is: Parameters<typeof createElement>[1]["is"],
  properties: Properties = {} as Properties
): Promise<HTMLElement & Properties> {
  const element = createElement(tag, { is });
  Object.assign(element, properties);
  document.body.appendChild(element);
  await flush();
  return element as unknown as HTMLElement & Properties;
}

/** Lets promises and renderings that wait for one another finish. */
export async function flush(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 0));
}

/** What a reader sees of an element: its texts, those of components inside it and their labels, in one line; help is an icon. */
export function textOf(node: Node): string {
  if (node.nodeName === "LIGHTNING-HELPTEXT") return "";
  const parts = [...node.childNodes].map((child) =>
    child.nodeType === Node.TEXT_NODE ? child.textContent! : textOf(child)
  );
  if (node instanceof HTMLElement) {
    if (node.shadowRoot) parts.push(textOf(node.shadowRoot));
    const { label, alternativeText } = node as unknown as { label?: unknown; alternativeText?: unknown };
    for (const text of [label, alternativeText]) if (typeof text === "string") parts.push(text);
  }
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

/** The elements of a selector at any depth of components. */
export function findAll<Found extends HTMLElement = HTMLElement>(node: Node, selector: string): Found[] {
  const root = node instanceof HTMLElement && node.shadowRoot ? node.shadowRoot : (node as ParentNode);
  const inside = [...root.querySelectorAll<HTMLElement>("*")];
  return inside.flatMap((element) => [
    ...(element.matches(selector) ? [element as unknown as Found] : []),
    ...(element.shadowRoot ? findAll<Found>(element, selector) : [])
  ]);
}

/** The first element of a selector at any depth. */
export function find<Found extends HTMLElement = HTMLElement>(node: Node, selector: string): Found {
  const [found] = findAll<Found>(node, selector);
  if (!found) throw new Error(`No ${selector}`);
  return found;
}

/** Empties the document after a test. */
export function clear(): void {
  document.body.replaceChildren();
}
