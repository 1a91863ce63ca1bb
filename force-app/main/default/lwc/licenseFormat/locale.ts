import locale from "@salesforce/i18n/locale";

/** The user's, BCP 47. In a file of its own, which Node replaces: there is no platform to ask. */
export { locale };
