import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import { phraseIn } from '../../../feed/localized-text.js';
import { periodFrom, type Period } from '../../../feed/period.js';
import { isWithin, spanFrom, type PeriodSpan } from '../../../feed/period-span.js';
import { listOf, say } from '../../../locale/catalogue.js';
import { periodWords } from '../../../locale/indicator-period.js';
import { valueText } from '../../../view/key-figure/interval-text.js';
import type { FigureRequest } from '../../figure.js';
import { marksOf } from '../../notes.js';
import type { FigureSpan, SpanChoice } from '../../periods/span-choice.js';
import { withStatus } from '../../reading.js';
import { FINDING_WORDS } from '../trend-finding.words.js';
import { choiceOf, drawnPeriods, lastOf, stepsOf } from './span-steps.js';
import { SPAN_WORDS as WORDS } from './span.words.js';

/** What a development is made of, which may be shown in part. */
export interface TrendRequest extends FigureRequest {
  /** The series with all their figures, in the order of `all`, which has those that are shown. */
  readonly whole: readonly RegionSeries[];
  /** Absent where all of them are shown. */
  readonly part?: ShownPart;
}

/** What must be known of a part. */
export interface ShownPart {
  /** Whether it ends before the newest figure. */
  readonly isPast: boolean;
}

/** A development as far as it is shown, and what must be said of that. */
export interface ShownSpan {
  readonly request: TrendRequest;
  readonly span: FigureSpan;
  readonly notes: readonly string[];
  /** What is drawn, with the time that is shown where that is not all. */
  readonly titleOf: (caption: string) => string;
}

/** Of fewer periods a reader sees each without choosing. */
const FEWEST = 8;

/** The part of a development that is asked for; all of it where none is, or where no line would be left. */
export function shownSpan(asked: FigureRequest): ShownSpan {
  const { all: whole, basis, language, span = '' } = asked;
  const known = drawnPeriods(whole);
  const steps = stepsOf(whole);
  const choiceAmong = (shown: readonly Period[]) => choiceOf(steps, shown, basis.indicator, language);
  const wanted = spanFrom(span);
  const all = wanted ? whole.map((series) => partOf(series, wanted)) : whole;
  const shown = drawnPeriods(all);
  const isAll = shown.length === known.length;
  const choice = isAll ? undefined : choiceAmong(shown);
  if (choice) return narrowed({ ...asked, all, whole }, { ...choice, isNarrowed: true }, known);
  const everything = choiceAmong(known);
  const instead = isAll || !wanted || !everything ? undefined : insteadText(wanted, asked);
  return {
    request: { ...asked, whole },
    span: {
      ...(everything && everything.periods.length >= FEWEST ? { choice: { ...everything, isNarrowed: false } } : {}),
      ...(instead === undefined ? {} : { instead }),
    },
    notes: instead === undefined ? [] : [instead],
    titleOf: (caption) => caption,
  };
}

function narrowed(request: TrendRequest, choice: SpanChoice, known: readonly Period[]): ShownSpan {
  const { language, basis, all } = request;
  const { indicator } = basis;
  const ends = { from: choice.from.name, to: choice.to.name };
  const titleOf = (title: string): string => say(FINDING_WORDS.about, language, { title, ...ends });
  const title = titleOf(phraseIn(indicator.title, language).text);
  const [first, last] = [known[0], lastOf(known)].map((each) => nameOf(each, request));
  return {
    request: {
      ...request,
      summary: `${title}. ${all.map((series) => endsText(series, request)).join(' ')}`,
      part: { isPast: !all[0]?.observations.includes(basis.latest) },
    },
    span: { choice },
    notes: [say(WORDS.note, language, { ...ends, first: first ?? '', last: last ?? '' })],
    titleOf,
  };
}

/** A series as far as it lies in a span. What has no place in time lies in none. */
function partOf(series: RegionSeries, span: PeriodSpan): RegionSeries {
  const observations = series.observations.filter(({ period }) => {
    const found = periodFrom(period);
    return found !== undefined && isWithin(found, span);
  });
  return { ...series, observations };
}

/** The first and the last figure of a series: «Moss: 100 jobber i 2018 og 120 jobber i 2020.» */
function endsText(series: RegionSeries, { basis: { indicator }, language }: FigureRequest): string {
  const known = series.observations.filter(({ value }) => value !== null);
  const ends = [known[0], known.at(-1)].flatMap((observation) => {
    if (!observation) return [];
    const value = valueText(observation.value ?? 0, observation, indicator.unit, language);
    const { when } = periodWords(observation.period, indicator, language);
    return withStatus(`${value} ${when}`, marksOf(series, observation, language));
  });
  if (ends.length === 0) return '';
  return `${phraseIn(series.region.name, language).text}: ${listOf([...new Set(ends)], language)}.`;
}

function insteadText({ from, to }: PeriodSpan, request: FigureRequest): string {
  const { language } = request;
  const entry = from && to ? WORDS.between : from ? WORDS.since : WORDS.until;
  const ends = { from: nameOf(from, request), to: nameOf(to, request) };
  return say(WORDS.instead, language, { asked: from === to ? ends.from : say(entry, language, ends) });
}

function nameOf(period: Period | undefined, { basis: { indicator }, language }: FigureRequest): string {
  return periodWords(period?.text ?? '', indicator, language).name;
}
