import { isObject } from '../feed/json-value.js';
import { unexpectedAnswer, type Requests } from './requests.js';
import { USUAL_MOST_CELLS, type StatisticsTable } from './statistics-table.js';
import type { TableAddress } from './table-address.js';
import { roleByName, textOf, type TableMetadata, type Variable } from './table-metadata.js';

type Address = Extract<TableAddress, { kind: 'pxweb-1' }>;

/**
 * A table of PxWebApi 1, whose one address says what the table is about when it is read, and takes a query.
 *
 * @throws {ServiceError}
 */
export async function pxweb1Table({ address }: Address, requests: Requests): Promise<StatisticsTable> {
  const metadata = metadataOf(await requests.jsonOf(address), address);
  return {
    metadata,
    mostCells: USUAL_MOST_CELLS,
    address,
    codeList: () => Promise.resolve([]),
    figuresOf: (selection) =>
      requests.bytesOf(address, {
        query: selection.map(({ variable, codes }) => ({
          code: variable.code,
          selection: { filter: 'item', values: codes },
        })),
        response: { format: 'json-stat2' },
      }),
  };
}

function metadataOf(input: unknown, address: string): TableMetadata {
  if (!isObject(input) || !Array.isArray(input['variables'])) throw unexpectedAnswer(address, input);
  return { title: textOf(input['title']), variables: input['variables'].flatMap(variableOf) };
}

function variableOf(input: unknown): readonly Variable[] {
  if (!isObject(input) || typeof input['code'] !== 'string') return [];
  const { code, text, values, valueTexts, elimination, time } = input;
  const labels = Array.isArray(valueTexts) ? valueTexts : [];
  return [
    {
      code,
      label: textOf(text),
      role: time === true ? 'time' : roleByName(code, textOf(text)),
      values: (Array.isArray(values) ? values : []).map((value, index) => ({
        code: String(value),
        label: textOf(labels[index]) || String(value),
      })),
      canBeLeftOut: elimination === true,
      codeLists: [],
    },
  ];
}
