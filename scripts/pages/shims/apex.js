// Stands in for @salesforce/apex: sends each call to the local server.

/** Remembers which adapter produced a value, for refreshApex(). */
const origins = new WeakMap();

async function call(name, params) {
  const response = await fetch(`/apex/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(params ?? {})
  });
  const body = await response.json();
  if (!response.ok) {
    // The shape of a failed Apex call on the platform (FetchResponse).
    throw {
      ok: false,
      status: response.status,
      statusText: response.statusText,
      body
    };
  }
  return body;
}

// Wired data is shared with the cache, so the platform makes it read-only.
function freeze(value) {
  if (value && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(freeze);
  }
  return value;
}

export function createApexMethod(name) {
  const method = (params) => call(name, params);
  method.adapter = class ApexWireAdapter {
    constructor(dataCallback) {
      this.dataCallback = dataCallback;
      this.connected = false;
      this.run = 0;
      this.emit({});
    }
    connect() {
      this.connected = true;
      if (this.config) this.refresh();
    }
    disconnect() {
      this.connected = false;
    }
    update(config) {
      // As on the platform: nothing is asked while a parameter is undefined.
      if (Object.values(config).some((v) => v === undefined)) return;
      this.config = config;
      if (this.connected) this.refresh();
    }
    async refresh() {
      const run = ++this.run;
      let result;
      try {
        result = {
          data: freeze(await call(name, this.config)),
          error: undefined
        };
      } catch (error) {
        result = { data: undefined, error };
      }
      if (run === this.run && this.connected) this.emit(result);
    }
    emit(value) {
      origins.set(value, this);
      this.dataCallback(value);
    }
  };
  return method;
}

export async function refreshApex(wired) {
  await origins.get(wired)?.refresh();
}

export function getSObjectValue(record, field) {
  const path = typeof field === "string" ? field.split(".").slice(1) : field.fieldApiName.split(".");
  return path.reduce((value, key) => value?.[key], record);
}
