/**
 * `npm run translations`: writes the translations of the app's texts from `de.tsv` and `es.tsv` and lists what is missing, stale, unused or
 * wrong. `--check` writes nothing and fails for any of it; `--untranslated de` prints what is to be translated, and
 * `--merge de FILE` takes in lines of name, tab, translation.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import translationFile from "../build/translationFile.cjs";
import { mailLabels, mailTextFiles } from "./mailTexts.ts";
import { translationFiles } from "./metadata.ts";
import { translationProblems } from "./problems.ts";
import { sourceTexts } from "./texts.ts";

const TARGET = join(import.meta.dirname, "../../force-app-translations/main/default");
const PACKAGE = join(import.meta.dirname, "../../force-app/main/default");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean" },
    untranslated: { type: "string" },
    merge: { type: "string" }
  }
});
const source = sourceTexts();

if (values.untranslated) printUntranslated(values.untranslated);
else {
  if (values.merge) for (const file of positionals) merge(values.merge, file);
  const english = new Map([...source].map(([name, { english: text }]) => [name, { text }]));
  const wrong = [mailTexts("en", english).length > 0, ...Object.keys(translationFile.LANGUAGES).map(reported)];
  process.exitCode = wrong.some(Boolean) ? 1 : 0;
}

/** The texts of a language that lack a translation or have an older one, a line each. */
function printUntranslated(language: string): void {
  for (const { kind, name } of translationProblems(source, translationFile.readTranslations(language)))
    if (kind !== "unused") console.log(`${name}\t${source.get(name)!.english}`);
}

/** Takes translations into the list of a language, in the order of the sources; translations of nothing go. */
function merge(language: string, file: string): void {
  const all = new Map(translationFile.readTranslations(language));
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const [name = "", text = ""] = line.split("\t");
    const found = source.get(name);
    if (found) all.set(name, { english: found.english, text: text.trim() });
    else console.error(`${file}: there is no text ${name}`);
  }
  const lines = [...source.keys()]
    .filter((name) => all.has(name))
    .map((name) => [name, all.get(name)!.english, all.get(name)!.text].join("\t"));
  writeFileSync(translationFile.listPath(language), `${lines.join("\n")}\n`);
}

/** Writes or compares what is made of a language's list. @returns whether anything is wrong */
function reported(language: string): boolean {
  const translations = translationFile.readTranslations(language);
  const problems = translationProblems(source, translations);
  for (const { kind, name, detail } of problems) console.error(`${language} ${kind}: ${name}: ${detail}`);
  const old = [
    ...synchronized(
      TARGET,
      new RegExp(`^(translations/${language}\\.|objectTranslations/\\w+-${language}/)`),
      translationFiles(language, translations)
    ),
    ...mailTexts(language, translations)
  ];
  for (const path of old) console.error(`${language}: ${path} is stale: npm run translations`);
  console.log(`${language}: ${translations.size} of ${source.size} texts, ${problems.length + old.length} problems`);
  return problems.length + old.length > 0;
}

function mailTexts(language: string, texts: ReadonlyMap<string, { text: string }>): string[] {
  const own = new RegExp(`^staticresources/License_Mail_Texts_${language}\\.`);
  return synchronized(PACKAGE, own, mailTextFiles(language, mailLabels(join(PACKAGE, "classes")), texts));
}

/**
 * Writes files, or with `--check` compares them.
 *
 * @param own the paths below the folder that nothing else writes
 * @returns paths of files that are missing, differ or should not be there; none after writing
 */
function synchronized(folder: string, own: RegExp, wanted: ReadonlyMap<string, string>): string[] {
  const all = existsSync(folder) ? (readdirSync(folder, { recursive: true }) as string[]) : [];
  const present = all.map((path) => path.replaceAll("\\", "/")).filter((path) => own.test(path) && /\.\w+$/.test(path));
  const left = present.filter((path) => !wanted.has(path));
  if (values.check)
    return [
      ...[...wanted].filter(([path, text]) => contentOf(join(folder, path)) !== text).map(([path]) => path),
      ...left
    ];
  for (const path of left) rmSync(join(folder, path));
  for (const [path, text] of wanted) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return [];
}

function contentOf(path: string): string | null {
  return existsSync(path) ? readFileSync(path, "utf8") : null;
}
