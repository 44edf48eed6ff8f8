/**
 * From the operators of a parsed Vega spec to a figure that is drawn without them: which mark takes which rows, in
 * which order, and what its channels are. What the operators do besides (joining rows with items, keeping bounds,
 * laying out, listening) is either known beforehand or not for figures, and a spec that depends on it is refused with
 * the place.
 */
import type { CompiledFigure, CompiledMark, Constant, Order } from '../../src/charts/compiled-figure.js';
import { constantOf, type Tree } from './expression-tree.js';
import { isGroup, isNode, refOf, type Node, type Operator, type Operators } from './operators.js';
import type { Reference } from './print-literal.js';
import type { SharedExpressions } from './shared-expressions.js';

type Compiled<Value> = { readonly [Name in keyof Value]: Value[Name] | Reference };
type Channel = Constant | Reference;

/** A figure whose expressions are names of shared functions. */
export interface SceneCode {
  readonly signals: CompiledFigure['signals'];
  readonly scales: Readonly<Record<string, object>>;
  readonly marks: readonly Compiled<CompiledMark>[];
}

/** Channels that can be drawn, besides those that every mark has, by the type of mark. */
const CHANNELS: Readonly<Record<string, readonly string[]>> = {
  line: ['x', 'y'],
  rect: ['x', 'x2', 'y', 'y2'],
  rule: ['x', 'x2', 'y', 'y2'],
  symbol: ['x', 'y', 'size', 'shape'],
  text: ['x', 'y', 'text', 'align', 'baseline', 'font', 'fontSize', 'fontWeight'],
};
const PAINT = [
  'fill',
  'fillOpacity',
  'stroke',
  'strokeOpacity',
  'strokeWidth',
  'strokeCap',
  'strokeJoin',
  'strokeDash',
  'opacity',
];

/** Channels that do nothing with these values. */
const WITHOUT_EFFECT: Readonly<Record<string, unknown>> = { aria: false, tooltip: null, limit: 0, angle: 0 };

/** Signals of the view itself that figures have one value of, and that the stage knows. */
const VIEW_SIGNALS: Readonly<Record<string, string>> = { background: '"transparent"', autosize: '{"type":"none"}' };
/** What Vega calls the row of a facet inside it; nothing reads it, or it would be missing. */
const FACET_ROW = 'parent';
const BASELINES = new Set<unknown>(['alphabetic', 'middle', 'top']);

/** Throws with the place of what cannot be drawn. */
export function compileScene(operators: Operators, expressions: SharedExpressions): SceneCode {
  return new SceneCompiler(operators, expressions).scene();
}

class SceneCompiler {
  readonly #operators: Operators;
  readonly #expressions: SharedExpressions;
  readonly #inputs: ReadonlySet<string>;

  constructor(operators: Operators, expressions: SharedExpressions) {
    this.#operators = operators;
    this.#expressions = expressions;
    this.#inputs = new Set(operators.all.flatMap(({ signal, scale }) => [`$${signal ?? ''}`, `%${scale ?? ''}`]));
  }

