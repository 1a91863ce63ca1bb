/**
 * Words for everything that the engine returns as codes and numbers, in the user's language and locale. Pages, reports and the
 * terminal use them.
 */
export { eventDescription, eventTitle, wordedEvents } from "./calendar";
export { isNumber, rowTexts, tableCsv } from "./cells";
export {
  basisInSentence,
  basisWord,
  confidenceWord,
  decisionReason,
  notLookedAtText,
  priceWords,
  reasonText,
  rungWord,
  scenarioStepWord,
  tierReason
} from "./costs";
export { actionsText, daysText, monthsText, seatsText, usersText } from "./counts";
export { documentWords, partTitle, wordedDocument } from "./document";
export type { DocumentWords, WordedDocument } from "./document";
export { wordedSections } from "./evidence";
export type { WordedSection, WordedTable } from "./evidence";
export type { WordedFigure, WordedWaterfall } from "./figures";
export type { WordedSheet } from "./sheet";
export { alikeTitle, causeText, findingEvidence, findingNext, findingTitle, kindWord, statusWord } from "./findings";
export { jobAlert, jobWord } from "./jobs";
export { licenseDecisionNotes, licenseDecisionText, percentileText, seatsRunOutText, unitPriceText } from "./licenses";
export {
  exclusionFix,
  exclusionText,
  itemStateWord,
  mapProblemText,
  moveKindWord,
  moveStatusWord,
  noRevertText,
  noteText,
  noteTitle,
  planReasonText,
  planStateWord,
  problemText,
  skipText,
  stepText
} from "./moves";
export type { NoteKind } from "./moves";
export { dataNoteText } from "./notes";
export { reportWords, savedText, totalPairs, totalText, worthText } from "./report";
export { barWhenText, whenSentence } from "./savings";
export { scopeText } from "./scope";
export { activityWord, suggestionWhy, suggestionWord } from "./users";
export { decisionTexts, dependsTexts, fateWord, measuredTexts, recordTexts, sumText } from "./why";
export { versionText } from "./version";
