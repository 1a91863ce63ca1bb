import type { Translation } from "../build/translationFile.cjs";
import type { SourceText } from "./texts.ts";

/** What is wrong with the translation of a text. */
export interface TranslationProblem {
  kind: "missing" | "stale" | "unused" | "placeholders" | "length" | "grammar";
  name: string;
  detail: string;
}

const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort().join(" ");
/** What the choices between words for one and for more count: `users` of `{users|user has|users have}`. */
const counts = (text: string) => [...text.matchAll(/\{(\w+)\|/g)].map(([, name]) => name);

/** Whether a choice counts something that the English gives no value for. */
function countsUnknown(english: string, text: string): boolean {
  const known = new Set([...english.matchAll(/\{(\w+)/g)].map(([, name]) => name));
  return counts(text).some((name) => !known.has(name));
}

/**
 * Compares the texts of the metadata with a language's list.
 *
 * @param source texts by name
 * @param translations the list by name
 * @returns one entry for each mistake: a text without translation, one whose English has changed since, a translation of nothing, other
 *   placeholders than in English, a choice that counts something else, or more characters than the platform takes
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
    else if (placeholders(english) !== placeholders(found.text) || countsUnknown(english, found.text))
      add("placeholders", `${placeholders(english)} in English, ${placeholders(found.text)} in: ${found.text}`);
    if (found.text.length > most) add("length", `${found.text.length} characters of at most ${most}: ${found.text}`);
    if (name.endsWith(".grammar") && !/^(Feminine|Masculine|Neuter)(;[^;]+){0,2}$/.test(found.text))
      add("grammar", `${found.text}: expected a gender, then if they differ the genitive and the dative plural`);
  }
  for (const [name, { english }] of translations)
    if (!source.has(name)) problems.push({ kind: "unused", name, detail: english });
  return problems;
}
