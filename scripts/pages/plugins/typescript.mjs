// Removes the types from the LWC sources. `tsc` checks types, not this plugin.
import ts from "typescript";

export function typescript() {
  return {
    name: "strip-types",
    transform(code, id) {
      if (!/\.ts(\?|$)/.test(id)) return null;
      const { outputText, sourceMapText } = ts.transpileModule(code, {
        fileName: id.split("?")[0],
        compilerOptions: {
          target: ts.ScriptTarget.ESNext,
          module: ts.ModuleKind.ESNext,
          verbatimModuleSyntax: true,
          experimentalDecorators: false,
          useDefineForClassFields: true,
          sourceMap: true
        }
      });
      return {
        code: outputText.replace(/\n\/\/# sourceMappingURL=.*$/, ""),
        map: JSON.parse(sourceMapText)
      };
    }
  };
}
