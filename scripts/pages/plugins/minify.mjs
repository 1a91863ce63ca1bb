// Takes blanks, comments and needless syntax out of the pages. Names stay, so that an error's stack says where it was; so do license comments.
import { transform } from "esbuild";

export function minify() {
  return {
    name: "minify",
    renderChunk: (code) =>
      transform(code, {
        minifyWhitespace: true,
        minifySyntax: true,
        legalComments: "inline",
        target: "esnext",
        charset: "utf8"
      }).then((result) => ({ code: result.code, map: null }))
  };
}
