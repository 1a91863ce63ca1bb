// The pages in the user's language: its texts come first, because the components read them once, when they load.
import { chosen, localeOf, showPicker } from "./language.js";

const language = chosen();
document.documentElement.lang = language;
globalThis.pageLocale = localeOf(language);
if (language !== "en") globalThis.pageTexts = await (await fetch(`/texts.${language}.json`)).json();
showPicker(language);
await import("./app.js");
