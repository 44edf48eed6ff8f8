import type { Feed, Language } from '../../feed/feed.js';
import { phraseIn } from '../../feed/localized-text.js';
import { isSameTime } from '../../feed/period.js';
import { listOf, say } from '../../locale/catalogue.js';
import { valueText } from '../../view/key-figure/interval-text.js';
import { figureBasis, type FigureBasis } from '../../view/key-figure/key-figure.js';
import { MOST_COMPARED } from '../chosen-figure.js';
import { SUMMARY } from '../kpi-jobs-value.words.js';

/** The same figure for the regions that it is compared with. */
export function comparedWith(
  feed: Feed,
  { indicator, series }: FigureBasis,
  compared: readonly string[],
): FigureBasis[] {
  const regions = compared.filter((id) => id !== series.region.id);
  return regions.flatMap((id) => figureBasis(feed, indicator, id) ?? []).slice(0, MOST_COMPARED);
}

/**
 * Only regions with a value for the same period are compared; anything else would be read as a difference that is none.
 */
export function comparisonSentence(basis: FigureBasis, others: readonly FigureBasis[], language: Language): string {
  const parts = others.flatMap(({ series, indicator }) => {
    const same = series.observations.find(({ period }) => isSameTime(period, basis.latest.period));
    if (same?.value === null || same === undefined) return [];
    return `${phraseIn(series.region.name, language).text} ${valueText(same.value, same, indicator.unit, language)}`;
  });
  return parts.length === 0 ? '' : say(SUMMARY.others, language, { regions: listOf(parts, language) });
}
