// The only reader of the lists of translations. CommonJS, so that Jest's setup, the page build and the terminal can load it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");

/** Languages by their code on the platform, each named in itself. English is the language of the sources. */
const LANGUAGES = { de: "Deutsch", es: "Español" };

/** @param {string} language a key of LANGUAGES */
const listPath = (language) => join(__dirname, "../translations", `${language}.tsv`);

/**
 * The list of a language: a line for each text with its name, the English that was translated, and the translation, separated by tabs.
 *
 * @param {string} language a key of LANGUAGES
 * @returns {Map<string, { english: string, text: string }>} by name, in the file's order
 */
function readTranslations(language) {
  const lines = readFileSync(listPath(language), "utf8").split("\n").filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [name, english = "", text = ""] = line.split("\t");
      return [name, { english, text }];
    })
  );
}

module.exports = { LANGUAGES, listPath, readTranslations };
