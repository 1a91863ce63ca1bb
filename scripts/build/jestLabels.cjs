// Jest's global setup: reads the label file once for all test files, as parsing its XML for each of them costs half a second every time.
const { mkdirSync, readFileSync, writeFileSync } = require("node:fs");
const { dirname, join } = require("node:path");

const KEPT = join(__dirname, "../../node_modules/.cache/license-optimizer/labels.json");

module.exports = () => {
  // Not at the top, because each test file loads this module for the texts only.
  const { readLabelFile } = require("./labelFile.cjs");
  mkdirSync(dirname(KEPT), { recursive: true });
  writeFileSync(KEPT, JSON.stringify([...readLabelFile()]));
};

/** @returns {[string, string][]} names of labels and their texts, as the global setup has read them */
module.exports.keptLabels = () => JSON.parse(readFileSync(KEPT, "utf8"));
