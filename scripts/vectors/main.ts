// Writes the vectors of the money decision, which Jest and Apex read: npm run vectors
import { writeFileSync } from "node:fs";
import { moneyVectors, textOf } from "./money.ts";

const FILE = "force-app-test/main/default/staticresources/License_Money_Vectors.json";

const vectors = moneyVectors();
writeFileSync(FILE, textOf(vectors));
console.log(`${FILE}: ${vectors.length} vectors`);
