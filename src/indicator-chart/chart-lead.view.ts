import type { Feed, Indicator, Language } from '../feed/feed.js';
import { phraseIn, type Phrase } from '../feed/localized-text.js';
import { listOf, say, sayCount, sentenceCase } from '../locale/catalogue.js';
import { regionCount } from '../view/region-name.words.js';
import { HEADINGS } from '../locale/words.js';
import { sourceLineOf } from '../view/source-line.js';
import type { Lead, ViewOptions } from '../view/view.js';
import { INDICATOR_COUNT, WORDS } from './indicator-chart.words.js';
import { indicatorsOf, rowsOf, type ObservationRow, type RowOptions } from './rows.js';

/** Titles that a sentence can hold; more are counted. */
const MOST_NAMED = 3;

/** What a chart is asked for. */
export interface IndicatorChartOptions extends ViewOptions, RowOptions {
  /** Title and description of the developer's spec; empty when it has none. */
  readonly specTitle: string;
  readonly specDescription: string;
  /** The reader's date, as ISO, for saying when newer figures may exist. */
  readonly today: string;
}

/** The rows that a developer's chart is drawn from, and what stands round it. */
export interface ChartLead extends Lead {
  /** The dataset `observations`, in the order of the table. */
  readonly rows: readonly ObservationRow[];
  /** The indicators that have rows. */
  readonly indicators: readonly Indicator[];
  /** What the chart shows, in words, for those who do not see it. */
  readonly label: string;
  /** Statuses among the rows, as words with a capital. */
  readonly badges: readonly string[];
}

export function chartLeadOf(feed: Feed, options: IndicatorChartOptions): ChartLead {
  const { language } = options;
  const rows = rowsOf(feed, options);
  const shown = new Set(rows.map(({ indicator }) => indicator));
  const indicators = indicatorsOf(feed, options.indicators).filter(({ id }) => shown.has(id));
  const title = titleOf(indicators, options);
  const summary = summaryOf(rows, language);
  return {
    title,
    summary,
    rows,
    badges: statusesOf(rows).map(sentenceCase),
    label: options.specDescription === '' ? summary : options.specDescription,
    indicators,
    source: sourceLineOf(
      feed,
      indicators.flatMap(({ source }) => source ?? []),
      language,
    ),
    ...(rows.length === 0 ? { empty: say(WORDS.noFigures, language) } : {}),
  };
}

function titleOf(indicators: readonly Indicator[], { heading, specTitle, language }: IndicatorChartOptions): Phrase {
  const given = heading === '' ? specTitle : heading;
  if (given !== '') return { text: given, language };
  const [only, ...others] = indicators;
  return only && others.length === 0
    ? phraseIn(only.title, language)
    : { text: say(HEADINGS.keyFigures, language), language };
}

/** Which figures, for whom and when; and the newest number of the chosen region when there is only one kind of them. */
function summaryOf(rows: readonly ObservationRow[], language: Language): string {
  const [first] = rows;
  if (!first) return '';
  const titles = [...new Set(rows.map(({ indicatorTitle }) => indicatorTitle))];
  const regions = new Map(rows.map(({ region, regionName: name, regionType: type }) => [region, { name, type }]));
  const named = [...regions.values()];
  const figures =
    titles.length > MOST_NAMED
      ? sentenceCase(sayCount(INDICATOR_COUNT, titles.length, language))
      : listOf(titles, language);
  const content = say(WORDS.content, language, {
    figures,
    regions:
      named.length > MOST_NAMED
        ? regionCount(named, language)
        : listOf(
            named.map(({ name }) => name),
            language,
          ),
    period: periodOf(rows, language),
  });
  return titles.length > 1 ? content : [content, newestOf(rows, language)].join(' ').trim();
}

function periodOf(rows: readonly ObservationRow[], language: Language): string {
  const inOrder = [...rows].sort((a, b) => a.time - b.time);
  const [from, to] = [inOrder[0]?.periodLabel ?? '', inOrder.at(-1)?.periodLabel ?? ''];
  return from === to ? to : say(WORDS.from, language, { from, to });
}

function newestOf(rows: readonly ObservationRow[], language: Language): string {
  const own = rows
    .filter(({ isChosenRegion, value }) => isChosenRegion && value !== null)
    .sort((a, b) => a.time - b.time)
    .at(-1);
  // A period that all of them share has just been named.
  const isOnlyPeriod = rows.every(({ period }) => period === own?.period);
  return own
    ? say(isOnlyPeriod ? WORDS.newestThen : WORDS.newest, language, {
        region: own.regionName,
        value: own.valueLabel,
        period: own.periodLabel,
      })
    : '';
}

/** The statuses that rows have, each once. */
export function statusesOf(rows: readonly ObservationRow[]): string[] {
  return [...new Set(rows.flatMap(({ statusLabel }) => (statusLabel === '' ? [] : statusLabel.split(', '))))];
}
