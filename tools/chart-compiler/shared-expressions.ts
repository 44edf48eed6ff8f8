import { expressionCode, type ExpressionCode } from './expression-code.js';
import { functionName, type Tree } from './expression-tree.js';
import { printImport, Reference } from './print-literal.js';

const WORDS_IN_A_NAME = 6;

/** The expressions of all specs, each distinct one once, under a name that tells what it reads and calls. */
export class SharedExpressions {
  readonly #byCode = new Map<string, Reference>();
  readonly #calls = new Set<string>();

  /** The constant that holds an expression, made when it is new. Throws when there is no code for it. */
  add(tree: Tree): { readonly reference: Reference; readonly inputs: ExpressionCode['inputs'] } {
    const { code, inputs, calls } = expressionCode(tree);
    for (const name of calls) this.#calls.add(name);
    const reference = this.#byCode.get(code) ?? new Reference(this.#freeName(tree));
    this.#byCode.set(code, reference);
    return { reference, inputs };
  }

  /** The generated module of all constants. */
  module(): string {
    const constants = [...this.#byCode].map(([code, { name }]) => constantOfCode(name, code));
    const types = constants.some((line) => line.includes(' as Datum')) ? 'Datum, Expression' : 'Expression';
    return [
      '// Generated from the specs by tools/chart-compiler/compile-specs.ts. Change the sources and compile again.',
      `import type { ${types} } from '../compiled-figure.js';`,
      printImport(this.#calls, '../expression-functions.js'),
      ...constants,
      '',
    ].join('\n');
  }

  #freeName(tree: Tree): string {
    const taken = new Set([...this.#byCode.values()].map(({ name }) => name));
    const name = nameOf(tree);
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}${count}`;
    return free;
  }
}

function constantOfCode(name: string, code: string): string {
  const line = `export const ${name}: Expression = ${code};`;
  return line.length <= 120 ? line : line.replace(' => ', ' =>\n  ');
}

/** Always more than one word, so that it is no word of the language and no function's name. */
function nameOf(tree: Tree): string {
  const words = [...new Set(wordsOf(tree))].slice(0, WORDS_IN_A_NAME);
  const [first = 'constant', ...rest] = words.length === 1 ? ['value', ...words] : words;
  const capitals = rest.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return first.charAt(0).toLowerCase() + first.slice(1) + capitals.join('');
}

function wordsOf(tree: Tree): readonly string[] {
  switch (tree.type) {
    case 'Literal':
      return String(tree.value).match(/[a-z]\w*/giu) ?? [];
    case 'Identifier':
      return [tree.name];
    case 'MemberExpression':
      return [...wordsOf(tree.object), ...wordsOf(tree.property)];
    case 'CallExpression':
      return [functionName(tree), ...tree.arguments.flatMap(wordsOf)];
    case 'ArrayExpression':
      return tree.elements.flatMap(wordsOf);
    case 'ObjectExpression':
      return tree.properties.flatMap(({ value }) => wordsOf(value));
    case 'UnaryExpression':
      return wordsOf(tree.argument);
    case 'BinaryExpression':
    case 'LogicalExpression':
      return [...wordsOf(tree.left), ...wordsOf(tree.right)];
    case 'ConditionalExpression':
      return [...wordsOf(tree.test), ...wordsOf(tree.consequent), ...wordsOf(tree.alternate)];
  }
}
