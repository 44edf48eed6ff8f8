import { isObject } from '../../../feed/json-value.js';
import { unitIn } from '../../cells/unit.js';
import { categoriesOf, roleOf, type Dimension } from './json-stat-dimensions.js';
import { norwegianDate } from '../../cells/norwegian-date.js';
import type { Cell, MeasureFacts, SignSet, SourceFacts, SourceTable } from '../../table/source-table.js';
import { BLANK } from '../../table/text-cell.js';

/** More than any service hands out at a time. */
const MOST_CELLS = 2_000_000;

/**
 * Reads the datasets of JSON-stat: the one of version 2, as PxWebApi, Statistics Sweden and Eurostat write it, or those
 * of a bundle, each with its name. What is no dataset, or one whose sizes and values do not belong together, is left.
 */
export function jsonStatTables(input: unknown): SourceTable[] {
  const datasets = datasetsIn(input);
  return datasets.flatMap(({ name, dataset }) => {
    const table = tableOf(withSizes(dataset));
    if (!table) return [];
    return [datasets.length === 1 ? table : { ...table, name }];
  });
}

type Dataset = Readonly<Record<string, unknown>>;

function tableOf(dataset: Dataset): SourceTable | undefined {
  const dimensions = dimensionsOf(dataset);
  if (!dimensions) return undefined;
  const signs: SignSet = isEurostat(dataset) ? 'eurostat' : 'nordic';
  const headings: Cell[] = [...dimensions.map(({ id, label }) => ({ text: label, code: id })), { text: '' }];
  return {
    format: 'json-stat',
    rows: [headings, ...rowsOf(dataset, dimensions)],
    roles: [...dimensions.map((dimension) => roleOf(dimension, dataset)), 'value'],
    signs,
    facts: factsOf(dataset, dimensions),
  };
}

/** The datasets: the file itself, or those that a bundle holds by their names, as version 1 holds its only one, too. */
function datasetsIn(input: unknown): readonly { readonly name: string; readonly dataset: Dataset }[] {
  if (!isObject(input)) return [];
  if (isDataset(input)) return [{ name: '', dataset: input }];
  const { dataset: inside }: Dataset = input;
  const bundle = isObject(inside) && !isDataset(inside) ? inside : input;
  return Object.entries(bundle).flatMap(([name, dataset]) =>
    isObject(dataset) && isDataset(dataset) ? [{ name, dataset }] : [],
  );
}

function isDataset({ dimension, value }: Dataset): boolean {
  return isObject(dimension) && value !== undefined;
}

/** In version 1, the sizes stand inside `dimension`. */
function withSizes(dataset: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { dimension } = dataset;
  if (Array.isArray(dataset['id']) || !isObject(dimension)) return dataset;
  return { ...dataset, id: dimension['id'], size: dimension['size'], role: dimension['role'] };
}

function dimensionsOf({ id, size, dimension }: Readonly<Record<string, unknown>>): readonly Dimension[] | undefined {
  if (!Array.isArray(id) || !Array.isArray(size) || id.length !== size.length || !isObject(dimension)) return undefined;
  const dimensions = id.map((name: unknown): Dimension => {
    const text = String(name);
    const content = Object.hasOwn(dimension, text) ? dimension[text] : undefined;
    const label = isObject(content) && typeof content['label'] === 'string' ? content['label'] : text;
    return { id: text, label, content, categories: categoriesOf(content) };
  });
  const isWhole = dimensions.every(
    ({ categories }, index) => categories.length === size[index] && categories.length > 0,
  );
  const cells = dimensions.reduce((count, { categories }) => count * categories.length, 1);
  return isWhole && cells <= MOST_CELLS ? dimensions : undefined;
}

/** A row for each figure that is there or whose absence has a sign; the last dimension is the fastest. */
function* rowsOf(
  { value, status }: Readonly<Record<string, unknown>>,
  dimensions: readonly Dimension[],
): Generator<readonly Cell[]> {
  const count = dimensions.reduce((size, { categories }) => size * categories.length, 1);
  for (let index = 0; index < count; index += 1) {
    const number = at(value, index);
    const sign = typeof status === 'string' ? status : at(status, index);
    if (typeof number !== 'number' && typeof sign !== 'string') continue;
    const cells: Cell[] = [];
    let rest = index;
    for (let place = dimensions.length - 1; place >= 0; place -= 1) {
      const categories = dimensions[place]?.categories ?? [];
      cells[place] = categories[rest % categories.length] ?? BLANK;
      rest = Math.floor(rest / categories.length);
    }
    yield [...cells, figureCell(number, sign)];
  }
}

/** An item of what may be a list, or an object with numbers for names. */
function at(list: unknown, index: number): unknown {
  if (Array.isArray(list)) return list[index];
  return isObject(list) && Object.hasOwn(list, index) ? list[index] : undefined;
}

function figureCell(number: unknown, sign: unknown): Cell {
  const isNumber = typeof number === 'number' && Number.isFinite(number);
  return {
    text: isNumber ? String(number) : '',
    ...(isNumber ? { number } : {}),
    ...(typeof sign === 'string' && sign !== '' ? { sign } : {}),
  };
}

function isEurostat(dataset: Readonly<Record<string, unknown>>): boolean {
  return /^(?:estat|eurostat)$/i.test(textOf(dataset['source']) ?? '');
}

function factsOf(dataset: Readonly<Record<string, unknown>>, dimensions: readonly Dimension[]): SourceFacts {
  const extension = dataset['extension'];
  const px = isObject(extension) && isObject(extension['px']) ? extension['px'] : {};
  const title = textOf(dataset['label']);
  const notes = [dataset['note']].flat().flatMap((note) => textOf(note) ?? []);
  return {
    ...given('title', title),
    ...given('producer', textOf(dataset['source'])),
    ...given('table', textOf(px['tableid']) ?? /^(\d{4,6}):/.exec(title ?? '')?.[1]),
    ...given('published', norwegianDate(dataset['updated'])),
    ...given('nextUpdate', norwegianDate(px['nextUpdate'])),
    ...given('language', textOf(px['language'])),
    notes,
    measures: measuresOf(dataset, dimensions, px['decimals']),
  };
}

/** Units and decimals stand with the measures; at Eurostat the unit is a dimension. */
function measuresOf(
  dataset: Readonly<Record<string, unknown>>,
  dimensions: readonly Dimension[],
  decimals: unknown,
): ReadonlyMap<string, MeasureFacts> {
  const measures = new Map<string, MeasureFacts>();
  for (const dimension of dimensions) {
    if (roleOf(dimension, dataset) !== 'measure' || !isObject(dimension.content)) continue;
    const { category, extension } = dimension.content;
    for (const { code = '', text } of dimension.categories) {
      const unit = isObject(category) ? itemOf(category['unit'], code) : undefined;
      const base = isObject(unit) ? textOf(unit['base']) : undefined;
      const places = isObject(unit) && typeof unit['decimals'] === 'number' ? unit['decimals'] : decimals;
      const time = isObject(extension) ? textOf(itemOf(extension['refperiod'], code)) : undefined;
      measures.set(code, {
        ...given('unit', base ?? (/^unit$/i.test(dimension.id) || unitIn(text).isPercent ? text : undefined)),
        ...given('decimals', typeof places === 'number' ? places : undefined),
        ...given('referencePeriod', time),
      });
    }
  }
  return measures;
}

function itemOf(list: unknown, name: string): unknown {
  return isObject(list) && Object.hasOwn(list, name) ? list[name] : undefined;
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): Partial<Record<Name, Value>> {
  return value === undefined ? {} : ({ [name]: value } as Record<Name, Value>);
}
