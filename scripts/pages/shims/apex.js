// Stands in for @salesforce/apex: sends each call to the local server, and hands on the JSON text that it answers.
export function createApexMethod(name) {
  return async (parameters) => {
    const response = await fetch(`/apex/${name}`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(parameters ?? {})
    });
    if (response.ok) return response.text();
    const { status, statusText } = response;
    // The shape of a failed Apex call on the platform (FetchResponse).
    throw { ok: false, status, statusText, body: await response.json() };
  };
}
