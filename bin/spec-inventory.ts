import { parse } from 'vega-parser';
import type { Spec } from 'vega-typings';
import {
  REGISTERED_CURVES, REGISTERED_FUNCTIONS, REGISTERED_GUIDES, REGISTERED_MARKS, REGISTERED_SCALES, REGISTERED_SCHEMES,
  REGISTERED_TRANSFORMS,
} from '../src/charts/registered.js';

/** Something that a spec needs from Vega, and where: `marks[3]`, or a place in the parsed dataflow. */
export interface Need {
  readonly kind: 'mark' | 'curve' | 'guide' | 'scale' | 'scheme' | 'transform' | 'function';
  readonly name: string;
  readonly place: string;
}

/** Functions that vega-interpreter brings itself and that no build leaves out, as far as specs need them. */
const ARITHMETIC = ['abs', 'ceil', 'floor', 'if', 'isFinite', 'isNaN', 'max', 'min', 'round'];

/** What the chunk has, by kind of need. `operator` is the dataflow's own node without a transform. */
const REGISTERED: Readonly<Record<Need['kind'], ReadonlySet<string>>> = {
  mark: new Set<string>(REGISTERED_MARKS),
  curve: new Set<string>(REGISTERED_CURVES),
  guide: new Set<string>(REGISTERED_GUIDES),
  scale: new Set<string>(REGISTERED_SCALES),
  scheme: new Set<string>(REGISTERED_SCHEMES),
  transform: new Set<string>(['operator', ...REGISTERED_TRANSFORMS]),
  function: new Set<string>([...REGISTERED_FUNCTIONS, ...ARITHMETIC]),
};

const KINDS_OF_LISTS: Readonly<Record<string, Need['kind']>> = {
  marks: 'mark', scales: 'scale', transform: 'transform', legends: 'guide', projections: 'guide',
};

/** The needs of a spec that lie outside what the chart chunk registers. */
export function unregisteredNeeds(spec: Spec): readonly Need[] {
  return needsOf(spec).filter(({ kind, name }) => !REGISTERED[kind].has(name));
}

/**
 * Every mark, curve, guide, scale type, scheme, transform and expression function that a spec needs, also those that
 * only its parsed dataflow shows.
 */
export function needsOf(spec: Spec): readonly Need[] {
  const needs = [...walk(spec, '', specNeeds)];
  // Vega's own parser knows more than the chunk does, but not what is misspelt: those needs are told already.
  if (needs.some(({ kind, name }) => !REGISTERED[kind].has(name))) return needs;
  const parsed: unknown = parse(spec, { events: { bind: 'none' } }, { ast: true });
  return [...needs, ...walk(parsed, 'dataflow', dataflowNeeds)];
}

type Node = Readonly<Record<string, unknown>>;

function specNeeds(node: Node, place: string): readonly Need[] {
  const { type, scheme, interpolate, title } = node;
  const list = /(?:^|\.)([a-z]+)\[\d+\]$/u.exec(place)?.[1] ?? '';
  const kind = KINDS_OF_LISTS[list];
  const needs: Need[] = [];
  if (kind === 'guide') needs.push({ kind, name: list, place });
  else if (kind && typeof type === 'string') needs.push({ kind, name: type, place });
  if (scheme !== undefined) needs.push({ kind: 'scheme', name: JSON.stringify(scheme), place });
  if (interpolate !== undefined) needs.push({ kind: 'curve', name: valueOf(interpolate), place });
  if (place === '' && title !== undefined) needs.push({ kind: 'guide', name: 'title', place: 'title' });
  return needs;
}

function dataflowNeeds(node: Node, place: string): readonly Need[] {
  const { id, type, marktype, callee } = node;
  const needs: Need[] = [];
  if (id !== undefined && typeof type === 'string') needs.push({ kind: 'transform', name: type, place });
  if (typeof marktype === 'string') needs.push({ kind: 'mark', name: marktype, place });
  // Encoders call functions such as `_scale`, which the interpreter routes to `scale`.
  if (isNode(callee)) needs.push({ kind: 'function', name: String(callee['name']).replace(/^_/u, ''), place });
  return needs;
}

function* walk(
  value: unknown, place: string, needsAt: (node: Node, place: string) => readonly Need[],
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
