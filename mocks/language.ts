import labelFile from "../scripts/build/labelFile.cjs";
import translationFile from "../scripts/build/translationFile.cjs";

/**
 * Loads a part of the app anew in another language, as for a user of it.
 *
 * @param language a key of the lists of translations
 * @param locale of numbers and dates, BCP 47
 * @param load requires what the test needs, LWC's engine included
 */
export function inLanguage<Loaded>(language: "de" | "es", locale: string, load: () => Loaded): Loaded {
  const translations = translationFile.readTranslations(language);
  let loaded: Loaded | undefined;
  jest.isolateModules(() => {
    for (const [name, english] of labelFile.readLabelFile())
      jest.doMock(`@salesforce/label/c.${name}`, () => ({ default: translations.get(name)?.text ?? english }), {
        virtual: true
      });
    jest.doMock("@salesforce/i18n/locale", () => ({ default: locale }), { virtual: true });
    loaded = load();
  });
  return loaded!;
}
