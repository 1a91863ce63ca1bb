import { posix } from "node:path";

/** Files of the root that are pages of the site too, by their page. */
export const ROOT_PAGES: Readonly<Record<string, string>> = {
  "CHANGELOG.md": "changelog.md",
  "CONTRIBUTING.md": "contributing.md",
  LICENSE: "license.md",
  "README.md": "readme.md",
  "SECURITY.md": "security.md"
};

/** A link of a Markdown file. */
export interface Link {
  /** Path as written, empty for a place on the same page. */
  path: string;
  /** Without the hash; empty for none. */
  anchor: string;
  line: number;
}

const FENCE = /^ {0,3}(```|~~~)/;
const LINK = /(\]\()([^)\s]+)(\))/g;

/** The lines of a Markdown text, those of code blocks apart. */
function proseOf(text: string): { line: string; code: boolean }[] {
  let inside = false;
  return text.split("\n").map((line) => {
    const fence = FENCE.test(line);
    if (fence) inside = !inside;
    return { line, code: inside || fence };
  });
}

const isElsewhere = (target: string): boolean => /^[a-z]+:/i.test(target);

/** Links to files and places of the project; those to other sites are left out. */
export function linksOf(text: string): Link[] {
  return proseOf(text).flatMap(({ line, code }, at) =>
    code
      ? []
      : [...line.replace(/`[^`]*`/g, "").matchAll(LINK)]
          .map(([, , target]) => target!)
          .filter((target) => !isElsewhere(target))
          .map((target) => ({ path: target.split("#")[0]!, anchor: target.split("#")[1] ?? "", line: at + 1 }))
  );
}

/** The anchor that GitHub, and this site with it, makes of a heading. */
export function slugOf(heading: string): string {
  return heading
    .trim()
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
}

/** Anchors of a page: its headings, numbered where one occurs again. */
export function anchorsOf(text: string): Set<string> {
  const found = new Map<string, number>();
  const anchors = new Set<string>();
  for (const { line, code } of proseOf(text)) {
    const [, heading] = (!code && /^#{1,6} (.*)$/.exec(line)) || [];
    if (heading === undefined) continue;
    const slug = slugOf(heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/[*`]|(?<!\w)_|_(?!\w)/g, ""));
    const times = found.get(slug) ?? 0;
    found.set(slug, times + 1);
    anchors.add(times ? `${slug}-${times}` : slug);
  }
  return anchors;
}

/**
 * The text with its links as the site has them: pages of the root stand beside those of `docs`.
 *
 * @param file from the root, with forward slashes
 */
export function forSite(file: string, text: string): string {
  return proseOf(text)
    .map(({ line, code }) =>
      code
        ? line
        : line.replace(LINK, (whole, open: string, target: string, close: string) => {
            if (isElsewhere(target) || target.startsWith("#")) return whole;
            const [path = "", anchor] = target.split("#");
            const from = posix.normalize(posix.join(posix.dirname(file), path));
            const page = ROOT_PAGES[from] ?? from.replace(/^docs\//, "");
            return `${open}./${page}${anchor === undefined ? "" : `#${anchor}`}${close}`;
          })
    )
    .join("\n");
}
