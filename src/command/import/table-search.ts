import { periodIn } from '../../import/cells/period.js';
import { norwegianDate } from '../../import/cells/norwegian-date.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import { formatDate, formatPeriod } from '../../locale/time.js';
import { findTables, type FoundTable } from '../../statistics-service/find-tables.js';
import { hostOf, Requests } from '../../statistics-service/requests.js';
import { ServiceError } from '../../statistics-service/service-error.js';
import { serviceErrorText } from '../../statistics-service/service-error.words.js';
import { NORWAY } from '../../statistics-service/table-address.js';
import type { Invocation, Surroundings } from '../command.js';
import { SEARCH_COUNTS, SEARCH_WORDS as WORDS } from './table-search.words.js';

/**
 * Lists the tables of a statistics office that some words are about: number, title, which periods they reach over, when
 * they were updated, and how to go on. Exit code 0 when there are some, 1 when there are none, 2 without an answer.
 */
export async function searchTables(
  search: string,
  { language, options }: Invocation,
  surroundings: Surroundings,
): Promise<number> {
  const write = (line: string): void => surroundings.write(line);
  const into = typeof options['into'] === 'string' ? options['into'] : 'feed.json';
  const service = serviceOf(options['service']);
  if (service === undefined) {
    write(say(WORDS.noService, language));
    return 2;
  }
  try {
    const labels = service === NORWAY ? (language === 'en' ? 'en' : 'no') : '';
    const { tables, count } = await findTables(service, search, new Requests(surroundings.transport), labels);
    const [first] = tables;
    const values = { words: search, host: hostOf(service), count: formatNumber(count, 0, language) };
    if (!first) {
      write(say(WORDS.none, language, values));
      write(say(WORDS.otherWords, language));
      return 1;
    }
    write(sayCount(SEARCH_COUNTS.found, count, language, values));
    for (const table of tables) for (const line of linesOf(table, language)) write(line);
    if (count > tables.length) write(say(WORDS.more, language, { ...values, shown: tables.length }));
    write(say(WORDS.goOn, language, { source: sourceOf(first, service), into }));
    return 0;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    write(serviceErrorText(error, language));
    return 2;
  }
}

/** The service that was named, up to its version; Statistics Norway's when none was. */
function serviceOf(given: unknown): string | undefined {
  if (typeof given !== 'string') return NORWAY;
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol)) return undefined;
  return (url.origin + url.pathname).replace(/\/(?:tables)?\/*$/, '');
}

/** What is given to `samspill import` for a table: the number is enough for one of Statistics Norway. */
function sourceOf({ id }: FoundTable, service: string): string {
  return service === NORWAY ? id : `${service}/tables/${encodeURIComponent(id)}`;
}

function linesOf({ id, title, from, to, updated, isDiscontinued }: FoundTable, language: Language): readonly string[] {
  const periods = [from, to].filter((period) => period !== '').map((period) => periodText(period, language));
  const date = norwegianDate(updated);
  const facts = [
    [...new Set(periods)].join('\u2013'),
    date === undefined ? '' : say(WORDS.updated, language, { date: formatDate(date, language) }),
    isDiscontinued ? say(WORDS.discontinued, language) : '',
  ].filter((fact) => fact !== '');
  const indent = ' '.repeat(id.length + 4);
  return [`  ${id}  ${title}`, ...(facts.length === 0 ? [] : [`${indent}${facts.join(', ')}`])];
}

/** A period as people write it, or else as the service does. */
function periodText(written: string, language: Language): string {
  const period = periodIn(written)?.period;
  return period === undefined ? written : formatPeriod(period, language, 'short');
}
