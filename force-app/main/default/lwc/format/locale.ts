import locale from "@salesforce/i18n/locale";

/** The user's locale, BCP 47. In its own file so that Node can replace it, because there is no platform to ask. */
export { locale };
