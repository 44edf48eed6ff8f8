/** Syntax trees of Vega's expression language, as `vega-expression` parses them. */
export type Tree =
  | { readonly type: 'Literal'; readonly value: unknown; readonly raw?: string; readonly regex?: object }
  | { readonly type: 'Identifier'; readonly name: string }
  | { readonly type: 'MemberExpression'; readonly object: Tree; readonly property: Tree; readonly computed: boolean }
  | { readonly type: 'CallExpression'; readonly callee: { readonly name: string }; readonly arguments: readonly Tree[] }
  | { readonly type: 'ArrayExpression'; readonly elements: readonly Tree[] }
  | { readonly type: 'ObjectExpression'; readonly properties: readonly Property[] }
  | { readonly type: 'UnaryExpression'; readonly operator: string; readonly argument: Tree }
  | { readonly type: 'BinaryExpression'; readonly operator: string; readonly left: Tree; readonly right: Tree }
  | { readonly type: 'LogicalExpression'; readonly operator: string; readonly left: Tree; readonly right: Tree }
  | Choice;

export interface Choice {
  readonly type: 'ConditionalExpression';
  readonly test: Tree;
  readonly consequent: Tree;
  readonly alternate: Tree;
}

export interface Property {
  readonly key: Tree;
  readonly value: Tree;
}

/** The name that a property or a member is written with, when it is written and not computed. */
export function writtenName(key: Tree): string | undefined {
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** The name of a function, without the underscore of those that only encoders call. */
export function functionName(tree: Extract<Tree, { type: 'CallExpression' }>): string {
  return tree.callee.name.replace(/^_/u, '');
}

/** The value of a tree that is the same wherever it is evaluated, or undefined when it depends on anything. */
export function constantOf(tree: Tree): { readonly value: unknown } | undefined {
  switch (tree.type) {
    case 'Literal':
      return tree.regex ? undefined : { value: tree.value };
    case 'UnaryExpression':
      return unaryConstant(tree.operator, constantOf(tree.argument)?.value);
    case 'BinaryExpression':
      return binaryConstant(tree.operator, constantOf(tree.left)?.value, constantOf(tree.right)?.value);
    case 'ArrayExpression': {
      const elements = tree.elements.map(constantOf);
      if (!elements.every((element) => element !== undefined)) return undefined;
      return { value: elements.map(({ value }) => value) };
    }
    case 'ObjectExpression': {
      const entries = tree.properties.map(({ key, value }) => [writtenName(key), constantOf(value)] as const);
      if (!entries.every(([, constant]) => constant)) return undefined;
      return { value: Object.fromEntries(entries.map(([name, constant]) => [name, constant?.value])) };
    }
    case 'CallExpression':
    case 'ConditionalExpression':
    case 'Identifier':
    case 'LogicalExpression':
    case 'MemberExpression':
      return undefined;
  }
}

function unaryConstant(operator: string, value: unknown): { readonly value: unknown } | undefined {
  if (operator === '!' && typeof value === 'boolean') return { value: !value };
  if (typeof value !== 'number') return undefined;
  if (operator === '-') return { value: -value };
  return operator === '+' ? { value } : undefined;
}

function binaryConstant(operator: string, left: unknown, right: unknown): { readonly value: unknown } | undefined {
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  switch (operator) {
    case '+':
      return { value: left + right };
    case '-':
      return { value: left - right };
    case '*':
      return { value: left * right };
    case '/':
      return { value: left / right };
    default:
      return undefined;
  }
}
