// The only reader of the project's custom labels. CommonJS, so that both Jest's setup and ES modules can load it.
const { readFileSync } = require("node:fs");
const { join } = require("node:path");
const { XMLParser } = require("fast-xml-parser");

const LABEL_FILE = join(__dirname, "../../force-app/main/default/labels/CustomLabels.labels-meta.xml");
const parser = new XMLParser({ parseTagValue: false, trimValues: false, isArray: (name) => name === "labels" });

/**
 * @param {string} [file] a CustomLabels.labels-meta.xml
 * @returns {Map<string, string>} texts by full name, `LO_` included, in the file's order
 */
function readLabelFile(file = LABEL_FILE) {
  const { labels = [] } = parser.parse(readFileSync(file, "utf8")).CustomLabels;
  return new Map(labels.map(({ fullName, value }) => [fullName, value]));
}

module.exports = { LABEL_FILE, readLabelFile };
