import type { FindingTexts } from "c/licenseEngine";
import { COLUMN_TEXTS } from "./columns";
import { TITLE_TEXTS } from "./titles";
import { VALUE_TEXTS } from "./values";

/** The templates of the evidence pack by label name without its prefix, as `evidencePack` asks for them. */
export const EVIDENCE_TEXTS: FindingTexts = { ...TITLE_TEXTS, ...COLUMN_TEXTS, ...VALUE_TEXTS };
