const Navigate = Symbol("Navigate");
const GenerateUrl = Symbol("GenerateUrl");

const toUrl = ({ type, attributes = {}, state = {} }) =>
  `#/${type}/${Object.values(attributes).map(encodeURIComponent).join("/")}?${new URLSearchParams(state)}`;

export const NavigationMixin = (Base) =>
  class extends Base {
    [Navigate](page) {
      document.dispatchEvent(new CustomEvent("preview:navigate", { detail: page }));
      window.location.hash = toUrl(page);
    }
    async [GenerateUrl](page) {
      return toUrl(page);
    }
  };
NavigationMixin.Navigate = Navigate;
NavigationMixin.GenerateUrl = GenerateUrl;

export class CurrentPageReference {
  constructor(dataCallback) {
    this.dataCallback = dataCallback;
  }
  connect() {
    this.dataCallback({
      type: "standard__navItemPage",
      attributes: {},
      state: {}
    });
  }
  update() {}
  disconnect() {}
}
