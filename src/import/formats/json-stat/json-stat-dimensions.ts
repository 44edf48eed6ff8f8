import { isObject } from '../../../feed/json-value.js';
import { periodIn } from '../../cells/period.js';
import type { Cell, ColumnRole } from '../../table/source-table.js';

/** A dimension of a dataset, with its categories in the order of the values. */
export interface Dimension {
  readonly id: string;
  readonly label: string;
  /** What the file has for it. */
  readonly content: unknown;
  readonly categories: readonly Cell[];
}

const PLACES =
  /^(?:region|regioner|geo|geocode|kommune\w*|kommun|fylke\w*|lan|län|area|municipality|county|landsdel\w*)$/i;
const TIMES = /^(?:tid|time|time_period|år|year|kvartal|måned|month|quarter|period|periode)$/i;
const MEASURES = /^(?:contentscode|unit|units|measure|variable|statistikkvariabel|indic\w*|na_item)$/i;
const ROLES: readonly (readonly [name: string, role: ColumnRole, pattern: RegExp])[] = [
  ['geo', 'place', PLACES],
  ['time', 'period', TIMES],
  ['metric', 'measure', MEASURES],
];

/**
 * The categories of a dimension. `index` may be a list of codes, or an object with the place of each code, which alone
 * says the order: JavaScript lists names such as `3105` before all others. It may be left out where there is one.
 */
export function categoriesOf(content: unknown): readonly Cell[] {
  const category = isObject(content) && isObject(content['category']) ? content['category'] : {};
  const { index, label } = category;
  const cellOf = (code: string): Cell => {
    const text = isObject(label) && Object.hasOwn(label, code) ? label[code] : undefined;
    return { text: typeof text === 'string' ? text.trim() : code, code };
  };
  if (Array.isArray(index)) return index.map((code: unknown) => cellOf(String(code)));
  if (isObject(index))
    return Object.entries(index)
      .sort(([, one], [, other]) => Number(one) - Number(other))
      .map(([code]) => cellOf(code));
  return isObject(label) ? Object.keys(label).map(cellOf) : [];
}

/** What a dimension is: the file says it, or else its name, or else its categories. */
export function roleOf({ id, label, categories }: Dimension, dataset: Readonly<Record<string, unknown>>): ColumnRole {
  const { role } = dataset;
  for (const [name, meaning, pattern] of ROLES) {
    const told = isObject(role) ? role[name] : undefined;
    if (Array.isArray(told) && told.includes(id)) return meaning;
    if (pattern.test(id) || (pattern.test(label) && !Array.isArray(told))) return meaning;
  }
  const isTime = categories.length > 0 && categories.every(({ code = '', text }) => periodIn(code) ?? periodIn(text));
  return isTime ? 'period' : 'category';
}
