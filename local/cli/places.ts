import { extname, join } from "node:path";
import envPaths from "env-paths";

/** Whether this is the installed npm package, whose sources are compiled, and not a checkout. */
const IS_PACKAGE = extname(import.meta.filename) === ".js";

/** The folder of package.json: the package has its compiled sources in `dist`, in the folders of a checkout. */
const ROOT = join(import.meta.dirname, IS_PACKAGE ? "../../.." : "../..");

/** The built pages. */
export const PAGES = join(ROOT, "dist/pages");

/**
 * The folder of what outlives a run: beside the sources in a checkout; for the installed package the user's own folder for data of programs,
 * because an update replaces the package.
 */
const OUT = IS_PACKAGE ? envPaths("license-optimizer", { suffix: "" }).data : join(ROOT, "out");

/** Decisions, plans and what was entered, unless `--state` names another folder. */
export const STATE = join(OUT, "state");

/** The sample org that `start` shows. */
export const SAMPLE = join(OUT, "sample");
