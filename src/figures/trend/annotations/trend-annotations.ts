import { middleOf } from '../../../feed/derive/targets/required-path.js';
import type { RegionSeries } from '../../../feed/derive/regions/region-series.js';
import type { Indicator, Language } from '../../../feed/feed.js';
import { periodFrom } from '../../../feed/period.js';
import { listOf } from '../../../locale/catalogue.js';
import { isWithin, shownAnnotations, type ShownAnnotation } from '../../annotations/shown-annotations.js';
import type { NumberedAnnotation } from '../../figure.js';

/** A numbered mark at a time, or over a span of it; in milliseconds since 1970-01-01 UTC. */
export interface AnnotationMark {
  readonly number: number;
  readonly from: number;
  /** The same as `from` where it is no span. */
  readonly to: number;
}

/** What is marked of events in a development, and what the numbers stand for, in the order of the marks. */
export interface TrendAnnotations {
  readonly marks: readonly AnnotationMark[];
  readonly list: readonly NumberedAnnotation[];
}

/**
 * The events that happened while there are figures, numbered from left to right.
 *
 * @param periods those that are drawn, as the feed writes them
 */
export function trendAnnotations(
  indicator: Indicator,
  all: readonly RegionSeries[],
  periods: readonly string[],
  language: Language,
): TrendAnnotations {
  const drawn = periods.flatMap((period) => periodFrom(period) ?? []);
  const marked = shownAnnotations(indicator, all, language)
    .filter((annotation) => isWithin(annotation, drawn))
    .map((annotation) => ({ annotation, ...timesOf(annotation) }))
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const list = marked.map(({ annotation: { text, regions, when, url } }, index) => ({
    number: index + 1,
    text,
    about: `${regions.length === 0 ? '' : ` (${listOf(regions, language)})`}, ${when}`,
    ...(url === undefined ? {} : { url }),
  }));
  return {
    marks: marked.map(({ from, to }, index) => ({ number: index + 1, from, to })),
    list,
  };
}

/** In one period it is drawn in the middle, as figures are; a span from its first day to its last. */
function timesOf({ from, to }: ShownAnnotation): Pick<AnnotationMark, 'from' | 'to'> {
  return from.text === to.text ? { from: middleOf(from), to: middleOf(from) } : { from: from.start, to: to.end };
}
