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

/** How far figures reach, in words; and whether newer ones should have come. */
export interface Reach {
  readonly text: string;
  readonly isLate: boolean;
}

/** Where the content comes from, how far its figures reach, on what terms it can be used, and when it was edited. */
export interface SourceLine {
  readonly label: string;
  readonly sources: readonly SourcePart[];
  /** Absent where no figures are shown. */
  readonly reaches?: readonly Reach[];
  readonly license?: SourcePart;
  /** When the feed was edited, in words that nobody takes for the age of a figure. */
  readonly updated?: string;
}

/** The source line of a view: the sources of what it shows, or the feed's publisher when they are not given. */
export function sourceLineOf(feed: Feed, sources: readonly Source[], language: Language): SourceLine {
  const parts = distinct(sources.map((source) => creditOf(source, language)));
  const publisher = feed.publisher && {
    phrase: phraseIn(feed.publisher.name, language),
    ...addressOf(feed.publisher.url),
  };
  // The feed's licence is about what has none of its own.
  const isOwn = sources.length > 0 && sources.every(({ license: own }) => own !== undefined);
  const license = !isOwn &&
    feed.license && { phrase: phraseIn(feed.license.name, language), ...addressOf(feed.license.url) };
  return {
    label: say(WORDS.source, language),
    sources: parts.length > 0 || !publisher ? parts : [publisher],
    ...(license ? { license } : {}),
    ...(feed.updated === undefined
      ? {}
      : { updated: say(WORDS.updated, language, { date: formatDate(feed.updated, language) }) }),
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

/** The same with its licence. */
export function creditOf(source: Source, language: Language): SourcePart {
  const { license } = source;
  const part = sourcePart(source, language);
  if (license === undefined) return part;
  return { ...part, after: `${part.after ?? ''}, ${license}` };
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
    nb: 'Innholdet er sist redigert {date}',
    nn: 'Innhaldet er sist redigert {date}',
    sv: 'Innehållet redigerades senast {date}',
    en: 'Content last edited {date}',
  },
} as const satisfies Readonly<Record<string, Entry>>;
