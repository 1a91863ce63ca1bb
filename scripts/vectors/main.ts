// Writes the vectors of the money decision and of the ledger, which Apex reads too: npm run vectors
import { writeFileSync } from "node:fs";
import { ledgerText } from "./ledger.ts";
import { moneyVectors, textOf } from "./money.ts";

const FOLDER = "force-app-test/main/default/staticresources";

writeFileSync(`${FOLDER}/License_Money_Vectors.json`, textOf(moneyVectors()));
writeFileSync(`${FOLDER}/License_Ledger_Vectors.json`, ledgerText());
console.log(`${FOLDER}: written`);
