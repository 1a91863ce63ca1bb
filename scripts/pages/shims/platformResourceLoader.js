const loaded = new Map();

function once(url, make) {
  if (!loaded.has(url)) {
    loaded.set(
      url,
      new Promise((done, failed) => {
        const element = make();
        element.onload = () => done();
        element.onerror = () => failed(new Error(`Could not load ${url}`));
        document.head.appendChild(element);
      })
    );
  }
  return loaded.get(url);
}

export const loadScript = (_self, src) => once(src, () => Object.assign(document.createElement("script"), { src }));
export const loadStyle = (_self, href) =>
  once(href, () => Object.assign(document.createElement("link"), { rel: "stylesheet", href }));
