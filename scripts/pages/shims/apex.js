// Stands in for @salesforce/apex: sends each call to the local server, and hands on the JSON text that it answers.
const FIRST_CALL = "LicenseFactsController.getFacts";
/** Headers that tell the reading of the files that this page was loaded from: the server refuses to mix two of them. */
let snapshot = {};
/** What is said in place of the browser's own words for a server that is not there. */
const NO_ANSWER = "The local server does not answer. Check that license-optimizer still runs, then try again.";

export function createApexMethod(name) {
  return async (parameters) => {
    const response = await fetch(`/apex/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(name === FIRST_CALL ? {} : snapshot) },
      body: JSON.stringify(parameters ?? {})
    }).catch(() => {
      throw { ok: false, status: 0, statusText: "", body: { message: NO_ANSWER } };
    });
    if (response.ok) {
      const text = await response.text();
      if (name === FIRST_CALL) snapshot = { "x-snapshot": JSON.parse(text).context.computedAt };
      return text;
    }
    const { status, statusText } = response;
    // The shape of a failed Apex call on the platform (FetchResponse).
    throw { ok: false, status, statusText, body: await response.json() };
  };
}
