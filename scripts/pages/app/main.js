// The pages in the user's language: its texts come first, because the components read them once, when they load.
import { chosen, localeOf, showPicker } from "./language.js";

const wanted = chosen();
globalThis.pageTexts = wanted === "en" ? null : await textsOf(wanted);
const language = globalThis.pageTexts ? wanted : "en";
document.documentElement.lang = language;
globalThis.pageLocale = localeOf(language);
showPicker(language);
await import("./app.js");

/** The texts of a language; null if they can't be had: English is better than no page. */
async function textsOf(code) {
  const answer = await fetch(`/texts.${code}.json`).catch(() => null);
  return answer?.ok ? answer.json() : null;
}
