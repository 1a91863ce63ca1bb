// Written by `npm run labels` from the custom labels that this bundle uses. Do not edit.
import Common_Close from "@salesforce/label/c.LO_Common_Close";
import Glossary_Count from "@salesforce/label/c.LO_Glossary_Count";
import Glossary_Heading from "@salesforce/label/c.LO_Glossary_Heading";
import Glossary_None from "@salesforce/label/c.LO_Glossary_None";
import Glossary_Search from "@salesforce/label/c.LO_Glossary_Search";

/** The texts of this bundle, by the names of their custom labels. */
export const labels = { Common_Close, Glossary_Count, Glossary_Heading, Glossary_None, Glossary_Search };
