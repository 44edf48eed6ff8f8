import { isObject } from '../../feed/json-value.js';

/** The spec cannot be drawn as it is. The message is for the developer of the page, with the place in the spec. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
}

/** A copy of a spec that may be drawn. */
export type Spec = Readonly<Record<string, unknown>>;

/** Rows are data, not spec: an address in them is a text like any other. */
const DATA_KEYS = new Set(['values', 'datasets']);

/** What the page's own texts say in a spec: its title when it is a plain text, and its description. */
export function wordsIn(spec: unknown): { readonly title: string; readonly description: string } {
  const { title, description } = isObject(spec) ? spec : {};
  return {
    title: typeof title === 'string' ? title : '',
    description: typeof description === 'string' ? description : '',
  };
}

/**
 * A copy of a developer's spec without its title (which is the heading), for Vega-Lite and nothing else.
 *
 * Refused is what would let the spec reach beyond the chart: `usermeta`, which vega-embed takes options from that beat
 * ours; addresses, since a figure loads nothing; and rows as text, which Vega reads by making code. A spec is still
 * code: it comes from the page's developer, never from a feed or a reader.
 *
 * @throws {SpecError}
 */
export function readSpec(spec: unknown): Spec {
  if (!isObject(spec))
    throw new SpecError('The property "spec" must be an object with a Vega-Lite spec, not a text or an address.');
  const { $schema: schema, ...copy } = copyOf(spec);
  if (typeof schema === 'string' && !schema.includes('vega-lite'))
    throw new SpecError('$schema: only Vega-Lite specs are drawn.');
  refuse(copy, '');
  if (typeof copy['title'] === 'string') delete copy['title'];
  return copy;
}

/** Whether a spec is one plot whose width is left to us; plots side by side have widths of their own. */
export function takesWidth(spec: Spec): boolean {
  const { width, encoding } = spec;
  const isOnePlot = 'mark' in spec || 'layer' in spec;
  const isFaceted = isObject(encoding) && ['row', 'column', 'facet'].some((channel) => channel in encoding);
  return isOnePlot && !isFaceted && (width === undefined || width === 'container');
}

/** Through JSON: what is no data, such as a function, is no spec, and Vega gets an object of its own to change. */
function copyOf(spec: object): Record<string, unknown> {
  try {
    return JSON.parse(JSON.stringify(spec)) as Record<string, unknown>;
  } catch (cause) {
    throw new SpecError('The spec is not plain data.', { cause });
  }
}

function refuse(node: unknown, place: string): void {
  if (Array.isArray(node)) node.forEach((item, index) => refuse(item, `${place}[${index}]`));
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    const here = place === '' ? key : `${place}.${key}`;
    if (key === 'usermeta')
      throw new SpecError(`${here}: usermeta can override how the chart is drawn and is not accepted.`);
    if (key === 'url')
      throw new SpecError(`${here}: a chart loads nothing. Use the dataset "observations", or put rows in "values".`);
    if (DATA_KEYS.has(key)) refuseText(value, here);
    else refuse(value, here);
  }
}

function refuseText(data: unknown, place: string): void {
  const sets: readonly (readonly [string, unknown])[] =
    place === 'datasets' && typeof data === 'object' && data !== null ? Object.entries(data) : [['', data]];
  for (const [name, rows] of sets) {
    if (typeof rows === 'string')
      throw new SpecError(`${name === '' ? place : `${place}.${name}`}: rows must be JSON objects, not text.`);
  }
}
