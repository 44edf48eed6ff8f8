import { isObject } from '../feed/json-value.js';
import { unexpectedAnswer, type Requests } from './requests.js';
import { textOf } from './table-metadata.js';

/** A table that a search has found. */
export interface FoundTable {
  readonly id: string;
  /** Without the number, which some services put first. */
  readonly title: string;
  /** Its first and last period, as the service spells them. */
  readonly from: string;
  readonly to: string;
  /** The moment in which its figures were last updated, as the service writes it; empty where it does not say it. */
  readonly updated: string;
  /** Whether no more figures will come. */
  readonly isDiscontinued: boolean;
}

/** What a search has found: the first tables, and how many there are. */
export interface FoundTables {
  readonly tables: readonly FoundTable[];
  readonly count: number;
}

/** How many tables a search gives at most: what a person looks through. */
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
): Promise<FoundTables> {
  const found: FoundTable[] = [];
  let count = 0;
  for (let page = 1; found.length < MOST_FOUND; page += 1) {
    const parameters = new URLSearchParams({ query: words, pageNumber: String(page), pageSize: '20' });
    if (language !== '') parameters.set('lang', language);
    const address = `${service}/tables?${parameters.toString()}`;
    const answer = await requests.jsonOf(address);
    if (!isObject(answer) || !Array.isArray(answer['tables'])) throw unexpectedAnswer(address, answer);
    const tables = answer['tables'].flatMap(tableOf);
    found.push(...tables);
    const { pages, elements } = extentOf(answer['page']);
    count = elements;
    if (tables.length === 0 || page >= pages) break;
  }
  return { tables: found.slice(0, MOST_FOUND), count: Math.max(count, found.length) };
}

function extentOf(page: unknown): { readonly pages: number; readonly elements: number } {
  const number = (name: string, other: number): number => {
    const value = isObject(page) ? page[name] : undefined;
    return typeof value === 'number' ? value : other;
  };
  return { pages: number('totalPages', 1), elements: number('totalElements', 0) };
}

function tableOf(input: unknown): readonly FoundTable[] {
  if (!isObject(input) || typeof input['id'] !== 'string') return [];
  const { id } = input;
  const text = (name: string): string => textOf(input[name]);
  const title = text('label');
  return [
    {
      id,
      title: title.startsWith(`${id}:`) ? title.slice(id.length + 1).trim() : title,
      from: text('firstPeriod'),
      to: text('lastPeriod'),
      updated: text('updated'),
      isDiscontinued: input['discontinued'] === true,
    },
  ];
}
