// Stands in for lightning/navigation: the address after # carries the state of the page, as `c__` parameters do in Lightning Experience.
const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");
const PREFIX = "c__";
const listeners = new Set();

const stateOf = (hash) =>
  Object.fromEntries([...new URLSearchParams(hash.slice(1))].map(([key, value]) => [PREFIX + key, value]));
const toHash = (state = {}) => {
  const pairs = Object.entries(state).map(([key, value]) => [key.replace(PREFIX, ""), value]);
  return `#${new URLSearchParams(pairs)}`;
};
const reference = () => ({ type: "standard__navItemPage", attributes: {}, state: stateOf(window.location.hash) });
const tell = () => listeners.forEach((listener) => listener(reference()));
window.addEventListener("popstate", tell);

export const NavigationMixin = (Base) =>
  class extends Base {
    [Navigate]({ state }, replace = false) {
      const hash = toHash(state);
      if (replace) window.history.replaceState(null, "", hash);
      else window.history.pushState(null, "", hash);
      tell();
    }
    async [GenerateUrl]({ state }) {
      return toHash(state);
    }
  };
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

export class CurrentPageReference {
  constructor(dataCallback) {
    this.dataCallback = dataCallback;
  }
  connect() {
    listeners.add(this.dataCallback);
    this.dataCallback(reference());
  }
  update() {}
  disconnect() {
    listeners.delete(this.dataCallback);
  }
}
