import type { Feed, Language, Source } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { say, type Entry } from '../locale/catalogue.js';
import { formatDate } from '../locale/time.js';

/** A part of the source line, with an address when it has one. */
export interface SourcePart {
  /** The name, which may be in another language than the reader's. */
  readonly phrase: Phrase;
  /** What stands in front of it and behind it, in the reader's language: model, table, site and date. */
  readonly before?: string;
  readonly after?: string;
  readonly url?: string;
}

/** Where the content comes from, when it was last edited, and on what terms it can be used. */
export interface SourceLine {
  readonly label: string;
  readonly sources: readonly SourcePart[];
  readonly updated?: string;
  readonly license?: SourcePart;
}

/** The source line of a view: the sources of what it shows, or the feed's publisher when they are not given. */
export function sourceLineOf(feed: Feed, sources: readonly Source[], language: Language): SourceLine {
  const parts = distinct(sources.map((source) => sourcePart(source, language)));
  const publisher = feed.publisher && {
    phrase: phraseIn(feed.publisher.name, language),
    ...addressOf(feed.publisher.url),
  };
  const license = feed.license && { phrase: phraseIn(feed.license.name, language), ...addressOf(feed.license.url) };
  return {
    label: say(WORDS.source, language),
    sources: parts.length > 0 || !publisher ? parts : [publisher],
    ...(feed.updated === undefined
      ? {}
      : { updated: say(WORDS.updated, language, { date: formatDate(feed.updated, language) }) }),
    ...(license ? { license } : {}),
  };
}

/** A source as readers credit it: «Statistisk sentralbyrå, tabell 11657 (ssb.no), publisert 23. februar 2024». */
export function sourcePart(source: Source, language: Language): SourcePart {
  const producer = phraseIn(source.producer, language);
  const table = source.table === undefined ? '' : `, ${say(WORDS.table, language, { table: source.table })}`;
  const site = source.url === undefined ? '' : ` (${hostOf(source.url)})`;
  const date =
    source.published === undefined
      ? ''
      : `, ${say(WORDS.published, language, { date: formatDate(source.published, language) })}`;
  const after = `${table}${site}${date}`;
  return {
    phrase: producer,
    ...(after === '' ? {} : { after }),
    ...addressOf(source.url),
  };
}

/** A part of the source line as one text, for files and references. */
export function sourceText({ before = '', phrase, after = '' }: SourcePart): string {
  return `${before}${phrase.text}${after}`;
}

/** The site of an address, without `www`, for naming an external target in its link text. */
export function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? url.replace(/^mailto:/i, '');
}

function addressOf(url: string | undefined): { readonly url?: string } {
  return url === undefined ? {} : { url };
}

function distinct(parts: readonly SourcePart[]): SourcePart[] {
  return parts.filter((part, index) => parts.findIndex((other) => sourceText(other) === sourceText(part)) === index);
}

const WORDS = {
  source: { nb: 'Kilde', nn: 'Kjelde', sv: 'Källa', en: 'Source' },
  table: { nb: 'tabell {table}', nn: 'tabell {table}', sv: 'tabell {table}', en: 'table {table}' },
  published: { nb: 'publisert {date}', nn: 'publisert {date}', sv: 'publicerad {date}', en: 'published {date}' },
  updated: {
    nb: 'Sist oppdatert {date}',
    nn: 'Sist oppdatert {date}',
    sv: 'Senast uppdaterad {date}',
    en: 'Last updated {date}',
  },
} as const satisfies Readonly<Record<string, Entry>>;
