/** Languages by their code on the platform, each named in itself. English is the language of the sources. */
export const LANGUAGES: Readonly<Record<"de" | "es", string>>;
/** A text with the English that it was made from. */
export interface Translation {
  english: string;
  text: string;
}
/** Where the list of a language is. */
export function listPath(language: string): string;
/** The list of a language by name: a label's full name, or the path of a text of an object. */
export function readTranslations(language: string): Map<string, Translation>;
