// The texts of the terminal: what local/report/words.ts does in a checkout with Node's cache of modules, which a compiled program does not need.
import { join } from "node:path";

/** @param {{ project: string }} options */
export function words({ project }) {
  const lwc = join(project, "force-app/main/default/lwc");
  const texts = JSON.stringify(join(project, "local/report/texts.ts"));
  const code = new Map([
    [join(lwc, "words/labels.ts"), `export { labels } from ${texts};`],
    [join(lwc, "format/labels.ts"), `export { labels } from ${texts};`],
    [join(lwc, "format/locale.ts"), `export { locale } from ${texts};`],
    [
      join(project, "local/report/words.ts"),
      ["words:c/words", "format:c/format", "documents:c/printableDocument"]
        .map((pair) => pair.split(":"))
        .map(([name, bundle]) => `export * as ${name} from ${JSON.stringify(bundle)};`)
        .join("\n")
    ]
  ]);
  return { name: "words", load: (id) => code.get(id) ?? null };
}
