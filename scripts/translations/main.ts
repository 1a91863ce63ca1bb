/**
 * `npm run translations`: writes the translations of the app's texts from `de.tsv` and `es.tsv` and lists what is missing, stale, unused or
 * wrong. `--check` writes nothing and fails for any of it (with `--lenient` it only counts); `--untranslated de` prints what is to be translated, and
 * `--merge de FILE` takes in lines of name, tab, translation.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import translationFile from "../build/translationFile.cjs";
import type { Translation } from "../build/translationFile.cjs";
import { translationFiles } from "./metadata.ts";
import { translationProblems } from "./problems.ts";
import { sourceTexts } from "./texts.ts";

const TARGET = join(import.meta.dirname, "../../force-app-translations/main/default");
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    check: { type: "boolean" },
    lenient: { type: "boolean" },
    untranslated: { type: "string" },
    merge: { type: "string" }
  }
});
const source = sourceTexts();

if (values.untranslated) printUntranslated(values.untranslated);
else {
  if (values.merge) for (const file of positionals) merge(values.merge, file);
  process.exitCode = Object.keys(translationFile.LANGUAGES).map(reported).some(Boolean) ? 1 : 0;
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

/** Writes or compares the metadata of a language. @returns whether anything is wrong */
function reported(language: string): boolean {
  const translations = translationFile.readTranslations(language);
  const problems = translationProblems(source, translations);
  if (values.lenient) {
    console.log(`${language}: ${translations.size} of ${source.size} texts translated, ${problems.length} problems`);
    return false;
  }
  for (const { kind, name, detail } of problems) console.error(`${language} ${kind}: ${name}: ${detail}`);
  const old = values.check ? staleFiles(language, translations) : written(language, translations);
  for (const path of old) console.error(`${language}: ${path} is stale: npm run translations`);
  console.log(`${language}: ${translations.size} of ${source.size} texts, ${problems.length + old.length} problems`);
  return problems.length + old.length > 0;
}

function written(language: string, translations: ReadonlyMap<string, Translation>): string[] {
  for (const path of presentFiles(language)) rmSync(join(TARGET, path));
  for (const [path, content] of translationFiles(language, translations)) {
    mkdirSync(dirname(join(TARGET, path)), { recursive: true });
    writeFileSync(join(TARGET, path), content);
  }
  return [];
}

function staleFiles(language: string, translations: ReadonlyMap<string, Translation>): string[] {
  const wanted = translationFiles(language, translations);
  const differing = [...wanted].filter(
    ([path, content]) => !existsSync(join(TARGET, path)) || readFileSync(join(TARGET, path), "utf8") !== content
  );
  return [...differing.map(([path]) => path), ...presentFiles(language).filter((path) => !wanted.has(path))];
}

/** The files of a language, by their path below the folder. */
function presentFiles(language: string): string[] {
  if (!existsSync(TARGET)) return [];
  const own = new RegExp(`^(translations/${language}\\.|objectTranslations/\\w+-${language}/).*\\.xml$`);
  return (readdirSync(TARGET, { recursive: true }) as string[])
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => own.test(path));
}
