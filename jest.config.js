const { jestConfig } = require("@salesforce/sfdx-lwc-jest/config");

module.exports = {
  ...jestConfig,
  modulePathIgnorePatterns: ["<rootDir>/.localdevserver"],
  globalSetup: "<rootDir>/scripts/build/jestLabels.cjs",
  setupFilesAfterEnv: [...jestConfig.setupFilesAfterEnv, "<rootDir>/jest-setup.ts"],
  moduleNameMapper: {
    "^lightning/(modal|navigation)$": "<rootDir>/mocks/lightning/$1.ts"
  },
  // Only the TypeScript sources count: the .js beside them is build output.
  collectCoverageFrom: ["force-app/main/default/lwc/**/*.ts", "!**/__tests__/**"],
  testMatch: ["**/__tests__/**/*.test.ts"],
  coverageThreshold: {
    global: { branches: 75, functions: 75, lines: 80, statements: 80 }
  }
};
