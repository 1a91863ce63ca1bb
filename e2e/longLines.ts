import type { Page } from "playwright-core";

/** The most characters of a line that is read with ease: the next one is still found. */
const MOST = 95;

/** Paragraphs and points of lists with a line of more characters, at any depth of components. */
const FIND = `(() => {
  const inside = (root) => [...root.querySelectorAll("*")].flatMap((one) => [one, ...(one.shadowRoot ? inside(one.shadowRoot) : [])]);
  const textsOf = (node) => [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE) return [child];
    return child.nodeType === Node.ELEMENT_NODE && getComputedStyle(child).display === "inline" ? textsOf(child) : [];
  });
  const longest = (element) => {
    const lines = new Map();
    const range = document.createRange();
    for (const text of textsOf(element)) {
      for (let at = 0; at < text.length; at += 1) {
        range.setStart(text, at);
        range.setEnd(text, at + 1);
        const { bottom, width } = range.getBoundingClientRect();
        if (width) lines.set(Math.round(bottom), (lines.get(Math.round(bottom)) ?? 0) + 1);
      }
    }
    return Math.max(0, ...lines.values());
  };
  return [...new Set(inside(document.querySelector("#app")))]
    .filter((one) => one.matches("p, li, dd") && one.textContent.length > ${MOST} && one.getClientRects().length)
    .filter((one) => longest(one) > ${MOST})
    .map((one) => one.textContent.trim().slice(0, 90));
})()`;

/** Beginnings of texts on the page with a line that is too long to read. */
export function longLines(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(FIND);
}
