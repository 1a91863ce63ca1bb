import ts from "typescript";
import type { ApexClass } from "./apexClasses.ts";
import { entriesOf } from "./apexClasses.ts";

/** A module of the pages. */
export interface Module {
  file: string;
  text: string;
}

const APEX = "@salesforce/apex/";

/**
 * The contract, the pages and Apex must agree on the endpoints of the host. The compiler checks the local endpoints against the contract
 * (`local/host/endpoints.ts`), and that `callHost` has a method for each.
 *
 * @param contract text of `contract/host.ts`
 * @param modules of all bundles
 * @returns the differences, one line each
 */
export function endpointProblems(
  contract: string,
  classes: readonly ApexClass[],
  modules: readonly Module[]
): string[] {
  const host = hostOf(contract);
  const methods = new Map(
    classes
      .filter(({ isTest }) => !isTest)
      .flatMap(entriesOf)
      .filter(({ kind }) => kind === "page")
      .map((entry) => [entry.name, entry])
  );
  const imports = modules.flatMap(importsOf);
  const imported = new Set(imports.map(({ name }) => name));
  return [
    ...[...host].flatMap(([name, parameters]) => {
      const method = methods.get(name);
      if (!method) return `${name} of the contract is no @AuraEnabled method`;
      const differs = parameters.join() !== method.parameters.join();
      return [
        ...(imported.has(name) ? [] : [`${name} of the contract is imported by no bundle`]),
        ...(differs
          ? [`${name} takes (${method.parameters.join()}) in Apex, (${parameters.join()}) in the contract`]
          : []),
        ...(method.answer === "String" ? [] : [`${name} answers ${method.answer} in Apex: answer JSON text`])
      ];
    }),
    ...[...methods.keys()].filter((name) => !host.has(name)).map((name) => `${name} in Apex is not in the contract`),
    ...imports.flatMap(({ file, name, use }) => [
      ...(host.has(name) ? [] : [`${file} imports ${name}, which is not in the contract`]),
      ...(use === name ? [] : [`${file} uses ${name} as ${use ?? "no endpoint"}`])
    ])
  ];
}

/** Names of the parameters of each endpoint, as `interface Host` declares them. */
function hostOf(contract: string): Map<string, string[]> {
  const { statements } = ts.createSourceFile("host.ts", contract, ts.ScriptTarget.Latest);
  const host = statements.filter(ts.isInterfaceDeclaration).find(({ name }) => name.text === "Host");
  if (!host) throw new Error("contract/host.ts has no interface Host.");
  return new Map(
    host.members.filter(ts.isPropertySignature).map((member) => [nameOf(member.name), parametersOf(member)])
  );
}

/** Types like `Nothing` have no members of their own. */
function parametersOf({ type }: ts.PropertySignature): string[] {
  const [parameters] = (type && ts.isTypeReferenceNode(type) && type.typeArguments) || [];
  if (!parameters || !ts.isTypeLiteralNode(parameters)) return [];
  return parameters.members.flatMap(({ name }) => (name ? nameOf(name) : []));
}

/** The Apex methods that a module imports, each with the name of its endpoint. */
function importsOf({ file, text }: Module): { file: string; name: string; use: string | null }[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest);
  const uses = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.initializer))
      uses.set(node.initializer.text, nameOf(node.name));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return source.statements.filter(ts.isImportDeclaration).flatMap(({ moduleSpecifier, importClause }) => {
    const { text: path } = moduleSpecifier as ts.StringLiteral;
    if (!path.startsWith(APEX)) return [];
    return { file, name: path.slice(APEX.length), use: uses.get(importClause?.name?.text ?? "") ?? null };
  });
}

function nameOf(name: ts.PropertyName): string {
  return ts.isComputedPropertyName(name) ? "" : name.text;
}