  scene(): SceneCode {
    const signals = this.#operators.all.filter(({ signal }) => signal !== undefined && signal !== FACET_ROW);
    const scales = this.#operators.all.filter(({ scale }) => scale !== undefined);
    const marks = this.#operators.all.filter(({ type, params }) => type === 'mark' && !isGroup(params));
    return {
      signals: Object.fromEntries(signals.flatMap((signal) => this.#signal(signal))),
      scales: Object.fromEntries(scales.map((scale) => [`%${scale.scale}`, this.#scale(scale)])),
      marks: marks.map((mark) => this.#mark(mark)),
    };
  }

  /** Those that the view itself has must be as the stage expects them. */
  #signal({ signal = '', value, update, place }: Operator): readonly (readonly [string, unknown])[] {
    if (signal === 'padding') {
      if (codeOf(update) !== '_["$margins"]') throw new Error(`${place} is a padding that is not the signal margins`);
      return [];
    }
    const expected = VIEW_SIGNALS[signal];
    if (expected !== undefined) {
      if (JSON.stringify(value) !== expected)
        throw new Error(`${place} is ${signal} ${JSON.stringify(value)}, not ${expected}`);
      return [];
    }
    if (update !== undefined) throw new Error(`${place}: the signal ${signal} is computed`);
    return [[`$${signal}`, value]];
  }

  #scale({ params, place }: Operator): object {
    const { type, domain, range, nice, zero, ...others } = params;
    if (nice === true || zero === true || isGiven(others)) throw new Error(`${place} is a scale that changes its ends`);
    return { type, domain: this.#ends(domain, `${place}.domain`), range: this.#ends(range, `${place}.range`) };
  }

  /** Of numbers and signals, or a signal for all of it. */
  #ends(ends: unknown, place: string): unknown {
    const signalOf = (value: unknown): unknown => {
      const id = refOf(value);
      if (id === undefined) return value;
      const { signal } = this.#operators.byId(id);
      if (signal === undefined) throw new Error(`${place} is computed`);
      return this.#add({ type: 'Identifier', name: signal }, place);
    };
    return Array.isArray(ends) ? ends.map(signalOf) : signalOf(ends);
  }

  #mark(mark: Operator): Compiled<CompiledMark> {
    const { params, place } = mark;
    const { marktype, role } = params['markdef'] as { readonly marktype: string; readonly role: string };
    if (params['clip'] !== false) throw new Error(`${place} is clipped`);
    const axis = role.startsWith('axis-') ? this.#axisOf(mark) : undefined;
    const encode = this.#operators.following(mark, 'encode');
    const sort = this.#operators.find('sortitems', encode);
    const { rows, groupBy } = this.#rowsOf(mark);
    return {
      type: marktype as CompiledMark['type'],
      rows,
      ...(axis === undefined ? {} : { axis }),
      ...(groupBy === undefined ? {} : { groupBy }),
      ...(sort === undefined ? {} : { order: orderOf(sort) }),
      channels: this.#channels(marktype, encode),
    } as Compiled<CompiledMark>;
  }

  #rowsOf(mark: Operator): Pick<CompiledMark, 'rows' | 'groupBy'> {
    const source = this.#operators.source(mark);
    if (source.type === 'axisticks') return { rows: this.#ticks(source) as unknown as CompiledMark['rows'] };
    const facet = this.#operators.facetOf(source);
    if (!facet) return { rows: this.#datasetOf(source) };
    const { $key } = facet.params['key'] as { readonly $key: readonly string[] };
    return { rows: this.#datasetOf(this.#operators.byId(refOf(facet.params['pulse']))), groupBy: $key };
  }

  #datasetOf({ type, data, params, place }: Operator): string {
    const [name] = Object.keys(data);
    if (type !== 'collect' || name === undefined || params['pulse'] !== undefined)
      throw new Error(`${place} is no dataset as it is given`);
    return name;
  }

  #ticks({ params, place }: Operator): object {
    const { scale, values, ...others } = params;
    if (values === undefined || isGiven(others)) throw new Error(`${place} chooses ticks by itself`);
    return { values: this.#ends(values, place), scale: `%${this.#operators.byId(refOf(scale)).scale}` };
  }

  /** An axis stands at the left edge or below the plot, and not away from it. */
  #axisOf(mark: Operator): CompiledMark['axis'] {
    const encode = this.#operators.following(this.#operators.axisOf(mark), 'encode');
    const { enter } = encodersOf(encode);
    const { orient, offset, position, translate } = mapValues(
      enter ?? {},
      (channel) => constantOf(treeOf(channel))?.value,
    );
    if (offset !== 0 || position !== 0 || translate !== undefined) throw new Error(`${encode.place} moves an axis`);
    if (orient !== 'left' && orient !== 'bottom')
      throw new Error(`${encode.place} is an axis at the ${String(orient)}`);
    return orient;
  }

  /** What an item has when it is new, overridden by what it is given at every drawing. */
  #channels(marktype: string, encode: Operator): Readonly<Record<string, Channel>> {
    const { enter, update, exit: _, ...others } = encodersOf(encode);
    if (Object.keys(others).length > 0) throw new Error(`${encode.place} encodes ${Object.keys(others).join(', ')}`);
    const place = `${encode.place}.${marktype}`;
    const all = Object.entries({ ...enter, ...update }).map(
      ([name, channel]) => [name, this.#channel(channel, `${place}.${name}`)] as const,
    );
    const drawn = all.filter(([name, channel]) => !(name in WITHOUT_EFFECT) || channel !== WITHOUT_EFFECT[name]);
    const known = [...PAINT, ...(CHANNELS[marktype] ?? [])];
    const unknown = drawn.find(([name]) => !known.includes(name));
    if (unknown) throw new Error(`${place} has the channel ${unknown[0]}`);
    const channels = Object.fromEntries(drawn);
    if ('baseline' in channels && !BASELINES.has(channels['baseline']))
      throw new Error(`${place}.baseline is ${JSON.stringify(channels['baseline'])}`);
    if (marktype === 'rect') refuseHalves(channels, place);
    return channels;
  }

  #channel(channel: unknown, place: string): Channel {
    const tree = withoutGroup(treeOf(channel));
    const constant = constantOf(tree);
    return constant ? (constant.value as Constant) : this.#add(tree, place);
  }

  #add(tree: Tree, place: string): Reference {
    try {
      const { reference, inputs } = this.#expressions.add(tree);
      const missing = [...inputs].filter((input) => !this.#inputs.has(input));
      if (missing.length > 0) throw new Error(`reads ${missing.join(', ')}, which there is not`);
      return reference;
    } catch (cause) {
      throw new Error(`${place} ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    }
  }
}

/** Whether any of some parameters has a value. */
function isGiven(params: Node): boolean {
  return Object.values(params).some((value) => value !== undefined);
}

/** A rectangle has both ends of a direction. */
function refuseHalves(channels: Readonly<Record<string, unknown>>, place: string): void {
  for (const name of ['x', 'y']) {
    if (!(name in channels) || !(`${name}2` in channels)) throw new Error(`${place} lacks ${name} or ${name}2`);
  }
}

function orderOf({ params, place }: Operator): Order {
  const { $compare, $order } = params['sort'] as {
    readonly $compare: readonly string[];
    readonly $order: readonly string[];
  };
  const [name, ...more] = $compare;
  if (name === undefined || more.length > 0 || $order.some((order) => order !== 'ascending'))
    throw new Error(`${place} sorts by more than one thing, or downwards`);
  const field = /^datum\["(.+)"\]$/u.exec(name)?.[1];
  return field === undefined ? { by: 'channel', name } : { by: 'field', name: field };
}

type Encoders = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

function encodersOf({ params }: Operator): Encoders {
  const { $encode } = params['encoders'] as {
    readonly $encode: Readonly<Record<string, { readonly $expr: { readonly channels: Node } }>>;
  };
  return mapValues($encode, ({ $expr }) => $expr.channels);
}

/** The groups round marks are as large as the plot: their sizes are the signals of these names. */
function withoutGroup(tree: Tree): Tree {
  if (isGroupSize(tree))
    return { type: 'Identifier', name: String((tree.property as { readonly value?: unknown }).value) };
  return mapTree(tree, withoutGroup);
}

function isGroupSize(tree: Tree): tree is Extract<Tree, { type: 'MemberExpression' }> {
  if (tree.type !== 'MemberExpression' || tree.property.type !== 'Literal') return false;
  return ['width', 'height'].includes(String(tree.property.value)) && writtenPath(tree.object) === 'item.mark.group';
}

function writtenPath(tree: Tree): string {
  if (tree.type === 'Identifier') return tree.name;
  return tree.type === 'MemberExpression' ? `${writtenPath(tree.object)}.${writtenPath(tree.property)}` : '?';
}

function mapTree(tree: Tree, change: (part: Tree) => Tree): Tree {
  const changed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(changed);
    return isNode(value) && 'type' in value ? change(value as unknown as Tree) : value;
  };
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, changed(value)])) as unknown as Tree;
}

function treeOf(expression: unknown): Tree {
  return (expression as { readonly ast: Tree }).ast;
}

function codeOf(expression: unknown): string | undefined {
  return (expression as { readonly code?: string } | undefined)?.code;
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  change: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value)]));
}
