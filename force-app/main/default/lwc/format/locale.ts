import locale from "@salesforce/i18n/locale";

/** The user's, BCP 47. In its own file, which Node replaces: there is no platform to ask. */
export { locale };
