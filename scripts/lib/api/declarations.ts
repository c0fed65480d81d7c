// Declarations as text: without what is private, and with types spelled out where the source only points at a value.
import ts from 'typescript-6';

const { factory } = ts;

const SPELLED_OUT = (ts.NodeBuilderFlags.NoTruncation |
  ts.NodeBuilderFlags.InTypeAlias |
  ts.NodeBuilderFlags.MultilineObjectLiterals |
  ts.NodeBuilderFlags.UseAliasDefinedOutsideCurrentScope) as ts.NodeBuilderFlags;

const printers = {
  code: ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed }),
  told: ts.createPrinter({ removeComments: false, newLine: ts.NewLineKind.LineFeed }),
};

const isInternal = (node: ts.Node): boolean =>
  ts.getJSDocTags(node).some(({ tagName }) => tagName.text === 'internal');

function isHidden(member: ts.ClassElement): boolean {
  const isPrivate = (ts.getCombinedModifierFlags(member) & ts.ModifierFlags.Private) !== 0;
  return (
    isPrivate || isInternal(member) || (member.name !== undefined && ts.isPrivateIdentifier(member.name))
  );
}

/** The class as its users and heirs see it. */
function withoutPrivate(node: ts.ClassDeclaration): ts.ClassDeclaration {
  const members = node.members.filter((member) => !isHidden(member));
  return factory.updateClassDeclaration(
    node,
    node.modifiers,
    node.name,
    node.typeParameters,
    node.heritageClauses,
    members,
  );
}

/** The values that a type is made of: `result` of `z.infer<typeof result>`. */
export function valuesOf(node: ts.Node): ts.EntityName[] {
  if (ts.isTypeQueryNode(node)) return [node.exprName];
  const found: ts.EntityName[] = [];
  ts.forEachChild(node, (child) => void found.push(...valuesOf(child)));
  return found;
}

/** `typeof words`, or several of them together: a dictionary. */
function isOfValues(type: ts.TypeNode): boolean {
  return ts.isIntersectionTypeNode(type) ? type.types.every(isOfValues) : ts.isTypeQueryNode(type);
}

/** `z.infer<typeof result>` tells a reader nothing, and a comparison even less: the shape behind it does. */
function spelledOut(node: ts.TypeAliasDeclaration, checker: ts.TypeChecker): ts.TypeAliasDeclaration {
  if (node.typeParameters || valuesOf(node.type).length === 0) return node;
  const type = checker.typeToTypeNode(checker.getTypeAtLocation(node), node, SPELLED_OUT);
  if (!type) return node;
  const told = isOfValues(node.type) ? withoutSentences(type) : type;
  return ts.factory.updateTypeAliasDeclaration(node, node.modifiers, node.name, undefined, told);
}

/** Sentences are free to change; keys, plural forms and what stands in braces are not. */
function withoutSentences<T extends ts.Node>(node: T): T {
  const visit = (next: ts.Node): ts.Node => {
    if (!ts.isLiteralTypeNode(next) || !ts.isStringLiteralLike(next.literal))
      return ts.visitEachChild(next, visit, undefined);
    const places = [...next.literal.text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
    if (places.length === 0) return factory.createKeywordTypeNode(ts.SyntaxKind.StringKeyword);
    return factory.createLiteralTypeNode(factory.createStringLiteral([...new Set(places)].join(' ')));
  };
  return ts.visitNode(node, visit) as T;
}

const isOfWords = (node: ts.Node): boolean =>
  /[\\/](?:translations|words)[\\/]/.test(node.getSourceFile().fileName);

/** What is printed for a declaration, and whether it stands for more than its own nodes. */
function shown(node: ts.Declaration, checker: ts.TypeChecker): ts.Node {
  if (ts.isClassDeclaration(node)) return withoutPrivate(node);
  if (ts.isTypeAliasDeclaration(node)) return spelledOut(node, checker);
  if (ts.isVariableDeclaration(node) && isOfWords(node)) return withoutSentences(node);
  return node;
}

const withoutModifiers = (text: string): string => text.replace(/^(?:export |declare |default )+/, '');

/** Text of one declaration, in both forms. */
export function textOf(node: ts.Declaration, checker: ts.TypeChecker): Record<'code' | 'told', string> {
  const printed = shown(node, checker);
  ts.setEmitFlags(printed, ts.EmitFlags.NoLeadingComments);
  const file = node.getSourceFile();
  const print = (form: 'code' | 'told'): string => {
    const text = printers[form].printNode(ts.EmitHint.Unspecified, printed, file);
    return ts.isVariableDeclaration(node) ? `const ${text};` : withoutModifiers(text);
  };
  return { code: print('code'), told: print('told') };
}

/** Names of types that the printed text holds. */
export function typeNames(node: ts.Declaration, checker: ts.TypeChecker): ts.Identifier[] {
  if (shown(node, checker) !== node && ts.isTypeAliasDeclaration(node)) return [];
  const found: ts.Identifier[] = [];
  const look = (next: ts.Node): void => {
    if (ts.isClassElement(next) && isHidden(next)) return;
    if (ts.isTypeReferenceNode(next)) found.push(leftmost(next.typeName));
    if (ts.isTypeQueryNode(next)) found.push(leftmost(next.exprName));
    if (ts.isExpressionWithTypeArguments(next) && ts.isIdentifier(next.expression))
      found.push(next.expression);
    ts.forEachChild(next, look);
  };
  look(node);
  return found;
}

const leftmost = (name: ts.EntityName): ts.Identifier => (ts.isIdentifier(name) ? name : leftmost(name.left));
