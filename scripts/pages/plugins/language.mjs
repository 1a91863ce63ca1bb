// Texts, locale and formats of the user's language, which the platform knows and the local frame sets before it loads a component:
// English is in the bundle, another language's texts are a file that app/main.js loads first.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import labelFile from "../../build/labelFile.cjs";
import translationFile from "../../build/translationFile.cjs";

const VIRTUAL = "\0language:";
const LANGUAGES = "virtual:languages";

/** Texts of the base components by language; those that are not in the file stay English. */
const BASE = JSON.parse(readFileSync(join(import.meta.dirname, "../baseTexts.json"), "utf8"));

const separator = (type) =>
  `export default new Intl.NumberFormat(globalThis.pageLocale).formatToParts(12345678.9).find(({ type }) => type === "${type}").value;`;

/** A date's parts as the base components write a format: d, M, yyyy. */
const SHORT_DATE = `const letters = { day: "d", month: "M", year: "yyyy" };
export default new Intl.DateTimeFormat(globalThis.pageLocale, { day: "numeric", month: "numeric", year: "numeric" })
  .formatToParts(new Date()).map(({ type, value }) => letters[type] ?? value).join("");`;

const I18N = {
  locale: "export default globalThis.pageLocale;",
  lang: "export default document.documentElement.lang;",
  "number.decimalSeparator": separator("decimal"),
  "number.groupingSeparator": separator("group"),
  "dateTime.shortDateFormat": SHORT_DATE
};

const translated = (name, english) =>
  `export default globalThis.pageTexts?.[${JSON.stringify(name)}] ?? ${JSON.stringify(english)};`;

/** @param {{ source: string }} options */
export function language({ source }) {
  const labels = labelFile.readLabelFile(join(source, "labels/CustomLabels.labels-meta.xml"));
  const load = {
    label(name) {
      const label = name.replace(/^c\./, "");
      if (label === name) return name in BASE ? translated(name, BASE[name].en) : null;
      if (!labels.has(label)) throw new Error(`No custom label ${label}`);
      return translated(label, labels.get(label));
    },
    i18n: (name) => I18N[name] ?? null
  };
  const modules = new Map([
    [LANGUAGES, `export default ${JSON.stringify({ en: "English", ...translationFile.LANGUAGES })};`]
  ]);
  const codeOf = (id) => {
    const [, kind, name] = /^@salesforce\/(label|i18n)\/(.+)$/.exec(id) ?? [];
    return modules.get(id) ?? (kind ? load[kind](name) : null);
  };
  return {
    name: "language",
    resolveId: (id) => (codeOf(id) === null ? null : VIRTUAL + id),
    load: (id) => (id.startsWith(VIRTUAL) ? codeOf(id.slice(VIRTUAL.length)) : null)
  };
}

/** Every text that the pages have in a language, by name. */
export function textsOf(code) {
  const own = [...translationFile.readTranslations(code)].filter(([name, { text }]) => name.startsWith("LO_") && text);
  return Object.fromEntries([
    ...own.map(([name, { text }]) => [name, text]),
    ...Object.entries(BASE).map(([name, texts]) => [name, texts[code]])
  ]);
}
