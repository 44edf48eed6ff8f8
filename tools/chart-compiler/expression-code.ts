import { DRAWABLE_FUNCTIONS } from './drawable.js';
import { constantOf, functionName, writtenName, type Choice, type Property, type Tree } from './expression-tree.js';
import { printKey, printLiteral, printText } from './print-literal.js';

/** What an expression becomes: TypeScript, and what it reads. */
export interface ExpressionCode {
  readonly code: string;
  /** The inputs that the operator must have, such as `$width` or `%y`. */
  readonly inputs: ReadonlySet<string>;
  /** The functions of `expression-functions.ts` that it calls. */
  readonly calls: ReadonlySet<string>;
}

/** Functions that JavaScript has itself; all of numbers. */
export const ARITHMETIC: Readonly<Record<string, string>> = {
  abs: 'Math.abs',
  ceil: 'Math.ceil',
  floor: 'Math.floor',
  isFinite: 'Number.isFinite',
  isNaN: 'Number.isNaN',
  max: 'Math.max',
  min: 'Math.min',
  round: 'Math.round',
};

/** Functions of `expression-functions.ts` whose first argument is a scale, which an expression gives by its name. */
const OF_SCALES: ReadonlySet<string> = new Set(['bandwidth', 'domain', 'range', 'scale']);
/** Functions that need the way to write numbers before their arguments. */
const OF_WRITERS: ReadonlySet<string> = new Set(['format']);
const GIVES_NUMBER: ReadonlySet<string> = new Set(['bandwidth', 'lerp', ...Object.keys(ARITHMETIC)]);
const GIVES_LIST: ReadonlySet<string> = new Set(['domain', 'range']);

/** From an operator to how tightly it binds; one that binds more loosely than its surroundings gets brackets. */
const BINDING: Readonly<Record<string, number>> = {
  '||': 1,
  '&&': 2,
  '==': 3,
  '!=': 3,
  '===': 3,
  '!==': 3,
  '<': 4,
  '>': 4,
  '<=': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  '/': 6,
  '%': 6,
};
const UNARY = 7;
/** Above so many characters a choice gets a line for each branch. */
const LINE = 100;
/** Of the function that an expression becomes, in their order. */
const PARAMETERS = ['datum', 'inputs', 'write'] as const;
const TIGHT = 9;

type Kind = 'number' | 'text' | 'list' | 'row' | 'other';

interface Piece {
  readonly code: string;
  readonly kind: Kind;
  readonly binding: number;
}

const tight = (code: string, kind: Kind): Piece => ({ code, kind, binding: TIGHT });
const enclosed = ({ code, binding }: Piece, least: number) => (binding < least ? `(${code})` : code);

/**
 * Writes the function that an expression stands for. Expressions have no types, so the code says where it takes a value
 * for a number, a text or a row. Throws when there is no code for a part.
 */
export function expressionCode(tree: Tree): ExpressionCode {
  const writer = new Writer();
  const line = writer.write(tree).code;
  const code = line.length > LINE && tree.type === 'ConditionalExpression' ? writer.choice(tree, '\n    ').code : line;
  const used = PARAMETERS.map((name) => (writer.uses.has(name) ? name : `_${name}`));
  const last = used.findLastIndex((name) => !name.startsWith('_'));
  const body = code.startsWith('{') ? `(${code})` : code;
  return { code: `(${used.slice(0, last + 1).join(', ')}) => ${body}`, inputs: writer.inputs, calls: writer.calls };
}

class Writer {
  readonly inputs = new Set<string>();
  readonly calls = new Set<string>();
  readonly uses = new Set<(typeof PARAMETERS)[number]>();

  write(tree: Tree): Piece {
    const constant = constantOf(tree);
    if (constant) return constantPiece(constant.value);
    switch (tree.type) {
      case 'Literal':
        throw new Error(`has the regular expression ${tree.raw ?? ''}`);
      case 'Identifier':
        return this.#identifier(tree.name);
      case 'MemberExpression':
        return this.#member(tree.object, tree.property, tree.computed);
      case 'CallExpression':
        return this.#call(functionName(tree), tree.arguments);
      case 'ArrayExpression':
        return tight(`[${this.#list(tree.elements)}]`, 'list');
      case 'ObjectExpression':
        return this.#object(tree.properties);
      case 'UnaryExpression':
        return this.#unary(tree.operator, tree.argument);
      case 'BinaryExpression':
      case 'LogicalExpression':
        return this.#binary(tree.operator, tree.left, tree.right);
      case 'ConditionalExpression':
        return this.choice(tree);
    }
  }

  /** @param space what parts the branches from one another */
  choice({ test, consequent, alternate }: Pick<Choice, 'test' | 'consequent' | 'alternate'>, space = ' '): Piece {
    const [condition, ...branches] = [this.write(test), this.write(consequent), this.write(alternate)];
    const kind = branches[0]?.kind === branches[1]?.kind ? branches[0]?.kind : 'other';
    const [yes, no] = branches.map((branch) => enclosed(branch, 1));
    return { code: `${enclosed(condition, 1)}${space}? ${yes}${space}: ${no}`, kind: kind ?? 'other', binding: 0 };
  }

