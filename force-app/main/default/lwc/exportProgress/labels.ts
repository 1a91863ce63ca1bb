import counted from "@salesforce/label/c.LO_Export_Counted";
import open from "@salesforce/label/c.LO_Export_Open";
import failed from "@salesforce/label/c.LO_Export_Failed";
import done from "@salesforce/label/c.LO_Export_Done";
import cancelled from "@salesforce/label/c.LO_Export_Cancelled";
import cancel from "@salesforce/label/c.LO_Export_Cancel";
import goOn from "@salesforce/label/c.LO_Export_GoOn";

/** Texts of a running export. */
export const labels = { counted, open, failed, done, cancelled, cancel, goOn };
