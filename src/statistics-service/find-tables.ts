import { isObject } from '../feed/json-value.js';
import type { Requests } from './requests.js';
import { textOf } from './table-metadata.js';

/** A table that a search has found. */
export interface FoundTable {
  readonly id: string;
  readonly title: string;
  /** Its first and last period, as the service spells them. */
  readonly from: string;
  readonly to: string;
}

/** How many tables a search gives at most. */
const MOST_FOUND = 50;

/**
 * The tables of a service of PxWebApi 2 that some words are about, page by page.
 *
 * @throws {ServiceError}
 */
export async function findTables(
  service: string,
  words: string,
  requests: Requests,
  language = '',
): Promise<readonly FoundTable[]> {
  const found: FoundTable[] = [];
  for (let page = 1; found.length < MOST_FOUND; page += 1) {
    const parameters = new URLSearchParams({ query: words, pageNumber: String(page), pageSize: '20' });
    if (language !== '') parameters.set('lang', language);
    const answer = await requests.jsonOf(`${service}/tables?${parameters.toString()}`);
    const tables = isObject(answer) && Array.isArray(answer['tables']) ? answer['tables'].flatMap(tableOf) : [];
    found.push(...tables);
    if (tables.length === 0 || page >= pagesIn(answer)) break;
  }
  return found.slice(0, MOST_FOUND);
}

function pagesIn(answer: unknown): number {
  const page = isObject(answer) && isObject(answer['page']) ? answer['page'] : {};
  return typeof page['totalPages'] === 'number' ? page['totalPages'] : 1;
}

function tableOf(input: unknown): readonly FoundTable[] {
  if (!isObject(input) || typeof input['id'] !== 'string') return [];
  const [title, from, to] = ['label', 'firstPeriod', 'lastPeriod'].map((name) => textOf(input[name]));
  return [{ id: input['id'], title: title ?? '', from: from ?? '', to: to ?? '' }];
}
