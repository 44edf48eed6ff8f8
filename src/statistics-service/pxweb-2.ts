import { isObject } from '../feed/json-value.js';
import { unexpectedAnswer, type Requests } from './requests.js';
import { ServiceError } from './service-error.js';
import { USUAL_MOST_CELLS, type StatisticsTable } from './statistics-table.js';
import type { TableAddress } from './table-address.js';
import {
  roleByName,
  textOf,
  type TableMetadata,
  type Variable,
  type VariableRole,
  type VariableValue,
} from './table-metadata.js';

type Address = Extract<TableAddress, { kind: 'pxweb-2' }>;

/**
 * A table of PxWebApi 2. The service says itself how many calls and cells it takes.
 *
 * @throws {ServiceError}
 */
export async function pxweb2Table({ service, table, language }: Address, requests: Requests): Promise<StatisticsTable> {
  const mostCells = await limitsOf(service, requests);
  const address = `${service}/tables/${encodeURIComponent(table)}`;
  const of = (what: string, ...parameters: readonly string[]) =>
    `${address}/${what}?${[...(language === '' ? [] : [`lang=${language}`]), ...parameters].join('&')}`;
  const metadata = metadataOf(await requests.jsonOf(of('metadata', 'outputFormat=json-stat2')), address);
  return {
    metadata,
    mostCells,
    address,
    codeList: async (id) => {
      const parameters = language === '' ? '' : `?lang=${language}`;
      return codesIn(await requests.jsonOf(`${service}/codelists/${encodeURIComponent(id)}${parameters}`));
    },
    figuresOf: (selection) =>
      requests.bytesOf(of('data', 'outputFormat=json-stat2'), {
        selection: selection.map(({ variable, codes, codeList }) => ({
          variableCode: variable.code,
          ...(codeList === undefined ? {} : { codelist: codeList }),
          valueCodes: codes,
        })),
      }),
  };
}

/** Keeps to what the service says it takes; gives how many cells that are at once. */
async function limitsOf(service: string, requests: Requests): Promise<number> {
  const config = await configOf(service, requests);
  if (!isObject(config)) return USUAL_MOST_CELLS;
  const [calls, seconds, cells] = ['maxCallsPerTimeWindow', 'timeWindow', 'maxDataCells'].map((name) => config[name]);
  if (typeof calls === 'number' && typeof seconds === 'number')
    requests.limit(service, { calls, within: seconds * 1000 });
  return typeof cells === 'number' && cells > 0 ? cells : USUAL_MOST_CELLS;
}

/** Not every service says what it takes; that is no reason to stop. */
async function configOf(service: string, requests: Requests): Promise<unknown> {
  try {
    return await requests.jsonOf(`${service}/config`);
  } catch (error) {
    if (error instanceof ServiceError && ['not-found', 'refused', 'no-figures'].includes(error.code)) return undefined;
    throw error;
  }
}

/** What the metadata of a table says, which is JSON-stat 2 without figures. */
function metadataOf(input: unknown, address: string): TableMetadata {
  if (!isObject(input) || !isObject(input['dimension']) || !Array.isArray(input['id']))
    throw unexpectedAnswer(address, input);
  const { dimension, label, role } = input;
  const ids: readonly unknown[] = input['id'];
  const codes = ids.filter((code): code is string => typeof code === 'string');
  return {
    title: textOf(label),
    variables: codes.flatMap((code) => variableOf(code, Object.hasOwn(dimension, code) ? dimension[code] : null, role)),
  };
}

function variableOf(code: string, input: unknown, roles: unknown): readonly Variable[] {
  if (!isObject(input)) return [];
  const label = textOf(input['label']);
  const extension = isObject(input['extension']) ? input['extension'] : {};
  return [
    {
      code,
      label,
      role: roleIn(roles, code) ?? roleByName(code, label),
      values: valuesOf(input['category']),
      canBeLeftOut: extension['elimination'] === true,
      codeLists: idsIn(extension['codeLists'] ?? extension['codelists']),
    },
  ];
}

function idsIn(lists: unknown): readonly string[] {
  const all = Array.isArray(lists) ? lists : [];
  return all.flatMap((list: unknown) => (isObject(list) && typeof list['id'] === 'string' ? [list['id']] : []));
}

/** The values of a list of codes. */
function codesIn(input: unknown): readonly VariableValue[] {
  const values: readonly unknown[] = isObject(input) && Array.isArray(input['values']) ? input['values'] : [];
  return values.flatMap((value) =>
    isObject(value) && typeof value['code'] === 'string'
      ? [{ code: value['code'], label: textOf(value['label']) || value['code'] }]
      : [],
  );
}

function roleIn(roles: unknown, code: string): VariableRole | undefined {
  const has = (name: string) => isObject(roles) && Array.isArray(roles[name]) && roles[name].includes(code);
  return has('geo') ? 'place' : has('time') ? 'time' : has('metric') ? 'measure' : undefined;
}

/** The values of a variable in the order of the table, which is that of their positions, not of the object. */
function valuesOf(category: unknown): readonly VariableValue[] {
  if (!isObject(category)) return [];
  const { index, label } = category;
  const labels = isObject(label) ? label : {};
  const codes = Array.isArray(index)
    ? index.filter((code): code is string => typeof code === 'string')
    : Object.entries(isObject(index) ? index : labels)
        .sort(([, one], [, other]) => (typeof one === 'number' && typeof other === 'number' ? one - other : 0))
        .map(([code]) => code);
  return codes.map((code) => ({ code, label: (Object.hasOwn(labels, code) && textOf(labels[code])) || code }));
}
