import { transforms } from 'vega-dataflow';
import { parse } from 'vega-parser';
import type { Spec } from 'vega-typings';
import { registeredTransforms } from '../src/charts/transforms.js';
import { constantOf, type Tree } from './expression-tree.js';
import { Call, Reference } from './print-literal.js';
import type { SharedExpressions } from './shared-expressions.js';

/** The parser asks the transforms what parameters they take. */
Object.assign(transforms, registeredTransforms);

/** Parts of an operator that the runtime reads, in the order in which they are written. */
const PARTS = [
  'id', 'type', 'value', 'update', 'params', 'react', 'initonly', 'root', 'parent', 'signal', 'scale', 'data',
] as const;
/** Parts that the parser leaves behind and nothing reads. */
const UNREAD: ReadonlySet<string> = new Set(['metadata', 'refs']);

type Node = Readonly<Record<string, unknown>>;
type Operator = Readonly<Partial<Record<(typeof PARTS)[number], unknown>>>;

/**
 * The operators of a spec as Vega's parser hands them to the runtime, with each expression as a syntax tree beside its
 * text. Throws as Vega does, and on what would listen to events: figures react to nothing by themselves.
 */
export function parseDataflow(spec: Spec): readonly Node[] {
  const { operators, streams, updates, bindings } = parse(spec, {}, { ast: true });
  const reactions = [...streams, ...updates, ...bindings];
  if (reactions.length > 0) throw new Error('reacts to events');
  return operators as unknown as readonly Node[];
}

/** The operators with a constant or a shared function for every expression. Throws with the place of a fault. */
export function compileOperators(
  operators: readonly Node[], expressions: SharedExpressions, place: string,
): readonly Operator[] {
  return operators.map((operator, index) => compileOperator(operator, expressions, `${place}[${index}]`));
}

function compileOperator(operator: Node, expressions: SharedExpressions, place: string): Operator {
  const unknown = Object.keys(operator).filter((part) => !UNREAD.has(part) && !PARTS.some((known) => known === part));
  if (unknown.length > 0) throw new Error(`${place} has ${unknown.join(', ')}, which nothing reads`);
  const { type, value, update, data } = operator;
  if (isPlain(value) && ('$ingest' in value || '$request' in value)) throw new Error(`${place} reads rows by itself`);
  const params = isNode(operator['params']) ? operator['params'] : {};
  const compiler = new OperatorCompiler(params, expressions);
  const parts: Record<string, unknown> = {
    ...operator,
    type: type === 'operator' ? undefined : type,
    data: isNode(data) ? rolesOf(data) : undefined,
    ...(update === undefined ? {} : { update: undefined, ...compiler.update(update, `${place}.update`) }),
    params: compiler.value(params, `${place}.params`),
  };
  if (Object.keys(params).length === 0) delete parts['params'];
  return Object.fromEntries(PARTS.map((part) => [part, parts[part]]));
}

/** Compiles the parameters of one operator. */
class OperatorCompiler {
  readonly #params: Node;
  readonly #expressions: SharedExpressions;

  constructor(params: Node, expressions: SharedExpressions) {
    this.#params = params;
    this.#expressions = expressions;
  }

  /** A constant value, or a function that gives it. */
  update(expression: unknown, place: string): Operator {
    const value = this.#expression(expression, place, this.#params);
    return value instanceof Reference ? { update: value } : { value };
  }

  value(value: unknown, place: string): unknown {
    if (Array.isArray(value)) return value.map((item, index) => this.value(item, `${place}[${index}]`));
    if (!isPlain(value)) return value;
    const { $expr, $encode, $subflow, $params } = value;
    if (isNode($encode)) return { $encode: this.#encoders($encode, `${place}.$encode`) };
    if (isNode($subflow)) return { $subflow: this.#subflow($subflow, `${place}.$subflow`) };
    if ($expr !== undefined) {
      const inputs = isNode($params) ? $params : {};
      return { ...value, $expr: this.#parameter($expr, `${place}.$expr`, inputs), $params: this.value(inputs, place) };
    }
    return mapValues(value, (item, name) => this.value(item, `${place}.${name}`));
  }

  #parameter(expression: unknown, place: string, inputs: Node): unknown {
    const { reference } = this.#shared(expression, place, inputs);
    return { code: reference.name, run: reference };
  }

  /** What the fields are that an encoder reads, and the channels that it writes, nothing asks for. */
  #encoders(encoders: Node, place: string): Node {
    return mapValues(encoders, (encoder, name) => {
      const { $expr } = encoder as { readonly $expr: { readonly marktype: string; readonly channels: Node } };
      const channels = mapValues($expr.channels, (channel, channelName) =>
        this.#expression(channel, `${place}.${name}.${channelName}`, this.#params));
      return new Call('encoder', { marktype: $expr.marktype, channels });
    });
  }

  #subflow({ operators, streams = [], updates = [] }: Node, place: string): Node {
    if ([streams, updates].flat().length > 0) throw new Error(`${place} reacts to events`);
    return { operators: compileOperators(operators as readonly Node[], this.#expressions, `${place}.operators`) };
  }

  #expression(expression: unknown, place: string, inputs: Node): unknown {
    const constant = constantOf(treeOf(expression));
    return constant ? constant.value : this.#shared(expression, place, inputs).reference;
  }

  #shared(expression: unknown, place: string, available: Node): ReturnType<SharedExpressions['add']> {
    try {
      const shared = this.#expressions.add(treeOf(expression));
      const missing = [...shared.inputs].filter((input) => !(input in available));
      if (missing.length > 0) throw new Error(`reads ${missing.join(', ')}, which there is not`);
      return shared;
    } catch (cause) {
      throw new Error(`${place} ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}

/** Vega's parser names a role once for each layer that reads the dataset. */
function rolesOf(data: Node): Node {
  return mapValues(data, (roles) => [...new Set(roles as readonly string[])]);
}

function treeOf(expression: unknown): Tree {
  return (expression as { readonly ast: Tree }).ast;
}

function mapValues(node: Node, change: (value: unknown, name: string) => unknown): Node {
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, change(value, name)]));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Node {
  return isNode(value) && Object.getPrototypeOf(value) === Object.prototype;
}
