import { isObject } from '../../feed/json-value.js';
import { SpecError, type Spec } from './spec.js';

/** The dataset that holds the feed's rows. */
export const ROWS = 'observations';

/** What a Vega-Lite spec draws with: a mark, or other specs side by side or on top of each other. */
const DRAWING = ['mark', 'layer', 'concat', 'hconcat', 'vconcat', 'facet', 'repeat'] as const;

/** The marks of Vega-Lite 6 (documentation, "Marks" and "Composite marks"). */
const MARKS = new Set([
  'arc',
  'area',
  'bar',
  'boxplot',
  'circle',
  'errorband',
  'errorbar',
  'geoshape',
  'image',
  'line',
  'point',
  'rect',
  'rule',
  'square',
  'text',
  'tick',
  'trail',
]);

/**
 * Looks for the slips that Vega-Lite answers with half a chart or with a message that names no place: nothing to draw,
 * a mark or a dataset that does not exist.
 *
 * @throws {SpecError}
 */
export function checkSpec(spec: Spec): void {
  if (!DRAWING.some((name) => name in spec))
    throw new SpecError(`The spec draws nothing: it needs one of ${listed(DRAWING)}.`);
  const known = new Set([ROWS, ...(isObject(spec['datasets']) ? Object.keys(spec['datasets']) : []), ...namesIn(spec)]);
  visit(spec, '', (key, value, place) => {
    if (key === 'mark') checkMark(value, place);
    if (key === 'data') checkData(value, place, known);
  });
}

function checkMark(mark: unknown, place: string): void {
  const type = isObject(mark) ? mark['type'] : mark;
  if (typeof type === 'string' && MARKS.has(type)) return;
  throw new SpecError(
    `${place}: ${JSON.stringify(type) ?? 'nothing'} is no mark of Vega-Lite. There are ${listed([...MARKS])}.`,
  );
}

function checkData(data: unknown, place: string, known: ReadonlySet<string>): void {
  if (!isObject(data) || typeof data['name'] !== 'string' || known.has(data['name'])) return;
  throw new SpecError(`${place}.name: there is no dataset "${data['name']}". There are ${listed([...known])}.`);
}

/** Names that a spec gives to data of its own, where it says which data. */
function namesIn(spec: Spec): string[] {
  const names: string[] = [];
  visit(spec, '', (key, value) => {
    if (key === 'data' && isObject(value) && typeof value['name'] === 'string' && Object.keys(value).length > 1)
      names.push(value['name']);
  });
  return names;
}

/** Every property of the spec and of what is in it, except rows. */
function visit(node: unknown, place: string, look: (key: string, value: unknown, place: string) => void): void {
  if (Array.isArray(node)) node.forEach((item, index) => visit(item, `${place}[${index}]`, look));
  if (!isObject(node)) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === 'values' || key === 'datasets' || key === 'config') continue;
    const here = place === '' ? key : `${place}.${key}`;
    look(key, value, here);
    visit(value, here, look);
  }
}

function listed(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
