// In an org the platform knows the user's language and locale; here the browser says them, and the user can choose.
import languages from "virtual:languages";

const KEY = "license-optimizer-language";
/** The locale of a language that the browser does not prefer: no region is known, so the largest. */
const LOCALES = { en: "en-US", de: "de-DE", es: "es-ES" };

const primary = (tag) => tag.split("-")[0].toLowerCase();
const known = (tag) => (tag && primary(tag) in languages ? primary(tag) : null);

/** The language of the address (`?lang=de`), else the one chosen before, else the browser's first that there is. */
export function chosen() {
  const asked = new URL(location.href).searchParams.get("lang");
  return known(asked) ?? known(localStorage.getItem(KEY)) ?? navigator.languages.map(known).find(Boolean) ?? "en";
}

/** The browser's locale of a language, for example de-AT, because numbers and dates differ by region. */
export function localeOf(language) {
  const own = navigator.languages.find((tag) => tag.includes("-") && primary(tag) === language);
  return own ?? LOCALES[language];
}

/** Fills the list of languages; a choice is remembered and shows the page again. */
export function showPicker(language) {
  const picker = document.querySelector("#language");
  for (const [code, name] of Object.entries(languages)) {
    const option = new Option(name, code, false, code === language);
    option.lang = code;
    picker.add(option);
  }
  picker.addEventListener("change", () => {
    localStorage.setItem(KEY, picker.value);
    const address = new URL(location.href);
    address.searchParams.delete("lang");
    if (address.href === location.href) location.reload();
    else location.replace(address);
  });
}
