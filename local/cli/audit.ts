/**
 * Audits a folder of CSV exports: `npm run audit -- --data DIR [options]`, see `--help`. The report, or with `--json` one JSON
 * document, goes to standard output, progress to standard error. Exit code 0, or 2 for a mistake in the options or the folder.
 */
import { EVIDENCE_SECTIONS, decide, evidencePack } from "c/licenseEngine";
import { readOrg } from "../facts/index.ts";
import { HELP, auditOptions } from "./auditOptions.ts";
import { runCommand } from "./command.ts";
import { readLabels } from "./labels.ts";
import { printed } from "./print.ts";
import { progressOn } from "./progress.ts";
import { checkOutput, writeOutput } from "./report/output.ts";
import { reportOf } from "./report/report.ts";
import { terminalText } from "./report/terminal.ts";

await runCommand(async () => {
  const options = auditOptions(process.argv.slice(2));
  if (!options) return printed(HELP);
  if (options.out) await checkOutput(options.out);
  const progress = progressOn(process.stderr);
  const { facts, decisions } = await readOrg(options.data, { ...options.facts, onProgress: progress.step }).finally(
    progress.end
  );
  const labels = readLabels();
  const result = decide(facts, decisions, labels);
  const report = reportOf(result, facts, labels);
  if (options.out) {
    const pack = evidencePack(
      { facts, decisions, audit: result, scenarios: null, sections: EVIDENCE_SECTIONS },
      labels
    );
    await writeOutput(options.out, { audit: result, report, pack, computedAt: facts.context.computedAt });
  }
  return printed(
    options.json ? `${JSON.stringify(result)}\n` : terminalText(report, process.stdout.isTTY && !process.env.NO_COLOR)
  );
});
