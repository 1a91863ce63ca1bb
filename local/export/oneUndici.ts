/**
 * Gives jsforce the undici of this project. Its own needs Node.js 22, and a dispatcher (`wire.ts`) serves only the undici that it comes from. In a
 * checkout package.json overrides the version; npm heeds that only there, not where the package is installed. To be imported before jsforce is.
 */
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const exports: unknown = require("undici");
const id = createRequire(require.resolve("@jsforce/jsforce-node")).resolve("undici");
require.cache[id] ??= Object.assign(Object.create(null) as NodeJS.Module, { id, filename: id, loaded: true, exports });
