import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT_PAGES, forSite } from "./links.ts";

/**
 * Writes the pages as the site reads them: those of `docs` and of the root in one folder, with the links between them.
 *
 * @param root of the project
 * @param folder is emptied first
 * @returns the pages
 */
export function stagePages(root: string, folder: string): string[] {
  const docs = readdirSync(join(root, "docs")).filter((name) => name.endsWith(".md"));
  const pages = [
    ...docs.map((name) => [`docs/${name}`, name] as const),
    ...Object.entries(ROOT_PAGES).map(([file, page]) => [file, page] as const)
  ];
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, page] of pages)
    writeFileSync(join(folder, page), forSite(file, readFileSync(join(root, file), "utf8")));
  cpSync(join(root, "docs/images"), join(folder, "images"), { recursive: true });
  return pages.map(([, page]) => page);
}
