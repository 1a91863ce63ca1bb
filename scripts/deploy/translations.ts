import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import translationFile from "../build/translationFile.cjs";
import { deployPackage, type DeploymentRequest } from "./deployment.ts";
import { failureLines } from "./report.ts";
import type { SalesforceCli } from "./salesforceCli.ts";

const FOLDER = "force-app-translations/main/default";

/**
 * Deploys the texts in other languages after the app, each language by itself: an org refuses a language that its Translation Workbench
 * does not have, and the app must not fail for it.
 *
 * @param project root folder
 * @returns lines that say which languages the org has now, and what to do for the others
 */
export async function deployTranslations(
  cli: SalesforceCli,
  project: string,
  request: Pick<DeploymentRequest, "alias" | "wait" | "overwrite">
): Promise<string[]> {
  const lines: string[] = [];
  for (const [language, name] of Object.entries(translationFile.LANGUAGES)) {
    const folders = foldersOf(project, language);
    if (!folders.length) continue;
    const { outcome, failures, error } = await deployPackage(cli, {
      ...request,
      folders,
      testLevel: "NoTestRun",
      tests: [],
      checkOnly: false
    });
    if (outcome === "succeeded") lines.push(`Texts in ${name} (${language}) are in the org.`);
    else
      lines.push(
        `No texts in ${name} (${language}); the app is in English there. If you want them: Setup, Translation Language Settings, enable the Translation Workbench, add the language, then deploy again.`,
        ...failureLines(failures.slice(0, 1), request.alias),
        ...(error ? [`  ${error}`] : [])
      );
  }
  return lines;
}

/** The folders and files of a language, from the project's root. */
function foldersOf(project: string, language: string): string[] {
  const objects = join(project, FOLDER, "objectTranslations");
  const own = existsSync(objects) ? readdirSync(objects).filter((name) => name.endsWith(`-${language}`)) : [];
  const general = `${FOLDER}/translations/${language}.translation-meta.xml`;
  return existsSync(join(project, general))
    ? [general, ...own.map((name) => `${FOLDER}/objectTranslations/${name}`)]
    : [];
}
