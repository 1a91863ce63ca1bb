import type { EnteredLine, SentTerms } from "c/licenseEngine";
import { filledText, fitting, flag, listOf, number, objectOf, oneOf, orNull, text, textThat, whole } from "./checks.ts";
import { isContractDay } from "../csv/timestamps.ts";

/** The same limit as in the org (`ContractLineRecords.cls`). */
const MOST_LINES = 2000;

const contractDay = textThat(isContractDay, "expected a date like 2026-05-01");

const line = objectOf<EnteredLine>({
  id: text,
  license: filledText,
  basis: oneOf("member", "login"),
  quantity: orNull(whole(0, Number.MAX_SAFE_INTEGER)),
  unitPrice: number(0),
  currency: textThat((code) => /^[A-Z]{3}$/.test(code), "expected three capital letters like USD"),
  start: orNull(contractDay),
  end: orNull(contractDay),
  overagePrice: orNull(number(0)),
  settlement: orNull(oneOf("year", "month")),
  trueDown: orNull(flag),
  escalator: orNull(number(0, 1))
});

/** Contract lines as they were entered. */
export const enteredLines = listOf(
  fitting(line, [
    [
      "end",
      ({ start, end }) => start === null || end === null || start <= end,
      "expected the start of the line or a later day"
    ]
  ]),
  MOST_LINES
);

/** Contract lines to save. */
export const sentTerms = objectOf<SentTerms>({
  lines: enteredLines,
  counts: oneOf("entered", "file"),
  version: text
});
