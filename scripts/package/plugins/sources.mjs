// Finds the project's own modules: bundles as `c/name`, files beside the importing one. Everything else stays an import at run time.
import { existsSync } from "node:fs";
import { dirname, extname, join } from "node:path";

/** @param {{ project: string }} options */
export function sources({ project }) {
  return {
    name: "sources",
    resolveId(id, importer) {
      const bundle = /^c\/(\w+)$/.exec(id)?.[1];
      if (bundle) return join(project, "force-app/main/default/lwc", bundle, `${bundle}.ts`);
      if (!importer || !/^\.\.?\//.test(id)) return existsSync(id) ? id : { id, external: true };
      const file = join(dirname(importer), extname(id) ? id : `${id}.ts`);
      // CommonJS is copied as it is: the compiled file stands as far from it as its source.
      return extname(file) === ".cjs" ? { id: file, external: "relative" } : file;
    }
  };
}
