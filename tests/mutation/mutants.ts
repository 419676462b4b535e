import ts from 'typescript';

/** One small change of a file: what stands from `start` to `end` becomes `text`. */
export interface Mutant {
  file: string;
  line: number;
  start: number;
  end: number;
  before: string;
  text: string;
}

const operators: Readonly<Record<string, readonly string[]>> = {
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '===': ['!=='],
  '!==': ['==='],
  '+': ['-'],
  '-': ['+'],
  '*': ['/'],
  '/': ['*'],
  '%': ['*'],
  '&&': ['||'],
  '||': ['&&'],
  '??': ['&&'],
};

/** A method call becomes another method, or is left out. */
const methods: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  floor: 'ceil',
  ceil: 'floor',
  at: 'slice',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
};
const leftOut = new Set([
  'filter',
  'toSorted',
  'sort',
  'slice',
  'trim',
  'reverse',
  'toReversed',
  'flat',
]);

/** Every mutant of a file, in the order of its text. What schemas say of fields and what faults of ours say is left. */
export function mutantsIn(file: string, code: string): Mutant[] {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true);
  const found: Mutant[] = [];
  const add = (node: ts.Node, text: string): void => {
    const start = node.getStart(source);
    const line = source.getLineAndCharacterOfPosition(start).line + 1;
    found.push({ file, line, start, end: node.getEnd(), before: node.getText(source), text });
  };
  const visit = (node: ts.Node): void => {
    if (isLeft(node, source)) return;
    changesOf(node, source, add);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter(({ before, text }) => before !== text);
}

function isLeft(node: ts.Node, source: ts.SourceFile): boolean {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node))
    return true;
  if (ts.isInterfaceDeclaration(node) || ts.isThrowStatement(node)) return true;
  if (!ts.isCallExpression(node)) return false;
  return (
    /\.describe$/.test(node.expression.getText(source)) && node.arguments.every(ts.isStringLiteral)
  );
}

type Add = (node: ts.Node, text: string) => void;

function changesOf(node: ts.Node, source: ts.SourceFile, add: Add): void {
  if (ts.isBinaryExpression(node)) changeOperator(node, source, add);
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    add(node, node.operand.getText(source));
  if (node.kind === ts.SyntaxKind.TrueKeyword) add(node, 'false');
  if (node.kind === ts.SyntaxKind.FalseKeyword) add(node, 'true');
  if (ts.isNumericLiteral(node)) add(node, String(Number(node.text) + 1));
  if (ts.isIfStatement(node)) {
    add(node.expression, 'true');
    add(node.expression, 'false');
  }
  if (ts.isConditionalExpression(node)) {
    add(node.condition, 'true');
    add(node.condition, 'false');
  }
  if (ts.isStringLiteral(node) && isValue(node)) add(node, "'mutant'");
  if (ts.isArrayLiteralExpression(node) && node.elements.length > 0) add(node, '[]');
  if (ts.isExpressionStatement(node) && ts.isCallExpression(node.expression)) add(node, ';');
  if (ts.isSpreadAssignment(node)) add(node.expression, '{}');
  if (ts.isCallExpression(node)) changeMethod(node, source, add);
}

function changeOperator(node: ts.BinaryExpression, source: ts.SourceFile, add: Add): void {
  for (const text of operators[node.operatorToken.getText(source)] ?? [])
    add(node.operatorToken, text);
}

function changeMethod(node: ts.CallExpression, source: ts.SourceFile, add: Add): void {
  if (!ts.isPropertyAccessExpression(node.expression)) return;
  const { name, expression } = node.expression;
  const other = methods[name.text];
  if (other !== undefined) add(name, other);
  if (leftOut.has(name.text)) add(node, expression.getText(source));
}

/** A text that is used, and not the name of a property or of a type. */
function isValue({ parent }: ts.StringLiteral): boolean {
  return !ts.isPropertyAssignment(parent) || ts.isStringLiteral(parent.initializer);
}

/** The file's text with the mutant in it. */
export function withMutant(
  code: string,
  { start, end, text }: Pick<Mutant, 'start' | 'end' | 'text'>,
): string {
  return code.slice(0, start) + text + code.slice(end);
}
