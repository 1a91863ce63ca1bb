import labelFile from "../../scripts/build/labelFile.cjs";
import translationFile from "../../scripts/build/translationFile.cjs";
import sharedLabels from "../../scripts/build/sharedLabels.cjs";
import { chosenLanguage } from "./language.ts";

const { language, locale } = chosenLanguage();
const translations = language === "en" ? null : translationFile.readTranslations(language);

/** The labels by name, without `LO_`, in the language that was chosen before this module loaded. */
const labels = Object.fromEntries(
  [...labelFile.readLabelFile()].map(([name, text]) => [
    name.replace(/^LO_/, ""),
    translations?.get(name)?.text || text
  ])
);
for (const [code, name] of sharedLabels.labelOfCode) labels[code] = labels[name];

export { labels, locale };
