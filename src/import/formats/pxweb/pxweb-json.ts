import { isObject } from '../../../feed/json-value.js';
import { norwegianDate } from '../../cells/norwegian-date.js';
import type { Cell, ColumnRole, SourceTable } from '../../table/source-table.js';

interface Column {
  readonly code: string;
  readonly text: string;
  readonly type: string;
}

const PLACES = /^(?:region|kommune\w*|fylke\w*|kommun|geo)/i;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

/**
 * Reads the JSON of PxWebApi 1, which is not JSON-stat: keys and values beside a list of columns. Numbers come as text
 * with a decimal point, signs such as `..` among them. A table with several measures becomes a row for each.
 */
export function pxwebTable(input: unknown): SourceTable | undefined {
  if (!isObject(input) || !Array.isArray(input['columns']) || !Array.isArray(input['data'])) return undefined;
  const columns = input['columns'].filter(isObject).map(columnOf);
  const keys = columns.filter(({ type }) => type !== 'c');
  const measures = columns.filter(({ type }) => type === 'c');
  if (keys.length === 0 || measures.length === 0) return undefined;
  const headings: Cell[] = [...keys.map(({ code, text }) => ({ text, code })), { text: 'measure' }, { text: '' }];
  const cells = measures.map(({ code, text }): Cell => ({ text, code }));
  const rows = input['data'].filter(isObject).flatMap((row) => rowsOf(row, cells));
  return {
    format: 'pxweb-json',
    rows: [headings, ...rows],
    roles: [...keys.map(roleOf), 'measure', 'value'],
    facts: factsOf(input['metadata'], input['comments']),
  };
}

function columnOf(column: Readonly<Record<string, unknown>>): Column {
  const text = (name: string): string => (typeof column[name] === 'string' ? column[name] : '');
  return { code: text('code'), text: text('text') || text('code'), type: text('type') };
}

function roleOf({ type, code, text }: Column): ColumnRole {
  if (type === 't') return 'period';
  return PLACES.test(code) || PLACES.test(text) ? 'place' : 'category';
}

function rowsOf(row: Readonly<Record<string, unknown>>, measures: readonly Cell[]): Cell[][] {
  const { key, values } = row;
  if (!Array.isArray(key) || !Array.isArray(values)) return [];
  const keys = key.map((code: unknown): Cell => ({ text: String(code), code: String(code) }));
  return measures.map((measure, index) => {
    const value: unknown = values[index];
    const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
    return [...keys, measure, NUMBER.test(text) ? { text, number: Number(text) } : { text }];
  });
}

function factsOf(metadata: unknown, comments: unknown): NonNullable<SourceTable['facts']> {
  const about: unknown = Array.isArray(metadata) ? metadata[0] : undefined;
  if (!isObject(about)) return {};
  const { label, source, updated } = about;
  const published = norwegianDate(updated);
  const title = typeof label === 'string' ? label : '';
  const [table] = /^\d{4,6}\b/.exec(title) ?? [];
  const notes = (Array.isArray(comments) ? comments : []).filter(isObject).flatMap(({ comment }) => comment);
  return {
    title,
    ...(typeof source === 'string' && source !== '' ? { producer: source } : {}),
    ...(table === undefined ? {} : { table }),
    ...(published === undefined ? {} : { published }),
    notes: notes.filter((note) => typeof note === 'string'),
  };
}
