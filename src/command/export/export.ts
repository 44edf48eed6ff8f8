import { valueAt } from '../../feed/checks/place.js';
import { describeProblem } from '../../feed/problem-sentences.js';
import type { Feed, Indicator } from '../../feed/feed.js';
import { isObject } from '../../feed/json-value.js';
import { parseFeed } from '../../feed/parse/parse-feed.js';
import type { Language } from '../../feed/shape/widget-words.js';
import { openFeedFile } from '../../feed-file/feed-file.js';
import { say, sayCount } from '../../locale/catalogue.js';
import { formatNumber } from '../../locale/number.js';
import type { Command, Invocation, Surroundings } from '../command.js';
import { isThere, readTold, wasSaved } from '../files.js';
import { csvText, workbookBytes } from './export-files.js';
import { ABOUT, COUNTS, WORDS } from './export.words.js';
import { exportedFigures, type ExportedFigures } from './exported-figures.js';

type Format = 'csv' | 'xlsx';

/** What `--out` is when the file is to be printed. */
const PRINTED = '-';

/**
 * `samspill export feed.json [--format csv|xlsx] [--indicator id,id] [--out file]` writes the figures of a feed as a
 * table that spreadsheets, statistics programs and `samspill import` read. Exit code 0 when all figures were written, 1
 * when some cannot be read, 2 when nothing could be done.
 */
export const exportFigures: Command = {
  name: 'export',
  synopsis: 'feed.json [--format csv|xlsx] [--indicator id,id] [--out file]',
  about: ABOUT,
  options: {
    format: { type: 'string', values: ['csv', 'xlsx'] },
    indicator: { type: 'string' },
    out: { type: 'string' },
  },
  files: [1, 1],
  run: (invocation, surroundings) => Promise.resolve(exported(invocation, surroundings)),
};

function exported({ language, files: [file = ''], options }: Invocation, surroundings: Surroundings): number {
  const tell = (name: keyof typeof WORDS, values: Readonly<Record<string, string>> = {}): 2 => {
    surroundings.write(say(WORDS[name], language, values));
    return 2;
  };
  const bytes = readTold(file, language, surroundings);
  if (!bytes) return 2;
  const opened = openedFeed(bytes, language);
  if ('problem' in opened) return tell('unreadable', { file, problem: opened.problem });
  const { feed, value } = opened;
  const wanted = options['indicator'];
  const { indicators, unknown } = chosenIndicators(feed, typeof wanted === 'string' ? wanted : undefined);
  const ids = feed.indicators.map(({ id }) => id).join(', ');
  if (unknown !== undefined) return tell('noIndicator', { id: unknown, file, ids });
  const figures = exportedFigures(feed, indicators, language);
  if (figures.rows.length === 0) return tell('noFigures', { file });
  const { out, format } = target(options, file);
  if (out === PRINTED && format === 'xlsx') return tell('notPrinted');
  if (options['out'] === undefined && isThere(out, surroundings)) return tell('exists', { file: out });
  const left = writtenFigures(value, indicators) - figures.rows.length;
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

function openedFeed(
  bytes: Uint8Array,
  language: Language,
): { readonly feed: Feed; readonly value: unknown } | { readonly problem: string } {
  const file = openFeedFile(bytes);
  if ('problem' in file) return { problem: describeProblem(file.problem, language) };
  const { feed, problems } = parseFeed(file.value);
  const [problem] = problems;
  if (feed) return { feed, value: file.value };
  return { problem: problem ? describeProblem(problem, language) : '' };
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
  const written = listIn(value, 'indicators').filter((indicator) => ids.has(String(valueAt(indicator, ['id'])).trim()));
  return written
    .flatMap((indicator) => listIn(indicator, 'series'))
    .reduce<number>((sum, series) => sum + listIn(series, 'observations').length, 0);
}

function listIn(value: unknown, name: string): readonly unknown[] {
  const list = isObject(value) ? value[name] : undefined;
  return Array.isArray(list) ? list : [];
}
