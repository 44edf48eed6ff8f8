import { parseExpression } from 'vega-expression';
import type { Spec } from 'vega-typings';
import {
  DRAWABLE_CURVES,
  DRAWABLE_FUNCTIONS,
  DRAWABLE_MARKS,
  DRAWABLE_OPERATORS,
  DRAWABLE_SCALES,
} from './drawable.js';
import { ARITHMETIC } from './expression-code.js';
import { functionName, type Tree } from './expression-tree.js';

/** Something that a spec needs from Vega, and where: `marks[3]`, or a place in the parsed dataflow. */
export interface Need {
  readonly kind:
    | 'mark'
    | 'curve'
    | 'guide'
    | 'scale'
    | 'scheme'
    | 'transform'
    | 'function'
    | 'format'
    | 'reaction'
    | 'regular expression'
    | 'source';
  readonly name: string;
  readonly place: string;
}

/**
 * What can be drawn, by kind of need. Guides besides axes, and colour schemes, cannot: labels stand at what they name.
 */
const DRAWABLE: Readonly<Record<Need['kind'], ReadonlySet<string>>> = {
  mark: new Set<string>(DRAWABLE_MARKS),
  curve: new Set<string>(DRAWABLE_CURVES),
  guide: new Set<string>(),
  scale: new Set<string>(DRAWABLE_SCALES),
  scheme: new Set<string>(),
  transform: new Set<string>(DRAWABLE_OPERATORS),
  function: new Set<string>(['if', ...DRAWABLE_FUNCTIONS, ...Object.keys(ARITHMETIC)]),
  format: new Set<string>(['number']),
  reaction: new Set<string>(),
  'regular expression': new Set<string>(),
  source: new Set<string>(),
};

const KINDS_OF_LISTS: Readonly<Record<string, Need['kind']>> = {
  marks: 'mark',
  scales: 'scale',
  transform: 'transform',
  legends: 'guide',
  projections: 'guide',
};

/** The properties of a Vega spec that hold expressions, where they hold text. */
const EXPRESSIONS = ['expr', 'init', 'signal', 'test', 'update'];

/** Channels that do something only when a pointer comes, or that fetch. */
const CHANNELS_OF_READERS = ['cursor', 'href', 'tooltip', 'url'];

/** The needs that lie outside what can be drawn. */
export function undrawable(needs: readonly Need[]): readonly Need[] {
  return needs.filter(({ kind, name }) => !DRAWABLE[kind].has(name));
}

/** Every mark, curve, guide, scale type, scheme, transform and expression function that a spec names. */
export function needsOfSpec(spec: Spec): readonly Need[] {
  return [...walk(spec, '', specNeeds)];
}

/** The needs that only a spec's parsed dataflow shows. */
export function needsOfDataflow(operators: readonly object[]): readonly Need[] {
  return [...walk(operators, 'dataflow.operators', dataflowNeeds)];
}

type Node = Readonly<Record<string, unknown>>;

function specNeeds(node: Node, place: string): readonly Need[] {
  const { type, scheme, interpolate, title, formatType } = node;
  const list = /(?:^|\.)([a-z]+)\[\d+\]$/u.exec(place)?.[1] ?? '';
  const kind = KINDS_OF_LISTS[list];
  const needs: Need[] = [];
  if (kind === 'guide') needs.push({ kind, name: list, place });
  else if (kind && typeof type === 'string') needs.push({ kind, name: type, place });
  if (scheme !== undefined) needs.push({ kind: 'scheme', name: JSON.stringify(scheme), place });
  if (interpolate !== undefined) needs.push({ kind: 'curve', name: valueOf(interpolate), place });
  if (place === '' && title !== undefined) needs.push({ kind: 'guide', name: 'title', place: 'title' });
  if (formatType !== undefined) needs.push({ kind: 'format', name: valueOf(formatType), place });
  if (list === 'scales' && isOfTexts(node)) needs.push({ kind: 'scale', name: `${valueOf(type)} of texts`, place });
  if (list === 'data' && node['url'] !== undefined) needs.push({ kind: 'source', name: 'url', place });
  if (list === 'signals') needs.push(...reactionsOf(node, place));
  for (const property of EXPRESSIONS) {
    const text = node[property];
    if (typeof text === 'string') needs.push(...expressionNeeds(text, `${place}.${property}`));
  }
  return needs;
}

function reactionsOf(signal: Node, place: string): readonly Need[] {
  return ['bind', 'on'].filter((name) => signal[name] !== undefined).map((name) => ({ kind: 'reaction', name, place }));
}

/** Between two texts, colours or other ones, a linear scale here finds nothing. */
function isOfTexts({ type, range }: Node): boolean {
  return type !== 'ordinal' && Array.isArray(range) && range.some((end) => typeof end === 'string');
}

function expressionNeeds(text: string, place: string): readonly Need[] {
  const where = `${place} ${JSON.stringify(text)}`;
  return [...walk(parseExpression(text), place, treeNeeds)].map((need) => ({ ...need, place: where }));
}

function treeNeeds(node: Node, place: string): readonly Need[] {
  const tree = node as unknown as Tree;
  if (tree.type === 'CallExpression') return [{ kind: 'function', name: functionName(tree), place }];
  return tree.type === 'Literal' && tree.regex ? [{ kind: 'regular expression', name: tree.raw ?? '', place }] : [];
}

function dataflowNeeds(node: Node, place: string): readonly Need[] {
  const { id, type, marktype, channels } = node;
  const needs: Need[] = [];
  if (id !== undefined && typeof type === 'string') needs.push({ kind: 'transform', name: type, place });
  if (typeof marktype === 'string') needs.push({ kind: 'mark', name: marktype, place });
  if (isNode(channels)) needs.push(...channelNeeds(channels, `${place}.channels`));
  return needs;
}

function channelNeeds(channels: Node, place: string): readonly Need[] {
  return CHANNELS_OF_READERS.filter((name) => name in channels && !isNull(channels[name])).map((name) => ({
    kind: 'reaction',
    name,
    place: `${place}.${name}`,
  }));
}

/** Whether a channel holds the expression `null`. */
function isNull(channel: unknown): boolean {
  return isNode(channel) && channel['code'] === 'null';
}

function* walk(
  value: unknown,
  place: string,
  needsAt: (node: Node, place: string) => readonly Need[],
): Generator<Need> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* walk(item, `${place}[${index}]`, needsAt);
  } else if (isNode(value)) {
    yield* needsAt(value, place);
    for (const [key, item] of Object.entries(value)) yield* walk(item, place === '' ? key : `${place}.${key}`, needsAt);
  }
}

/** The text of `{value: 'monotone'}`, or all of it when it is computed. */
function valueOf(definition: unknown): string {
  const value = isNode(definition) ? definition['value'] : definition;
  return typeof value === 'string' ? value : JSON.stringify(definition);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null;
}
