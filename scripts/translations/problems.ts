import type { Translation } from "../build/translationFile.cjs";
import type { SourceText } from "./texts.ts";

/** What is wrong with the translation of a text. */
export interface TranslationProblem {
  kind: "missing" | "stale" | "unused" | "placeholders" | "length" | "grammar";
  name: string;
  detail: string;
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(" ");

/**
 * Compares the texts of the metadata with a language's list.
 *
 * @param source texts by name
 * @param translations the list by name
 * @returns one entry for each mistake: a text without translation, one whose English has changed since, a translation of nothing, other
 *   placeholders than in English, or more characters than the platform takes
 */
export function translationProblems(
  source: ReadonlyMap<string, SourceText>,
  translations: ReadonlyMap<string, Translation>
): TranslationProblem[] {
  const problems: TranslationProblem[] = [];
  for (const [name, { english, most }] of source) {
    const add = (kind: TranslationProblem["kind"], detail: string) => problems.push({ kind, name, detail });
    const found = translations.get(name);
    if (!found?.text) {
      add("missing", english);
      continue;
    }
    if (found.english !== english) add("stale", `${english} (was: ${found.english})`);
    else if (placeholders(english) !== placeholders(found.text))
      add("placeholders", `${placeholders(english)} in English, ${placeholders(found.text)} in: ${found.text}`);
    if (found.text.length > most) add("length", `${found.text.length} characters of at most ${most}: ${found.text}`);
    if (name.endsWith(".grammar") && !/^(Feminine|Masculine|Neuter)(;[^;]+){0,2}$/.test(found.text))
      add("grammar", `${found.text}: expected a gender, then if they differ the genitive and the dative plural`);
  }
  for (const [name, { english }] of translations)
    if (!source.has(name)) problems.push({ kind: "unused", name, detail: english });
  return problems;
}
