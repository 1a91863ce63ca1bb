import type { DocumentNode } from "c/printableDocument";

const SVG = "http://www.w3.org/2000/svg";

/** A part of the document as an element; texts become text nodes, never markup. */
export function elementOf({ tag, attributes, children }: DocumentNode, inSvg = false): Element {
  const isSvg = inSvg || tag === "svg";
  const element = isSvg ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  element.append(...children.map((child) => (typeof child === "string" ? child : elementOf(child, isSvg))));
  return element;
}
