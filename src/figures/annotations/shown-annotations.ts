import type { Annotation, Indicator, Language } from '../../feed/feed.js';
import type { RegionSeries } from '../../feed/derive/regions/region-series.js';
import { phraseIn, withoutSoftHyphens, type Phrase } from '../../feed/localized-text.js';
import { periodFrom, type Period } from '../../feed/period.js';
import { listOf, say } from '../../locale/catalogue.js';
import { formatPeriod } from '../../locale/time.js';
import { ANNOTATION_WORDS as WORDS } from './annotation.words.js';

/** An event that is about some of the regions that are shown, in the reader's words. */
export interface ShownAnnotation {
  readonly text: Phrase;
  /** The names of the regions that it is about, where others are shown beside them; else none. */
  readonly regions: readonly string[];
  /** When it was: «2. kvartal 2022», «fra 2019 til 2021». */
  readonly when: string;
  readonly from: Period;
  readonly to: Period;
  readonly url?: string;
}

/** The annotations of an indicator that are about any of the regions whose series are shown, in time order. */
export function shownAnnotations(
  { annotations }: Indicator,
  all: readonly RegionSeries[],
  language: Language,
): ShownAnnotation[] {
  return annotations
    .flatMap((annotation) => shownAs(annotation, all, language) ?? [])
    .sort((one, other) => one.from.start - other.from.start);
}

function shownAs(
  { text, from, to, regions, url }: Annotation,
  all: readonly RegionSeries[],
  language: Language,
): ShownAnnotation | undefined {
  const [first, last] = [periodFrom(from), periodFrom(to)];
  const about = all.filter(({ region }) => regions.length === 0 || regions.includes(region.id));
  if (!first || !last || about.length === 0) return undefined;
  const [begins, ends] = [from, to].map((period) => formatPeriod(period, language));
  const phrase = phraseIn(text, language);
  return {
    text: { ...phrase, text: withoutSoftHyphens(phrase.text) },
    regions: about.length === all.length ? [] : about.map(({ region }) => phraseIn(region.name, language).text),
    when: from === to ? (begins ?? '') : say(WORDS.span, language, { from: begins ?? '', to: ends ?? '' }),
    from: first,
    to: last,
    ...(url === undefined ? {} : { url }),
  };
}

/**
 * The annotations by the periods beside which they are told: each one that they share some time with, or else the first
 * after them, which is the first that can show them. Those from before the first period and after the last are none's.
 *
 * @param periods in time order
 */
export function annotationsByPeriod(
  annotations: readonly ShownAnnotation[],
  periods: readonly string[],
): ReadonlyMap<string, readonly ShownAnnotation[]> {
  const told = new Map<string, ShownAnnotation[]>();
  if (annotations.length === 0) return told;
  const known = periods.flatMap((period) => periodFrom(period) ?? []);
  for (const annotation of annotations.filter((each) => isWithin(each, known))) {
    const { from, to } = annotation;
    const shared = known.filter(({ start, end }) => start < to.end && end > from.start);
    const after = known.filter(({ start }) => start >= to.end).slice(0, 1);
    for (const { text } of shared.length > 0 ? shared : after) told.set(text, [...(told.get(text) ?? []), annotation]);
  }
  return told;
}

/** Whether some of it lies between the beginning of the first of some periods and the end of the last. */
export function isWithin({ from, to }: ShownAnnotation, periods: readonly Period[]): boolean {
  return periods.some(({ end }) => end > from.start) && periods.some(({ start }) => start < to.end);
}

/** An annotation beside a period: «ny bro åpnet (Moss, 2. kvartal 2022)», without the time where that is the period. */
export function besidePeriod(annotation: ShownAnnotation, period: string, language: Language): string {
  const { text, regions, when, from, to } = annotation;
  const about = [
    ...(regions.length === 0 ? [] : [listOf(regions, language)]),
    ...(from.text === period && to.text === period ? [] : [when]),
  ];
  return about.length === 0 ? text.text : `${text.text} (${about.join(', ')})`;
}
