// Which names a module exports as values. `export type *` gives types only, which the compiler's list does not tell.
import ts from 'typescript-6';

function targetOf(node: ts.ExportDeclaration, checker: ts.TypeChecker): ts.SourceFile | undefined {
  const symbol = node.moduleSpecifier && checker.getSymbolAtLocation(node.moduleSpecifier);
  const target = symbol?.declarations?.[0];
  return target && ts.isSourceFile(target) ? target : undefined;
}

function namesOf(node: ts.ExportDeclaration, checker: ts.TypeChecker, seen: Set<ts.SourceFile>): string[] {
  if (node.isTypeOnly) return [];
  const clause = node.exportClause;
  if (clause === undefined) {
    const target = targetOf(node, checker);
    return target ? valueNames(target, checker, seen) : [];
  }
  if (ts.isNamespaceExport(clause)) return [clause.name.text];
  return clause.elements.filter(({ isTypeOnly }) => !isTypeOnly).map(({ name }) => name.text);
}

/** Names that a program can use while it runs; a name that is a type too is among them. */
export function valueNames(
  file: ts.SourceFile,
  checker: ts.TypeChecker,
  seen: Set<ts.SourceFile> = new Set(),
): string[] {
  if (seen.has(file)) return [];
  seen.add(file);
  return file.statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) return namesOf(statement, checker, seen);
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (isExported !== true) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    return 'name' in statement ? [(statement.name as ts.Identifier).text] : [];
  });
}
