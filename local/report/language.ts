import translationFile from "../../scripts/build/translationFile.cjs";

/** The languages of the texts, by their code. */
export const LANGUAGES: readonly string[] = ["en", ...Object.keys(translationFile.LANGUAGES)];

/** The locale of a language of which no region is known. */
const LOCALES: Readonly<Record<string, string>> = { en: "en-US", de: "de-DE", es: "es-ES" };

/** Language of the texts, and locale of numbers and dates, BCP 47. */
interface Language {
  language: string;
  locale: string;
}

let chosen: Language = { language: "en", locale: "en-US" };

/**
 * Chooses the language of the process: `--language`, else that of the terminal (`LANG`), else English. Words are made once, when
 * they load, so this comes before.
 *
 * @param line the command line; a language that does not exist is left to the command to refuse
 */
export function chooseLanguage(line: readonly string[], env: NodeJS.ProcessEnv): void {
  const [, spoken = "", region] =
    /^([a-z]{2})(?:_([A-Z]{2}))?/.exec(env.LC_ALL || env.LC_MESSAGES || env.LANG || "") ?? [];
  const asked = line.join(" ").match(/--language[ =](\S+)/)?.[1] ?? spoken;
  const language = LANGUAGES.includes(asked) ? asked : "en";
  const own = language !== "en" && language === spoken && region;
  chosen = { language, locale: own ? `${language}-${region}` : LOCALES[language]! };
}

/** What was chosen; English as long as nothing was. */
export const chosenLanguage = (): Language => chosen;
