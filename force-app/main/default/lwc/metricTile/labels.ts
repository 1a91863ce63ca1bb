// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Glossary_HelpFor from "@salesforce/label/c.LO_Glossary_HelpFor";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Glossary_HelpFor };