  #identifier(name: string): Piece {
    if (name === 'datum') return this.#parameter(name, 'row');
    if (name === 'item') throw new Error('reads the item');
    if (name === 'event') throw new Error('listens to an event');
    return this.#input(`$${name}`);
  }

  #input(name: string): Piece {
    this.inputs.add(name);
    return tight(memberOf(this.#parameter('inputs', 'row').code, name), 'other');
  }

  #parameter(name: (typeof PARAMETERS)[number], kind: Kind): Piece {
    this.uses.add(name);
    return tight(name, kind);
  }

  #object(properties: readonly Property[]): Piece {
    const nameOf = (key: Tree) => printKey(writtenName(key) ?? '');
    const members = properties.map(({ key, value }) => `${nameOf(key)}: ${this.write(value).code}`);
    return tight(`{ ${members.join(', ')} }`, 'other');
  }

  #member(object: Tree, property: Tree, computed: boolean): Piece {
    const whole = this.write(object);
    const owner = this.#as(whole, whole.kind === 'other' ? 'row' : whole.kind, TIGHT);
    const name = computed && property.type !== 'Literal' ? undefined : writtenName(property);
    if (name === undefined) return tight(`${owner}[${this.#as(this.write(property), 'number', 0)}]`, 'other');
    return tight(whole.kind === 'list' ? `${owner}[${name}]` : memberOf(owner, name), 'other');
  }

  #call(name: string, given: readonly Tree[]): Piece {
    const kind = GIVES_NUMBER.has(name) ? 'number' : GIVES_LIST.has(name) ? 'list' : 'other';
    const [first, second, third] = given;
    if (name === 'if' && first && second && third) {
      return this.choice({ test: first, consequent: second, alternate: third });
    }
    const arithmetic = ARITHMETIC[name];
    if (arithmetic) {
      return tight(`${arithmetic}(${given.map((tree) => this.#as(this.write(tree), 'number', 0)).join(', ')})`, kind);
    }
    if (!DRAWABLE_FUNCTIONS.some((registered) => registered === name)) throw new Error(`calls the function ${name}`);
    this.calls.add(name);
    if (!OF_SCALES.has(name)) {
      const writer = OF_WRITERS.has(name) ? `${this.#parameter('write', 'other').code}, ` : '';
      return tight(`${name}(${writer}${this.#list(given)})`, kind);
    }
    if (first?.type !== 'Literal') throw new Error(`computes the name of a scale for ${name}`);
    const rest = given.slice(1).map((tree) => `, ${this.write(tree).code}`);
    return tight(`${name}(${this.#input(`%${String(first.value)}`).code}${rest.join('')})`, kind);
  }

  #unary(operator: string, argument: Tree): Piece {
    const piece = this.write(argument);
    if (operator === '!') return { code: `!${enclosed(piece, UNARY + 1)}`, kind: 'other', binding: UNARY };
    return { code: `${operator}${this.#as(piece, 'number', UNARY + 1)}`, kind: 'number', binding: UNARY };
  }

  #binary(operator: string, left: Tree, right: Tree): Piece {
    const binding = BINDING[operator];
    if (binding === undefined) throw new Error(`has the operator ${operator}`);
    const [first, second] = [this.write(left), this.write(right)];
    if (binding <= 3) {
      const code = `${enclosed(first, binding)} ${operator} ${enclosed(second, binding + 1)}`;
      return { code, kind: 'other', binding };
    }
    const kind = operator === '+' && (first.kind === 'text' || second.kind === 'text') ? 'text' : 'number';
    const code = `${this.#as(first, kind, binding)} ${operator} ${this.#as(second, kind, binding + 1)}`;
    return { code, kind: binding === 4 ? 'other' : kind, binding };
  }

  #list(trees: readonly Tree[]): string {
    return trees.map((tree) => this.write(tree).code).join(', ');
  }

  /** A piece where one of another kind is wanted. */
  #as(piece: Piece, kind: Kind, least: number): string {
    const types: Readonly<Partial<Record<Kind, string>>> = { number: 'number', text: 'string', row: 'Datum' };
    if (piece.kind === kind || types[kind] === undefined) return enclosed(piece, least);
    const code = `${enclosed(piece, TIGHT)} as ${types[kind]}`;
    return least === 0 ? code : `(${code})`;
  }
}

function constantPiece(value: unknown): Piece {
  const kinds: Readonly<Record<string, Kind>> = { number: 'number', string: 'text' };
  const kind = Array.isArray(value) ? 'list' : (kinds[typeof value] ?? 'other');
  const isNegative = typeof value === 'number' && (value < 0 || Object.is(value, -0));
  return { code: printLiteral(value, 'a constant', '', -Infinity), kind, binding: isNegative ? UNARY : TIGHT };
}

function memberOf(owner: string, name: string): string {
  return printKey(name) === name ? `${owner}.${name}` : `${owner}[${printText(name)}]`;
}
