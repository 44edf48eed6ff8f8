import type { Feed, Frequency, Indicator, Language } from '../feed/feed.js';
import { freshnessOf, type Freshness } from '../feed/derive/freshness.js';
import { phraseIn } from '../feed/localized-text.js';
import { NOT_GIVEN } from '../feed/period.js';
import { say, sentenceCase, type Entry } from '../locale/catalogue.js';
import { periodWords } from '../locale/indicator-period.js';
import { formatDate } from '../locale/time.js';
import { sourceLineOf, type Reach, type SourceLine } from './source-line.js';

const SEPARATOR = ' · ';

/** What freshness is worked out from besides the indicators. */
export interface ReachContext {
  readonly feed: Feed;
  readonly region: string;
  readonly language: Language;
  /** The reader's date, as ISO. */
  readonly today: string;
}

/**
 * How far the figures of indicators reach for a region: «Tall for hvert kvartal til og med 4. kvartal 2023 · publisert
 * 23. februar 2024 · neste ventet 25. februar 2025». One line where all are alike; otherwise each names its indicator.
 */
export function reachesOf(indicators: readonly Indicator[], context: ReachContext): Reach[] {
  const { feed, region, language, today } = context;
  const found = indicators.flatMap((indicator) => {
    const freshness = freshnessOf(feed, indicator, region, today);
    return freshness ? [{ indicator, isLate: freshness.isLate, text: reachText(freshness, indicator, context) }] : [];
  });
  const isAlike = found.every(({ text }) => text === found[0]?.text);
  return found.slice(0, isAlike ? 1 : undefined).map(({ indicator, text, isLate }) => {
    const title = phraseIn(indicator.shortTitle ?? indicator.title, language).text;
    return { text: isAlike ? sentenceCase(text) : `${title}: ${text}`, isLate };
  });
}

/** The source line of a view that shows figures: where they come from, and how far they reach for a region. */
export function figuresSourceLine(indicators: readonly Indicator[], context: ReachContext): SourceLine {
  const sources = indicators.flatMap(({ source }) => source ?? []);
  const reaches = reachesOf(indicators, context);
  // Their lines say when they were published.
  const shown = reaches.length === 0 ? sources : sources.map(({ published: _, ...source }) => source);
  return { ...sourceLineOf(context.feed, shown, context.language), ...(reaches.length === 0 ? {} : { reaches }) };
}

/**
 * When the newest figures came and when the next are due: «Publisert 23. februar 2024 · neste ventet 25. februar 2025»,
 * to stand beside the newest figure itself. Empty where nothing is known of it, and they are not late.
 */
export function datesText(indicator: Indicator, context: ReachContext): string {
  const freshness = freshnessOf(context.feed, indicator, context.region, context.today);
  return freshness ? sentenceCase(datesOf(freshness, context).join(SEPARATOR)) : '';
}

function reachText(freshness: Freshness, indicator: Indicator, context: ReachContext): string {
  return [newestText(freshness, indicator, context.language), ...datesOf(freshness, context)].join(SEPARATOR);
}

function datesOf({ published, due, isLate }: Freshness, { today, language }: ReachContext): string[] {
  const date = (entry: Entry, day: string | undefined): string[] =>
    day === undefined ? [] : [say(entry, language, { date: formatDate(day, language) })];
  return [
    ...date(WORDS.published, published),
    ...date(due !== undefined && due < today ? WORDS.wasDue : WORDS.due, due),
    ...(isLate ? [say(WORDS.late, language)] : []),
  ];
}

/** «tall for hvert kvartal til og med 4. kvartal 2023»; of figures whose time is not given, just that. */
function newestText(
  { newest, frequency, every = 1 }: Pick<Freshness, 'newest' | 'frequency' | 'every'>,
  indicator: Indicator,
  language: Language,
): string {
  const { name } = periodWords(newest, indicator, language);
  if (newest === NOT_GIVEN) return name;
  const entry = every > 1 ? WORDS.years : WORDS[frequency ?? 'only'];
  return say(entry, language, { period: name, every });
}

const WORDS = {
  only: { nb: 'tall for {period}', nn: 'tal for {period}', sv: 'siffror för {period}', en: 'figures for {period}' },
  year: {
    nb: 'tall for hvert år til og med {period}',
    nn: 'tal for kvart år til og med {period}',
    sv: 'siffror för varje år till och med {period}',
    en: 'figures for every year up to and including {period}',
  },
  years: {
    nb: 'tall med {every} års mellomrom til og med {period}',
    nn: 'tal med {every} års mellomrom til og med {period}',
    sv: 'siffror med {every} års mellanrum till och med {period}',
    en: 'figures every {every} years up to and including {period}',
  },
  'half-year': {
    nb: 'tall for hvert halvår til og med {period}',
    nn: 'tal for kvart halvår til og med {period}',
    sv: 'siffror för varje halvår till och med {period}',
    en: 'figures for every half-year up to and including {period}',
  },
  quarter: {
    nb: 'tall for hvert kvartal til og med {period}',
    nn: 'tal for kvart kvartal til og med {period}',
    sv: 'siffror för varje kvartal till och med {period}',
    en: 'figures for every quarter up to and including {period}',
  },
  month: {
    nb: 'tall for hver måned til og med {period}',
    nn: 'tal for kvar månad til og med {period}',
    sv: 'siffror för varje månad till och med {period}',
    en: 'figures for every month up to and including {period}',
  },
  week: {
    nb: 'tall for hver uke til og med {period}',
    nn: 'tal for kvar veke til og med {period}',
    sv: 'siffror för varje vecka till och med {period}',
    en: 'figures for every week up to and including {period}',
  },
  day: {
    nb: 'tall for hver dag til og med {period}',
    nn: 'tal for kvar dag til og med {period}',
    sv: 'siffror för varje dag till och med {period}',
    en: 'figures for every day up to and including {period}',
  },
  published: { nb: 'publisert {date}', nn: 'publisert {date}', sv: 'publicerade {date}', en: 'published {date}' },
  due: { nb: 'neste ventet {date}', nn: 'neste venta {date}', sv: 'nästa väntas {date}', en: 'next due {date}' },
  wasDue: {
    nb: 'neste var ventet {date}',
    nn: 'neste var venta {date}',
    sv: 'nästa väntades {date}',
    en: 'next were due {date}',
  },
  late: {
    nb: 'nyere tall kan finnes hos kilden',
    nn: 'nyare tal kan finnast hos kjelda',
    sv: 'nyare siffror kan finnas hos källan',
    en: 'newer figures may be available from the source',
  },
} as const satisfies Readonly<Record<Frequency | 'only' | 'years' | 'published' | 'due' | 'wasDue' | 'late', Entry>>;
