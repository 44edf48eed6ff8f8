import path from 'node:path';

import { valueAt } from '../../feed/checks/place.js';
import type { Feed, Indicator } from '../../feed/feed.js';
import { listOf } from '../../feed/json-value.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import type { Invocation, Surroundings } from '../command.js';
import { isThere, wasSaved } from '../files.js';
import { openedFeed } from '../opened-feed.js';
import { csvText, workbookBytes } from './export-files.js';
import { COUNTS, WORDS } from './export.words.js';
import { exportedFigures, type ExportedFigures } from './exported-figures.js';
import { propertyOf } from '../../feed/checks/placed-items.js';

type Format = 'csv' | 'xlsx';

/** What `--out` is when the file is to be printed. */
const PRINTED = '-';

/** Writes the figures of a feed to a file; gives the exit code. */
export function exported({ language, files: [file = ''], options }: Invocation, surroundings: Surroundings): number {
  const tell = (name: keyof typeof WORDS, values: Readonly<Record<string, string>> = {}): 2 => {
    surroundings.write(say(WORDS[name], language, values));
    return 2;
  };
  const opened = openedFeed(file, language, surroundings);
  if (!opened) return 2;
  const { feed } = opened;
  const wanted = options['indicator'];
  const { indicators, unknown } = chosenIndicators(feed, typeof wanted === 'string' ? wanted : undefined);
  const ids = feed.indicators.map(({ id }) => id).join(', ');
  if (unknown !== undefined) return tell('noIndicator', { id: unknown, file, ids });
  const figures = exportedFigures(feed, indicators, language);
  if (figures.rows.length === 0) return tell('noFigures', { file });
  const { out, format } = target(options, file);
  if (out === PRINTED && format === 'xlsx') return tell('notPrinted');
  if (isSameFile(out, file, surroundings)) return tell('isFeed', { file });
  if (out !== PRINTED && options['overwrite'] !== true && isThere(out, surroundings))
    return tell('exists', { file: out });
  const left = writtenFigures(opened.file.value, indicators) - figures.rows.length;
  if (out === PRINTED) {
    for (const line of csvText(figures).split('\r\n').slice(0, -1)) surroundings.write(line);
    return left > 0 ? 1 : 0;
  }
  const content = contentOf(figures, format, feed, language);
  if (!wasSaved(out, content, language, surroundings)) return 2;
  const count = (name: keyof typeof COUNTS, figureCount: number, about: string): void => {
    const values = { figures: formatNumber(figureCount, 0, language), file: about };
    surroundings.write(sayCount(COUNTS[name], figureCount, language, values));
  };
  count('written', figures.rows.length, out);
  if (left > 0) count('left', left, file);
  return left > 0 ? 1 : 0;
}

/** Whether a name is another one of the feed's own file: the same place, or a file of the same content. */
function isSameFile(out: string, feed: string, surroundings: Surroundings): boolean {
  if (path.resolve(out) === path.resolve(feed)) return true;
  try {
    return Buffer.compare(surroundings.readFile(out), surroundings.readFile(feed)) === 0;
  } catch {
    return false;
  }
}

/** The indicators that were asked for, in the feed's order; all when none was. An id may have commas in it. */
function chosenIndicators(
  { indicators }: Feed,
  wanted: string | undefined,
): { readonly indicators: readonly Indicator[]; readonly unknown?: string } {
  if (wanted === undefined) return { indicators };
  const whole = indicators.filter(({ id }) => id === wanted);
  if (whole.length > 0) return { indicators: whole };
  const ids = wanted.split(',').map((id) => id.trim());
  const unknown = ids.find((id) => indicators.every((indicator) => indicator.id !== id));
  return { indicators: indicators.filter(({ id }) => ids.includes(id)), ...(unknown === undefined ? {} : { unknown }) };
}

/** Where the figures are written and how; without a word about it as CSV, beside the feed and named after it. */
function target(options: Invocation['options'], file: string): { readonly out: string; readonly format: Format } {
  const { out, format: asked } = options;
  const byName = typeof out === 'string' && /\.xlsx$/i.test(out) ? 'xlsx' : 'csv';
  const format = asked === 'csv' || asked === 'xlsx' ? asked : byName;
  return { out: typeof out === 'string' ? out : `${file.replace(/\.json$/i, '')}.${format}`, format };
}

function contentOf(figures: ExportedFigures, format: Format, feed: Feed, language: Language): Uint8Array {
  return format === 'xlsx' ? workbookBytes(figures, feed, language) : new TextEncoder().encode(csvText(figures));
}

/** How many observations the file has of indicators, whether they can be read or not. */
function writtenFigures(value: unknown, indicators: readonly Indicator[]): number {
  const ids = new Set(indicators.map(({ id }) => id));
  const written = listOf(propertyOf(value, 'indicators')).filter((indicator) =>
    ids.has(String(valueAt(indicator, ['id'])).trim()),
  );
  return written
    .flatMap((indicator) => listOf(propertyOf(indicator, 'series')))
    .reduce<number>((sum, series) => sum + listOf(propertyOf(series, 'observations')).length, 0);
}
