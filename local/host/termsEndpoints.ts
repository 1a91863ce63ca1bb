import { createHash } from "node:crypto";
import type { ContractLine, ContractTerms, EnteredLine, SentTerms } from "c/licenseEngine";
import type { OpenStore } from "../facts/index.ts";
import { check } from "./checks.ts";
import type { EndpointsOf } from "./endpoints.ts";
import { RequestError } from "./requestError.ts";
import type { JsonFile } from "./state/jsonFile.ts";
import type { EnteredSetup } from "./state/setupState.ts";
import { sentTerms } from "./termsRecords.ts";

/** The calls about contract lines and prices. The folder's own file is never written. */
export function termsEndpoints(
  { fileLines }: Pick<OpenStore, "fileLines">,
  setup: JsonFile<EnteredSetup>
): EndpointsOf<"LicenseTermsController"> {
  return {
    "LicenseTermsController.getTerms": async () => answer(await setup.read(), fileLines),
    "LicenseTermsController.saveTerms": ({ terms }) => save(setup, fileLines, check(sentTerms, terms, "terms"))
  };
}

function save(
  setup: JsonFile<EnteredSetup>,
  file: readonly ContractLine[] | null,
  { lines, counts, version }: SentTerms
): Promise<ContractTerms> {
  return setup.update((before) => {
    if (version !== answer(before, file).version)
      throw new RequestError(
        409,
        "Somebody changed the contract lines since you saw them. Nothing was saved; look at them again."
      );
    const value: EnteredSetup = { ...before, lines, counts: file ? counts : "entered" };
    return { value, result: answer(value, file) };
  });
}

function answer({ lines, counts }: EnteredSetup, file: readonly ContractLine[] | null): ContractTerms {
  const shown = lines ?? (file ?? []).map(unsaved);
  const about = { lines: shown, counts: lines ? counts : file ? "file" : "entered", entered: lines !== null } as const;
  const version = createHash("sha256").update(JSON.stringify(about)).digest("hex");
  return { ...about, version, mayEdit: true, file: file && [...file] };
}

function unsaved({ settlement = null, trueDown = null, escalator = null, ...line }: ContractLine): EnteredLine {
  return { id: "", ...line, settlement, trueDown, escalator };
}
